package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/rule"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample is a report that has something of everything.
func sample() *analyzers.Report {
	status := "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md"
	return &analyzers.Report{
		Schema: analyzers.Schema,
		Tool:   analyzers.Tool{Version: "0.1.0", RulesDigest: "sha256:00", Packs: []analyzers.Pack{{Name: "builtin"}}, Options: map[string]any{}},
		Dump: analyzers.Dump{
			File: "cilium-sysdump-20261123-025122.zip", SHA256: strings.Repeat("ab", 32), CapturedAt: "2026-11-23T02:51:40Z",
			CiliumVersions: []string{"1.20.2"}, KubernetesVersion: "1.33.13", Nodes: 2,
			Features: analyzers.Features{RoutingMode: "tunnel", KubeProxyReplacement: "True", IPAM: "cluster-pool"},
		},
		Verdict: "Critical: Address pool exhausted (node1, node2), which explains 1 other finding.",
		Findings: []analyzers.Finding{
			{
				Rank: 1, Fingerprint: "v1:0123456789abcdef", Rule: "CIL-IPAM-001", Title: "Address pool exhausted", Severity: rule.High, EffectiveSeverity: rule.Critical,
				Confidence: rule.HighConfidence, Message: "6 of 6 addresses of 10.244.0.0/29 are in use, so that no further pod gets an address on this node before another one is deleted",
				Subjects: []rule.Subject{{Kind: "node", Name: "node1"}, {Kind: "node", Name: "node2"}}, SubjectsCount: 2, FirstSeen: "2026-11-23T02:40:00Z", LastSeen: "2026-11-23T02:51:00Z", Occurrences: 6,
				Facts: map[string]any{"used": json.Number("6")},
				Evidence: []analyzers.Evidence{
					{File: status, Line: 12, Excerpt: "IPAM:                    IPv4: 6/6 allocated from 10.244.0.0/29,", Context: []string{"a", "b", "IPAM:                    IPv4: 6/6 allocated from 10.244.0.0/29,", "c"}, ContextLine: 10},
					{File: "k8s-events-20261123-025122.yaml", Line: 88, Excerpt: "  message: " + strings.Repeat("range is full ", 20)},
					{File: "three", Line: 3}, {File: "four", Line: 4}, {File: "five", Line: 5},
				}, EvidenceCount: 30, Explains: []int{3}, ExplainedBy: []int{},
				Remediation: []string{"Add a CIDR to cluster-pool-ipv4-cidr in the ConfigMap cilium-config, then restart the operator"}, References: []string{"https://docs.cilium.io/en/stable/network/concepts/ipam/"},
			},
			{
				Rank: 2, Fingerprint: "v1:0123456789abcde0", Rule: "CIL-CFG-009", Title: "Debug logging is on", Severity: rule.Low, EffectiveSeverity: rule.Low, Confidence: rule.MediumConfidence,
				Message: "option debug is true", Subjects: []rule.Subject{{Kind: "cluster", Name: "cluster"}}, SubjectsCount: 1, Facts: map[string]any{},
				Evidence: []analyzers.Evidence{{File: "cilium-configmap.yaml", Line: 9, Excerpt: "  debug: \"true\""}}, EvidenceCount: 1,
				Explains: []int{}, ExplainedBy: []int{}, Remediation: []string{}, References: []string{},
			},
			{
				Rank: 3, Fingerprint: "v1:0123456789abcde1", Rule: "CIL-K8S-007", Title: "Pods can't start", Severity: rule.Critical, EffectiveSeverity: rule.Critical, Confidence: rule.HighConfidence,
				Message: "6 pods wait in ContainerCreating", Subjects: []rule.Subject{{Kind: "pod", Name: "demo/web-1"}, {Kind: "pod", Name: "demo/web-2"}, {Kind: "pod", Name: "demo/web-3"}, {Kind: "pod", Name: "demo/web-4"}, {Kind: "pod", Name: "demo/web-5"}, {Kind: "pod", Name: "demo/web-6"}}, SubjectsCount: 6, Facts: map[string]any{"allowing_policy": "kind: CiliumNetworkPolicy\nspec:\n  ingress: []\n"},
				Evidence: []analyzers.Evidence{{File: "k8s-pods.yaml", Line: 700, Excerpt: "x"}}, EvidenceCount: 1, Explains: []int{}, ExplainedBy: []int{1}, Remediation: []string{}, References: []string{},
			},
		},
		Unexplained: []analyzers.Unexplained{
			{Component: "cilium-agent", Level: "error", Template: "Unable to reach <ip>", Count: 31, NodesCount: 2, LastSeen: "2026-11-23T02:50:00Z", Evidence: []analyzers.Evidence{{File: "agent.log", Line: 4, Excerpt: "x"}}},
			{Component: "kubelet", Level: "warning", Template: "Unhealthy", Count: 1, NodesCount: 1, Passing: true, Evidence: []analyzers.Evidence{}},
		},
		Coverage: analyzers.Coverage{
			Nodes: []analyzers.NodeCoverage{{Name: "node1", AgentPod: "cilium-88hf7", Collected: 61, Failed: 1}},
			Missing: []analyzers.Gap{
				{Artifact: "hubble flows", Node: "node1", State: "failed", Reason: "context deadline exceeded", Source: &analyzers.Place{File: "cilium-sysdump.log", Line: 88}, Blinds: []string{"CIL-POL-002"}, Collect: "cilium sysdump --hubble-flows-timeout 30s"},
				{Artifact: "hubble flows", Node: "node2", State: "failed", Reason: "context deadline exceeded", Source: &analyzers.Place{File: "cilium-sysdump.log", Line: 89}, Blinds: []string{"CIL-POL-002", "CIL-POL-003"}, Collect: "cilium sysdump --hubble-flows-timeout 30s"},
				{Artifact: "gops", State: "failed", Reason: "no", Blinds: []string{}},
			},
			Rules:      analyzers.Tally{Fired: 3, Quiet: 180, Blind: 2, NotApplicable: 9},
			Judgements: analyzers.Tally{Fired: 4, Quiet: 360, Blind: 3, NotApplicable: 18},
		},
		Diagnostics: []rule.Diagnostic{{Rule: "X-1", File: "my/rule.rego", Line: 3, Message: "undefined function http.send"}},
	}
}

