package archive

import (
	"bytes"
	"io"
	"sync"
)

// item is one regular file on its way to the visitor, or to being opened because it is an archive itself.
type item struct {
	path   string // claimed
	size   int64  // declared, -1 unknown
	reader io.Reader
	// section is the content where it lies uncompressed in its container, nil if it doesn't.
	section *io.SectionReader
}

// offer visits an item, or what is in it.
func (w *walk) offer(file item, place place) {
	head, reader := peek(file.reader, headBytes)
	file.reader = reader
	if format := sniff(head); format != plainFormat {
		var opened bool
		if file.reader, opened = w.openNested(format, file, place); opened {
			return
		}
	}
	if !place.streamed {
		w.visit(file)
		return
	}
	buffer := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buffer)
	buffer.Reset()
	_, err := buffer.ReadFrom(io.LimitReader(file.reader, ReadBytes+1))
	w.visitRead(file, buffer.Bytes(), err)
}

// buffers hold small files of streamed containers.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// visitRead visits an item of a streamed container whose first ReadBytes+1 bytes have been read, until err, and retains it if
// that is all.
func (w *walk) visitRead(file item, content []byte, err error) {
	if err == nil && len(content) > ReadBytes {
		w.retained.refuse(file.path, ErrTooLarge)
		file.reader = &prefixed{head: content, rest: file.reader}
		w.visit(file)
		return
	}
	if err == nil {
		err = io.EOF
		if file.size < 0 {
			file.size = int64(len(content))
		}
	}
	file.reader = &prefixed{head: content, err: err}
	if touched := w.visit(file); touched && !w.stopped() {
		w.retained.put(file.path, content, err)
	} else {
		w.retained.refuse(file.path, ErrNotRetained)
	}
}

// visit calls the visitor, and says whether it read anything.
func (w *walk) visit(file item) (touched bool) {
	if w.stopped() {
		return false
	}
	reader := &fileReader{walk: w, path: file.path, source: file.reader, left: w.budget.limits.FileBytes}
	if err := w.visitor(&File{Path: file.path, Size: file.size, Reader: reader}); err != nil {
		w.cancel(err)
	}
	return reader.touched
}

// fileReader is what a visitor reads. It ends with the walk and at the limit of bytes a file.
type fileReader struct {
	walk    *walk
	path    string
	source  io.Reader
	left    int64
	touched bool
	err     error
}

func (f *fileReader) Read(buffer []byte) (int, error) {
	f.touched = true
	if f.err != nil {
		return 0, f.err
	}
	if err := f.walk.ctx.Err(); err != nil {
		return 0, err
	}
	// One byte more than allowed is asked for, to see whether the file is longer.
	if int64(len(buffer)) > f.left+1 {
		buffer = buffer[:f.left+1]
	}
	n, err := f.source.Read(buffer)
	if int64(n) > f.left {
		n = int(f.left)
		err = damaged(LimitReached, "cut off: it is larger than the limit of %d bytes a file", f.walk.budget.limits.FileBytes)
	}
	f.left -= int64(n)
	if err != nil && err != io.EOF {
		f.walk.report(f.path, err)
		if f.walk.ctx.Err() == nil {
			err = ErrTruncated
		}
	}
	f.err = err
	return n, err
}

// peek reads up to n bytes, and returns them together with a reader of everything.
func peek(reader io.Reader, n int64) (head []byte, all io.Reader) {
	head, err := io.ReadAll(io.LimitReader(reader, n))
	return head, &prefixed{head: head, err: err, rest: reader}
}

// prefixed gives back bytes that were read already, then their error or, without one, the rest.
type prefixed struct {
	head []byte
	err  error
	rest io.Reader
}

func (p *prefixed) Read(buffer []byte) (int, error) {
	if len(p.head) > 0 {
		n := copy(buffer, p.head)
		p.head = p.head[n:]
		return n, nil
	}
	if p.err != nil {
		return 0, p.err
	}
	return p.rest.Read(buffer)
}

// unreadable is the content of a file that can't be opened: the visitor still learns that it is there.
type unreadable struct{ err error }

func (u unreadable) Read([]byte) (int, error) { return 0, u.err }
