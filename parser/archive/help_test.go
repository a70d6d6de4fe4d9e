package archive

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/klauspost/compress/gzip"
)

// member is one entry of an archive that a test builds.
type member struct {
	name, content string
	typeflag      byte   // of a tar
	mode          uint32 // file type bits of a zip, written as by Unix
	stored        bool
}

// zipOf writes a zip as cilium-cli does: deflated, with data descriptors, no directory entries.
func zipOf(t testing.TB, members ...member) []byte {
	t.Helper()
	var buffer bytes.Buffer
	writer := zip.NewWriter(&buffer)
	for _, m := range members {
		header := &zip.FileHeader{Name: m.name, Method: zip.Deflate}
		if m.stored {
			header.Method = zip.Store
		}
		if m.mode != 0 {
			header.CreatorVersion = 3 << 8
			header.ExternalAttrs = m.mode << 16
		}
		w, err := writer.CreateHeader(header)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, m.content); err != nil && !strings.HasSuffix(m.name, "/") {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes()
}

func tarOf(t testing.TB, members ...member) []byte {
	t.Helper()
	var buffer bytes.Buffer
	writer := tar.NewWriter(&buffer)
	for _, m := range members {
		header := &tar.Header{Name: m.name, Size: int64(len(m.content)), Mode: 0o600, Typeflag: m.typeflag}
		if m.typeflag == tar.TypeSymlink || m.typeflag == tar.TypeLink {
			header.Linkname, header.Size, m.content = m.content, 0, ""
		}
		if err := writer.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(writer, m.content); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes()
}

func gzipOf(t testing.TB, content []byte) []byte {
	t.Helper()
	var buffer bytes.Buffer
	writer := gzip.NewWriter(&buffer)
	writer.Write(content)
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes()
}

// rawZip writes a zip record by record, so that it can lie.
type rawZip struct {
	bytes.Buffer
	directory bytes.Buffer
	count     int
}

// rawEntry is a stored entry with everything that a header says of it.
type rawEntry struct {
	name             string
	header           int
	size, compressed uint32
	crc              uint32
	method, flags    uint16
}

func little(values ...any) []byte {
	var out []byte
	for _, value := range values {
		switch v := value.(type) {
		case string:
			out = append(out, v...)
		case uint16:
			out = append(out, byte(v), byte(v>>8))
		case uint32:
			out = append(out, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
		case uint64:
			out = append(out, little(uint32(v), uint32(v>>32))...)
		default:
			panic(fmt.Sprintf("little: %T", value))
		}
	}
	return out
}

// local writes a stored file with its true size and checksum and returns what the directory should say.
func (z *rawZip) local(name, content string) rawEntry {
	e := rawEntry{name: name, header: z.Len(), size: uint32(len(content)), compressed: uint32(len(content)), crc: crc32.ChecksumIEEE([]byte(content))}
	z.Write(little(localSignature, uint16(20), uint16(0), uint16(0), uint32(0), e.crc, e.compressed, e.size, uint16(len(name)), uint16(0), name, content))
	return e
}

func (z *rawZip) list(e rawEntry) {
	z.count++
	z.directory.Write(little(directorySignature, uint16(20), uint16(20), e.flags, e.method, uint32(0), e.crc, e.compressed, e.size,
		uint16(len(e.name)), uint16(0), uint16(0), uint16(0), uint16(0), uint32(0), uint32(e.header), e.name))
}

func (z *rawZip) end() []byte {
	start := z.Len()
	z.Write(z.directory.Bytes())
	z.Write(little(endSignature, uint16(0), uint16(0), uint16(z.count), uint16(z.count), uint32(z.directory.Len()), uint32(start), uint16(0)))
	return z.Bytes()
}

// walked is what came out of an archive.
type walked struct {
	files    map[string]string
	cut      []string // files that ended with ErrTruncated
	problems []Problem
	archive  *Archive
}

// kinds maps the paths of problems to their kinds.
func (w walked) kinds() map[string]ProblemKind {
	kinds := map[string]ProblemKind{}
	for _, problem := range w.problems {
		kinds[problem.Path] = problem.Kind
	}
	return kinds
}

func (w walked) loss() bool {
	return slices.ContainsFunc(w.problems, func(p Problem) bool { return p.Loss })
}

func (w walked) paths() []string { return slices.Sorted(maps.Keys(w.files)) }

// writeFile puts an archive on disk.
func writeFile(t testing.TB, name string, content []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// walkBytes walks an archive given by its bytes.
func walkBytes(t testing.TB, content []byte, options Options) walked {
	t.Helper()
	return walkPath(t, writeFile(t, "dump", content), options)
}

// walkPath opens and walks an archive and reads all its files.
func walkPath(t testing.TB, path string, options Options) walked {
	t.Helper()
	a, err := Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	w, err := walkArchive(a)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func walkArchive(a *Archive) (walked, error) {
	w := walked{files: map[string]string{}, archive: a}
	var mutex sync.Mutex
	err := a.Walk(context.Background(), func(file *File) error {
		content, err := io.ReadAll(file.Reader)
		mutex.Lock()
		defer mutex.Unlock()
		if _, again := w.files[file.Path]; again {
			return fmt.Errorf("%q is visited twice", file.Path)
		}
		w.files[file.Path] = string(content)
		if err != nil {
			w.cut = append(w.cut, file.Path)
		}
		return nil
	})
	slices.Sort(w.cut)
	w.problems = a.Problems()
	return w, err
}

// noise is text that hardly compresses.
func noise(bytes int) string {
	random := rand.New(rand.NewPCG(1, 2))
	text := make([]byte, bytes)
	for i := range text {
		text[i] = byte(' ' + random.IntN(95))
	}
	return string(text)
}
