package archive

import (
	"context"
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
	// unread counts the files that were not visited because the total of bytes, unlisted the entries that were
	// not looked at because the number of files had been reached.
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
	w.container.walk(w)
	w.pending.Wait()
	close(w.jobs)
	workers.Wait()

	limits := &w.budget.limits
	if count := w.unread.Load(); count > 0 {
		w.problems.add("", LimitReached, true, "the limit of %d bytes in total is reached: %d files were not read", limits.TotalBytes, count)
	}
	if count := w.unlisted.Load(); count > 0 {
		w.problems.add("", LimitReached, true, "the limit of %d files is reached: %d more were not read", limits.Files, count)
	}
	if count := w.retained.dropped; count > 0 {
		w.problems.add("", LimitReached, false, "the limit of %d retained bytes is reached: %d files can't be quoted", limits.RetainBytes, count)
	}
	for _, problem := range w.names.caseCollisions() {
		w.problems.addProblem(problem)
	}
	w.progress.finish()
	return context.Cause(w.ctx)
}

// stopped says that nothing more is to be visited.
func (w *walk) stopped() bool { return w.ctx.Err() != nil }

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

// place is where in the nesting an entry lies.
type place struct {
	// mount is the directory that the container's entries appear in, "" for what the user gave.
	mount string
	// depth counts containers, 1 for the outermost.
	depth int
	// streamed: the container can't be read a second time, so small files are retained.
	streamed bool
}

// pathOf is the path of an entry that is called name in its container. It is not to be handed out if it leads
// elsewhere or is litter, which is reported.
func (w *walk) pathOf(place place, name string) (path string, ok bool) {
	clean, refused := cleanName(name, w.budget.limits)
	if refused != "" {
		const shown = 200
		if len(name) > shown {
			name = name[:shown] + "…"
		}
		w.problems.add(join(place.mount, name), NameRefused, true, "ignored: %s", refused)
		return "", false
	}
	path = join(place.mount, withoutBugtoolTop(place.mount, clean))
	if isLitter(path) {
		w.problems.add(path, LitterIgnored, false, "ignored: what a desktop leaves behind")
		return "", false
	}
	return path, true
}

// claim takes a path for a file, and reports it if another file has it.
func (w *walk) claim(path string, size int64) bool {
	free, sameSize := w.names.claim(path, size)
	if !free {
		w.problems.add(path, Duplicate, !sameSize, "ignored: another file of this path comes first")
	}
	return free
}

func join(mount, path string) string {
	if mount == "" {
		return path
	}
	return mount + "/" + path
}
