package archive

import (
	"bytes"
	"context"
	"io"
	"sync"
	"sync/atomic"
)

// walk is one run over an archive: a pool of workers and what they share.
type walk struct {
	*Archive
	ctx     context.Context
	cancel  context.CancelCauseFunc
	visitor func(*File) error

	jobs    chan func()
	pending sync.WaitGroup
	// unread counts the files that were not visited because the total of bytes, unlisted those entries that
	// were not looked at because the number of files had been reached.
	unread, unlisted atomic.Int64
}

func newWalk(ctx context.Context, a *Archive, visit func(*File) error) *walk {
	w := &walk{Archive: a, visitor: visit, jobs: make(chan func())}
	w.ctx, w.cancel = context.WithCancelCause(ctx)
	return w
}

// run walks the container and waits for all visits.
func (w *walk) run() error {
	defer w.cancel(nil)
	var workers sync.WaitGroup
	for range w.options.Workers {
		workers.Go(func() {
			for job := range w.jobs {
				job()
				w.pending.Done()
			}
		})
	}
	w.fail(w.container.walk(w))
	w.pending.Wait()
	close(w.jobs)
	workers.Wait()

	if count := w.unread.Load(); count > 0 {
		w.problems.add("", LimitReached, true, "the limit of %d bytes in total is reached: %d files were not read", w.budget.limits.TotalBytes, count)
	}
	if count := w.unlisted.Load(); count > 0 {
		w.problems.add("", LimitReached, true, "the limit of %d files is reached: %d more were not read", w.budget.limits.Files, count)
	}
	for _, problem := range w.names.caseCollisions() {
		w.problems.addProblem(problem)
	}
	return context.Cause(w.ctx)
}

// fail stops the walk because of err; the first error is the one that Walk returns.
func (w *walk) fail(err error) {
	if err != nil {
		w.cancel(err)
	}
}

// hand gives a job to the next free worker, waiting for one.
func (w *walk) hand(job func()) {
	w.pending.Add(1)
	w.jobs <- job
}

// offload gives a job to a worker if one is free and else does it here. Jobs that make jobs use it: waiting
// for a worker they could wait for each other.
func (w *walk) offload(job func()) {
	w.pending.Add(1)
	select {
	case w.jobs <- job:
	default:
		job()
		w.pending.Done()
	}
}

// offer takes one entry's content: an archive inside the archive is opened, anything else visited. The path must be claimed.
func (w *walk) offer(path string, size int64, source io.Reader, section *io.SectionReader, place place) {
	head := make([]byte, headBytes)
	n, err := io.ReadFull(source, head)
	head = head[:n]
	if err == nil || err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	content := &prefixed{head: head, err: err, rest: source}
	if format := sniff(head); format.isContainer() && w.openNested(format, path, size, content, place) {
		return
	}
	w.deliver(path, size, content, place.streamed)
}

// place is where in the nesting an entry lies.
type place struct {
	// mount is the directory that the container's entries appear in, "" for what the user gave.
	mount string
	// depth counts containers, 1 for the outermost.
	depth int
	// streamed: the container can't be read a second time, so small files are retained.
	streamed bool
}

// deliver visits one file.
func (w *walk) deliver(path string, size int64, source io.Reader, retain bool) {
	if w.ctx.Err() != nil {
		return
	}
	reader := &fileReader{walk: w, path: path, source: source, left: w.budget.limits.FileBytes}
	if retain {
		reader.copy = new(bytes.Buffer)
	}
	err := w.visitor(&File{Path: path, Size: size, Reader: reader})
	if err != nil {
		w.fail(err)
		return
	}
	if retain {
		w.retained.put(path, reader)
	}
}

// prefixed gives back the bytes that were read to look at them, then the rest.
type prefixed struct {
	head []byte
	err  error // that reading the head ended with
	rest io.Reader
}

func (p *prefixed) Read(buffer []byte) (int, error) {
	if len(p.head) > 0 {
		n := copy(buffer, p.head)
		p.head = p.head[n:]
		return n, nil
	}
	if p.err != nil {
		return 0, p.err
	}
	return p.rest.Read(buffer)
}
