package engine

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestBuiltInRuleFires(t *testing.T) {
	set, err := ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	sysdump := &facts.Sysdump{Nodes: []string{"node1", "node2", "node3"}, States: facts.States{}}
	sysdump.IPAMPools = []facts.IPAMPool{
		{Node: "node1", Family: "ipv4", CIDR: "10.244.1.0/29", UsedCount: 6, SizeCount: 6, Source: facts.Source{File: "a.md", Line: 12}},
		{Node: "node2", Family: "ipv4", CIDR: "10.244.2.0/24", UsedCount: 6, SizeCount: 254, FreeCount: 248, Source: facts.Source{File: "b.md", Line: 12}},
	}
	for _, node := range sysdump.Nodes[:2] {
		sysdump.States[facts.TableKey{Table: "ipam_pools", Node: node}] = facts.TableState{State: facts.Collected}
	}
	result, err := Evaluate(t.Context(), set, sysdump, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []rule.Judgement
	for _, judgement := range result.Judgements {
		if judgement.Rule.ID == "CIL-IPAM-001" {
			judgement.Rule = nil
			got = append(got, judgement)
		}
	}
	want := []rule.Judgement{
		{Node: "node1", Outcome: rule.Fired, Findings: []rule.Finding{{
			Subject:  rule.Subject{Kind: "node", Name: "node1"},
			Message:  "6 of 6 ipv4 addresses of 10.244.1.0/29 are in use",
			Evidence: []rule.Evidence{{File: "a.md", Line: 12}},
			Severity: rule.Critical, Confidence: rule.HighConfidence,
			Facts: map[string]any{"used_count": json.Number("6"), "size_count": json.Number("6")},
		}}},
		{Node: "node2", Outcome: rule.Quiet},
		{Node: "node3", Outcome: rule.Blind, Blinded: []string{"ipam_pools"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, d := range result.Diagnostics {
		t.Errorf("%s:%d: %s", d.File, d.Line, d.Message)
	}
}
