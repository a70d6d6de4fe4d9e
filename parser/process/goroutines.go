// Package process reads how the agent's process fares: what its goroutines wait for, how much memory it takes and how many
// files it has open.
//
// In: cmd/gops-stack-$(pidof-cilium-agent).md and gops-<pod>-<container>-<time>-stack.txt, taken a few minutes apart, the same of
// memstats and stats, and cmd/ls--la--proc-$(pidof-cilium-agent)-fd.md. Out: goroutines, process_memory, open_files.
package process

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read the process's files. The two kinds of stacks have the same form and don't replace one another: only the
// second is of the operator too.
var Extractors = []artifact.Extractor{{
	Name:    "goroutines",
	Files:   []string{"cmd/gops-stack-*.md", "gops-*-stack.txt"},
	Tables:  []string{"goroutines"},
	Extract: extractGoroutines,
	Collect: "gops stack",
}, {
	Name:    "process memory",
	Files:   []string{"cmd/gops-memstats-*.md", "gops-*-memstats.txt"},
	Tables:  []string{"process_memory"},
	Extract: extractMemory,
	Collect: "gops memstats",
}, {
	Name:    "process statistics",
	Files:   []string{"cmd/gops-stats-*.md", "gops-*-stats.txt"},
	Tables:  []string{"process_memory"},
	Extract: extractMemory,
	Collect: "gops stats",
}, {
	Name:    "open files",
	Files:   []string{"cmd/ls--la--proc-*-fd.md"},
	Tables:  []string{"open_files"},
	Certain: []string{"open_files"},
	Extract: extractFiles,
	Collect: "ls -la /proc/<pid of cilium-agent>/fd",
}}

// Errors of files that are something else.
var (
	ErrNoGoroutines = errors.New("holds no goroutine")
	ErrNoFiles      = errors.New("lists no open file")
	ErrNoMemory     = errors.New("says nothing of a process's memory")
)

const (
	maxGroups     = 5000 // held while the file is read
	maxRows       = 300
	longWaitAfter = 10 // minutes
)

// place is where goroutines wait.
type place struct{ state, function string }

// goroutine is the one being read.
type goroutine struct {
	place
	minutes int64
	line    int
}

// stacks adds up a file:
//
//	goroutine 43 [chan receive, 7 minutes]:
//	github.com/cilium/cilium/pkg/cleanup.DeferTerminationCleanupFunction.func1()
//		/go/src/github.com/cilium/cilium@v1.15.19/pkg/cleanup/cleanup.go:19 +0x52
//	created by github.com/cilium/cilium/pkg/cleanup.DeferTerminationCleanupFunction in goroutine 1
//
// Traces are divided by blank lines.
type stacks struct {
	groups  map[place]*facts.GoroutineGroup
	current *goroutine
	count   int64
	in      *artifact.Input
}

func extractGoroutines(in *artifact.Input) error {
	s := stacks{groups: map[place]*facts.GoroutineGroup{}, in: in}
	var readErr error
	refused, other := false, false
	for number, line := range in.Lines(&readErr) {
		text := string(line)
		if !s.line(number, text) && s.count == 0 && strings.TrimSpace(text) != "" {
			other = true
			refused = refused || strings.Contains(text, "gops") || strings.Contains(text, "couldn't")
		}
	}
	s.end()
	in.Tables.Goroutines = s.rows(component(in.Name))
	if readErr != nil {
		return fmt.Errorf("read goroutines: %w", readErr)
	}
	if s.count == 0 {
		in.Unsaid = []string{"goroutines"} // gops found no process that answers
		if other && !refused && in.Failure == nil {
			return ErrNoGoroutines
		}
	}
	return nil
}

// line takes a line; it is false for text outside of traces.
func (s *stacks) line(number int, text string) bool {
	if rest, found := strings.CutPrefix(text, "goroutine "); found && strings.HasSuffix(rest, "]:") {
		s.end()
		_, waits, _ := strings.Cut(strings.TrimSuffix(rest, "]:"), " [")
		s.current = &goroutine{line: number}
		s.current.state, s.current.minutes = parseWait(waits)
		s.count++
		return true
	}
	switch {
	case s.current == nil:
		return false
	case strings.TrimSpace(text) == "":
		s.end()
	case s.current.function == "" && text[0] != '\t' && !strings.HasPrefix(text, "created by "):
		if name := functionOf(text); !isPlumbing(name) {
			s.current.function = name
		}
	}
	return true
}

// parseWait reads "chan receive, 7 minutes, locked to thread".
func parseWait(text string) (state string, minutes int64) {
	state, rest, _ := strings.Cut(text, ", ")
	if number, found := strings.CutSuffix(strings.TrimSuffix(rest, ", locked to thread"), " minutes"); found {
		minutes, _ = strconv.ParseInt(number, 10, 64)
	}
	return facts.Cut(state), minutes
}

// functionOf takes the arguments off a call, which have no brackets in them.
func functionOf(call string) string {
	if open := strings.LastIndexByte(call, '('); open > 0 {
		call = call[:open]
	}
	return facts.Cut(call)
}

// isPlumbing says whether a function is one that everything waits in.
func isPlumbing(function string) bool {
	for _, prefix := range []string{"runtime.", "sync.", "internal/", "time.Sleep", "syscall."} {
		if strings.HasPrefix(function, prefix) {
			return true
		}
	}
	return false
}

// end adds the goroutine that was read to its group.
func (s *stacks) end() {
	g := s.current
	s.current = nil
	if g == nil {
		return
	}
	group := s.groups[g.place]
	if group == nil {
		if len(s.groups) >= maxGroups {
			return
		}
		group = &facts.GoroutineGroup{State: g.state, Function: g.function, Source: s.in.At(g.line)}
		s.groups[g.place] = group
	}
	group.Count++
	if g.minutes >= longWaitAfter {
		group.LongWaitsCount++
	}
	if seconds := 60 * g.minutes; g.minutes > 0 && (group.LongestWaitSeconds == nil || seconds > *group.LongestWaitSeconds) {
		group.LongestWaitSeconds, group.Source = &seconds, s.in.At(g.line)
	}
}

func (s *stacks) rows(component string) []facts.GoroutineGroup {
	var rows []facts.GoroutineGroup
	for _, group := range s.groups {
		group.Component, group.ProcessCount = component, s.count
		rows = append(rows, *group)
	}
	slices.SortFunc(rows, func(a, b facts.GoroutineGroup) int {
		return cmp.Or(cmp.Compare(lockRank(a.State), lockRank(b.State)), cmp.Compare(b.Count, a.Count), cmp.Compare(a.Source.Line, b.Source.Line))
	})
	return rows[:min(len(rows), maxRows)]
}

// lockRank puts the states of waiting for a lock first: sync.Mutex.Lock and the like, semacquire up to Go 1.19. Waiting for a
// condition or a group is what idle goroutines do.
func lockRank(state string) int {
	if strings.HasPrefix(state, "sync.Mutex") || strings.HasPrefix(state, "sync.RWMutex") || strings.HasPrefix(state, "semacquire") {
		return 0
	}
	return 1
}

// component names the process by the file's name, which has the container's in it.
func component(name string) string {
	if strings.HasPrefix(name, "cmd/") {
		return "cilium-agent"
	}
	for _, component := range []string{"cilium-operator", "cilium-agent", "clustermesh-apiserver", "hubble-relay"} {
		if strings.Contains(name, component) {
			return component
		}
	}
	return ""
}
