package main

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// tuneCollector trades memory for time as long as there is little of it in use: a dump of some nodes is analysed with a
// collection or two, one of hundreds of nodes doesn't take five times what it needs. GOGC in the environment decides
// instead.
func tuneCollector() {
	if os.Getenv("GOGC") != "" {
		return
	}
	current := 400
	debug.SetGCPercent(current)
	go func() {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		for range time.Tick(50 * time.Millisecond) {
			metrics.Read(live)
			if percent := gcPercent(live[0].Value.Uint64()); percent != current {
				current = percent
				debug.SetGCPercent(percent)
			}
		}
	}()
}

// gcPercent is how much the heap may grow between collections, in per cent of what is alive.
func gcPercent(liveBytes uint64) int {
	switch {
	case liveBytes < 64<<20:
		return 400
	case liveBytes < 256<<20:
		return 100
	}
	return 50
}
