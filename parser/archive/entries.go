package archive

import (
	"cmp"
	"io"
	"slices"
)

// entry is one file of a container that can be read in place: a zip or a directory.
type entry struct {
	path string // clean, below the container's mount
	size int64
	// compressed is the size in the container.
	compressed int64
	source     opener
}

// opener opens an entry's content.
type opener interface {
	// open gives the content; errors while reading it are *damage where it says what is wrong. Container bytes
	// are counted to progress, which may be nil.
	open(progress *progress) (io.ReadCloser, error)
	// section gives the content for reading in place, nil if it is compressed.
	section() *io.SectionReader
}

// walkEntries visits entries in parallel. The largest come first, so that none is left for the end, but
// those that grow like a bomb come last: they may use up the total.
func (w *walk) walkEntries(entries []entry, place place) {
	limits := &w.budget.limits
	bomb := func(e entry) int {
		if e.size > limits.RatioBytes && e.size/limits.Ratio > e.compressed {
			return 1
		}
		return 0
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(bomb(a), bomb(b)), cmp.Compare(b.size, a.size), cmp.Compare(a.path, b.path))
	})
	for _, e := range entries {
		if w.ctx.Err() != nil {
			return
		}
		job := func() { w.visitEntry(e, place) }
		if place.depth == 1 {
			w.hand(job)
		} else {
			w.offload(job)
		}
	}
}

func (w *walk) visitEntry(e entry, place place) {
	if w.ctx.Err() != nil {
		return
	}
	if w.budget.spent() {
		w.unread.Add(1)
		return
	}
	var progress *progress
	if place.depth == 1 {
		progress = &w.progress
	}
	content, err := e.source.open(progress)
	if err != nil {
		w.report(e.path, err)
		return
	}
	defer content.Close()
	guarded := &guard{archive: w.Archive, path: e.path, source: content, compressed: func() int64 { return e.compressed }}
	w.offer(e.path, e.size, guarded, e.source.section(), place)
}

// claim takes the path of an entry, and reports it if another has it or it isn't to be handed out.
func (w *walk) claim(mount, name string, size int64) (path string, ok bool) {
	clean, refused := cleanName(name, w.budget.limits)
	if refused != "" {
		shown := name
		if len(shown) > 200 {
			shown = shown[:200] + "…"
		}
		w.problems.add(join(mount, shown), NameRefused, true, "ignored: %s", refused)
		return "", false
	}
	path = join(mount, withoutBugtoolTop(mount, clean))
	if isLitter(path) {
		return "", false
	}
	free, sameSize := w.names.claim(path, size)
	if !free {
		w.problems.add(path, Duplicate, !sameSize, "ignored: another file of this path comes first")
	}
	return path, free
}

func join(mount, path string) string {
	if mount == "" {
		return path
	}
	return mount + "/" + path
}
