// Package manifest reads Kubernetes objects as a sysdump holds them: YAML that sigs.k8s.io/yaml wrote, either a List or a
// single object, and the JSON of the old python collector. In: the text and the paths that a caller wants. Out: one
// tree of nodes an object, with line numbers.
//
// Lists of pods and endpoints reach hundreds of megabytes, so a list is read one item at a time and what is not
// wanted is passed over line by line. An object that isn't written in the plain block form is read by yaml.v3.
package manifest

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

// ErrNotManifest says that a file holds no Kubernetes object.
var ErrNotManifest = errors.New("holds no Kubernetes object")

// Objects reads a file and gives every object in it, as far as it is wanted: the items of a List, or the single
// object. An object is valid until the next, its strings for good.
//
// When the file ends inside its list or some of its objects can't be read, the others are given and the error is
// artifact.ErrIncomplete to errors.Is. When none can be read it is another error.
func Objects(in *artifact.Input, want *Paths, give func(object *Node)) error {
	r := newReader(in, want)
	r.give = func(object *Node) {
		r.given++
		give(object)
	}
	return r.read(in)
}

// Document reads a file that is one YAML document of any shape, such as Helm values.
func Document(in *artifact.Input) (*Node, error) {
	text, err := in.Bytes()
	if err != nil {
		return nil, err
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if looksLikeMetrics(text) {
		return nil, fmt.Errorf("read %s: %w", in.Path, ErrNotManifest)
	}
	firstLine := 1
	if rest, found := bytes.CutPrefix(text, []byte("---\n")); found {
		text, firstLine = rest, 2
	}
	r := newReader(in, nil)
	node, err := r.object(text, firstLine, false, nil)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", in.Path, err)
	}
	return node, nil
}

// mostSlow is how many bytes of one file go to yaml.v3, at most some seconds' work.
const mostSlow = 32 << 20

// looksLikeMetrics recognises Prometheus text, which the collector stores under names that end in .yaml.
func looksLikeMetrics(head []byte) bool {
	return bytes.HasPrefix(head, []byte("# HELP ")) || bytes.HasPrefix(head, []byte("# TYPE "))
}

// reader reads one file.
type reader struct {
	lines *bufio.Reader
	want  *Paths
	names *names
	give  func(*Node)
	given int
	// lost counts the objects that could not be read, firstLoss says why of the first.
	lost      int
	firstLoss error
	// slow counts the bytes that yaml.v3 read.
	slow  int
	limit int64
}

func newReader(in *artifact.Input, want *Paths) *reader {
	limit := in.Limits.Bytes
	if limit == 0 {
		limit = artifact.DefaultLimits.Bytes
	}
	return &reader{lines: bufio.NewReaderSize(in.Reader, 64<<10), want: want, names: newNames(), limit: limit}
}

func (r *reader) read(in *artifact.Input) error {
	if bom, _ := r.lines.Peek(3); string(bom) == "\ufeff" {
		r.lines.Discard(3)
	}
	var err error
	switch head, _ := r.lines.Peek(64); {
	case looksLikeMetrics(head):
		err = ErrNotManifest
	case bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("{")) && !bytes.HasPrefix(bytes.TrimSpace(head), []byte("{}")):
		err = r.readJSON(r.lines)
		if errors.Is(err, io.ErrUnexpectedEOF) && r.given > 0 {
			err = fmt.Errorf("%w: %w", artifact.ErrIncomplete, err)
		}
	default:
		err = r.readDocuments()
	}
	if err == nil && r.lost > 0 {
		err = fmt.Errorf("%d of %d objects can't be read, the first: %w", r.lost, r.lost+r.given, r.firstLoss)
		if r.given > 0 {
			err = fmt.Errorf("%w: %w", artifact.ErrIncomplete, err)
		}
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", in.Path, err)
	}
	return nil
}

// object reads the text of one object.
func (r *reader) object(text []byte, firstLine int, item bool, want *Paths) (*Node, error) {
	node, err := readBlock(text, firstLine, item, want, r.names)
	if err == nil {
		return node, nil
	}
	if r.slow += len(text); r.slow > mostSlow || len(text) > mostBytes {
		return nil, fmt.Errorf("line %d on: %w, and too long to be read slowly", firstLine, errOdd)
	}
	return readYAML(text, firstLine, item, want, r.names)
}

// lose counts an object that can't be read.
func (r *reader) lose(err error) {
	if r.lost++; r.lost == 1 {
		r.firstLoss = err
	}
}
