// Package healthhistory reads when modules of the agent became degraded, and when the agent was started: cilium-dbg shell --
// health/history, which replays the file that the agent keeps below its state directory (1.20).
//
// In: lines "<time> | <level> | <module>: <message> | <error>". Out: one row a module and level, one row a run of the agent.
package healthhistory

import (
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors of this family. The copy of the file itself stands in for an agent that doesn't answer.
var Extractors = []artifact.Extractor{{
	Name:    "health history",
	Files:   []string{"cmd/cilium-shell----health-history.md"},
	Tables:  []string{"module_history", "agent_runs"},
	Extract: extract,
	Collect: "cilium-dbg shell -- health/history",
}, {
	Name:     "health history on disk",
	Files:    []string{"cmd/state/cilium-agent-health-history.log"},
	Tables:   []string{"module_history", "agent_runs"},
	Extract:  extract,
	Collect:  "cilium-bugtool",
	Priority: -1,
}}

const (
	maxModules = 1000
	maxRuns    = 200
)

// history adds up a file.
type history struct {
	rows     []facts.ModuleHistory
	byModule map[[2]string]int // by module and level
	runs     []facts.AgentRun
	lines    int // understood
	skipped  int
}

func extract(in *artifact.Input) error {
	h := history{byModule: map[[2]string]int{}}
	var err error
	for number, line := range in.Lines(&err) {
		h.line(string(line), in.At(number))
	}
	if h.lines == 0 && h.skipped > 0 && err == nil && in.Failure == nil {
		return fmt.Errorf("read health history: no entry in %s", in.Path)
	}
	h.finish(in.Tables)
	return err
}

// line reads one entry:
//
//	2026-11-23T02:49:36Z | Started | 1.20.2 …
//	2026-11-23T02:51:07Z | Degraded         | agent.controlplane.x.job-y: message | error
//	2026-11-23T02:51:27Z | Closed(OK)       | agent.infra.shell.job-shell-2: Finished (2.4ms)
func (h *history) line(line string, source facts.Source) {
	stamp, rest, found := strings.Cut(line, " | ")
	at := facts.ParseTime(stamp)
	if !found || at.IsZero() {
		if strings.TrimSpace(line) != "" {
			h.skipped++
		}
		return
	}
	level, text, _ := strings.Cut(rest, "| ")
	level = strings.TrimSpace(level)
	h.lines++
	switch level {
	case "Started":
		h.started(facts.AgentRun{Version: facts.Cut(strings.TrimSpace(text)), StartedAt: at, Source: source})
	case "Stopped":
		// The agent's own end has a version where a module has its path.
		module, _, isModule := strings.Cut(text, ": ")
		if !isModule || !strings.Contains(module, ".") || strings.ContainsAny(module, " ") {
			h.stopped(at)
			return
		}
		h.module("STOPPED", text, at, source)
	case "Closed(Stopped)":
		h.module("STOPPED", text, at, source)
	case "Degraded", "Closed(Degraded)":
		h.module("DEGRADED", text, at, source)
	}
}

func (h *history) started(run facts.AgentRun) {
	if last := len(h.runs) - 1; last >= 0 && h.runs[last].Outcome == "" {
		h.runs[last].Outcome = "killed"
	}
	if h.runs = append(h.runs, run); len(h.runs) > maxRuns {
		h.runs = h.runs[1:]
	}
}

func (h *history) stopped(at facts.Time) {
	if last := len(h.runs) - 1; last >= 0 && h.runs[last].Outcome == "" {
		h.runs[last].Outcome, h.runs[last].StoppedAt = "stopped", at
	}
}

func (h *history) module(level, text string, at facts.Time, source facts.Source) {
	name, message, found := strings.Cut(text, ": ")
	if !found {
		return
	}
	message, failure, _ := strings.Cut(message, " | ")
	key := [2]string{name, level}
	index, seen := h.byModule[key]
	if !seen {
		if len(h.rows) == maxModules {
			return
		}
		index = len(h.rows)
		h.byModule[key] = index
		h.rows = append(h.rows, facts.ModuleHistory{Module: facts.Cut(name), Level: level, FirstAt: at})
	}
	row := &h.rows[index]
	row.Count++
	row.Message, row.Error, row.LastAt, row.Source = facts.Cut(message), facts.Cut(failure), at, source
}

// finish says which entries are of the agent's last run. Without a line "Started", of a history whose beginning was rotated
// away, nothing is said.
func (h *history) finish(tables *facts.Tables) {
	if len(h.runs) > 0 {
		started := h.runs[len(h.runs)-1].StartedAt
		for i := range h.rows {
			h.rows[i].ThisRun = new(!h.rows[i].LastAt.Before(started.Time))
		}
	}
	tables.ModuleHistory, tables.AgentRuns = h.rows, h.runs
}
