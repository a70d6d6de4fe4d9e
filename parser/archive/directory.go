package archive

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
)

// directoryContainer is an unpacked dump. os.Root keeps every access below it.
type directoryContainer struct {
	root   *os.Root
	byPath map[string]*directoryEntry
}

// directoryEntry is a file as it was when the directory was listed.
type directoryEntry struct {
	root *os.Root
	name string // below the root, as the file system has it
	size int64
}

func (d *directoryContainer) walk(w *walk) error {
	d.byPath = map[string]*directoryEntry{}
	var entries []entry
	err := fs.WalkDir(d.root.FS(), ".", func(name string, item fs.DirEntry, err error) error {
		if w.ctx.Err() != nil {
			return context.Cause(w.ctx)
		}
		if err != nil {
			w.problems.add(name, UnreadableFile, true, "%v", withoutPath(err))
			return nil
		}
		switch kind := item.Type(); {
		case kind.IsDir():
			if depth := len(name); name != "." && depth > w.budget.limits.NameBytes {
				w.problems.add(name[:200], NameRefused, true, "ignored: the name has more than %d bytes", w.budget.limits.NameBytes)
				return fs.SkipDir
			}
			return nil
		case kind&fs.ModeSymlink != 0:
			w.problems.add(name, LinkIgnored, false, "ignored: a symbolic link")
			return nil
		case !kind.IsRegular():
			w.problems.add(name, SpecialIgnored, false, "ignored: not a regular file")
			return nil
		}
		if !w.budget.countFile() {
			w.unlisted.Add(1)
			return nil
		}
		info, err := item.Info()
		if err != nil {
			w.problems.add(name, UnreadableFile, true, "%v", withoutPath(err))
			return nil
		}
		if clean, ok := w.claim("", name, info.Size()); ok {
			e := &directoryEntry{root: d.root, name: name, size: info.Size()}
			d.byPath[clean] = e
			entries = append(entries, entry{path: clean, size: e.size, compressed: e.size, source: e})
			w.progress.total += e.size
		}
		return nil
	})
	if err != nil {
		return err
	}
	w.walkEntries(entries, place{depth: 1})
	return nil
}

func (d *directoryContainer) read(name string) (io.ReadCloser, error) {
	e := d.byPath[name]
	switch {
	case e == nil:
		return nil, notExist(name)
	case e.size > ReadBytes:
		return nil, ErrTooLarge
	}
	return e.open(nil)
}

func (d *directoryContainer) Close() error { return d.root.Close() }

func (e *directoryEntry) open(progress *progress) (io.ReadCloser, error) {
	file, err := e.root.Open(e.name)
	if err != nil {
		return nil, damaged(UnreadableFile, "%v", withoutPath(err))
	}
	if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
		file.Close()
		return nil, damaged(UnreadableFile, "it is no longer a regular file")
	}
	return &directoryFile{File: file, counted: counted{source: io.LimitReader(file, e.size), progress: progress}, size: e.size}, nil
}

func (e *directoryEntry) section() *io.SectionReader { return nil }

// directoryFile reads a file to the length that it had when the directory was listed: what is appended
// meanwhile is not read.
type directoryFile struct {
	*os.File
	counted counted
	size    int64
}

func (f *directoryFile) Read(buffer []byte) (int, error) {
	n, err := f.counted.Read(buffer)
	if read := f.counted.bytes.Load(); err == io.EOF && read < f.size {
		err = damaged(Truncated, "the file became shorter while it was read: %d of %d bytes", read, f.size)
	} else if err != nil && err != io.EOF {
		err = damaged(UnreadableFile, "%v", withoutPath(err))
	}
	return n, err
}

// withoutPath is an error of the file system without the path, which the Problem has.
func withoutPath(err error) error {
	if wrapped := new(fs.PathError); errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

func notExist(name string) error {
	return fmt.Errorf("read %q of the archive: %w", path.Base(name), fs.ErrNotExist)
}
