package main

import (
	"math"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// uncollected is the memory, in bytes, below which nothing is collected. Analysing a dump of a few nodes stays near it.
const uncollected = 96 << 20

// tuneCollector trades memory for time as long as there is little of it in use: a dump of some nodes is analysed nearly
// without a collection, one of hundreds of nodes doesn't take five times what it needs. GOGC or GOMEMLIMIT in the
// environment decides instead.
func tuneCollector() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	current := -1
	debug.SetGCPercent(current)
	debug.SetMemoryLimit(uncollected)
	go func() {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		for range time.Tick(10 * time.Millisecond) {
			metrics.Read(live)
			bytes := live[0].Value.Uint64()
			if bytes == 0 {
				continue // nothing was collected yet
			}
			if percent := gcPercent(bytes); percent != current {
				debug.SetGCPercent(percent)
				debug.SetMemoryLimit(math.MaxInt64) // else the collector works against a limit that means nothing now
				current = percent
			}
		}
	}()
}

// gcPercent is how much the heap may grow between collections, in per cent of what is alive. What is alive for long takes
// longer to look through than it is worth.
func gcPercent(liveBytes uint64) int {
	if liveBytes < 256<<20 {
		return 70
	}
	return 100
}
