package manifest

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

// readDocuments reads the YAML documents of a file, nearly always one.
func (r *reader) readDocuments() error {
	d := &document{reader: r, dash: -1}
	for line := 1; ; line++ {
		text, err := r.line()
		if len(text) > 0 {
			if lineErr := d.line(text, line); lineErr != nil {
				return lineErr
			}
		}
		switch {
		case err == io.EOF:
			return d.end()
		case err != nil:
			d.dropCutItem()
			return err
		}
	}
}

// line reads a line with its end. A line that is longer than an object may be is cut.
func (r *reader) line() ([]byte, error) {
	text, err := r.lines.ReadSlice('\n')
	if !errors.Is(err, bufio.ErrBufferFull) {
		return text, err
	}
	long := bytes.Clone(text)
	for errors.Is(err, bufio.ErrBufferFull) {
		text, err = r.lines.ReadSlice('\n')
		if len(long) <= mostBytes {
			long = append(long, text...)
		}
	}
	return long, err
}

// document gathers the lines of one YAML document. The keys of a List are apiVersion, items, kind, metadata in this
// order, so whether it is a List is known before any item, and what it is a List of only after them.
type document struct {
	*reader
	state documentState
	// chunk is the text of the present item or, outside a list, of the whole document; first is its first line.
	chunk []byte
	first int
	// dash is the column of the items' dashes.
	dash    int
	tooLong bool
	// closed: a key of the List was seen outside its items, so that it doesn't end in the middle.
	closed bool
	isList bool
}

type documentState int

const (
	inHead  documentState = iota // before "items:", or in a single object
	inItems                      // between "items:" and the next key of the list
	inTail                       // after the items
)

func (d *document) line(text []byte, number int) error {
	if text[0] == '-' && bytes.HasPrefix(text, []byte("---")) && len(bytes.TrimSpace(text)) == 3 {
		err := d.end()
		*d = document{reader: d.reader, dash: -1}
		return err
	}
	switch d.state {
	case inHead:
		if rest, found := bytes.CutPrefix(text, []byte("items:")); found {
			return d.beginItems(text, bytes.TrimSpace(rest), number)
		}
		return d.add(text, number)
	case inItems:
		spaces := 0
		for spaces < len(text) && text[spaces] == ' ' {
			spaces++
		}
		rest := text[spaces:]
		if len(rest) == 0 { // spaces at the end of the file
			return nil
		}
		isDash := rest[0] == '-' && (len(rest) == 1 || rest[1] == ' ' || rest[1] == '\n' || rest[1] == '\r')
		switch {
		case isDash && (d.dash < 0 || spaces == d.dash):
			d.dash = spaces
			d.endItem()
			d.first = number
		case spaces == 0 && rest[0] != '\n' && rest[0] != '\r' && rest[0] != '#':
			d.endItem()
			d.state, d.closed = inTail, true
			return nil
		}
		return d.add(text, number)
	}
	return nil
}

// beginItems meets the key "items". Its list stands on the lines that follow, unless it is empty.
func (d *document) beginItems(text, rest []byte, number int) error {
	switch string(rest) {
	case "":
		d.closed = bytes.Contains(d.chunk, []byte("kind:"))
		d.state, d.chunk, d.isList = inItems, d.chunk[:0], true
		return nil
	case "[]", "null", "~", "{}":
		d.state, d.chunk, d.isList, d.closed = inTail, d.chunk[:0], true, true
		return nil
	}
	return d.add(text, number) // a list in flow form: yaml.v3 reads the document as a whole
}

// add appends a line to the chunk.
func (d *document) add(text []byte, number int) error {
	if len(d.chunk) == 0 {
		if d.first = number; len(bytes.TrimSpace(text)) == 0 {
			return nil
		}
	}
	if d.state == inItems && len(d.chunk)+len(text) > mostBytes {
		d.tooLong = true
		return nil
	}
	if int64(len(d.chunk)+len(text)) > d.limit {
		return fmt.Errorf("%w of %d bytes", artifact.ErrTooLarge, d.limit)
	}
	d.chunk = append(d.chunk, text...)
	return nil
}

// endItem reads the item that was gathered.
func (d *document) endItem() {
	if len(d.chunk) == 0 {
		return
	}
	object, err := d.object(d.chunk, d.first, true, d.want)
	if d.tooLong {
		err = fmt.Errorf("line %d on: an object of more than %d bytes", d.first, mostBytes)
	}
	if err != nil {
		d.lose(err)
	} else if object.Kind == Mapping {
		d.give(object)
	}
	d.chunk, d.tooLong = d.chunk[:0], false
}

// dropCutItem forgets the item in which the file was cut.
func (d *document) dropCutItem() { d.chunk = d.chunk[:0] }

// end reads what is left at the end of a document.
func (d *document) end() error {
	if d.state == inItems {
		if !d.closed {
			d.dropCutItem()
			return fmt.Errorf("%w: the list ends before its kind", artifact.ErrIncomplete)
		}
		d.endItem()
		return nil
	}
	if d.isList || len(d.chunk) == 0 {
		return nil
	}
	object, err := d.object(d.chunk, d.first, false, d.want.withItems())
	switch {
	case err != nil:
		return err
	case object.Kind != Mapping:
		return ErrNotManifest
	case object.Get("items") != nil: // a list in flow form
		for _, item := range object.Each("items") {
			d.give(item)
		}
	case d.hasKey("metadata"):
		d.give(object)
	case d.hasKey("apiVersion"):
		return fmt.Errorf("%w: the object ends before its metadata", artifact.ErrIncomplete)
	default:
		return ErrNotManifest
	}
	return nil
}

// hasKey says whether the document has a key at its top, wanted or not.
func (d *document) hasKey(key string) bool {
	return bytes.HasPrefix(d.chunk, []byte(key+":")) || bytes.Contains(d.chunk, []byte("\n"+key+":"))
}
