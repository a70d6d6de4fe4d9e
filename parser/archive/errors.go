package archive

import (
	"errors"
	"fmt"
	"io"
)

var (
	// ErrTruncated is returned by a file's Reader after its good bytes where the rest is damaged, missing or above
	// a limit. Problems says which. It is io.ErrUnexpectedEOF to errors.Is.
	ErrTruncated = fmt.Errorf("content is cut off: %w", io.ErrUnexpectedEOF)
	// ErrNotRetained is returned by Read for a file of a streamed container that was not kept: it was not
	// visited, or Limits.RetainBytes was reached.
	ErrNotRetained = errors.New("file can't be read again")
	// ErrTooLarge is returned by Read for a file above ReadBytes.
	ErrTooLarge = errors.New("file is too large to be read again")
)

// Kind says why something can't be opened as an archive.
type Kind string

// The kinds of Error.
const (
	NotFound    Kind = "not found"
	Permission  Kind = "no permission"
	NotRegular  Kind = "not a file or directory" // a FIFO, device or socket
	Empty       Kind = "empty"
	NotArchive  Kind = "not an archive"
	Unsupported Kind = "unsupported format" // an archive of a kind that we don't read
	Encrypted   Kind = "encrypted"
	Damaged     Kind = "damaged"
	TooLarge    Kind = "too large" // standard input above Limits.MemoryBytes
	Unreadable  Kind = "unreadable"
)

// Error says in one line why Open could not open what it was given, and what to do about it.
type Error struct {
	Kind Kind
	// Name is what was given to Open.
	Name string
	// Detail is the rest of the sentence, with the command that helps where there is one.
	Detail string
	// Err is the cause, nil if the content is.
	Err error
}

func (e *Error) Error() string {
	text := fmt.Sprintf("open %q: %s", e.Name, e.Detail)
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

func (e *Error) Unwrap() error { return e.Err }
