package ruleset

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/dependencies"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/rules"
)

const whole = `# METADATA
# title: A title
# description: >-
#   Two lines that
#   are one.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://example.com/
# custom:
#   id: ACME-1
#   severity: high
#   confidence: medium
#   judged: cluster
#   all_nodes: true
#   optional: [events]
#   applies: {cilium: ">=1.14 <1.17", kubernetes: ">=1.25", features: [routing.tunnel, hubble]}
#   logs:
#     - {name: pool_full, component: cilium-agent, pattern: 'No more IPs available'}
#     - {component: cilium-operator}
#   explains: [ACME-2]
#   guide: [G-107]
#   falsepositives: [none]
#   remediation:
#     - "mend: it"
package acme.a

import data.acme.lib.text

findings contains finding if {
	pods := data.sysdump.pods
	some pod in pods
	text.gone[pod.name]
	words := data.tables.words
	some word in words
	word.harmless == false
	finding := {"subject": {"kind": "pod", "name": pod.name}, "message": text.shout(word.word), "evidence": [pod.source]}
}

findings contains finding if {
	events := data.sysdump.events
	some event in events
	event.count > 5
	finding := {"subject": {"kind": "cluster", "name": ""}, "message": "events", "evidence": [event.source]}
}
`

const library = `package acme.lib.text

import data.cilium.lib.text as base

shout(text) := base.shout(text)

gone contains pod.name if {
	conditions := data.sysdump.node_conditions
	some condition in conditions
	condition.status == "False"
	pods := data.sysdump.pods
	some pod in pods
	pod.node == condition.node
	base.failed[pod.name]
}

unused contains lease.name if {
	leases := data.sysdump.leases
	some lease in leases
	lease.holder == ""
}
`

func TestMetadataAndTablesAreRead(t *testing.T) {
	set := loadPacks(t, builtInStub(), pack(map[string]string{"net/a.rego": whole, "lib/text.rego": library}))
	if len(set.Diagnostics) > 0 {
		t.Fatalf("%+v", set.Diagnostics)
	}
	want := &rule.Rule{
		ID: "ACME-1", Title: "A title", Description: "Two lines that are one.",
		Severity: rule.High, Confidence: rule.MediumConfidence,
		Optional: []string{"events"}, AllNodes: true,
		Applies: rule.Applies{Cilium: ">=1.14 <1.17", Kubernetes: ">=1.25", Features: []string{"routing.tunnel", "hubble"}},
		Logs: []rule.Log{
			{Name: "pool_full", Component: "cilium-agent", Pattern: "No more IPs available"},
			{Component: "cilium-operator"},
		},
		Explains: []string{"ACME-2"}, Guide: []string{"G-107"}, FalsePositives: []string{"none"},
		Remediation: []string{"mend: it"}, References: []string{"https://example.com/"},
		Package: "acme.a", File: "acme/net/a.rego", Line: 27, FindingsLine: 31, Pack: "acme",
		Tables: []string{"events", "node_conditions", "pods"}, // through libraries; what nothing needs is left out
	}
	if diff := cmp.Diff(want, set.Rules[0]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Pack{{Name: "builtin", Rules: 1}, {Name: "acme", Rules: 1}}, set.Packs); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"ipam_pools"}, set.Rules[1].NodeTables); diff != "" {
		t.Error(diff)
	}
	if !set.Patterns.Wants("ACME-1", "pool_full", "cilium-agent") {
		t.Error("the pattern is not compiled")
	}
}

