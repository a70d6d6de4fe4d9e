package ruleset

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/sysleuth/sysleuth/analyzers/rule"
)

func lineAnd(d rule.Diagnostic) string { return fmt.Sprintf("%s:%d: %s", d.File, d.Line, d.Message) }

// What lint says of a negation is what OPA does: where it says nothing, the expression is quiet for a row that lacks
// the field. If an upgrade of OPA changes that, this test fails.
func TestNegationsOfFields(t *testing.T) {
	for expression, dangerous := range map[string]bool{
		`not pod.ready`:                          true,
		`not pod.ready == true`:                  true,
		`not pod.ready = true`:                   true,
		`not pod.phase == "Running"`:             true,
		`not "Running" == pod.phase`:             true,
		`not pod.phase == pod.reason`:            true,
		`not pod.source.file == "a"`:             true,
		`not data.sysdump.pods[0].phase`:         true,
		`pod.ready == false`:                     false,
		`pod.phase != "Running"`:                 false,
		`not contains(pod.phase, "Run")`:         false,
		`not startswith(lower(pod.phase), "ru")`: false,
		`not regex.match("R", pod.phase)`:        false,
		`not pod.phase in {"Running", "Failed"}`: false,
		`not known[pod.phase]`:                   false,
		`not good(pod.phase)`:                    false,
		`not pod.restart_count > 5`:              false,
		`not pod.phase != "Running"`:             false,
		`not count(pod.ips) == 1`:                false,
		`not [pod.phase] == ["Running"]`:         false,
		`not any_pod`:                            false,
	} {
		text := head("CIL-A-1", "cluster") + "package cilium.net.a\n\nknown := {\"Running\"}\n\ngood(phase) if phase == \"Running\"\n\nany_pod if count(data.sysdump.pods) > 1000\n\n" +
			"findings contains finding if {\n\tpods := data.sysdump.pods\n\tsome pod in pods\n\t" + expression + "\n\tfinding := {\"evidence\": [pod.source]}\n}\n"
		if !strings.Contains(expression, "known[") {
			text = strings.Replace(text, "known := {\"Running\"}\n\n", "", 1)
		}
		source := pack(map[string]string{"net/a.rego": text})
		set := loadPacks(t, BuiltInFrom("rules", source.Files))
		if len(set.Rules) != 1 {
			t.Fatalf("%s: %+v", expression, set.Diagnostics)
		}
		reported := false
		for _, d := range set.Lint() {
			reported = reported || strings.HasPrefix(d.Message, "not in front of") && d.Line == strings.Count(text[:strings.Index(text, "\t"+expression)], "\n")+1
		}
		if reported != dangerous {
			t.Errorf("%s: lint reports it: %v", expression, reported)
		}
		if fires := firesOnEmptyRow(t, text); fires != dangerous && expression != "not any_pod" {
			t.Errorf("%s holds for a row that lacks the field: %v", expression, fires)
		}
	}
}

// firesOnEmptyRow evaluates a rule under upstream OPA on a pod of which nothing was read.
func firesOnEmptyRow(t *testing.T, text string) bool {
	t.Helper()
	results, err := rego.New(
		rego.Query(`count(data.cilium.net.a.findings) > 0 with data.sysdump as {"pods": [{"source": {"line": 1}}]}`),
		rego.ParsedModule(ast.MustParseModule(text)),
	).Eval(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return results.Allowed()
}

func TestLint(t *testing.T) {
	text := head("ACME-1", "cluster") + `package cilium.net.b

findings contains finding if {
	pods := data.sysdump.pods
	some pod in pods
	failed(pod)
	named(pod.name)
	finding := {"subject": {"kind": "pod", "name": pod.name}, "message": "failed", "evidence": [pod.source]}
}

failed(pod) if pod.phase == "Failed"

named(name) if name != ""
`
	for from, to := range map[string]string{
		"#   falsepositives: [none]\n":                                    "#   optional: [events]\n",
		"# related_resources:\n#   - ref: https://example.com/\n":         "# related_resources:\n#   - ref: http://example.com/\n",
		"# title: A title\n# description: What is wrong.":                 "# title: A title.\n# description: What is wrong",
		"# scope: package\n# related_resources":                           "# scope: package\n# schemas:\n#   - data.sysdump: schema.node\n# related_resources",
		"\"message\": \"failed\", \"evidence\": [pod.source]}\n}\n\nfail": "\"message\": \"failed\", \"evidence\": [pod.source]}\n}\n\nfail",
	} {
		text = strings.Replace(text, from, to, 1)
	}
	source := pack(map[string]string{"net/a.rego": text})
	set := loadPacks(t, BuiltInFrom("rules", source.Files))
	if len(set.Rules) != 1 {
		t.Fatalf("%+v", set.Diagnostics)
	}
	var got []string
	for _, d := range set.Lint() {
		got = append(got, strings.TrimPrefix(lineAnd(d), "rules/net/a.rego:"))
	}
	want := []string{
		"1: custom.falsepositives is missing: say what looks the same and is harmless",
		"1: custom.optional names events, which the rule doesn't read",
		"1: id ACME-1 does not begin with CIL-",
		"1: related resource http://example.com/ is no https link",
		"1: schemas is missing or another: write \"- data.sysdump: schema.cluster\"",
		"1: the description does not end with a full stop",
		"1: the title is a sentence or longer than 90 bytes",
		"16: package cilium.net.b is in file net/a.rego, where package cilium.net.a belongs",
		"21: a row is handed to function failed, where the type checker finds no misspelt field: hand over the values",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
