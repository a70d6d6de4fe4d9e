package ruleset

import (
	"testing"

	"github.com/sysleuth/sysleuth/rules"
)

// BenchmarkLoad loads the pack that ships with the program.
func BenchmarkLoad(b *testing.B) {
	rules := 0
	for b.Loop() {
		set, err := Load([]Source{BuiltIn()}, Options{})
		if err != nil {
			b.Fatal(err)
		}
		rules = len(set.Rules)
	}
	b.ReportMetric(float64(rules), "rules")
}

// BenchmarkLoadChecked loads the same files with the type checker, as the tests of the rules do.
func BenchmarkLoadChecked(b *testing.B) {
	for b.Loop() {
		if _, err := Load([]Source{BuiltInFrom("rules", rules.BuiltIn())}, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
