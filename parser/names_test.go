package parser

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

// collectorNames are the names that collectors of all versions give, with who reads them: "" for a name that is skipped.
// Commands stand with the prefix cilium-dbg- (1.15 on) and are tried with the one before it too.
var collectorNames = map[string]string{
	// cilium-cli 0.8 to 0.19
	"cilium-sysdump.log":                                                   "collector log",
	"k8s-pods-20261123-025122.yaml":                                        "pods",
	"k8s-pods-20261123-025122.txt":                                         "pod list for people",
	"k8s-events-20261123-025122.html":                                      "",
	"k8s-metrics-20261123-025122.yaml":                                     "API server metrics",
	"k8s-node-memory-cpu-usage-20261123-025122.txt":                        "node usage",
	"k8s-pod-memory-cpu-usage-20261123-025122.txt":                         "pod usage",
	"cilium-config-configmap-20261123-025122.yaml":                         "cilium-config",
	"cilium-envoy-configmap-20261123-025122.yaml":                          "",
	"cilium-spire-server-entries-spire-server-0-20261123-025122.json":      "SPIRE entries",
	"kvstore-cnpstatuses.json":                                             "kvstore contents",
	"metrics-cilium-operator-a-b-cilium-operator-20261123-025122.txt":      "operator metrics",
	"cilium-operator-pod-cilium-operator-a-b-metrics-20261123-025122.yaml": "operator metrics",
	"clustermesh-apiserver-a-b-apiserver-version-20261123-025122.txt":      "component version",
	"clustermesh-apiserver-a-b-kvstoremesh-status-20261123-025122.txt":     "",
	"clustermesh-apiserver-a-b-kvstoremesh-status-20261123-025122.json":    "component mesh status as JSON",
	"clustermesh-apiserver-a-b-apiserver-kvstore-list-20261123-025122.txt": "component kvstore keys",
	"gatewayapi-tcroutes-20261123-025122.yaml":                             "TCPRoutes",
	"gatewayapi-listenersets-20261123-025122.yaml":                         "ListenerSets",
	"ciliumegressnatpolicies-20261123-025122.yaml":                         "",
	"gops-cilium-abcde-cilium-agent-20261123-025122-memstats.txt":          "process memory",
	"cilium-abcde-pprof-cpu-20261123-025122.pprof":                         "",
	"hubble-observe-cilium-abcde-20261123-025122.log":                      "",
	// the collector in Python
	"nodes-20210601-101010.json":                                "nodes",
	"pods-20210601-101010.json":                                 "pods",
	"cep-20210601-101010.yaml":                                  "CiliumEndpoints",
	"cilium-etcd-secrets-20210601-101010.json":                  "",
	"cilium-abcde-cilium-agent-20210601-101010.log":             "agent log",
	"cilium-abcde-cilium-agent-20210601-101010-previous.log":    "container log",
	"cilium-abcde-cilium-agent-20210601-101010-memstats.txt":    "process memory",
	"bugtool-cilium-abcde-20210601-101010/cmd/cilium-config.md": "agent configuration",
	// bugtool
	"cmd/cilium-dbg-config--a.md":                                                         "agent configuration",
	"cmd/cilium-health-status.md":                                                         "cluster health",
	"cmd/cilium-dbg-bpf-lb-list.md":                                                       "bpf load balancer",
	"cmd/cilium-dbg-bpf-ct-list-global.md":                                                "conntrack",
	"cmd/cilium-dbg-statedb-dump.md":                                                      "StateDB",
	"cmd/cilium-dbg-bgp-routes-advertised-ipv6-unicast.md":                                "BGP routes",
	"cmd/cilium-dbg-shell----bgp-routes--a-in-ipv4-unicast.md":                            "BGP routes",
	"cmd/cilium-dbg-shell----health-history.md":                                           "health history",
	"cmd/cilium-debuginfo-20261123-025708.208+0000-UTC.md":                                "agent debug information for people",
	"cmd/envoy-config.json":                                                               "Envoy configuration",
	"cmd/cilium-dbg-debuginfo---output=markdown,json--f---output-directory=-tmp-x-cmd.md": "",
	"cmd/envoy-metrics.txt":                                                               "Envoy metrics",
	"cmd/tc--s-qdisc.md":                                                                  "queueing disciplines",
	"cmd/state/cilium-agent-health-history.log":                                           "health history on disk",
	"cmd/state/513/ep_config.json":                                                        "",
	"cmd/iptables-S.md":                                                                   "",
	"cmd/cat--var-log-messages.md":                                                        "",
	"conf/kernel-config-6.8.0-45-generic":                                                 "kernel config of /boot",
}

func TestNamesOfAllCollectors(t *testing.T) {
	registry := newRegistry(extractors(nil))
	for path, want := range collectorNames {
		for _, path := range []string{path, strings.Replace(path, "cmd/cilium-dbg-", "cmd/cilium-", 1)} {
			name := artifact.Normalise(path)
			extractor := registry.claim(name)
			switch {
			case extractor == nil && skips(name) == "":
				t.Errorf("nobody knows %s", path)
			case extractor == nil && want != "":
				t.Errorf("%s is skipped, want %s", path, want)
			case extractor != nil && extractor.Name != want:
				t.Errorf("%s is read as %q, want %q", path, extractor.Name, want)
			}
		}
	}
}
