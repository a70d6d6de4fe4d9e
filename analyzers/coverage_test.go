package analyzers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestCoverage(t *testing.T) {
	sysdump := twoNodes()
	hubble := facts.Source{File: "cilium-sysdump.log", Line: 88}
	for key, state := range map[facts.TableKey]facts.TableState{
		{Table: "pods"}:                          {State: facts.Collected, Artifact: "pods"},
		{Table: "policies"}:                      {State: facts.Missing, Artifact: "policies"},
		{Table: "leases"}:                        {State: facts.Missing, Artifact: "leases"}, // blinds nothing: no gap
		{Table: "endpoints", Node: "node1"}:      {State: facts.Collected, Artifact: "endpoint list"},
		{Table: "agent_status", Node: "node1"}:   {State: facts.Collected, Artifact: "agent status"},
		{Table: "metrics", Node: "node1"}:        {State: facts.Failed, Artifact: "metrics", Reason: "timeout", Source: facts.Source{File: "cmd/metrics.md", Line: 2}},
		{Table: "map_pressures", Node: "node1"}:  {State: facts.Failed, Artifact: "metrics", Reason: "timeout", Source: facts.Source{File: "cmd/metrics.md", Line: 2}},
		{Table: "bgp_peers", Node: "node1"}:      {State: facts.Disabled, Artifact: "bgp", Reason: "not enabled"},
		{Table: "log_files", Node: "node1"}:      {State: facts.Collected, Artifact: "logs"},
		{Table: "flow_files", Node: "node1"}:     {State: facts.Failed, Artifact: "hubble flows", Reason: "context deadline exceeded", Source: hubble},
		{Table: "endpoints", Node: "node2"}:      {State: facts.Missing, Artifact: "endpoint list"},
		{Table: "agent_status", Node: "node2"}:   {State: facts.Missing, Artifact: "agent status"},
		{Table: "identities", Node: "node2"}:     {State: facts.Missing, Artifact: "identity list"},
		{Table: "log_files", Node: "node2"}:      {State: facts.Collected, Artifact: "logs"},
		{Table: "agent_options", Node: "node2"}:  {State: facts.Collected, Artifact: "logs"},
		{Table: "flow_files", Node: "node2"}:     {State: facts.Collected, Artifact: "hubble flows"},
		{Table: "agent_hubble", Node: "node2"}:   {State: facts.Missing, Artifact: "agent status"},
		{Table: "agent_datapath", Node: "node2"}: {State: facts.Missing, Artifact: "agent status"},
	} {
		sysdump.States[key] = state
	}
	sysdump.AgentCollections = []facts.AgentCollection{{Node: "node1", HasBugtool: new(true)}, {Node: "node2", HasBugtool: new(false)}}
	sysdump.CollectorTasks = []facts.CollectorTask{
		{Task: "hubble-flows-cilium-node1", Error: "context deadline exceeded", Node: "node1", Source: hubble},
		{Task: "Collecting Cilium CIDR Groups", Error: "not installed", Expected: new(true)},
		{Task: "Collecting services", Error: "forbidden", Expected: new(false), Source: facts.Source{File: "cilium-sysdump.log", Line: 90}},
	}
	sysdump.Problems = []facts.Problem{{File: "k8s-x.yaml", Message: "is cut off"}}
	r := func(id string) *rule.Rule { return &rule.Rule{ID: id} }
	report := Build(Input{
		Sysdump: sysdump,
		Judgements: []rule.Judgement{
			{Rule: r("A"), Node: "node1", Outcome: rule.Quiet},
			{Rule: r("A"), Node: "node2", Outcome: rule.Blind, Blinded: []string{"endpoints"}},
			{Rule: r("B"), Outcome: rule.Blind, Blinded: []string{"policies"}},
			{Rule: r("C"), Outcome: rule.Blind, Blinded: []string{"agent_status", "flow_files"}},
			{Rule: r("D"), Node: "node1", Outcome: rule.Blind, Blinded: []string{"log of cilium-envoy"}},
			{Rule: r("E"), Outcome: rule.NotApplicable},
			{Rule: r("F"), Outcome: rule.Failed},
		},
		Collect: map[string]string{"hubble flows": "cilium sysdump --hubble-flows-timeout 30s"},
	})
	want := Coverage{
		Nodes: []NodeCoverage{
			{Name: "node1", AgentPod: "cilium-node1", Collected: 3, Failed: 2},
			{Name: "node2", AgentPod: "cilium-node2", Collected: 2, Missing: 3},
		},
		Missing: []Gap{
			{Artifact: "bugtool", Node: "node2", State: "missing", Blinds: []string{"A", "C"}, Collect: "cilium sysdump --node-list node2"},
			{Artifact: "policies", State: "missing", Blinds: []string{"B"}},
			{Artifact: "hubble flows", Node: "node1", State: "failed", Reason: "context deadline exceeded", Source: &Place{"cilium-sysdump.log", 88},
				Blinds: []string{"C"}, Collect: "cilium sysdump --hubble-flows-timeout 30s"},
			{Artifact: "log of cilium-envoy", Node: "node1", State: "missing", Blinds: []string{"D"}},
			{Artifact: "Collecting services", State: "failed", Reason: "forbidden", Source: &Place{"cilium-sysdump.log", 90}, Blinds: []string{}},
			{Artifact: "metrics", Node: "node1", State: "failed", Reason: "timeout", Source: &Place{"cmd/metrics.md", 2}, Blinds: []string{}},
		},
		Rules:      Tally{Blind: 4, NotApplicable: 1, Failed: 1},
		Judgements: Tally{Quiet: 1, Blind: 4, NotApplicable: 1, Failed: 1},
	}
	// Gaps with as many blinded rules are ordered by node and name.
	if diff := cmp.Diff(want, report.Coverage); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]rule.Diagnostic{{File: "k8s-x.yaml", Message: "is cut off"}}, report.Diagnostics); diff != "" {
		t.Error(diff)
	}
	if !report.Lost() {
		t.Error("a problem of the parser is no loss")
	}
}

