package rules_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/format"

	"github.com/sysleuth/sysleuth/analyzers/minimise"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// checkGenerated compares a rule's _test.rego with what its .txtar gives: the rows on which it fires or stays
// quiet, as the parser reads them, in a form that OPA's own test command runs.
func checkGenerated(t *testing.T, set *ruleset.Set, judged *rule.Rule, cases []*ruleCase) {
	t.Helper()
	name := judged.Package[strings.LastIndexByte(judged.Package, '.')+1:]
	var out bytes.Buffer
	fmt.Fprintf(&out, "# Generated from %s.txtar: rows as the parser reads them. Refresh with go test ./rules -update.\n", name)
	fmt.Fprintf(&out, "package %s_test\n\nimport data.%s\n\n", judged.Package, judged.Package)
	for _, each := range cases {
		if each.sysdump == nil { // filtered out on the command line
			return
		}
		small, err := smallest(t, set, judged, each)
		if err != nil {
			t.Fatalf("%s: %v", each.name, err)
		}
		section := strings.ReplaceAll(each.name, "-", "_")
		comparison := "=="
		if each.fires {
			comparison = ">"
		}
		fmt.Fprintf(&out, "test_%s if {\n\tfindings := %s.findings with data.sysdump as %s_facts\n\tcount(findings) %s 0\n}\n\n", section, name, section, comparison)
		fmt.Fprintf(&out, "%s_facts := %s\n\n", section, document(judged, small, each.node))
	}
	formatted, err := format.Source(name+"_test.rego", out.Bytes())
	if err != nil {
		t.Fatalf("format generated test: %v\n%s", err, out.String())
	}
	file := strings.TrimSuffix(strings.TrimPrefix(judged.File, "rules/"), ".rego") + "_test.rego"
	writeOrCompare(t, file, formatted)
}

func smallest(t *testing.T, set *ruleset.Set, judged *rule.Rule, each *ruleCase) (*facts.Sysdump, error) {
	if each.fires {
		return minimise.Facts(context.Background(), set, judged, each.sysdump, each.node)
	}
	whole := minimise.Reduce(judged, each.sysdump, each.node)
	few := nearMiss(judged, whole, minimise.Reduce(judged, parse(t, each.base, nil), each.node))
	for _, judgement := range judge(t, set, judged, few) {
		if judgement.Outcome == rule.Fired { // what it needs not to fire was left out
			return whole, nil
		}
	}
	return few, nil
}

// nearMiss keeps the rows in which a quiet dump differs from the healthy one, and a few of the others.
func nearMiss(judged *rule.Rule, sysdump, healthy *facts.Sysdump) *facts.Sysdump {
	const most = 8
	few := minimise.Reduce(judged, sysdump, "")
	few.Nodes = sysdump.Nodes
	for _, table := range facts.AllTables() {
		known := map[string]bool{}
		base := table.Rows(&healthy.Tables)
		for i := range base.Len() {
			known[string(table.Record.Row(base.Index(i)))] = true
		}
		all := table.Rows(&sysdump.Tables)
		changed, same := reflect.MakeSlice(all.Type(), 0, 0), reflect.MakeSlice(all.Type(), 0, 0)
		for i := range all.Len() {
			if row := all.Index(i); known[string(table.Record.Row(row))] {
				same = reflect.Append(same, row)
			} else {
				changed = reflect.Append(changed, row)
			}
		}
		kept := reflect.AppendSlice(changed, same.Slice(0, min(same.Len(), max(0, most-changed.Len()))))
		table.Rows(&few.Tables).Set(kept.Slice(0, min(kept.Len(), 2*most)))
	}
	return few
}

// document is the facts as rules see them, as JSON, which is a Rego term too.
func document(judged *rule.Rule, sysdump *facts.Sysdump, node string) string {
	root, perNode := map[string]json.RawMessage{}, map[string]json.RawMessage{}
	for _, table := range facts.AllTables() {
		if slices.Contains(judged.Tables, table.Name) {
			root[table.Name] = table.JSON(&sysdump.Tables)
		}
		if slices.Contains(judged.NodeTables, table.Name) {
			perNode[table.Name] = ofNode(table, sysdump, node)
		}
	}
	if len(perNode) > 0 {
		root["node"], _ = json.Marshal(perNode)
	}
	text, _ := json.MarshalIndent(root, "", "\t")
	return string(text)
}

func ofNode(table facts.Table, sysdump *facts.Sysdump, node string) json.RawMessage {
	var all []json.RawMessage
	rows := table.Rows(&sysdump.Tables)
	for i := range rows.Len() {
		if row := rows.Index(i); row.FieldByName("Node").String() == node {
			all = append(all, table.Record.Row(reflect.ValueOf(row.Interface())))
		}
	}
	if all == nil {
		return json.RawMessage("[]")
	}
	text, _ := json.Marshal(all)
	return text
}
