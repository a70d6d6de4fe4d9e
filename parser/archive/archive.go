// Package archive opens whatever a customer sent: a zip, a tar in any of its compressions, an unpacked
// directory, archives inside archives, or the same on standard input. Untrusted bytes flow in; out flow files
// with clean paths, each once, and a list of problems that says what could not be read. It is the only
// package that touches bytes from outside, so every limit on them lives here. Nothing is written to disk and
// no link is followed.
package archive

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"sync/atomic"
)

// Options say how an archive is read. The zero value is usable.
type Options struct {
	// Limits bound what is read; a zero field takes its value from DefaultLimits.
	Limits Limits
	// Workers is how many goroutines visit files; 0 means GOMAXPROCS.
	Workers int
	// Stdin is read when the path is "-"; nil means os.Stdin.
	Stdin io.Reader
	// Progress, if set, is told how many of the container's bytes have been read. It is called from several
	// goroutines, about once a megabyte.
	Progress func(readBytes, totalBytes int64)
}

// ReadBytes is the size up to which Read gives a file's content again, in bytes.
const ReadBytes = 1 << 20

// File is one file of the archive, handed to the visitor of Walk.
type File struct {
	// Path is clean and slash separated; a file of a nested archive has the path that it would have if that
	// archive were extracted beside itself. It may hold control characters.
	Path string
	// Size is the declared size in bytes, -1 if the container doesn't say. It may be a lie.
	Size int64
	// Reader gives the content, and is valid during the visit only. Where the content is damaged, cut off or
	// above a limit, it returns ErrTruncated after the good bytes.
	Reader io.Reader
}

// Archive is an opened archive. Walk reads it once; then Read, Problems and SHA256 answer about it.
type Archive struct {
	name      string
	options   Options
	container container
	digest    digest
	walked    atomic.Bool

	budget   budget
	problems problems
	names    names
	retained retained
	progress progress
}

// container is what was given: a zip, a directory or a stream.
type container interface {
	// walk hands every file to w.
	walk(w *walk)
	// read opens one file again, after walk. A container that can only be streamed knows no file.
	read(path string) (io.ReadCloser, error)
	io.Closer
}

// Open opens the archive at path, "-" for standard input. What can't be an archive gives an *Error.
func Open(path string, options Options) (*Archive, error) {
	options.Limits = options.Limits.orDefault()
	options.Workers = cmp.Or(max(options.Workers, 0), runtime.GOMAXPROCS(0))
	a := &Archive{name: "stdin", options: options}
	a.budget.limits = options.Limits
	a.retained.limit = options.Limits.RetainBytes
	a.progress.report = options.Progress
	open := a.openStdin
	if path != "-" {
		a.name = baseName(path)
		open = func() error { return a.openPath(path) }
	}
	if err := open(); err != nil {
		return nil, err
	}
	return a, nil
}

// baseName is the last element of a path, of the directory's real name where the path is "." or ends in "..".
func baseName(path string) string {
	if absolute, err := filepath.Abs(path); err == nil {
		path = absolute
	}
	return filepath.Base(path)
}

// Name is the base name of what the user gave, "stdin" for standard input.
func (a *Archive) Name() string { return a.name }

// SHA256 is the hash of the container file in hexadecimal, "" for a directory. Walk computes it on the side;
// called before Walk it reads the file.
func (a *Archive) SHA256() (string, error) { return a.digest.sum() }

// Problems lists what could not be read or was passed over, sorted by path and kind. It is complete after Walk.
func (a *Archive) Problems() []Problem {
	return a.problems.sorted()
}

// Read gives the content of a file again, after Walk. Files above ReadBytes give ErrTooLarge; files of
// containers that can't be read twice give ErrNotRetained when they were not kept; unknown paths give an
// error that is fs.ErrNotExist. Damaged files give their good bytes and ErrTruncated.
func (a *Archive) Read(path string) ([]byte, error) {
	content, found, err := a.retained.get(path)
	if found {
		return content, err
	}
	reader, err := a.container.read(path)
	if err != nil {
		return nil, fmt.Errorf("read %q again: %w", path, err)
	}
	defer reader.Close()
	content, err = io.ReadAll(io.LimitReader(reader, ReadBytes+1))
	if len(content) > ReadBytes {
		return nil, fmt.Errorf("read %q again: %w", path, ErrTooLarge)
	}
	if err != nil {
		return content, fmt.Errorf("read %q again: %w", path, ErrTruncated)
	}
	return content, nil
}

// Close releases the archive. Readers of files are invalid afterwards.
func (a *Archive) Close() error {
	a.digest.stop()
	return a.container.Close()
}

// Walk calls visit for every regular file, each once, from up to Workers+1 goroutines and in no particular order. An error of
// visit or of ctx stops it and is returned; damage is not an error but a Problem. Walk can be called once.
func (a *Archive) Walk(ctx context.Context, visit func(*File) error) error {
	if a.walked.Swap(true) {
		return errors.New("walk archive: it can be walked once only")
	}
	go a.digest.compute()
	return newWalk(ctx, a, visit).run()
}
