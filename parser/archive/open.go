package archive

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

func (a *Archive) problem(kind Kind, err error, detail string) error {
	return &Error{Kind: kind, Name: a.name, Detail: detail, Err: err}
}

// openPath opens a file or directory by its path. Nothing but these two is opened, since a FIFO blocks and a
// device may never end.
func (a *Archive) openPath(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return a.problem(NotFound, nil, "no such file or directory")
	case errors.Is(err, fs.ErrPermission):
		return a.problem(Permission, nil, "permission denied")
	case err != nil:
		return a.problem(Unreadable, withoutPath(err), "can't be read")
	case info.IsDir():
		return a.openDirectory(path)
	case !info.Mode().IsRegular():
		return a.problem(NotRegular, nil, "not a file or directory (a device, pipe or socket); pipe an archive in with \"-\"")
	}
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrPermission) {
		return a.problem(Permission, nil, "permission denied")
	}
	if err != nil {
		return a.problem(Unreadable, withoutPath(err), "can't be read")
	}
	// The size is taken once: what is appended to a growing file is not read.
	if info, err = file.Stat(); err == nil && !info.Mode().IsRegular() {
		err = errors.New("it is no longer a regular file")
	}
	if err == nil {
		err = a.openContainer(file, info.Size(), file.Close)
	}
	if err != nil {
		file.Close()
	}
	return err
}

func (a *Archive) openDirectory(path string) error {
	root, err := os.OpenRoot(path)
	if err == nil {
		var listed *os.File
		if listed, err = root.Open("."); err == nil {
			_, err = listed.ReadDir(1)
			listed.Close()
		}
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return a.problem(Permission, nil, "permission denied")
	case err == io.EOF:
		return a.problem(Empty, nil, "the directory is empty")
	case err != nil:
		return a.problem(Unreadable, withoutPath(err), "can't be read")
	}
	a.container = &directoryContainer{root: root}
	return nil
}

// openContainer opens a file's content by its format.
func (a *Archive) openContainer(source io.ReaderAt, size int64, close func() error) error {
	if size == 0 {
		return a.problem(Empty, nil, "the file is empty")
	}
	head := make([]byte, min(size, headBytes))
	if _, err := source.ReadAt(head, 0); err != nil && err != io.EOF {
		return a.problem(Unreadable, withoutPath(err), "can't be read")
	}
	a.digest.source, a.digest.size = source, size
	a.progress.total = size
	switch sniff(head) {
	case zipFormat:
		z, err := readDirectory(source, size, a.budget.limits.Files)
		if err != nil {
			return a.problem(Damaged, err, "damaged zip")
		}
		if z.allEncrypted() {
			return a.problem(Encrypted, nil, "the zip is encrypted with a password; decrypt it with `7z x FILE && zip -r dump.zip DIR`")
		}
		z.close = close
		a.container = z
		return nil
	}
	return a.problem(NotArchive, nil, "not an archive: expected a sysdump as .zip, .tar, .tar.gz, .tar.zst or an unpacked directory")
}

func (a *Archive) openStdin(stdin io.Reader) error {
	return a.problem(Unsupported, nil, "reading standard input is not there yet")
}