// The tables are those that OPA's own analysis finds.
func TestTablesAgreeWithOPA(t *testing.T) {
	set := loadPacks(t, BuiltIn(), pack(map[string]string{"net/a.rego": strings.Replace(whole, "words := data.tables.words\n\tsome word in words\n\tword.harmless == false", "word := {\"word\": \"a\"}", 1), "lib/text.rego": strings.ReplaceAll(strings.Replace(library, "import data.cilium.lib.text as base\n", "", 1), "base.", "")}))
	for _, r := range set.Rules {
		found := map[string]bool{}
		for _, each := range set.Compiler().GetRules(ast.MustParseRef("data." + r.Package + ".findings")) {
			refs, err := dependencies.Base(set.Compiler(), each)
			if err != nil {
				t.Fatal(err)
			}
			for _, ref := range refs {
				if path := constants(ref); len(path) > 1 && path[0] == "sysdump" {
					found[strings.Join(path[1:min(len(path), 3)], ".")] = true
				}
			}
		}
		want := map[string]bool{}
		for _, table := range r.NodeTables {
			want["node."+table] = true
		}
		for name := range found {
			if table, _, _ := strings.Cut(name, "."); table != "node" {
				delete(found, name)
				found[table] = true
			}
		}
		for _, table := range r.Tables {
			want[table] = true
		}
		if diff := cmp.Diff(want, found); diff != "" {
			t.Errorf("%s: -ours +OPA's\n%s", r.ID, diff)
		}
	}
}

func TestDigestFollowsWhatDecides(t *testing.T) {
	files := map[string]string{"net/a.rego": head("ACME-1", "node") + "package acme.a\n" + nodeBody}
	base := loadPacks(t, builtInStub(), pack(files)).Digest
	if !strings.HasPrefix(base, "sha256:") {
		t.Error(base)
	}
	elsewhere := pack(map[string]string{"other/name.rego": files["net/a.rego"]})
	elsewhere.Root = "/home/somebody/rules"
	if got := loadPacks(t, builtInStub(), elsewhere).Digest; got != base {
		t.Error("the digest depends on where a file lies")
	}
	files["net/a.rego"] = strings.Replace(files["net/a.rego"], "== 0", "== 1", 1)
	if got := loadPacks(t, builtInStub(), pack(files)).Digest; got == base {
		t.Error("the digest does not depend on a rule")
	}
	set, err := Load([]Source{builtInStub(), pack(files)}, Options{Thresholds: map[string]float64{"pool_ratio": 0.5}})
	if err != nil {
		t.Fatal(err)
	}
	if set.Digest == loadPacks(t, builtInStub(), pack(files)).Digest {
		t.Error("the digest does not depend on a threshold")
	}
}

