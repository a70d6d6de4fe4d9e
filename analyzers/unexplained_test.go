package analyzers

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestUnexplained(t *testing.T) {
	w := newWorld()
	s := w.sysdump
	log := func(node string) facts.Source { return facts.Source{File: "agent-" + node + ".log", Line: 1} }
	for _, node := range s.Nodes {
		s.LogFiles = append(s.LogFiles, facts.LogFile{Node: node, FirstAt: ago(time.Hour), LastAt: ago(0), Source: log(node)})
	}
	group := func(node, level, template string, count int64, first, last facts.Time) {
		source := facts.Source{File: "agent-" + node + ".log", Line: len(s.LogGroups) + 10}
		s.LogGroups = append(s.LogGroups, facts.LogGroup{
			Component: "cilium-agent", Node: node, Level: level, Template: template, Message: template, Count: count,
			FirstAt: first, LastAt: last, Source: source, Samples: []facts.Sample{{Source: source, Text: "line of " + template}},
		})
	}
	group("node1", "warning", "often, on both nodes", 500, ago(time.Hour), ago(0))
	group("node2", "warning", "often, on both nodes", 500, ago(time.Hour), ago(0))
	group("node1", "warning", "on one node", 3, ago(time.Hour), ago(0))
	group("node1", "error", "an error at start", 9, ago(time.Hour), ago(59*time.Minute))
	group("node1", "error", "an error of now", 1, ago(time.Minute), ago(time.Minute))
	group("node1", "fatal", "the end", 1, ago(time.Hour), ago(time.Hour))
	group("node1", "error", "cited", 7, ago(time.Minute), ago(time.Minute))
	group("node2", "error", "cited", 7, ago(time.Minute), ago(time.Minute))
	group("node2", "warning", "Unable to reach <ip> for <name>", 7, ago(time.Minute), ago(time.Minute))
	s.Events = []facts.Event{
		{Type: "Warning", Reason: "FailedMount", Component: "kubelet", Template: "no volume", Node: "node1", Count: new(int64(4)), LastAt: ago(time.Minute), Source: facts.Source{File: "events", Line: 5}},
		{Type: "Warning", Reason: "Unhealthy", Component: "kubelet", Template: "probe failed", Node: "node1", ObjectHealthy: new(true), Source: facts.Source{File: "events", Line: 9}},
		{Type: "Normal", Reason: "Pulled", Template: "image", Source: facts.Source{File: "events", Line: 12}},
	}
	// A rule cites one of the two groups "cited", and another a line that its own pattern matched.
	match := facts.Source{File: "agent-node2.log", Line: 777}
	s.LogMatches = []facts.LogMatch{{Name: "x", Source: match, Samples: []facts.Sample{{Source: match, Text: `level=warning msg="Unable to reach 10.0.0.1 for web"`}}}}
	w.judgements = []rule.Judgement{{Rule: w.rule("R", rule.High), Outcome: rule.Fired, Findings: []rule.Finding{{
		Subject: rule.Subject{Kind: "cluster", Name: "cluster"}, Severity: rule.High, Confidence: rule.HighConfidence,
		Evidence: []rule.Evidence{{File: "agent-node1.log", Line: 16}, {File: match.File, Line: match.Line}},
	}}}}
	var got []string
	for _, u := range w.build().Unexplained {
		got = append(got, fmt.Sprintf("%s %s: %s ×%d on %d passing=%v %d lines", u.Component, u.Level, u.Template, u.Count, u.NodesCount, u.Passing, len(u.Evidence)))
	}
	want := []string{
		"cilium-agent fatal: the end ×1 on 1 passing=false 1 lines",
		"cilium-agent error: an error of now ×1 on 1 passing=false 1 lines",
		"kubelet warning: FailedMount: no volume ×4 on 1 passing=false 1 lines",
		"cilium-agent warning: on one node ×3 on 1 passing=false 1 lines",
		"cilium-agent warning: often, on both nodes ×1000 on 2 passing=false 2 lines",
		"cilium-agent error: an error at start ×9 on 1 passing=true 1 lines",
		"kubelet warning: Unhealthy: probe failed ×1 on 1 passing=true 1 lines",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestUnexplainedIsCapped(t *testing.T) {
	w := newWorld()
	for i := range 100 {
		w.sysdump.LogGroups = append(w.sysdump.LogGroups, facts.LogGroup{Level: "error", Template: fmt.Sprint("template ", i), Count: int64(i)})
	}
	unexplained := w.build().Unexplained
	if len(unexplained) != maxUnexplained || unexplained[0].Count != 99 {
		t.Errorf("%d groups, the first with count %d", len(unexplained), unexplained[0].Count)
	}
}

func TestCovers(t *testing.T) {
	for line, want := range map[string]bool{
		`level=error msg="Unable to reach 10.0.0.1 for web" error=x`: true,
		`level=error msg="Unable to find 10.0.0.1 for web"`:          false,
		`for Unable to reach`: false,
	} {
		if got := covers(`Unable to reach <ip> for <name>`, line); got != want {
			t.Errorf("%s: %v", line, got)
		}
	}
	if covers("<n> <n>", "anything") || covers("x: <n>", "x: 12") {
		t.Error("a template of nearly nothing covers a line")
	}
}
