package archive

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
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

func (d *directoryContainer) walk(w *walk) {
	d.byPath = map[string]*directoryEntry{}
	entries := d.list(w, "", nil)
	for _, e := range entries {
		w.progress.total += e.size
	}
	w.walkEntries(entries, place{depth: 1})
}

// list adds the regular files at and below a directory to entries. It doesn't use io/fs, whose names must be
// valid UTF-8.
func (d *directoryContainer) list(w *walk, name string, entries []entry) []entry {
	items, err := d.readDirectory(name)
	if err != nil {
		w.problems.add(name, UnreadableFile, true, "the directory can't be read: %v", withoutPath(err))
	}
	for _, item := range items {
		if w.stopped() {
			return entries
		}
		name := join(name, item.Name())
		switch kind := item.Type(); {
		case kind.IsDir():
			// A bad name stops here, before it is multiplied by the files below it.
			if _, refused := cleanName(name, w.budget.limits); refused != "" {
				w.problems.add(name, NameRefused, true, "ignored: %s", refused)
				continue
			}
			entries = d.list(w, name, entries)
		case kind&fs.ModeSymlink != 0:
			w.problems.add(name, LinkIgnored, false, "ignored: a symbolic link")
		case !kind.IsRegular():
			w.problems.add(name, SpecialIgnored, false, "ignored: not a regular file")
		case !w.budget.countFile():
			w.unlisted.Add(1)
		default:
			entries = d.add(w, name, item, entries)
		}
	}
	return entries
}

// readDirectory lists a directory in the order of names.
func (d *directoryContainer) readDirectory(name string) ([]fs.DirEntry, error) {
	directory, err := d.root.Open(cmp.Or(name, "."))
	if err != nil {
		return nil, err
	}
	defer directory.Close()
	items, err := directory.ReadDir(-1)
	slices.SortFunc(items, func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	return items, err
}

// add plans the visit of a regular file.
func (d *directoryContainer) add(w *walk, name string, item fs.DirEntry, entries []entry) []entry {
	info, err := item.Info()
	if err != nil {
		w.problems.add(name, UnreadableFile, true, "%v", withoutPath(err))
		return entries
	}
	path, ok := w.pathOf(place{depth: 1}, name)
	if !ok || !w.claim(path, info.Size()) {
		return entries
	}
	e := &directoryEntry{root: d.root, name: name, size: info.Size()}
	d.byPath[path] = e
	return append(entries, entry{path: path, size: e.size, compressed: e.size, source: e})
}

func (d *directoryContainer) read(path string) (io.ReadCloser, error) {
	e := d.byPath[path]
	switch {
	case e == nil:
		return nil, fs.ErrNotExist
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
	stored := io.NewSectionReader(file, 0, e.size)
	return &directoryFile{Closer: file, counted: counted{source: stored, progress: progress}, stored: stored}, nil
}

// directoryFile reads a file to the length that it had when the directory was listed: what is appended
// meanwhile is not read.
type directoryFile struct {
	io.Closer
	counted counted
	stored  *io.SectionReader
}

func (f *directoryFile) Read(buffer []byte) (int, error) {
	n, err := f.counted.Read(buffer)
	if read := f.counted.bytes.Load(); err == io.EOF && read < f.stored.Size() {
		err = damaged(Truncated, "the file became shorter while it was read: %d of %d bytes", read, f.stored.Size())
	} else if err != nil && err != io.EOF {
		err = damaged(UnreadableFile, "%v", withoutPath(err))
	}
	return n, err
}

func (f *directoryFile) section() *io.SectionReader {
	return io.NewSectionReader(f.stored, 0, f.stored.Size())
}

// withoutPath is an error of the file system without the path, which the Problem has.
func withoutPath(err error) error {
	if wrapped := new(fs.PathError); errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}
