package engine

import (
	"fmt"
	"testing"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// BenchmarkNodes judges 100 rules on 50 nodes of 100 endpoints, half a million visits of a row.
func BenchmarkNodes(b *testing.B) {
	const nodes, endpoints, rules = 50, 100, 100
	var all []regoRule
	for i := range rules {
		all = append(all, regoRule{id: fmt.Sprintf("CIL-A-%d", i), judged: "node", body: fmt.Sprintf(`
findings contains finding if {
	endpoints := data.sysdump.node.endpoints
	some endpoint in endpoints
	endpoint.state == "ready"
	endpoint.identity > %d
	endpoint.health_overall == "Failure"
	finding := {"subject": {"kind": "endpoint", "name": endpoint.pod}, "message": "broken", "evidence": [endpoint.source]}
}
`, i)})
	}
	sysdump := dump()
	for n := range nodes {
		node := fmt.Sprintf("node%d", n)
		sysdump.Nodes = append(sysdump.Nodes, node)
		state(sysdump, "endpoints", facts.Collected, node)
		for e := range endpoints {
			sysdump.Endpoints = append(sysdump.Endpoints, facts.Endpoint{Node: node, ID: int64(e), Namespace: "default", Pod: fmt.Sprintf("pod-%d", e),
				Identity: new(int64(e * 1000)), Labels: []string{"k8s:app=web", "k8s:io.kubernetes.pod.namespace=default"}, IPs: []string{"10.0.0.1"},
				State: "ready", HealthOverall: "OK", Source: facts.Source{File: node + "/endpoint-list.md", Line: e + 2}})
		}
	}
	set := builtIn(b, all...)
	b.ReportAllocs()
	for b.Loop() {
		evaluate(b, set, sysdump, Options{})
	}
	b.ReportMetric(nodes*endpoints*rules, "visits/op")
}

// BenchmarkTerms builds a table as rules see it.
func BenchmarkTerms(b *testing.B) {
	sysdump := &facts.Sysdump{}
	for e := range 10_000 {
		sysdump.Endpoints = append(sysdump.Endpoints, facts.Endpoint{Node: "node", ID: int64(e), Namespace: "default", Pod: fmt.Sprintf("pod-%d", e),
			Identity: new(int64(e * 1000)), Labels: []string{"k8s:app=web"}, IPs: []string{"10.0.0.1"}, State: "ready", Source: at(e)})
	}
	table, _ := facts.TableNamed("endpoints")
	b.ReportAllocs()
	for b.Loop() {
		newBuilder().array(table.Record, table.Rows(&sysdump.Tables), nil)
	}
	b.ReportMetric(10_000, "rows/op")
}
