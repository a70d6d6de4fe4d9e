package parser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// One entry of one map of one node is altered: exactly that difference is reported, with both lines.
func TestOneAlteredEntryIsOneDifference(t *testing.T) {
	for name, test := range map[string]struct{ base, overlay, want string }{
		"nothing, 1.20": {"healthy-1.20", "", ""},
		"nothing, 1.15": {"healthy-1.15", "", ""},
		"a backend that the agent has wrong": {"healthy-1.20", `-- node2/cmd/cilium-service-list--o-json.md~~ --
             "ip": "10.244.0.209",
             "nodeName": "node1",
-            "port": 8080,
+            "port": 8081,
`, "node2 service kubernetes_agent demo/web 10.96.10.10:80/TCP missing [10.244.0.209:8080] stale [10.244.0.209:8081] cilium-dbg-service-list--o-json.md k8s-endpointslices\n" +
			"node2 service agent_bpf demo/web 10.96.10.10:80/TCP missing [10.244.0.209:8081] stale [10.244.0.209:8080] cilium-dbg-bpf-lb-list.md cilium-dbg-service-list--o-json.md"},
		"a backend that the map has wrong": {"healthy-1.20", `-- node1/cmd/cilium-bpf-lb-list.md~ --
-10.96.10.10:80/TCP (2)    10.244.0.236:8080/TCP (2) (2)
+10.96.10.10:80/TCP (2)    10.244.0.99:8080/TCP (2) (2)
`, "node1 service agent_bpf demo/web 10.96.10.10:80/TCP missing [10.244.0.236:8080] stale [10.244.0.99:8080] cilium-dbg-bpf-lb-list.md cilium-dbg-service-list--o-json.md"},
		"an identity in the ipcache": {"healthy-1.20", `-- node2/cmd/cilium-bpf-ipcache-list.md~ --
-10.244.0.209/32     identity=108295 encryptkey=0 tunnelendpoint=172.30.0.11 flags=hastunnel
+10.244.0.209/32     identity=112022 encryptkey=0 tunnelendpoint=172.30.0.11 flags=hastunnel
`, "node2 ipcache_identity demo/web-79c6b4c86b-tl872 10.244.0.209 expected 108295 actual 112022 cilium-dbg-bpf-ipcache-list.md ciliumendpoints"},
		"an address that left the ipcache": {"healthy-1.20", `-- node2/cmd/cilium-bpf-ipcache-list.md~ --
-10.244.0.209/32     identity=108295 encryptkey=0 tunnelendpoint=172.30.0.11 flags=hastunnel
`, "node2 ipcache_missing demo/web-79c6b4c86b-tl872 10.244.0.209 expected 108295 actual  cilium-dbg-bpf-ipcache-list.md ciliumendpoints"},
		"a tunnel endpoint": {"healthy-1.20", `-- node2/cmd/cilium-bpf-ipcache-list.md~ --
-10.244.0.0/24       identity=2 encryptkey=0 tunnelendpoint=172.30.0.11 flags=hastunnel
+10.244.0.0/24       identity=2 encryptkey=0 tunnelendpoint=172.30.0.13 flags=hastunnel
`, "node2 tunnel_remote node1 10.244.0.0/24 expected 172.30.0.11 actual 172.30.0.13 cilium-dbg-bpf-ipcache-list.md ciliumnodes"},
		"an entry of the tunnel map": {"healthy-1.15", `-- node2/cmd/cilium-bpf-tunnel-list.md~ --
-10.244.1.0   172.30.0.11:0
+10.244.1.0   172.30.0.13:0
`, "node2 tunnel_remote node1 10.244.1.0/24 expected 172.30.0.11 actual 172.30.0.13 cilium-dbg-bpf-tunnel-list.md ciliumnodes"},
		"an endpoint that the map lacks": {"healthy-1.20", `-- node1/cmd/cilium-bpf-endpoint-list.md~ --
-10.244.0.236:0   id=1323  sec_id=108295 flags=0x0000 ifindex=13  mac=EE:9A:6E:E4:A6:49 nodemac=3A:94:82:40:70:BE parent_ifindex=0   rt_info:0
`, "node1 endpoint_map_missing demo/web-79c6b4c86b-2fhtt 10.244.0.236 expected 1323 actual  cilium-dbg-bpf-endpoint-list.md cilium-dbg-endpoint-list--o-json.md"},
	} {
		t.Run(name, func(t *testing.T) {
			sysdump := parse(t, test.base, test.overlay)
			got := strings.Join(append(serviceDiffs(sysdump), datapathDiffs(sysdump)...), "\n")
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func serviceDiffs(sysdump *facts.Sysdump) []string {
	var all []string
	for _, d := range sysdump.ServiceDiffs {
		all = append(all, fmt.Sprintf("%s service %s %s/%s %s missing %v stale %v %s %s", d.Node, d.Side, d.Namespace, d.Service, d.Frontend,
			d.Missing, d.Stale, family(d.Source), family(d.Sources[len(d.Sources)-1])))
	}
	return all
}

func datapathDiffs(sysdump *facts.Sysdump) []string {
	var all []string
	for _, d := range sysdump.DatapathDiffs {
		all = append(all, fmt.Sprintf("%s %s %s %s expected %s actual %s %s %s", d.Node, d.Kind, d.Object, d.Address, d.Expected, d.Actual,
			family(d.Source), family(d.Expectation)))
	}
	return all
}

// family is a source's file without what differs from dump to dump.
func family(source facts.Source) string {
	name := source.File[strings.LastIndexByte(source.File, '/')+1:]
	name, _, _ = strings.Cut(name, "-2026")
	return name
}
