package agentstatus

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func TestFamily(t *testing.T) {
	for name, want := range map[string]struct {
		family   string
		endpoint *int64
	}{
		"sync-to-k8s-ciliumendpoint (57)":             {"sync-to-k8s-ciliumendpoint", new(int64(57))},
		"endpoint-595-regeneration-recovery":          {"endpoint-regeneration-recovery", new(int64(595))},
		"sync-policymap-1323":                         {"sync-policymap", new(int64(1323))},
		"resolve-identity-0":                          {"resolve-identity", new(int64(0))},
		"waiting-initial-global-identities-ep (12)":   {"waiting-initial-global-identities-ep", new(int64(12))},
		"resolve-labels-demo/client-68c79d4b99-2tz8t": {"resolve-labels", nil},
		"sync-cnp-policy-status (v2 default/rule1)":   {"sync-cnp-policy-status", nil},
		"kvstore-sync-store-cilium/state/nodes/v1":    {"kvstore-sync-store", nil},
		"remote-etcd-cluster-2":                       {"remote-etcd", nil},
		"cilium-health-ep":                            {"cilium-health-ep", nil},
		"propagating local node change to kv-store":   {"propagating local node change to kv-store", nil},
		"metricsmap-bpf-prom-sync":                    {"metricsmap-bpf-prom-sync", nil},
	} {
		family, endpoint := Family(name)
		if diff := cmp.Diff(want.family, family); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if diff := cmp.Diff(want.endpoint, endpoint); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestHumanSeconds(t *testing.T) {
	for text, want := range map[string]*float64{"101s": new(101.0), "7m35s": new(455.0), "2d3h": new(183600.0), "1y": new(31536000.0), "": nil, "5x": nil, "1m x": nil} {
		if diff := cmp.Diff(want, humanSeconds(text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("KVStore:   Ok   Disabled\nController Status:   1/2 healthy\n  Name   Last success   Last error   Count   Message\n  x-1   never   1s ago   3   a\nb\n")
	f.Add("Modules Health:   agent\n                  ├── x  [DEGRADED] y (1m, x3)\nz\n│   └── a [STOPPED]")
	f.Add("IPAM:   IPv6: 4/18446744073709551614 allocated from fc01::/64\nAllocated addresses:\n  fc01::1 (router)\nClusterMesh:   0/1\n   a: ready, 1 nodes\n   └  x\n")
	f.Add("KubeProxyReplacement:   True   [eth0\nMasquerading:   BPF   [\nCluster health:   1/2 reachable\n  Name   IP   Node   Endpoints\n  a   b   reachable   unreachable\n")
	f.Fuzz(func(t *testing.T, text string) {
		in := &artifact.Input{Path: "s", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if extract(in) != nil {
			return
		}
		lines := strings.Count(text, "\n") + 1
		for _, row := range in.Tables.Controllers {
			if row.Source.Line < 1 || row.Source.Line > lines || row.Family == "" {
				t.Fatalf("%+v", row)
			}
		}
		for _, row := range in.Tables.Modules {
			if row.Module == "" && row.Level == "" {
				t.Fatalf("%+v", row)
			}
		}
	})
}
