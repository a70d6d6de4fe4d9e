package archive

import (
	"bufio"
	"compress/bzip2"
	"encoding/binary"
	"hash/crc32"
	"io"
	"io/fs"
	"sync"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zstd"
)

// zipContainer is a zip that is read through its central directory.
type zipContainer struct {
	entries []zipEntry
	// cut counts the entries that the limit of files left out.
	cut    int
	close  func() error
	byPath map[string]*zipEntry // what was visited
}

func (z *zipContainer) walk(w *walk) { z.walkAt(w, place{depth: 1}) }

// walkAt visits the entries at a place of the nesting. It plans all before it opens the first: paths are taken in the
// directory's order, so that of two files with one path the first is kept in every run.
func (z *zipContainer) walkAt(w *walk, place place) {
	w.unlisted.Add(int64(z.cut))
	var plan []*zipEntry
	for i := range z.entries {
		e := &z.entries[i]
		if e.isDirectory() {
			continue
		}
		if !w.budget.countFile() {
			w.unlisted.Add(1)
			continue
		}
		path, ok := w.pathOf(place, e.name)
		if !ok {
			continue
		}
		e.path = path
		switch fileType := e.fileType(); fileType {
		case 0, typeRegular:
			if w.claim(path, e.size) {
				plan = append(plan, e)
			}
		case typeLink:
			w.problems.add(path, LinkIgnored, false, "ignored: a symbolic link")
		default:
			w.problems.add(path, SpecialIgnored, false, "ignored: not a regular file")
		}
	}
	for _, e := range overlapping(plan) {
		w.problems.add(e.path, Overlap, true, "ignored: other entries of the zip claim the same bytes")
		e.overlaps = true
	}
	z.byPath = make(map[string]*zipEntry, len(plan))
	entries := make([]entry, 0, len(plan))
	for _, e := range plan {
		if !e.overlaps {
			entries = append(entries, entry{path: e.path, size: e.size, compressed: e.compressed, source: e})
			z.byPath[e.path] = e
		}
	}
	w.walkEntries(entries, place)
}

func (z *zipContainer) read(path string) (io.ReadCloser, error) {
	e := z.byPath[path]
	switch {
	case e == nil:
		return nil, fs.ErrNotExist
	case e.size > ReadBytes:
		return nil, ErrTooLarge
	}
	return e.open(nil)
}

func (z *zipContainer) Close() error { return z.close() }

// The methods of compression that are read. bzip2 and zstd are what 7-Zip and WinZip can be told to use.
const (
	methodStored  = 0
	methodDeflate = 8
	methodBzip2   = 12
	methodZstdOld = 20
	methodZstd    = 93
)

// open gives the decompressed content, checked against the directory's size and checksum.
func (e *zipEntry) open(progress *progress) (io.ReadCloser, error) {
	if e.flags&flagEncrypted != 0 {
		return nil, errEncrypted
	}
	start, err := e.dataOffset()
	if err != nil {
		return nil, err
	}
	stored := io.NewSectionReader(e.source, start, e.compressed)
	content, err := decompressEntry(e.method, &counted{source: stored, progress: progress})
	if err != nil {
		return nil, err
	}
	contentOfEntry := &checked{ReadCloser: content, size: e.size, crc: e.crc}
	if e.method == methodStored {
		return storedEntry{contentOfEntry, stored}, nil
	}
	return contentOfEntry, nil
}

var errEncrypted = damaged(EncryptedEntry, "it is encrypted with a password")

// storedEntry is an entry that isn't compressed: an archive in it is read where it lies.
type storedEntry struct {
	io.ReadCloser
	stored *io.SectionReader
}

func (s storedEntry) section() *io.SectionReader { return s.stored }

// dataOffset reads the local header, whose name and extra field may be longer than the directory's.
func (e *zipEntry) dataOffset() (int64, error) {
	var header [localHeaderBytes]byte
	if _, err := e.source.ReadAt(header[:], e.header); err != nil {
		return 0, damaged(Truncated, "the archive ends before this file")
	}
	if string(header[:4]) != localSignature {
		return 0, damaged(Corrupt, "there is no file where the zip's directory says")
	}
	name, extra := binary.LittleEndian.Uint16(header[26:]), binary.LittleEndian.Uint16(header[28:])
	return e.header + localHeaderBytes + int64(name) + int64(extra), nil
}

// inflater is a deflate decompressor with its input buffer, reused because both are large.
type inflater struct {
	buffer *bufio.Reader
	flate  io.ReadCloser
}

var inflaters = sync.Pool{New: func() any {
	buffer := bufio.NewReaderSize(nil, 64<<10)
	return &inflater{buffer: buffer, flate: flate.NewReader(buffer)}
}}

func (i *inflater) Read(buffer []byte) (int, error) { return i.flate.Read(buffer) }

func (i *inflater) Close() error {
	i.buffer.Reset(nil)
	inflaters.Put(i)
	return nil
}

// decompressEntry reads a zip entry's compressed bytes.
func decompressEntry(method uint16, raw io.Reader) (io.ReadCloser, error) {
	switch method {
	case methodStored:
		return io.NopCloser(raw), nil
	case methodDeflate:
		i := inflaters.Get().(*inflater)
		i.buffer.Reset(raw)
		if err := i.flate.(flate.Resetter).Reset(i.buffer, nil); err != nil {
			return nil, damaged(Corrupt, "the content can't be decompressed: %v", err)
		}
		return i, nil
	case methodBzip2:
		return io.NopCloser(bzip2.NewReader(bufio.NewReader(raw))), nil
	case methodZstd, methodZstdOld:
		return newZstd(raw)
	}
	return nil, damaged(UnsupportedKind, "compression method %d is not supported: repack the archive with `7z x FILE && zip -r dump.zip DIR`", method)
}

// newZstd opens a zstd stream. Windows above 128 MiB, that is beyond --ultra, are refused.
func newZstd(raw io.Reader) (io.ReadCloser, error) {
	decoder, err := zstd.NewReader(raw, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(128<<20))
	if err != nil {
		return nil, damaged(Corrupt, "the content can't be decompressed: %v", err)
	}
	return decoder.IOReadCloser(), nil
}

// checked compares an entry's content with what the zip says of it.
type checked struct {
	io.ReadCloser
	size int64
	crc  uint32

	produced int64
	sum      uint32
	err      error
}

func (c *checked) Read(buffer []byte) (int, error) {
	if c.err != nil {
		return 0, c.err
	}
	n, err := c.ReadCloser.Read(buffer)
	if room := c.size - c.produced; int64(n) > room {
		n, err = int(room), damaged(Corrupt, "the content is longer than the %d bytes that the zip says", c.size)
	}
	c.produced += int64(n)
	c.sum = crc32.Update(c.sum, crc32.IEEETable, buffer[:n])
	if err == io.EOF {
		switch {
		case c.produced != c.size:
			err = damaged(Truncated, "the content ends after %d of %d bytes", c.produced, c.size)
		case c.sum != c.crc:
			err = damaged(Corrupt, "the checksum of the content is wrong")
		}
	}
	c.err = err
	return n, err
}
