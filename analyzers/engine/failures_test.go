package engine

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// collected has the pools of some nodes, none of them full.
func collected(nodes ...string) *facts.Sysdump {
	sysdump := dump(nodes...)
	for i, node := range nodes {
		state(sysdump, "ipam_pools", facts.Collected, node)
		sysdump.IPAMPools = append(sysdump.IPAMPools, facts.IPAMPool{Node: node, CIDR: "10.0.0.0/24", FreeCount: 1, Source: at(i + 1)})
	}
	return sysdump
}

// broken is a rule of a line that goes wrong for each pool.
func broken(id, line string) regoRule {
	return regoRule{id: id, judged: "node", body: `
findings contains finding if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	` + line + `
	finding := {"subject": {"kind": "node", "name": pool.node}, "message": "broken", "evidence": [pool.source]}
}
`}
}

// An error of a builtin is no silence: without a finding the judgement failed, with one it is a diagnostic beside it.
func TestBuiltinError(t *testing.T) {
	set := builtIn(t, broken("CIL-A-1", `to_number(pool.cidr) > 1`))
	result := evaluate(t, set, collected("a", "b"), Options{})
	if diff := cmp.Diff([]string{"a failed", "b failed"}, outcomes(result)); diff != "" {
		t.Error(diff)
	}
	if len(result.Diagnostics) != 1 { // the same on both nodes is said once
		t.Fatalf("%+v", result.Diagnostics)
	}
	if d := result.Diagnostics[0]; d.File != "rules/net/cil-a-1.rego" || d.Line != 19 || !strings.Contains(d.Message, "to_number") {
		t.Errorf("%+v", d)
	}

	both := broken("CIL-A-1", `to_number(pool.cidr) > 1`)
	both.body += strings.Replace(broken("", `pool.free_count == 1`).body, "broken", "found", 1)
	result = evaluate(t, builtIn(t, both), collected("a"), Options{})
	if diff := cmp.Diff([]string{"a fired"}, outcomes(result)); diff != "" || len(result.Diagnostics) != 1 {
		t.Errorf("%s %+v", diff, result.Diagnostics)
	}
}

// A conflict inside a rule fails that rule, by its line, and no other.
func TestConflict(t *testing.T) {
	r := broken("CIL-A-1", `names[pool.cidr] == "x"`)
	r.body += "\nnames[cidr] := size if {\n\tsome size in [\"x\", \"y\"]\n\tpools := data.sysdump.node.ipam_pools\n\tsome pool in pools\n\tcidr := pool.cidr\n}\n"
	result := evaluate(t, builtIn(t, r, regoRule{id: "CIL-A-2", judged: "node", body: poolBody}), collected("a"), Options{})
	if diff := cmp.Diff([]string{"a failed", "a quiet"}, outcomes(result)); diff != "" {
		t.Error(diff)
	}
	if len(result.Diagnostics) != 1 || result.Diagnostics[0].Line != 23 || !strings.Contains(result.Diagnostics[0].Message, "object keys must be unique") {
		t.Errorf("%+v", result.Diagnostics)
	}
}

// endless loops for as long as it is let.
const endless = `count([1 | some a in numbers.range(1, 10000); some b in numbers.range(1, 10000); some c in numbers.range(1, 10000); a + b + c == pool.free_count]) > 0`

func TestDeadline(t *testing.T) {
	for _, set := range []*ruleset.Set{
		builtIn(t, broken("CIL-A-1", endless), regoRule{id: "CIL-A-2", judged: "node", body: poolBody}),
		own(t, broken("CIL-A-1", endless), regoRule{id: "CIL-A-2", judged: "node", body: poolBody}),
	} {
		result := evaluate(t, set, collected("a", "b"), Options{Deadline: 50 * time.Millisecond, Workers: 1})
		if diff := cmp.Diff([]string{"a failed", "b failed", "a quiet", "b quiet"}, outcomes(result)); diff != "" {
			t.Error(diff)
		}
		if len(result.Diagnostics) != 1 || result.Diagnostics[0].Message != "not done after 50ms; the rule was not tried again" {
			t.Errorf("%+v", result.Diagnostics)
		}
	}
}

func TestHeapLimit(t *testing.T) {
	hungry := `count(numbers.range(1, 50000000)) == pool.free_count`
	set := own(t, broken("ACME-1", hungry), regoRule{id: "ACME-2", judged: "node", body: poolBody})
	result := evaluate(t, set, collected("a"), Options{HeapLimit: 32 << 20, Deadline: time.Minute})
	if diff := cmp.Diff([]string{"a failed", "a quiet"}, outcomes(result)); diff != "" {
		t.Error(diff)
	}
	if len(result.Diagnostics) != 1 || result.Diagnostics[0].Message != "the rule took more than 32 MiB of memory; it was not tried again" {
		t.Errorf("%+v", result.Diagnostics)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(20*time.Millisecond, cancel)
	if _, err := Evaluate(ctx, builtIn(t, broken("CIL-A-1", endless)), collected("a", "b"), Options{}); err == nil {
		t.Error("no error")
	}
}

// A panic, here of facts that no parser makes, is the end of that judgement alone.
func TestPanicIsRecovered(t *testing.T) {
	set := builtIn(t, regoRule{id: "CIL-A-1", judged: "node", body: poolBody}, regoRule{id: "CIL-A-2", judged: "node", body: podBody})
	sysdump := collected("a")
	state(sysdump, "pods", facts.Collected)
	e := newEvaluation(set, sysdump, Options{Deadline: time.Second, Workers: 1})
	e.store.tables["pods"].byNode = func() map[string][]int { panic("broken table") }
	e.judgeBuiltIn(t.Context())
	result := e.result()
	if diff := cmp.Diff([]string{"a quiet", "a failed"}, outcomes(result)); diff != "" {
		t.Error(diff)
	}
	want := []rule.Diagnostic{{Rule: "CIL-A-2", File: "rules/net/cil-a-2.rego", Line: 16, Message: "the evaluation gave up: broken table"}}
	if diff := cmp.Diff(want, result.Diagnostics); diff != "" {
		t.Error(diff)
	}
}

// The number of workers changes nothing.
func TestDeterminism(t *testing.T) {
	var rules []regoRule
	for i := range 70 {
		rules = append(rules, regoRule{id: fmt.Sprintf("CIL-A-%d", i), judged: "node", body: poolBody},
			regoRule{id: fmt.Sprintf("CIL-B-%d", i), judged: "cluster", body: clusterPoolBody})
	}
	rules = append(rules, broken("CIL-C-1", `to_number(pool.cidr) > 1`), broken("CIL-C-2", `regex.match(pool.cidr, "(")`), broken("CIL-C-3", `regex.match("(", pool.cidr)`))
	var nodes []string
	for i := range 12 {
		nodes = append(nodes, fmt.Sprintf("n%02d", i))
	}
	sysdump := collected(nodes...)
	for i := range sysdump.IPAMPools {
		sysdump.IPAMPools[i].FreeCount = int64(i % 3)
	}
	set := builtIn(t, rules...)
	want := evaluate(t, set, sysdump, Options{Workers: 1})
	if len(want.Judgements) != 73*12+70 || len(want.Diagnostics) < 2 {
		t.Fatalf("%d judgements, %d diagnostics", len(want.Judgements), len(want.Diagnostics))
	}
	for range 3 {
		got := evaluate(t, set, sysdump, Options{Workers: 4})
		got.Elapsed = want.Elapsed
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	}
}