func TestStaticData(t *testing.T) {
	set, err := Load([]Source{builtInStub(), pack(map[string]string{"data/mine.yaml": "mine:\n  - {name: a, ports: [\"80\"]}\n"})},
		Options{Thresholds: map[string]float64{"pool_ratio": 0.5}})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"mine": [{"name": "a", "ports": ["80"]}], "thresholds": [{"name": "pool_ratio", "value": 0.5}], "words": [{"also": ["empty", "used"], "harmless": false, "word": "full"}]}`
	if diff := cmp.Diff(want, set.Tables().String()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"pool_ratio"}, set.Overridden); diff != "" {
		t.Error(diff)
	}
	if _, err := Load([]Source{builtInStub()}, Options{Thresholds: map[string]float64{"pool_rate": 1}}); err == nil || !strings.Contains(err.Error(), "pool_rate") {
		t.Errorf("an unknown threshold gives %v", err)
	}
}

func TestStaticDataRefused(t *testing.T) {
	for text, want := range map[string]string{
		"- a":                   "1: static data: the file is not an object of tables by name",
		"mine: 1":               "1: static data: table mine: it is not a list of records",
		"mine:\n- a":            "2: static data: table mine: a row is not a record",
		"mine:\n- a: 1\n- a: x": "3: static data: table mine: field a is string here and number in a row before",
		"mine:\n- a: {b: 1}":    "2: static data: table mine: field a is no text",
		"mine:\n- a:":           "2: static data: table mine: field a is no text",
		"thresholds: []":        "1: static data: table thresholds exists already",
		"a: [":                  "1: static data: yaml",
		"mine: &x\n- {a: 1}\nyours: *x\n? [b]\n: 1": "static data",
	} {
		set := loadPacks(t, builtInStub(), pack(map[string]string{"data/mine.yaml": text}))
		if len(set.Diagnostics) != 1 {
			t.Errorf("%q gives %+v", text, set.Diagnostics)
			continue
		}
		d := set.Diagnostics[0]
		if got := strings.TrimPrefix(lineAnd(d), "acme/data/mine.yaml:"); !strings.Contains(got, want) || d.File != "acme/data/mine.yaml" {
			t.Errorf("%q gives %s, want %s", text, got, want)
		}
		if got := set.Tables().Len(); got != 2 {
			t.Errorf("%q leaves %d tables", text, got)
		}
	}
}

func TestDirectoryIsADirectory(t *testing.T) {
	if _, err := Directory("ruleset.go"); err == nil {
		t.Error("a file is taken for a directory")
	}
	if _, err := Directory("nowhere"); err == nil {
		t.Error("a directory that isn't there is opened")
	}
	source, err := Directory(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if set := loadPacks(t, source); len(set.Rules)+len(set.Diagnostics) > 0 {
		t.Errorf("an empty directory gives %+v", set)
	}
}

// Whatever a user's files hold, they are read, admitted or refused, and nothing panics. What is admitted has all its
// metadata.
func FuzzAdmit(f *testing.F) {
	f.Add(whole, "words:\n- {a: 1}\n")
	f.Add(library, "- a")
	f.Add(head("ACME-1", "node")+"package acme.a\n"+nodeBody, "thresholds: [{name: a, value: 1}]")
	f.Add(head("ACME-1", "cluster")+"package acme.a\n"+clusterBody, "x: [{a: [b]}]")
	f.Add("package acme.a\n\nfindings contains {\"a\": http.send({})}\n", "")
	f.Fuzz(func(t *testing.T, rego, data string) {
		sources := []Source{pack(map[string]string{"net/a.rego": rego, "lib/a.rego": rego, "data/a.yaml": data})}
		modules, refused, err := read(sources)
		if err != nil {
			t.Fatal(err)
		}
		static, problems, err := readData(sources, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := static.document(); err != nil {
			t.Fatal(err)
		}
		l := &loading{modules: modules, data: static, diagnostics: append(refused, problems...)}
		l.admit()
		for _, m := range l.modules {
			if r := m.rule; r != nil && (r.ID == "" || r.Title == "" || r.Description == "" || len(r.Remediation) == 0) {
				t.Errorf("admitted: %+v", r)
			}
		}
		for _, d := range l.diagnostics {
			if d.File == "" || d.Line < 1 || d.Message == "" {
				t.Errorf("a diagnostic says little: %+v", d)
			}
		}
	})
}

// The pack that ships with the program is loaded by its index, and compiled without the stages that look for errors. What
// comes of it is the same to the letter, and so is what is said of its rules.
func TestIndexAndPlainCompilerGiveTheSame(t *testing.T) {
	plain, checked := loadPacks(t, BuiltIn()), loadPacks(t, BuiltInFrom("rules", rules.BuiltIn()))
	if diff := cmp.Diff(checked.Rules, plain.Rules); diff != "" {
		t.Error(diff)
	}
	if plain.Digest != checked.Digest || len(plain.Diagnostics)+len(checked.Diagnostics) > 0 {
		t.Errorf("%+v %+v", plain.Diagnostics, checked.Diagnostics)
	}
	for file, module := range checked.Compiler().Modules {
		want := *module
		want.Annotations = nil
		got := *plain.Compiler().Modules[file]
		got.Annotations = nil
		if diff := cmp.Diff(want.String(), got.String()); diff != "" {
			t.Errorf("%s (-checked +plain)\n%s", file, diff)
		}
	}
}
