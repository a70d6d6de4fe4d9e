package archive

import (
	"context"
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

// report makes a Problem of an error that reading path met. What was reported before it got here, as
// ErrTruncated from an outer container, is not reported twice.
func (a *Archive) report(path string, err error) {
	var known *damage
	switch {
	case err == nil, errors.Is(err, ErrTruncated):
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
	case errors.As(err, &known):
		a.problems.add(path, known.kind, true, "%s", known.message)
	case errors.Is(err, io.ErrUnexpectedEOF):
		a.problems.add(path, Truncated, true, "the content ends early")
	default:
		a.problems.add(path, Corrupt, true, "the content can't be decompressed: %v", err)
	}
}

// guard stands behind every source of bytes: it counts against the total, refuses bombs, and turns damage
// into a Problem and ErrTruncated.
type guard struct {
	walk   *walk
	path   string
	source io.Reader
	// compressed is how many bytes source was fed so far or will be in all; nil if it doesn't decompress.
	compressed func() int64

	produced int64
	err      error
}

func (g *guard) Read(buffer []byte) (int, error) {
	if g.err != nil {
		return 0, g.err
	}
	if err := g.walk.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := g.source.Read(buffer)
	g.produced += int64(n)
	limits := &g.walk.budget.limits
	switch {
	case n > 0 && !g.walk.budget.spend(n):
		n, err = 0, damaged(LimitReached, "cut off: the limit of %d bytes in total is reached", limits.TotalBytes)
	case g.compressed != nil && g.produced > limits.RatioBytes && g.produced/limits.Ratio > g.compressed():
		err = damaged(LimitReached, "cut off after %d bytes: it grows to more than %d times its compressed size", g.produced, limits.Ratio)
	}
	if err != nil && err != io.EOF {
		g.walk.report(g.path, err)
		err = ErrTruncated
	}
	g.err = err
	return n, err
}
