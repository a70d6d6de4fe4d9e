package backtest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

func TestScore(t *testing.T) {
	directory := t.TempDir()
	dump := filepath.Join(directory, "a.zip")
	text := `{"must": [{"match": "orders", "min_severity": "medium"}, {"match": "missing"}], "must_not": [{"match": "^net-", "min_severity": "high"}]}`
	if err := os.WriteFile(filepath.Join(directory, "a.expect.json"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	expected, err := ReadExpectation(dump)
	if err != nil || expected == nil {
		t.Fatal(expected, err)
	}
	got := expected.score([]Finding{
		{Rule: "SVC-1", Severity: rule.High, Subject: "demo/orders"},
		{Rule: "SVC-1", Severity: rule.Low, Subject: "demo/orders"},
		{Rule: "NET-1", Severity: rule.High, Subject: "node1"},
		{Rule: "NET-2", Severity: rule.Medium, Subject: "node1"},
	})
	if diff := cmp.Diff(&Score{Expected: 2, Met: 1, Loud: 3, Wanted: 1, Unwanted: 1}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadExpectation(t *testing.T) {
	directory := t.TempDir()
	if got, err := ReadExpectation(filepath.Join(directory, "a.zip")); got != nil || err != nil {
		t.Error(got, err)
	}
	list := `[{"dump": "b.zip", "must": []}, {"dump": "a.zip", "must": [{"match": "x"}]}]`
	if err := os.WriteFile(filepath.Join(directory, "expect.json"), []byte(list), 0o644); err != nil {
		t.Fatal(err)
	}
	if got, err := ReadExpectation(filepath.Join(directory, "a.zip")); err != nil || got == nil || len(got.Must) != 1 {
		t.Error(got, err)
	}
	for _, wrong := range []string{`{"must": [{"match": "("}]}`, `{"must": [{"match": "x", "min_severity": "loud"}]}`, `[]`} {
		if err := os.WriteFile(filepath.Join(directory, "a.expect.json"), []byte(wrong), 0o644); err != nil {
			t.Fatal(err)
		}
		if got, err := ReadExpectation(filepath.Join(directory, "a.zip")); err == nil {
			t.Errorf("%s is taken as %v", wrong, got)
		}
	}
}
