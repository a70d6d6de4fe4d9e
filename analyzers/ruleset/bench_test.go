package ruleset

import "testing"

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