func TestVerdict(t *testing.T) {
	quiet := func(w *world, count int, outcome rule.Outcome) {
		for i := range count {
			w.judge(w.rule(string(outcome)+itoa(int64(i)), rule.High), "", outcome)
		}
	}
	for name, test := range map[string]struct {
		set  func(w *world)
		want string
	}{
		"a cause": {func(w *world) {
			w.fire(w.rule("A", rule.High, "B"), "node node1", "node node2")
			w.fire(w.rule("B", rule.Critical), "node node1")
			w.fire(w.rule("C", rule.Medium), "cluster cluster")
		}, "Critical: title of A (node1, node2), which explains 1 other finding; 1 further cause of medium severity or above."},
		"a cause of the cluster": {func(w *world) {
			w.fire(w.rule("C", rule.Medium), "cluster cluster")
		}, "Medium: title of C."},
		"nothing": {func(w *world) {
			w.sysdump.States[facts.TableKey{Table: "log_files", Node: "node1"}] = facts.TableState{State: facts.Collected}
			w.sysdump.AgentCollections = []facts.AgentCollection{{Node: "node1", HasBugtool: new(true)}}
			quiet(w, 9, rule.Quiet)
			quiet(w, 1, rule.Blind)
		}, "No failure found; 9 of 10 rules could be judged: no agent logs of 1 of 2 nodes."},
		"little collected": {func(w *world) {
			w.sysdump.Dump[0].Quick = new(true)
			quiet(w, 2, rule.Quiet)
			quiet(w, 8, rule.Blind)
			w.fire(w.rule("LOW", rule.Low), "node node1")
		}, "Too little was collected to tell what is wrong: no failure found, 1 finding of low severity; 3 of 11 rules could be judged: no bugtool, no agent logs (collected with --quick)."},
		"little collected, and yet a cause": {func(w *world) {
			quiet(w, 8, rule.Blind)
			w.fire(w.rule("C", rule.High), "node node1")
		}, "High: title of C (node1); only 1 of 9 rules could be judged: no bugtool, no agent logs."},
		"no rules": {func(w *world) {}, "Nothing was judged: no rule applies to this dump."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			test.set(w)
			got := w.build().Verdict
			if got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if strings.Contains(strings.ToLower(got), "healthy") {
				t.Error("calls a cluster healthy")
			}
		})
	}
}

func TestCollectCommandsRunInTheAgent(t *testing.T) {
	for version, want := range map[string]string{
		"1.20.2":  "kubectl -n cilium exec <agent pod> -c cilium-agent -- cilium-dbg metrics list",
		"1.15.1":  "kubectl -n cilium exec <agent pod> -c cilium-agent -- cilium-dbg metrics list",
		"1.14.12": "kubectl -n cilium exec <agent pod> -c cilium-agent -- cilium metrics list",
		"1.9.0":   "kubectl -n cilium exec <agent pod> -c cilium-agent -- cilium metrics list",
	} {
		sysdump := &facts.Sysdump{}
		sysdump.Dump = []facts.Dump{{CiliumNamespace: "cilium"}}
		sysdump.AgentStatus = []facts.AgentStatus{{Version: version}}
		if got := inAgent("cilium-dbg metrics list", sysdump); got != want {
			t.Errorf("%s: %s", version, got)
		}
	}
	if got := inAgent("cilium sysdump", &facts.Sysdump{}); got != "cilium sysdump" {
		t.Errorf("got %s", got)
	}
}
