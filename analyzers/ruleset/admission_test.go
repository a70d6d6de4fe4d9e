package ruleset

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// head is complete metadata, 13 lines long, for a rule with an id that is judged on a node or once.
func head(id, judged string) string {
	return fmt.Sprintf(`# METADATA
# title: A title
# description: What is wrong.
# scope: package
# related_resources:
#   - ref: https://example.com/
# custom:
#   id: %s
#   severity: high
#   confidence: medium
#   judged: %s
#   falsepositives: [none]
#   remediation: [mend it]
`, id, judged)
}

// body is a rule that is admitted, for a package line: it starts at line 14 after head.
const nodeBody = `
findings contains finding if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.free_count == 0
	finding := {"subject": {"kind": "node", "name": pool.node}, "message": "full", "evidence": [pool.source]}
}
`

const clusterBody = `
findings contains finding if {
	pods := data.sysdump.pods
	some pod in pods
	pod.phase == "Failed"
	finding := {"subject": {"kind": "pod", "name": pod.name}, "message": "failed", "evidence": [pod.source]}
}
`

// pack is a pack of a user's own.
func pack(files map[string]string) Source {
	tree := fstest.MapFS{}
	for name, text := range files {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return Source{Pack: "acme", Root: "acme", Files: tree}
}

func loadPacks(t *testing.T, packs ...Source) *Set {
	t.Helper()
	set, err := Load(packs, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// builtInStub stands for the pack that ships with the program, which changes.
func builtInStub() Source {
	return BuiltInFrom("rules", fstest.MapFS{
		"ipam/full.rego": {Data: []byte(head("CIL-IPAM-901", "node") + "package cilium.ipam.full\n" + nodeBody)},
		"lib/text.rego":  {Data: []byte("package cilium.lib.text\n\nshout(text) := upper(text)\n\nfailed contains pod.name if {\n\tpods := data.sysdump.pods\n\tsome pod in pods\n\tpod.phase == \"Failed\"\n}\n")},
		"data/limits.yaml": {Data: []byte(`thresholds:
  - {name: pool_ratio, value: 0.9}
words:
  - {word: full, harmless: false, also: [empty, used]}
`)},
	})
}

// Whatever is refused is named by file and line with the mend, costs only itself, and counts as no rule.
func TestRefused(t *testing.T) {
	node, cluster := head("ACME-1", "node"), head("ACME-1", "cluster")
	complete := node + "package acme.a\n" + nodeBody
	evil := func(judged, line string) string {
		return judged + "package acme.a\n\nfindings contains finding if {\n\t" + line + "\n\tfinding := {}\n}\n"
	}
	without := func(part string) string { return strings.Replace(complete, part, "", 1) }
	for name, test := range map[string]struct {
		text string
		path string
		want string
	}{
		"no metadata":                 {text: "package acme.a\n" + nodeBody, want: "1: no metadata: begin the file"},
		"no id":                       {text: without("#   id: ACME-1\n"), want: "1: metadata: custom.id is missing"},
		"no title":                    {text: without("# title: A title\n"), want: "1: metadata: title is missing"},
		"no description":              {text: without("# description: What is wrong.\n"), want: "1: metadata: description is missing"},
		"no severity":                 {text: without("#   severity: high\n"), want: "1: metadata: custom.severity is missing"},
		"no confidence":               {text: without("#   confidence: medium\n"), want: "1: metadata: custom.confidence is missing"},
		"no judged":                   {text: without("#   judged: node\n"), want: "1: metadata: custom.judged is missing"},
		"no remediation":              {text: without("#   remediation: [mend it]\n"), want: "1: metadata: custom.remediation is missing"},
		"several at once":             {text: strings.Replace(without("#   id: ACME-1\n"), "high", "huge", 1), want: `1: metadata: custom.id is missing; custom.severity: "huge" is not a severity`},
		"unknown field":               {text: strings.Replace(complete, "falsepositives", "falsepositive", 1), want: "1: metadata: custom.falsepositive is unknown (misspelt?)"},
		"sentence that is an object":  {text: strings.Replace(complete, "[mend it]", "[{mend: it}]", 1), want: "1: metadata: custom.remediation: item 1 is not a text (quote it if it has a colon)"},
		"judged elsewhere":            {text: strings.Replace(complete, "judged: node", "judged: pod", 1), want: `1: metadata: custom.judged: "pod" is not node`},
		"all nodes, judged per node":  {text: strings.Replace(complete, "judged: node", "judged: node\n#   all_nodes: true", 1), want: "1: metadata: custom.all_nodes is for rules judged once"},
		"unknown table optional":      {text: strings.Replace(complete, "judged: node", "judged: node\n#   optional: [pool]", 1), want: `1: metadata: custom.optional names "pool", which is no table`},
		"range that is none":          {text: strings.Replace(complete, "judged: node", "judged: node\n#   applies: {cilium: '>= 1.14'}", 1), want: `1: metadata: custom.applies.cilium: ">= 1.14" is not a version range`},
		"feature that is none":        {text: strings.Replace(complete, "judged: node", "judged: node\n#   applies: {features: [tunnels]}", 1), want: `1: metadata: custom.applies.features: "tunnels" is no feature`},
		"short pattern":               {text: strings.Replace(complete, "judged: node", "judged: node\n#   logs: [{name: a, component: cilium-agent, pattern: 'full.*'}]", 1), want: `1: custom.logs: rule ACME-1: log pattern "a": "full.*" has no literal of 8 bytes`},
		"pattern without a name":      {text: strings.Replace(complete, "judged: node", "judged: node\n#   logs: [{component: cilium-agent, pattern: 'No more IPs available'}]", 1), want: "1: metadata: custom.logs.name is missing"},
		"metadata of no YAML":         {text: strings.Replace(complete, "title: A title", "title: [A", 1), want: "yaml"},
		"no Rego":                     {text: node + "package acme.a\n\nfindings contains\n", want: "17: "},
		"empty file":                  {text: "", want: "1: "},
		"no findings":                 {text: node + "package acme.a\n\nfound := 1\n", want: "14: no findings: add a rule"},
		"findings that is no set":     {text: node + "package acme.a\n\nfindings := [x | some x in data.sysdump.node.ipam_pools]\n", want: "16: findings is not a set"},
		"misspelt field":              {text: strings.Replace(complete, "pool.free_count", "pool.free_cont", 1), want: "19: there is no free_cont: did you mean free_count?"},
		"misspelt field, own schemas": {text: strings.Replace(strings.Replace(complete, "pool.free_count", "pool.free_cont", 1), "# scope: package\n", "# scope: package\n# schemas:\n#   - data.sysdump: {}\n", 1), want: "21: there is no free_cont: did you mean free_count?"},
		"misspelt field of a source":  {text: strings.Replace(complete, "[pool.source]", "[pool.source.path]", 1), want: "20: there is no path: there are file, line"},
		"misspelt table":              {text: evil(node, "data.sysdump.node.ipam_pool[_].free_count == 0"), want: "17: there is no ipam_pool: did you mean ipam_pools?"},
		"number against text":         {text: strings.Replace(complete, "free_count == 0", `free_count == "0"`, 1), want: "19: match error"},
		"unused variable":             {text: evil(node, "unused := data.sysdump.node.pods"), want: "17: assigned var unused unused"},
		"network":                     {text: evil(node, `http.send({"url": "http://example.com", "method": "get"})`), want: "17: undefined function http.send"},
		"clock":                       {text: evil(node, "time.now_ns() > data.sysdump.node.pods[_].created_at_unix"), want: "17: undefined function time.now_ns"},
		"environment":                 {text: evil(node, "opa.runtime().env"), want: "17: undefined function opa.runtime"},
		"walk":                        {text: evil(node, "walk(data.sysdump.node.pods, [_, _])"), want: "17: undefined function walk"},
		"object.get":                  {text: evil(node, `object.get(data.sysdump.node.pods[0], "typo", 1)`), want: "17: undefined function object.get"},
		"input":                       {text: evil(node, "input.x == 1"), want: "17: the rule reads input"},
		"all data":                    {text: evil(node, "count(data) > 0"), want: "16: rule data.acme.a.findings is recursive"},
		"all tables":                  {text: evil(node, "count(data.sysdump) > 0"), want: "17: data.sysdump reaches all tables at once"},
		"all tables of the node":      {text: evil(node, "count(data.sysdump.node) > 0"), want: "17: data.sysdump.node reaches all tables at once"},
		"iterating over tables":       {text: evil(cluster, "count(data.sysdump[_]) > 0"), want: "17: data.sysdump[_] reaches all tables at once"},
		"iterating over node tables":  {text: evil(node, "count(data.sysdump.node[_]) > 0"), want: "17: data.sysdump.node[_] reaches all tables at once"},
		"tables through a variable":   {text: evil(cluster, "dump := data.sysdump\n\tcount(dump.pods) > 0"), want: "17: data.sysdump reaches all tables at once"},
		"root by a variable":          {text: evil(node, `count(data[_]) > 0`), want: "16: rule data.acme.a.findings is recursive"},
		"unknown root":                {text: evil(node, "data.facts.pods[_].name"), want: "17: data.facts.pods is nothing that a rule can read"},
		"all static tables":           {text: evil(node, "count(data.tables) > 0"), want: "17: data.tables reaches all static tables at once"},
		"unknown static table":        {text: evil(node, "data.tables.limits[_].value > 0"), want: "17: there is no limits: there are thresholds, words"},
		"misspelt static field":       {text: evil(node, "data.tables.thresholds[_].valu > 0"), want: "17: there is no valu: did you mean value?"},
		"with":                        {text: evil(node, "count(data.sysdump.node.pods) == 0 with data.sysdump.node.pods as []"), want: "17: with replaces facts"},
		"node table, judged once":     {text: evil(cluster, "data.sysdump.node.ipam_pools[_].free_count == 0"), want: "17: the rule is judged once, for the cluster, and reads data.sysdump.node"},
		"all nodes' rows on a node":   {text: evil(node, "data.sysdump.ipam_pools[_].free_count == 0"), want: "17: the rule is judged per node, and data.sysdump.ipam_pools has the rows of all nodes"},
		"no facts":                    {text: evil(node, "1 == 1"), want: "14: the rule reads no table"},
		"package of the program":      {text: node + "package cilium.ipam.mine\n" + nodeBody, want: "14: package cilium.ipam.mine lies below cilium"},
		"package in brackets":         {text: node + "package cilium[\"my own\"]\n" + nodeBody, want: "14: package cilium[\"my own\"] lies below cilium"},
		"re-opened built-in":          {text: node + "package cilium.ipam.full\n" + nodeBody, want: "14: package cilium.ipam.full lies below cilium"},
		"package of the facts":        {text: node + "package sysdump.node\n" + nodeBody, want: "14: package sysdump.node lies below sysdump"},
		"package of the static data":  {text: node + "package tables\n\nthresholds := []\n", want: "14: package tables lies below tables"},
		"id of a built-in":            {text: strings.Replace(complete, "ACME-1", "CIL-IPAM-901", 1), want: "1: id CIL-IPAM-901 is used by rules/ipam/full.rego already"},
		"explains itself":             {text: strings.Replace(complete, "judged: node", "judged: node\n#   explains: [ACME-1]", 1), want: "1: explains forms a cycle: ACME-1 → ACME-1"},
		"library with findings":       {path: "lib/a.rego", text: "package acme.lib.a\n" + nodeBody, want: "3: a file in lib is shared by rules"},
		"fact replaced by a rule":     {text: node + "package sysdump\n\npods := []\n", want: "14: package sysdump lies below sysdump"},
		"recursion":                   {text: complete + "\np if q\n\nq if p\n", want: "23: rule data.acme.a.p is recursive"},
	} {
		t.Run(name, func(t *testing.T) {
			file := "net/a.rego"
			if test.path != "" {
				file = test.path
			}
			good := strings.ReplaceAll(complete, "ACME-1", "ACME-2")
			good = strings.ReplaceAll(good, "acme.a", "acme.good")
			set := loadPacks(t, builtInStub(), pack(map[string]string{file: test.text, "net/good.rego": good}))
			if len(set.Diagnostics) == 0 {
				t.Fatal("it was not refused")
			}
			d := set.Diagnostics[0]
			if got := fmt.Sprintf("%d: %s", d.Line, d.Message); !strings.Contains(got, test.want) || d.File != "acme/"+file {
				t.Errorf("got %s:%s\nwant :%s", d.File, got, test.want)
			}
			if got := ids(set); !cmp.Equal(got, []string{"ACME-2", "CIL-IPAM-901"}) {
				t.Errorf("rules %v", got)
			}
		})
	}
}

func ids(set *Set) []string {
	var all []string
	for _, r := range set.Rules {
		all = append(all, r.ID)
	}
	return all
}

func TestFirstOfTwoKeepsItsPackageAndID(t *testing.T) {
	text := func(id, name string) string { return head(id, "node") + "package acme." + name + "\n" + nodeBody }
	set := loadPacks(t, builtInStub(), pack(map[string]string{
		"a.rego": text("ACME-1", "a"),
		"b.rego": text("ACME-2", "a"),
		"c.rego": text("ACME-1", "c"),
	}))
	want := []rule.Diagnostic{
		{Rule: "acme.a", File: "acme/b.rego", Line: 14, Message: "package acme.a is declared by acme/a.rego already: one file is one rule, give this one a package of its own"},
		{Rule: "ACME-1", File: "acme/c.rego", Line: 1, Message: "id ACME-1 is used by acme/a.rego already: ids are never used twice"},
	}
	if diff := cmp.Diff(want, set.Diagnostics); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"ACME-1", "CIL-IPAM-901"}, ids(set)); diff != "" {
		t.Error(diff)
	}
}

func TestCycleOfExplainsIsRefusedWhereItCloses(t *testing.T) {
	text := func(id, name, explains string) string {
		return strings.Replace(head(id, "node"), "judged: node", "judged: node\n#   explains: ["+explains+"]", 1) + "package acme." + name + "\n" + nodeBody
	}
	set := loadPacks(t, builtInStub(), pack(map[string]string{
		"a.rego": text("ACME-A", "a", "ACME-B, ACME-NOWHERE"),
		"b.rego": text("ACME-B", "b", "ACME-C"),
		"c.rego": text("ACME-C", "c", "ACME-A"),
	}))
	if len(set.Diagnostics) != 1 || set.Diagnostics[0].Message != "explains forms a cycle: ACME-C → ACME-A → ACME-B → ACME-C" {
		t.Errorf("%+v", set.Diagnostics)
	}
	if diff := cmp.Diff([]string{"ACME-A", "ACME-B", "CIL-IPAM-901"}, ids(set)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"ACME-NOWHERE"}, set.UnknownExplains()[1:]); diff != "" {
		t.Error(diff)
	}
}

// A module that others need takes them with it, and only them.
func TestRefusedLibraryTakesItsUsersAlong(t *testing.T) {
	set := loadPacks(t, builtInStub(), pack(map[string]string{
		"lib/bad.rego": "package acme.lib.bad\n\nvalue := http.send({})\n",
		"a.rego":       head("ACME-1", "node") + "package acme.a\n\nimport data.acme.lib.bad\n" + strings.Replace(nodeBody, "== 0", "== bad.value", 1),
		"b.rego":       head("ACME-2", "node") + "package acme.b\n" + nodeBody,
	}))
	if diff := cmp.Diff([]string{"ACME-2", "CIL-IPAM-901"}, ids(set)); diff != "" {
		t.Error(diff)
	}
	var files []string
	for _, d := range set.Diagnostics {
		files = append(files, d.File)
	}
	if diff := cmp.Diff([]string{"acme/a.rego", "acme/lib/bad.rego"}, files); diff != "" || set.Refused != 2 {
		t.Errorf("%s\n%+v", diff, set.Diagnostics)
	}
}
