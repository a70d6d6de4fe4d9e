package archive

import (
	"bytes"
	"io"
)

// stream is a container that is read from its start to its end: a tar, or a zip without a directory.
type stream interface {
	// next gives the following entry, io.EOF after the last. The entry before it need not have been read. Any
	// other error ends the stream.
	next() (*streamEntry, error)
}

// streamEntry is one entry of a stream.
type streamEntry struct {
	name string
	size int64 // declared, -1 unknown
	kind entryKind
	// content is valid until the next entry.
	content io.Reader
	// guard stands behind content if the entry is compressed by itself; the path in its reports is set when the
	// entry's is known.
	guard *guard
}

// entryKind is what an entry of a stream is.
type entryKind int

const (
	regularEntry entryKind = iota
	folderEntry
	linkEntry
	specialEntry
	sparseEntry
)

// walkStream visits the entries of the archive called name. Small files are read here and visited by other
// workers, so that decompressing and parsing overlap; archives and large files are read here and now, in order.
func (w *walk) walkStream(source stream, name string, place place) {
	for !w.stopped() {
		entry, err := source.next()
		if err == io.EOF {
			return
		}
		if err != nil {
			w.report(name, err)
			return
		}
		if entry.kind == folderEntry {
			continue
		}
		if !w.budget.countFile() {
			w.unlisted.Add(1)
			continue
		}
		if path, ok := w.claimStreamed(entry, place); ok {
			if entry.guard != nil {
				entry.guard.path = path
			}
			w.takeStreamed(item{path: path, size: entry.size, reader: entry.content}, place)
		}
	}
}

// claimStreamed takes a regular entry's path, and reports the others.
func (w *walk) claimStreamed(entry *streamEntry, place place) (path string, ok bool) {
	path, ok = w.pathOf(place, entry.name)
	switch {
	case !ok:
	case entry.kind == linkEntry:
		w.problems.add(path, LinkIgnored, false, "ignored: a link")
	case entry.kind == specialEntry:
		w.problems.add(path, SpecialIgnored, false, "ignored: not a regular file")
	case entry.kind == sparseEntry:
		w.problems.add(path, UnsupportedKind, true, "ignored: a sparse file; pack the archive without them (tar without -S)")
	default:
		return path, w.claim(path, entry.size)
	}
	return "", false
}

// takeStreamed visits or opens one entry.
func (w *walk) takeStreamed(file item, place place) {
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()
	_, err := buffer.ReadFrom(io.LimitReader(file.reader, ReadBytes+1))
	content := buffer.Bytes()
	small := err != nil || len(content) <= ReadBytes
	if small && sniff(content[:min(len(content), headBytes)]) == plainFormat {
		w.offload(func() {
			defer buffers.Put(buffer)
			w.visitRead(file, content, err)
		})
		return
	}
	defer buffers.Put(buffer)
	file.reader = &prefixed{head: content, err: err, rest: file.reader}
	if small && err == nil {
		file.section = io.NewSectionReader(bytes.NewReader(content), 0, int64(len(content)))
		file.reader = file.section
	}
	w.offer(file, place)
}
