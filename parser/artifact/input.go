package artifact

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"sync"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Input is one file, handed to the extractor that claims it.
type Input struct {
	// Path is the file's path in the dump, Name its normalised name.
	Path, Name string
	// Tables takes the rows. It starts empty for every file. Rows leave Node empty: the core fills it in,
	// because only the pod list, which may come last, says which node a file is from.
	Tables *facts.Tables
	// Failure is what the command answered instead of data, nil if it didn't fail. It is known before Extract
	// runs for files up to 1 MiB, and after the last line of larger ones.
	Failure *Failure
	// Reader is the file's content. Most extractors take Lines or Bytes.
	Reader io.Reader
	// Limits bound what may be read of one file.
	Limits Limits
	// Cut is set by Lines when a line was longer than the limit and lost its end.
	Cut bool
	// Unsaid is set by an extractor: those of its tables that this file says nothing of although it was read, not
	// even that there is nothing (a status that failed stops before its modules). They don't count as collected.
	Unsaid []string
	// LeftOut is counted up by an extractor: the rows beyond the most that it keeps of one file. A file with any counts as
	// truncated.
	LeftOut int
}

// Limits bound the memory that one file can take.
type Limits struct {
	// Bytes is the most that Bytes reads.
	Bytes int64
	// LineBytes is the length at which Lines cuts a line.
	LineBytes int
}

// DefaultLimits are used where a test or a caller gives none.
var DefaultLimits = Limits{Bytes: 256 << 20, LineBytes: 1 << 20}

// ErrTooLarge says that a file is larger than the limit for reading it whole.
var ErrTooLarge = errors.New("file is larger than the limit")

// ErrIncomplete says that a file ends early or that a part of it can't be read. The rows that were made of it count,
// their absence doesn't. It is io.ErrUnexpectedEOF to errors.Is, as archive.ErrTruncated is.
var ErrIncomplete = fmt.Errorf("file is incomplete: %w", io.ErrUnexpectedEOF)

// Bytes reads the whole file.
func (in *Input) Bytes() ([]byte, error) {
	limit := in.limits().Bytes
	content, err := io.ReadAll(io.LimitReader(in.Reader, limit+1))
	if int64(len(content)) > limit {
		return nil, fmt.Errorf("read %s: %w of %d bytes", in.Path, ErrTooLarge, limit)
	}
	return content, err
}

// readers are kept: there are ten thousand files, and each would take a buffer of its own.
var readers = sync.Pool{New: func() any { return bufio.NewReaderSize(nil, 64<<10) }}

// Lines yields the lines with their 1-based numbers, without their ends. The bytes are valid until the next
// line. The collector's trailer "> Error while running …" and the blank line after it are not yielded; they set Failure.
// A read error ends the sequence and is left in err.
func (in *Input) Lines(err *error) iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		reader := readers.Get().(*bufio.Reader)
		reader.Reset(in.Reader)
		defer func() {
			reader.Reset(nil)
			readers.Put(reader)
		}()
		limit := in.limits().LineBytes
		var long []byte
		for number := 1; ; number++ {
			line, readErr := reader.ReadSlice('\n')
			if errors.Is(readErr, bufio.ErrBufferFull) {
				long = append(long[:0], line...)
				for errors.Is(readErr, bufio.ErrBufferFull) {
					line, readErr = reader.ReadSlice('\n')
					room := max(limit-len(long), 0)
					if room < len(line) {
						in.Cut = true
					}
					long = append(long, line[:min(room, len(line))]...)
				}
				line = long
			}
			if len(line) == 0 && readErr != nil {
				if readErr != io.EOF && err != nil {
					*err = readErr
				}
				return
			}
			line = bytes.TrimRight(line, "\r\n")
			if before, failure := cutTrailer(line, number); failure != nil {
				if in.Failure == nil { // Classify says more of the reason
					in.Failure = failure
				}
				if len(before) == 0 {
					continue
				}
				line = before
			}
			if !yield(number, line) {
				return
			}
		}
	}
}

func (in *Input) limits() Limits {
	if in.Limits == (Limits{}) {
		return DefaultLimits
	}
	return in.Limits
}
