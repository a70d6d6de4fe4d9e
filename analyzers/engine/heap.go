package engine

import (
	"context"
	"errors"
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
)

var errHeap = errors.New("heap limit")

// heapSample is how often the heap is looked at. What Rego can allocate in that time is small beside the limit.
const heapSample = 5 * time.Millisecond

// watchHeap cancels the context when the heap grows by more than limit bytes: Rego has no limit of its own, and a rule
// can fill the memory well within its deadline. stop ends the watch.
func watchHeap(ctx context.Context, limit uint64) (watched context.Context, stop func()) {
	watched, cancel := context.WithCancelCause(ctx)
	before := heapBytes()
	done := make(chan struct{})
	var watcher sync.WaitGroup
	watcher.Go(func() {
		ticker := time.NewTicker(heapSample)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return
			case <-ticker.C:
				if grown(before, limit) {
					cancel(errHeap)
					return
				}
			}
		}
	})
	return watched, func() {
		close(done)
		watcher.Wait()
		cancel(nil)
	}
}

// grown says whether the heap holds limit bytes more than before. Below twice the limit it may be garbage, so that is
// collected first.
func grown(before, limit uint64) bool {
	now := heapBytes()
	if now < before+limit {
		return false
	}
	if now < before+2*limit {
		runtime.GC()
		return heapBytes() >= before+limit
	}
	return true
}

// heapBytes are the bytes of objects on the heap, dead ones that were not swept yet included.
func heapBytes() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