func TestGolden(t *testing.T) {
	for name, test := range map[string]struct {
		format  string
		options Options
	}{
		"text.txt":    {"text", Options{}},
		"verbose.txt": {"text", Options{Verbose: true}},
		"report.json": {"json", Options{}},
	} {
		t.Run(name, func(t *testing.T) {
			got := render(t, test.format, sample(), test.options)
			golden := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func render(t *testing.T, name string, report *analyzers.Report, options Options) string {
	t.Helper()
	format, found := FormatNamed(name)
	if !found {
		t.Fatalf("no format %s", name)
	}
	var out bytes.Buffer
	if err := format.Write(&out, report, options); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTextFitsThePage(t *testing.T) {
	for line := range strings.Lines(render(t, "text", sample(), Options{})) {
		if wide := textWidth(strings.TrimRight(line, "\n")); wide > columns {
			t.Errorf("%d columns: %s", wide, line)
		}
	}
}

func TestJSONFollowsItsSchema(t *testing.T) {
	schema := compiledSchema(t)
	for name, report := range map[string]*analyzers.Report{"full": sample(), "hostile": hostile()} {
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(render(t, "json", report, Options{})))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(document); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The schema must be able to refuse: a missing field, and one that it doesn't know.
func TestSchemaRefuses(t *testing.T) {
	schema := compiledSchema(t)
	for name, change := range map[string]func(map[string]any){
		"without verdict": func(document map[string]any) { delete(document, "verdict") },
		"unknown field":   func(document map[string]any) { document["extra"] = 1 },
		"null list":       func(document map[string]any) { document["findings"] = nil },
	} {
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(render(t, "json", sample(), Options{})))
		if err != nil {
			t.Fatal(err)
		}
		change(document.(map[string]any))
		if schema.Validate(document) == nil {
			t.Errorf("%s is accepted", name)
		}
	}
}

func compiledSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// steering is text that would do something to a terminal.
const steering = "\x1b[31mred\x1b]0;title\a\x9b\u0085\r\n\u202eright\u2066\u200b\ufeff\x7f\U000E0041end"

// hostile is a report in which everything that comes from a dump tries to steer the terminal.
func hostile() *analyzers.Report {
	report := sample()
	report.Dump.File, report.Verdict = steering, steering
	report.Dump.CiliumVersions = []string{steering}
	report.Dump.Features.IPAM = steering
	for i := range report.Findings {
		f := &report.Findings[i]
		f.Title, f.Message, f.Rule = steering, steering, steering
		f.Subjects[0].Name = steering
		f.Remediation = []string{steering}
		f.Evidence[0] = analyzers.Evidence{File: steering, Line: 1, Excerpt: steering, Context: []string{steering, steering}, ContextLine: 1}
	}
	report.Unexplained[0].Template, report.Unexplained[0].Component, report.Unexplained[0].Evidence[0].File = steering, steering, steering
	for i := range report.Coverage.Missing {
		gap := &report.Coverage.Missing[i]
		gap.Artifact, gap.Reason, gap.Collect, gap.Node = steering, steering, steering, steering
	}
	report.Coverage.Nodes[0].Name = steering
	report.Diagnostics[0] = rule.Diagnostic{Rule: steering, File: steering, Message: steering}
	return report
}

func TestNothingSteersATerminal(t *testing.T) {
	for _, format := range Formats {
		for _, options := range []Options{{}, {Verbose: true}} {
			for i, r := range render(t, format.Name, hostile(), options) {
				if r != '\n' && steers(r) {
					t.Fatalf("%s: %q at %d", format.Name, r, i)
				}
			}
		}
	}
}

func TestColourOnlyWhenAsked(t *testing.T) {
	colored := render(t, "text", sample(), Options{Color: true})
	if !strings.Contains(colored, "\x1b[1;31m1. CRITICAL\x1b[0m") {
		t.Error("no colour")
	}
	stripped := strings.NewReplacer("\x1b[0m", "", "\x1b[1m", "", "\x1b[2m", "", "\x1b[31m", "", "\x1b[33m", "", "\x1b[34m", "", "\x1b[1;31m", "").Replace(colored)
	if diff := cmp.Diff(render(t, "text", sample(), Options{}), stripped); diff != "" {
		t.Error(diff)
	}
}

func TestEscape(t *testing.T) {
	for text, want := range map[string]string{
		"plain":             "plain",
		"a\tb":              "a    b",
		"ünïcode 漢字 🐝":      "ünïcode 漢字 🐝",
		"\x1b[2J":           `\x1b[2J`,
		"a\xffb":            `a\xffb`,
		"line\nline\r":      `line\nline\r`,
		"\u009b1m\u202eabc": `\u009b1m\u202eabc`,
		"\U000E0041":        `\U000e0041`,
	} {
		if got := Escape(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestWrapCountsWideCharacters(t *testing.T) {
	if diff := cmp.Diff([]string{"漢字漢字", "漢字 a"}, wrap("漢字漢字 漢字 a", 8)); diff != "" {
		t.Error(diff)
	}
	for _, line := range wrap(strings.Repeat("漢字 ", 50), 21) {
		if textWidth(line) > 21 {
			t.Errorf("%q is %d wide", line, textWidth(line))
		}
	}
	if got := cutTo("漢字漢字", 5); got != "漢字…" {
		t.Errorf("cut to %q", got)
	}
}

func FuzzEscape(f *testing.F) {
	f.Add(steering)
	f.Fuzz(func(t *testing.T, text string) {
		for _, r := range Escape(text) {
			if steers(r) {
				t.Errorf("%q lets %q through", text, r)
			}
		}
		encoded, err := MarshalJSON(text, "")
		if err != nil {
			t.Fatal(err)
		}
		var back string
		if err := json.Unmarshal(encoded, &back); err != nil || back != strings.ToValidUTF8(text, "\uFFFD") && !strings.ContainsRune(back, '\uFFFD') {
			t.Errorf("%q became %q: %v", text, back, err)
		}
	})
}
