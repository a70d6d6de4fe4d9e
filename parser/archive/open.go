package archive

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

func (a *Archive) failure(kind Kind, err error, format string, args ...any) error {
	return &Error{Kind: kind, Name: a.name, Detail: fmt.Sprintf(format, args...), Err: err}
}

// openPath opens a file or directory by its path, and reads a pipe as standard input is read: a shell's <(command)
// is one. A device or socket is not opened; it may never end.
func (a *Archive) openPath(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return a.failure(NotFound, nil, "there is no such file or directory")
	case err != nil:
		return a.unreadable(err)
	case info.IsDir():
		return a.openDirectory(path)
	case info.Mode()&fs.ModeNamedPipe != 0:
		return a.openPipe(path)
	case !info.Mode().IsRegular():
		return a.failure(NotRegular, nil, `it is a device or socket; give a file, a directory, or "-" for standard input`)
	}
	file, err := os.Open(path)
	if err != nil {
		return a.unreadable(err)
	}
	// The size is taken once: what is appended to a growing file is not read.
	if info, err = file.Stat(); err != nil {
		err = a.unreadable(err)
	} else if !info.Mode().IsRegular() {
		err = a.failure(NotRegular, nil, "it is no longer a regular file")
	} else {
		err = a.openContainer(file, info.Size(), file.Close)
	}
	if err != nil {
		file.Close()
	}
	return err
}

// unreadable is what the operating system said, as an Error.
func (a *Archive) unreadable(err error) error {
	if errors.Is(err, fs.ErrPermission) {
		return a.failure(Permission, withoutPath(err), "it can't be read")
	}
	return a.failure(Unreadable, withoutPath(err), "it can't be read")
}

func (a *Archive) openDirectory(path string) error {
	root, err := os.OpenRoot(path)
	if err != nil {
		return a.unreadable(err)
	}
	if err = listable(root); err != nil {
		root.Close()
		if err == io.EOF {
			return a.failure(Empty, nil, "the directory is empty")
		}
		return a.unreadable(err)
	}
	a.container = &directoryContainer{root: root}
	return nil
}

// listable reads one name of a directory; io.EOF means that there is none.
func listable(root *os.Root) error {
	directory, err := root.Open(".")
	if err != nil {
		return err
	}
	defer directory.Close()
	_, err = directory.ReadDir(1)
	return err
}

func (a *Archive) openStdin() error {
	var stdin io.Reader = os.Stdin
	if a.options.Stdin != nil {
		stdin = a.options.Stdin
	}
	return a.openHeld(stdin, "standard input")
}

// openPipe opens without waiting for a writer: a pipe that nobody writes to is empty, and does not block.
func (a *Archive) openPipe(path string) error {
	pipe, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return a.unreadable(err)
	}
	defer pipe.Close()
	info, err := pipe.Stat()
	switch {
	case err != nil:
		return a.unreadable(err)
	case info.Mode()&fs.ModeNamedPipe == 0:
		return a.failure(NotRegular, nil, "it is no longer a pipe")
	}
	return a.openHeld(pipe, "the pipe")
}

// openHeld reads a stream whole, and opens what it held.
func (a *Archive) openHeld(stream io.Reader, what string) error {
	held, full, err := readMemory(stream, &a.budget)
	switch {
	case err != nil:
		return a.failure(Unreadable, withoutPath(err), "it can't be read")
	case !full:
		return a.failure(TooLarge, nil, "%s is held in memory, and is larger than the limit of %d bytes; give the file by its path", what, a.budget.limits.MemoryBytes)
	case held.size == 0:
		held.release()
		return a.failure(Empty, nil, "%s is empty", what)
	}
	return a.openContainer(held, held.size, func() error {
		held.release()
		return nil
	})
}

// openContainer opens a file's content by its format.
func (a *Archive) openContainer(source io.ReaderAt, size int64, close func() error) error {
	if size == 0 {
		return a.failure(Empty, nil, "the file is empty")
	}
	head := make([]byte, min(size, headBytes))
	if _, err := source.ReadAt(head, 0); err != nil && err != io.EOF {
		return a.unreadable(err)
	}
	a.digest.source, a.digest.size = source, size
	a.progress.total = size

	format := sniff(head)
	inside := format
	if format.compresses() {
		inside, _ = insideOf(format, io.NewSectionReader(source, 0, size))
	}
	switch {
	case format.needsTool() != "":
		return a.failure(Unsupported, nil, "%s archives are not read; convert it with `%s`", format, format.needsTool())
	case format == zipFormat:
		return a.openZip(source, size, close, head)
	case inside == plainFormat && format != plainFormat:
		return a.failure(NotArchive, nil, "it is a single file compressed with %s, not an archive", format)
	case inside == plainFormat && a.openSuffixed(source, size, close):
		return nil
	case inside == plainFormat:
		return a.failure(NotArchive, nil, "it is not an archive; give a sysdump as .zip, .tar, .tar.gz or .tar.zst, or its directory")
	}
	a.container = &streamContainer{format: format, inside: inside, source: source, size: size, close: close}
	return nil
}

func (a *Archive) openZip(source io.ReaderAt, size int64, close func() error, head []byte) error {
	if bytes.HasPrefix(head, []byte(dataSignature)) {
		return a.failure(Unsupported, nil, "it is a part of a split zip; join the parts with `zip -s 0 FILE --out dump.zip`")
	}
	z, err := readDirectory(source, size, a.budget.limits.Files)
	if err != nil && !bytes.HasPrefix(head, []byte(localSignature)) {
		return a.failure(Damaged, err, "the zip is damaged")
	}
	if err != nil {
		a.container = &streamContainer{format: zipFormat, inside: zipFormat, reason: err, source: source, size: size, close: close}
		return nil
	}
	if z.allEncrypted() {
		return a.failure(Encrypted, nil, "the zip is encrypted with a password; decrypt it with `%s`", sevenFormat.needsTool())
	}
	z.close = close
	a.container = z
	return nil
}

// openSuffixed opens a zip that something else comes before: a self-extracting one, or a saved mail.
func (a *Archive) openSuffixed(source io.ReaderAt, size int64, close func() error) bool {
	z, err := readDirectory(source, size, a.budget.limits.Files)
	if err != nil || len(z.entries) == 0 {
		return false
	}
	z.close = close
	a.container = z
	return true
}

// streamContainer is a container that is read from its start to its end, once.
type streamContainer struct {
	format, inside format
	reason         error // why a zip is read like that
	source         io.ReaderAt
	size           int64
	close          func() error
}

func (s *streamContainer) walk(w *walk) {
	raw := &counted{source: io.NewSectionReader(s.source, 0, s.size), progress: &w.progress}
	outermost := place{depth: 1, streamed: true}
	if s.format == zipFormat {
		w.scanZip(raw, "", s.reason, outermost)
		return
	}
	var content io.Reader = raw
	if !s.format.compresses() {
		content = &guard{walk: w, source: raw}
	}
	w.walkContent(s.format, s.inside, content, "", outermost)
}

// read knows no file: what can be read again was retained.
func (s *streamContainer) read(string) (io.ReadCloser, error) { return nil, fs.ErrNotExist }

func (s *streamContainer) Close() error { return s.close() }
