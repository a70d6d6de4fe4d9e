package analyzers

import (
	"fmt"
	"testing"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// BenchmarkBuild reports on a cluster of 500 nodes and 20,000 pods on which ten rules that explain each other fired
// everywhere, five of them for every pod of a node.
func BenchmarkBuild(b *testing.B) {
	w := newWorld()
	w.sysdump.Nodes = nil
	for n := range 500 {
		node := fmt.Sprintf("node%d", n)
		w.sysdump.Nodes = append(w.sysdump.Nodes, node)
		for p := range 40 {
			w.sysdump.Pods = append(w.sysdump.Pods, facts.Pod{Namespace: "demo", Name: fmt.Sprintf("web-%d-%d", n, p), Node: node, Source: facts.Source{File: "k8s-pods.yaml", Line: n*100 + p}})
		}
	}
	var chain []*rule.Rule
	for i := range 10 {
		r := w.rule(fmt.Sprintf("RULE-%d", i), rule.Medium)
		if i > 0 {
			chain[i-1].Explains = []string{r.ID}
		}
		chain = append(chain, r)
		var subjects []string
		for n, node := range w.sysdump.Nodes {
			if i < 5 {
				subjects = append(subjects, "node "+node)
				continue
			}
			for p := range 40 {
				subjects = append(subjects, fmt.Sprintf("pod demo/web-%d-%d", n, p))
			}
		}
		w.fire(r, subjects...)
	}
	b.ReportAllocs()
	for b.Loop() {
		if report := w.build(); len(report.Findings) != 10 {
			b.Fatalf("%d findings", len(report.Findings))
		}
	}
}
