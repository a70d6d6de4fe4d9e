package debuginfo

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func TestTakenAt(t *testing.T) {
	for path, want := range map[string]string{
		"x/cmd/cilium-debuginfo-20261123-025708.208+0000-UTC.json": "2026-11-23T02:57:08.208Z",
		"x/cmd/cilium-debuginfo-20261123-025743.46+0100-CET.json":  "2026-11-23T01:57:43.46Z",
		"x/cmd/cilium-debuginfo-20261123-025743+0000-UTC.json":     "2026-11-23T02:57:43Z",
		"x/cmd/cilium-debuginfo-now.json":                          "",
	} {
		if got := takenAt(path); got != facts.ParseTime(want) {
			t.Errorf("%s: %v", path, got)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(`{"cilium-status": {"cilium": {"state": "Ok", "msg": "1.15.19 (v1.15.19-x)"}, "controllers": [{"name": "a-1", "status": {"failure-count": 1}}]}, "endpoint-list": [{"id": 1}]}`)
	f.Add(`{"cilium-status": {"ipam": {"status": "IPv4: 1/2 allocated", "allocations": {"a/1.2.3.4": "x"}}, "cluster-mesh": {"clusters": [{}]}, "stale": {"a": "b"}}}`)
	f.Fuzz(func(t *testing.T, text string) {
		in := &artifact.Input{Path: "cmd/cilium-debuginfo-20261123-025743+0000-UTC.json", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if extract(in) != nil {
			return
		}
		for _, row := range in.Tables.Controllers {
			if row.Source.Line < 1 || row.Family == "" {
				t.Fatalf("%+v", row)
			}
		}
	})
}

func FuzzMarkdown(f *testing.F) {
	f.Add("#### Cilium status\n\n```\nCilium:   Ok   1.15.19\n```\n#### Endpoint list\n```\nENDPOINT   POLICY (ingress)   POLICY (egress)   IDENTITY   LABELS (source:key[=value])   IPv6   IPv4   STATUS\n513   Disabled   Disabled   1   a   b   ready\n```\n")
	f.Fuzz(func(t *testing.T, text string) {
		in := &artifact.Input{Path: "cmd/cilium-debuginfo-20261123-025743+0000-UTC.md", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if extractMarkdown(in) != nil {
			return
		}
		lines := strings.Count(text, "\n") + 1
		for _, row := range in.Tables.AgentStatus {
			if row.Source.Line < 1 || row.Source.Line > lines {
				t.Fatalf("%+v", row)
			}
		}
	})
}
