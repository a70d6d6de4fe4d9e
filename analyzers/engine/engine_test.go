package engine

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestEvaluate(t *testing.T) {
	set := builtIn(t, regoRule{id: "CIL-A-1", judged: "node", body: `
findings contains finding if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.free_count == 0
	finding := {
		"subject": {"kind": "node", "name": pool.node},
		"message": sprintf("%d of %d addresses of %s are in use", [pool.used_count, pool.size_count, pool.cidr]),
		"evidence": [pool.source],
		"facts": {"used_count": pool.used_count},
	}
}
`})
	sysdump := dump("node1", "node2", "node3")
	state(sysdump, "ipam_pools", facts.Collected, "node1", "node2")
	sysdump.IPAMPools = []facts.IPAMPool{
		{Node: "node1", CIDR: "10.244.1.0/29", UsedCount: 6, SizeCount: 6, Source: facts.Source{File: "a.md", Line: 12}},
		{Node: "node2", CIDR: "10.244.2.0/24", UsedCount: 6, SizeCount: 254, FreeCount: 248, Source: facts.Source{File: "b.md", Line: 12}},
	}
	want := &Result{Judgements: []rule.Judgement{
		{Rule: set.Rules[0], Node: "node1", Outcome: rule.Fired, Findings: []rule.Finding{{
			Subject:  rule.Subject{Kind: "node", Name: "node1"},
			Message:  "6 of 6 addresses of 10.244.1.0/29 are in use",
			Evidence: []rule.Evidence{{File: "a.md", Line: 12}},
			Severity: rule.High, Confidence: rule.MediumConfidence,
			Facts: map[string]any{"used_count": json.Number("6")},
		}}},
		{Rule: set.Rules[0], Node: "node2", Outcome: rule.Quiet},
		{Rule: set.Rules[0], Node: "node3", Outcome: rule.Blind, Blinded: []string{"ipam_pools"}},
	}}
	result := evaluate(t, set, sysdump, Options{})
	if result.Elapsed["CIL-A-1"] <= 0 {
		t.Error("no time passed")
	}
	result.Elapsed = nil
	if diff := cmp.Diff(want, result); diff != "" {
		t.Error(diff)
	}
}
