package archive

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// openNested opens an archive inside the archive. If the file is none after all it says false, and
// returns the reader of its content.
func (w *walk) openNested(format format, file item, outer place) (io.Reader, bool) {
	inner := place{mount: w.names.mountOf(file.path), depth: outer.depth + 1, streamed: true}
	inside, content := format, file.reader
	if format.compresses() {
		if inside, content = insideOf(format, file.reader); inside == plainFormat {
			return content, false
		}
	}
	switch {
	case format.needsTool() != "":
		w.problems.add(file.path, UnsupportedKind, true, "ignored: it is packed as %s, which is not read; convert it with `%s`", format, format.needsTool())
	case outer.depth > w.budget.limits.Depth:
		w.problems.add(file.path, LimitReached, true, "not opened: it lies deeper than the limit of %d archives in one another", w.budget.limits.Depth)
	case inside == zipFormat && file.section != nil && inside == format:
		w.walkZip(file.section, file.section.Size(), file.path, inner)
	default:
		w.walkContent(format, inside, content, file.path, inner)
	}
	return nil, true
}

// walkContent visits what is in a container of which only a reader is there: of a format, and, if that is a
// compression, with another inside.
func (w *walk) walkContent(format, inside format, content io.Reader, name string, place place) {
	if format.compresses() {
		decompressed, err := w.decompress(format, content, name)
		if err != nil {
			w.report(name, err)
			return
		}
		content = decompressed
		if place.depth == 1 {
			ahead := readAhead(content)
			defer ahead.Close()
			content = ahead
		}
	}
	if inside == tarFormat {
		w.walkStream(newTarStream(content), name, place)
		return
	}
	held, full, err := readMemory(content, &w.budget)
	defer held.release()
	if err == nil && full {
		w.walkZip(held, held.size, name, place)
		return
	}
	w.report(name, err)
	w.scanZip(io.MultiReader(io.NewSectionReader(held, 0, held.size), content), name, nil, place)
}

// walkZip visits a zip that can be read in place.
func (w *walk) walkZip(source io.ReaderAt, size int64, name string, place place) {
	z, err := readDirectory(source, size, w.budget.limits.Files)
	if err != nil {
		w.scanZip(io.NewSectionReader(source, 0, size), name, err, place)
		return
	}
	z.walkAt(w, place)
}

// scanZip visits a zip without its directory, for the reason given; nil means that it is just not in reach.
func (w *walk) scanZip(content io.Reader, name string, reason error, place place) {
	place.streamed = true
	scan := newZipScan(w, name, content)
	w.walkStream(scan, name, place)
	if scan.complete && reason != nil {
		w.problems.add(name, Corrupt, false, "the zip is damaged: %v; its files were found without it", reason)
	}
}

// decompress opens a compressed stream. What comes out counts against the limits.
func (w *walk) decompress(format format, content io.Reader, name string) (io.Reader, error) {
	raw := &counted{source: content}
	decompressed, err := decompressor(format, raw)
	if err != nil {
		return nil, err
	}
	return &guard{walk: w, path: name, source: decompressed, compressed: raw.bytes.Load}, nil
}

func decompressor(format format, raw io.Reader) (io.Reader, error) {
	switch format {
	case gzipFormat:
		return gzip.NewReader(bufio.NewReaderSize(raw, 64<<10))
	case zstdFormat:
		return newZstd(raw)
	default:
		return bzip2.NewReader(bufio.NewReaderSize(raw, 64<<10)), nil
	}
}

// insideOf says what archive a compressed file holds, plainFormat if none, by decompressing its head. It returns
// the reader of the whole compressed content again.
func insideOf(format format, content io.Reader) (format, io.Reader) {
	// A zstd block has up to 128 KiB, one of bzip2 up to 900 kB, and nothing comes out before its end.
	const enough = 1 << 20
	head, content := peek(content, enough)
	decompressed, err := decompressor(format, bytes.NewReader(head))
	if err != nil {
		return plainFormat, content
	}
	inside, _ := peek(decompressed, headBytes)
	if closer, ok := decompressed.(io.Closer); ok {
		closer.Close()
	}
	if found := sniff(inside); found == tarFormat || found == zipFormat {
		return found, content
	}
	return plainFormat, content
}

// mountOf is the directory that a nested archive's files appear in: its path without what says that it is
// packed.
func mountOf(file string) string {
	lower := strings.ToLower(file)
	for _, extension := range []string{".tar.gz", ".tar.zst", ".tar.bz2", ".tgz", ".tzst", ".tbz2", ".tar", ".zip"} {
		if strings.HasSuffix(lower, extension) && len(path.Base(file)) > len(extension) {
			return file[:len(file)-len(extension)]
		}
	}
	return file
}

// withoutBugtoolTop drops the directory that bugtool puts everything into, below a nested archive that is
// named like it: x/cilium-bugtool-pod-20260101-101500.tar.gz holds cilium-bugtool-<time>-<random>/cmd.
func withoutBugtoolTop(mount, name string) string {
	const mark = "bugtool-"
	top, rest, found := strings.Cut(name, "/")
	if found && strings.Contains(path.Base(mount), mark) && strings.Contains(top, mark) {
		return rest
	}
	return name
}
