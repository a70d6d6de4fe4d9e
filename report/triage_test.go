package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

func TestTriageTable(t *testing.T) {
	quiet := sample()
	quiet.Findings, quiet.Verdict, quiet.Diagnostics = nil, "No failure found; 9 of 10 rules could be judged.", nil
	var out bytes.Buffer
	table := NewTriageTable(&out, []string{"d/a.zip", "d/漢字.zip", "d/c\x1b.zip"}, false)
	for _, row := range []TriageRow{TriageOf("d/a.zip", sample()), TriageOf("d/漢字.zip", quiet), TriageError("d/c\x1b.zip", errors.New("open: password=hunter2 \x1b[2J"))} {
		if err := table.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	want := strings.Join([]string{
		`DUMP       SEVERITY  NODES  CILIUM      WORST FINDING`,
		`a.zip      critical      2  1.20.2      CIL-IPAM-001 Address pool exhausted`,
		`漢字.zip   none          2  1.20.2      No failure found; 9 of 10 rules could be judged.`,
		`c\x1b.zip  error                        open: password=‹redacted› \x1b[2J`,
	}, "\n") + "\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}

func TestTriageLine(t *testing.T) {
	var out bytes.Buffer
	if err := WriteTriageLine(&out, TriageOf("d/a.zip", sample())); err != nil {
		t.Fatal(err)
	}
	if strings.Count(out.String(), "\n") != 1 {
		t.Errorf("not one line: %s", out.String())
	}
	var got map[string]any
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	want := map[string]any{
		"schema": "sysleuth.triage/v1", "path": "d/a.zip", "severity": "critical", "verdict": sample().Verdict, "rule": "CIL-IPAM-001", "title": "Address pool exhausted",
		"fingerprint": "v1:0123456789abcdef", "causes": 1.0, "nodes": 2.0, "cilium_versions": []any{"1.20.2"}, "captured_at": "2026-11-23T02:51:40Z",
		"sha256": strings.Repeat("ab", 32), "judged": 183.0, "applicable": 185.0, "lost": true,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRulesForPeople(t *testing.T) {
	rules := []*rule.Rule{
		{ID: "A-1", Title: "Cause", Description: "It is\x1b[31m so.", Severity: rule.High, Confidence: rule.MediumConfidence, PerNode: true, Explains: []string{"B-22", "GONE"},
			Remediation: []string{"Do it."}, Applies: rule.Applies{Cilium: ">=1.15", Features: []string{"ipam.cluster-pool"}}, NodeTables: []string{"pods"}, Tables: []string{"nodes", "pods"}, Pack: "builtin", File: "a.rego", Line: 3},
		{ID: "B-22", Title: "Symptom", Severity: rule.Low, Pack: "builtin"},
	}
	var list, shown, encoded bytes.Buffer
	if err := errors.Join(WriteRulesTable(&list, rules, false), WriteRule(&shown, rules[0], rules, false), WriteRulesJSON(&encoded, rules)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("RULE  SEVERITY  JUDGED   TITLE\nA-1   high      node     Cause\nB-22  low       cluster  Symptom\n", list.String()); diff != "" {
		t.Error(diff)
	}
	want := `A-1  Cause
high, medium confidence, judged once a node, pack builtin

It is\x1b[31m so.

Applies to: Cilium >=1.15; with ipam.cluster-pool

What to do
  • Do it.

Explains
  • B-22 Symptom
  • GONE

Reads: nodes, pods
a.rego:3
`
	if diff := cmp.Diff(want, shown.String()); diff != "" {
		t.Error(diff)
	}
	var documents []map[string]any
	if err := json.Unmarshal(encoded.Bytes(), &documents); err != nil || len(documents) != 2 || documents[1]["explains"] == nil {
		t.Errorf("%v: %s", err, encoded.String())
	}
}
