package archive

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// damage is what is wrong with an entry's bytes: the part of a Problem that the one who reads them knows.
type damage struct {
	kind    ProblemKind
	message string
}

func (d *damage) Error() string { return d.message }

func damaged(kind ProblemKind, format string, args ...any) error {
	return &damage{kind, fmt.Sprintf(format, args...)}
}

// report makes a Problem of an error that reading path met. What has been reported before it got here, as
// ErrTruncated of an outer container, is not reported twice.
func (a *Archive) report(path string, err error) {
	var known *damage
	switch {
	case errors.Is(err, ErrTruncated):
	case errors.As(err, &known):
		a.problems.add(path, known.kind, true, "%s", known.message)
	case errors.Is(err, io.ErrUnexpectedEOF):
		a.problems.add(path, Truncated, true, "the content ends early")
	default:
		a.problems.add(path, Corrupt, true, "the content can't be decompressed: %v", err)
	}
}

// guard stands behind every decompressor: it counts against the total, refuses bombs, and turns damage into
// a Problem and ErrTruncated.
type guard struct {
	archive *Archive
	path    string
	source  io.Reader
	// compressed is how many bytes source was fed so far or will be in all; nil if it doesn't decompress.
	compressed func() int64

	produced int64
	err      error
}

func (g *guard) Read(buffer []byte) (int, error) {
	if g.err != nil {
		return 0, g.err
	}
	n, err := g.source.Read(buffer)
	g.produced += int64(n)
	limits := &g.archive.budget.limits
	switch {
	case n > 0 && !g.archive.budget.spend(n):
		err = damaged(LimitReached, "cut off: the limit of %d bytes in total is reached", limits.TotalBytes)
	case g.compressed != nil && g.produced > limits.RatioBytes && g.produced/limits.Ratio > g.compressed():
		err = damaged(LimitReached, "cut off after %d bytes: it grows to more than %d times its compressed size", g.produced, limits.Ratio)
	}
	if err != nil && err != io.EOF {
		g.archive.report(g.path, err)
		err = ErrTruncated
	}
	g.err = err
	return n, err
}

// fileReader is what a visitor reads: it ends with the walk and at the limit of bytes a file, and keeps a
// copy of small files that can't be read again.
type fileReader struct {
	walk   *walk
	path   string
	source io.Reader
	left   int64
	copy   *bytes.Buffer // nil: nothing is retained
	err    error
}

func (f *fileReader) Read(buffer []byte) (int, error) {
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
		limit := f.walk.budget.limits.FileBytes
		f.walk.problems.add(f.path, LimitReached, true, "cut off: the file is larger than the limit of %d bytes a file", limit)
		err = ErrTruncated
	}
	f.left -= int64(n)
	if f.copy != nil {
		if f.copy.Len()+n > ReadBytes {
			f.copy = nil
		} else {
			f.copy.Write(buffer[:n])
		}
	}
	f.err = err
	return n, err
}
