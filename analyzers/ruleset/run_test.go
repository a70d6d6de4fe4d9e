package ruleset

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func runTests(t *testing.T, source Source, options TestOptions) (results, diagnostics []string, report *TestReport) {
	t.Helper()
	report, err := testBeside(t.Context(), builtInStub(), source, options)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range report.Results {
		line := string(r.Outcome) + " " + r.Package + "." + r.Name
		if r.Message != "" {
			line += ": " + r.Message
		}
		results = append(results, line)
	}
	for _, d := range report.Diagnostics {
		diagnostics = append(diagnostics, lineAnd(d))
	}
	return results, diagnostics, report
}

const tests = `package acme.a_test

import data.acme.a

full := {"node": {"ipam_pools": [{"node": "n", "free_count": 0, "source": {"file": "f", "line": 1}}]}}

test_fires if count(a.findings) == 1 with data.sysdump as full

test_static_data if {
	some threshold in data.tables.thresholds
	threshold.value > 0
}

test_document if data.samples.known.value == 1

test_fails if {
	print("so it is")
	count(a.findings) == 0 with data.sysdump as full
}

test_cases[name] if {
	some name, free in {"none": 0, "some": 1}
	pools := [{"node": "n", "free_count": free, "source": {"file": "f", "line": 1}}]
	count(a.findings) == 1 with data.sysdump.node.ipam_pools as pools
}

test_error if to_number("x") == 1

todo_test_later if false
`

func TestRunsTestsAsOPADoes(t *testing.T) {
	files := map[string]string{
		"net/a.rego":         head("ACME-1", "node") + "package acme.a\n" + nodeBody,
		"net/a_test.rego":    tests,
		"samples/known.json": `{"known": {"value": 1}}`,
	}
	results, diagnostics, report := runTests(t, pack(files), TestOptions{})
	want := []string{
		"error acme.a_test.test_error: acme/net/a_test.rego:27: eval_builtin_error: to_number: strconv.ParseFloat: parsing \"x\": invalid syntax",
		"fail acme.a_test.test_cases: cases some",
		"fail acme.a_test.test_fails: count(a.findings) == 0 with data.sysdump as full",
		"pass acme.a_test.test_document",
		"pass acme.a_test.test_fires",
		"pass acme.a_test.test_static_data",
		"skip acme.a_test.todo_test_later",
	}
	if diff := cmp.Diff(want, results, cmpopts.SortSlices(strings.Compare)); diff != "" {
		t.Error(diff)
	}
	if len(diagnostics) > 0 || report.Passed() {
		t.Errorf("passed: %v, diagnostics %v", report.Passed(), diagnostics)
	}
	for _, r := range report.Results {
		if r.Name == "test_fails" && (r.Output != "so it is\n" || r.File != "acme/net/a_test.rego" || r.Line != 18) {
			t.Errorf("%+v", r)
		}
	}
	results, _, report = runTests(t, pack(files), TestOptions{Run: "test_f.*s$"})
	if diff := cmp.Diff([]string{want[2], want[4]}, results); diff != "" || report.Passed() {
		t.Error(diff)
	}
	if _, _, report = runTests(t, pack(files), TestOptions{Run: "test_fires"}); !report.Passed() {
		t.Errorf("%+v", report)
	}
}

// A broken test, and a broken rule, cost only themselves.
func TestBrokenTestIsNamed(t *testing.T) {
	results, diagnostics, report := runTests(t, pack(map[string]string{
		"a.rego":      head("ACME-1", "node") + "package acme.a\n" + nodeBody,
		"b.rego":      "package acme.b\n\nfindings contains 1\n",
		"a_test.rego": "package acme.a_test\n\nimport data.acme.a\n\ntest_quiet if count(a.findings) == 0 with data.sysdump as {\"node\": {\"ipam_pools\": []}}\n",
		"b_test.rego": "package acme.b_test\n\ntest_net if http.send({})\n",
		"c_test.rego": "package acme.c_test\n\ntest_\n",
	}), TestOptions{})
	if diff := cmp.Diff([]string{"pass acme.a_test.test_quiet"}, results); diff != "" {
		t.Error(diff)
	}
	var files []string
	for _, d := range report.Diagnostics {
		files = append(files, d.File)
	}
	if diff := cmp.Diff([]string{"acme/b.rego", "acme/b_test.rego", "acme/c_test.rego"}, files); diff != "" || report.Passed() {
		t.Errorf("%s\n%v", diff, diagnostics)
	}
}

// Packages below cilium take the place of the built-in ones.
func TestPackOfTheProgramItself(t *testing.T) {
	stub := builtInStub()
	results, diagnostics, _ := runTests(t, Source{Pack: "rules", Root: "work/rules", Files: stub.Files}, TestOptions{})
	if len(results)+len(diagnostics) > 0 {
		t.Errorf("%v %v", results, diagnostics)
	}
}

func TestFactsThatNoParserMakes(t *testing.T) {
	text := `package acme.a_test

import data.acme.a

named := {"node": {"ipam_pools": [{"node": "n", "free": 0}]}}

rows := [{"node": "n", "sauce": 1}]

test_a if count(a.findings) == 0 with data.sysdump as named
test_b if count(a.findings) == 0 with data.sysdump as named
test_c if count(a.findings) == 0 with data.sysdump.node.ipam_pools as rows
test_d if count(a.findings) == 0 with data.sysdump as {"pod": [], "node": {"pods": [], "leases": []}}
test_e if count(a.findings) == 0 with data.sysdump as {"pods": [{"name": 1, "created_at": 1, "created_at_unix": 1, "ips": ["a"], "source": {"file": "a", "row": 1}}], "services": {}}
test_f if count(a.findings) == 0 with data.sysdump.pods as [{"ready": null}] with data.tables as {}
test_g if count(a.findings) == 0 with data.sysdump as object.union(named, {"pods": []})
test_h if count(a.findings) == 0 with data.sysdump.node as {"log_groups": [{"samples": [{"text": "x", "content": []}]}]}
`
	_, diagnostics, _ := runTests(t, pack(map[string]string{
		"a.rego":      head("ACME-1", "node") + "package acme.a\n" + nodeBody,
		"a_test.rego": text,
	}), TestOptions{})
	want := []string{
		"acme/a_test.rego:5: no parser makes these facts: ipam_pools has no field free",
		"acme/a_test.rego:7: no parser makes these facts: ipam_pools has no field sauce",
		"acme/a_test.rego:12: no parser makes these facts: there is no table leases",
		"acme/a_test.rego:12: no parser makes these facts: there is no table pod",
		"acme/a_test.rego:13: no parser makes these facts: pods.created_at has another type than 1",
		"acme/a_test.rego:13: no parser makes these facts: pods.name has another type than 1",
		"acme/a_test.rego:13: no parser makes these facts: pods.source has no field row",
		"acme/a_test.rego:13: no parser makes these facts: services is an array of records",
		"acme/a_test.rego:14: no parser makes these facts: pods.ready has another type than null",
		"acme/a_test.rego:16: no parser makes these facts: log_groups.samples has no field content",
	}
	if diff := cmp.Diff(want, diagnostics); diff != "" {
		t.Error(diff)
	}
}
