package archive

import (
	"cmp"
	"io"
	"slices"
	"sync"
)

// entry is one file of a container that can be read in place: a zip or a directory.
type entry struct {
	path             string // claimed
	size, compressed int64
	source           opener
}

// opener opens an entry's content. Errors, also those met while reading, are *damage. The container's bytes are
// counted to progress, which may be nil.
type opener interface {
	open(progress *progress) (io.ReadCloser, error)
}

// sectioned is content that lies uncompressed in its container.
type sectioned interface{ section() *io.SectionReader }

// walkEntries visits entries in parallel. The largest come first, so that none is left for the end, but
// those that grow like a bomb come last: they may use up the total. All are done when it returns.
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
	var visits sync.WaitGroup
	defer visits.Wait()
	for _, e := range entries {
		if w.stopped() {
			return
		}
		visits.Add(1)
		give := w.offload
		if place.depth == 1 {
			give = w.hand
		}
		give(func() {
			defer visits.Done()
			w.visitEntry(e, place)
		})
	}
}

func (w *walk) visitEntry(e entry, place place) {
	if w.stopped() {
		return
	}
	if w.budget.spent() {
		w.unread.Add(1)
		return
	}
	var counter *progress
	if place.depth == 1 {
		counter = &w.progress
	}
	file := item{path: e.path, size: e.size}
	content, err := e.source.open(counter)
	if err != nil {
		file.reader = unreadable{err}
		w.visit(file)
		return
	}
	defer content.Close()
	if inPlace, ok := content.(sectioned); ok {
		file.section = inPlace.section()
	}
	file.reader = &guard{walk: w, path: e.path, source: content, compressed: func() int64 { return e.compressed }}
	w.offer(file, place)
}
