package ciliumresources

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var update = flag.Bool("update", false, "write the rows that the extractors give to testdata/*.rows")

// Pieces of real dumps, shortened, with all rows that they give.
func TestRowsOfRealDumps(t *testing.T) {
	for file, artifact := range map[string]string{
		"cilium-configmap.yaml":      "cilium-configmap-20261123-025122.yaml",
		"helm-values.yaml":           "cilium-helm-values-20261123-025122.yaml",
		"helm-metadata.yaml":         "cilium-helm-metadata-20261123-025702.yaml",
		"ciliumnodes.yaml":           "ciliumnodes-20261123-025122.yaml",
		"ciliumendpoints-1.15.yaml":  "ciliumendpoints-20261123-025702.yaml",
		"ciliumendpoints-1.20.yaml":  "ciliumendpoints-20261123-025122.yaml",
		"ciliumidentities.yaml":      "ciliumidentities-20261123-025122.yaml",
		"ciliumnetworkpolicies.yaml": "ciliumnetworkpolicies-20261123-025750.yaml",
	} {
		t.Run(file, func(t *testing.T) {
			got := artifacttest.Text(artifacttest.Rows(t, Extractors, artifact, artifacttest.Testdata(t, file)))
			golden := strings.TrimSuffix(file, ".yaml") + ".rows"
			if *update {
				if err := os.WriteFile(filepath.Join("testdata", golden), []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(artifacttest.Testdata(t, golden), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// list makes a List of one item, indented as in a file. The item begins on line 3.
func list(item string) string {
	return "apiVersion: cilium.io/v2\nitems:\n- " + strings.ReplaceAll(strings.TrimSpace(item), "\n", "\n  ") + "\nkind: List\nmetadata: {}\n"
}

func TestEmptyListsGiveNoRows(t *testing.T) {
	for _, extractor := range Extractors {
		name := strings.ReplaceAll(extractor.Files[0], "*", "x")
		if strings.HasSuffix(name, ".txt") || strings.HasPrefix(name, "cilium-helm") {
			continue
		}
		for _, text := range []string{"apiVersion: v1\nitems: []\nkind: List\nmetadata: {}\n", "items: null\nkind: List\n", list("metadata: {}"), list("spec: x")} {
			if rows := artifacttest.Text(artifacttest.Rows(t, Extractors, name, text)); rows != "" {
				t.Errorf("%s: %s", name, rows)
			}
		}
	}
}

func TestCiliumNodeOfPools(t *testing.T) {
	text := list(`metadata:
  annotations:
    network.cilium.io/wg-pub-key: a2V5b2Zub2RlMQ=
  name: node1
spec:
  addresses:
  - ip: 192.168.1.5
    type: InternalIP
  encryption:
    key: 3
  ipam:
    pool:
      10.0.0.1: {}
      10.0.0.2:
        resource: eni-1
    pools:
      allocated:
      - cidrs:
        - 10.10.0.0/27
        - 10.10.0.32/27
        pool: default
      requested:
      - needed:
          ipv4-addrs: 16
        pool: default
status:
  ipam:
    operator-status:
      error: 'unable to allocate: pool is empty'
    used:
      10.0.0.1:
        owner: default/a`)
	got := artifacttest.Rows(t, Extractors, "ciliumnodes.yaml", text).CiliumNodes
	want := []facts.CiliumNode{{Node: "node1", InternalIPs: []string{"192.168.1.5"}, PodCIDRs: []string{"10.10.0.0/27", "10.10.0.32/27"}, EncryptionKey: new(int64(3)), WireGuardKey: "a2V5b2Zub2RlMQ=",
		OperatorError: "unable to allocate: pool is empty", PoolCount: new(int64(2)), PoolUsedCount: new(int64(1)), Source: facts.Source{File: "ciliumnodes.yaml", Line: 6}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestCiliumEndpointSlice(t *testing.T) {
	text := list(`apiVersion: cilium.io/v2alpha1
endpoints:
- encryption:
    key: 2
  id: 4711
  name: web-1
  networking:
    addressing:
    - ipv4: 10.0.0.1
      ipv6: fd00::1
    node: 192.168.1.5
- encryption: {}
  id: 4711
  name: web-2
kind: CiliumEndpointSlice
metadata:
  name: ces-abc
namespace: demo`)
	got := artifacttest.Rows(t, Extractors, "ciliumendpointslices.yaml", text).CiliumEndpoints
	want := []facts.CiliumEndpoint{
		{Namespace: "demo", Name: "web-1", Identity: new(int64(4711)), IPs: []string{"10.0.0.1", "fd00::1"}, NodeIP: "192.168.1.5", EncryptionKey: new(int64(2)), Source: facts.Source{File: "ciliumendpointslices.yaml", Line: 8}},
		{Namespace: "demo", Name: "web-2", Identity: new(int64(4711)), Source: facts.Source{File: "ciliumendpointslices.yaml", Line: 16}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestLoadBalancerPools(t *testing.T) {
	text := list(`metadata:
  name: blue
spec:
  blocks:
  - cidr: 20.0.10.0/24
  - start: 20.0.20.100
    stop: 20.0.20.200
  - start: 20.0.30.1
status:
  conditions:
  - message: 'Pool conflicts since CIDR overlap'
    status: "True"
    type: cilium.io/PoolConflict
  - message: "254"
    status: Unknown
    type: cilium.io/IPsTotal
  - message: "0"
    status: Unknown
    type: cilium.io/IPsAvailable
  - message: "254"
    status: Unknown
    type: cilium.io/IPsUsed`)
	got := artifacttest.Rows(t, Extractors, "ciliumloadbalancerippools.yaml", text).LoadBalancerPools
	want := []facts.LoadBalancerPool{{Name: "blue", Disabled: new(false), Conflicting: new(true), ConflictMessage: "Pool conflicts since CIDR overlap",
		TotalCount: new(int64(254)), AvailableCount: new(int64(0)), UsedCount: new(int64(254)), Blocks: []string{"20.0.10.0/24", "20.0.20.100-20.0.20.200", "20.0.30.1"},
		Source: facts.Source{File: "ciliumloadbalancerippools.yaml", Line: 4}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	old := artifacttest.Rows(t, Extractors, "ciliumloadbalancerippools.yaml", list("metadata:\n  name: old\nspec:\n  cidrs:\n  - cidr: 10.0.0.0/8\n  disabled: true")).LoadBalancerPools
	want = []facts.LoadBalancerPool{{Name: "old", Disabled: new(true), Blocks: []string{"10.0.0.0/8"}, Source: facts.Source{File: "ciliumloadbalancerippools.yaml", Line: 4}}}
	if diff := cmp.Diff(want, old); diff != "" {
		t.Error(diff)
	}
}

func TestHelmValues(t *testing.T) {
	text := "# Values set by the user\nhubble:\n  enabled: true\ntolerations:\n- key: a\n  operator: Exists\n- {}\nnodeSelector: {}\nextraArgs: []\ndevices: [eth0, eth1]\nempty: null\n"
	var got []string
	for _, row := range artifacttest.Rows(t, Extractors, "cilium-helm-values.yaml", text).HelmValues {
		got = append(got, row.Name+"="+row.Value)
	}
	want := []string{"hubble.enabled=true", "tolerations[0].key=a", "tolerations[0].operator=Exists", "tolerations[1]={}", "nodeSelector={}", "extraArgs=[]", "devices[0]=eth0", "devices[1]=eth1", "empty="}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if rows := artifacttest.Rows(t, Extractors, "cilium-helm-values.yaml", "{}\n").HelmValues; len(rows) != 0 {
		t.Errorf("%+v", rows)
	}
}

func TestCNIConfigurations(t *testing.T) {
	for name, test := range map[string]struct {
		content string
		want    facts.CNIConfiguration
	}{
		"cniconf-05-cilium.conflist-cilium-88hf7.txt":         {`{"plugins":[{"type":"cilium-cni"},{"type":"portmap"}]}`, facts.CNIConfiguration{File: "05-cilium.conflist", Plugins: []string{"cilium-cni", "portmap"}}},
		"cniconf-05-cilium.conf-cilium-88hf7.txt":             {`{"type":"cilium-cni","plugins":null}`, facts.CNIConfiguration{File: "05-cilium.conf", Plugins: []string{"cilium-cni"}}},
		"cniconf-10-aws.conflist.cilium_bak-cilium-88hf7.txt": {`{"plugins":[{}]}`, facts.CNIConfiguration{File: "10-aws.conflist.cilium_bak"}},
		"cniconf-calico-kubeconfig-cilium-88hf7.txt":          {"apiVersion: v1\n", facts.CNIConfiguration{File: "calico-kubeconfig"}},
		"cniconf-05-cilium.conflist-anetd-abcde.txt":          {`{"plugins":"x"}`, facts.CNIConfiguration{File: "05-cilium.conflist"}},
		"cniconf-200-loopback.conf-cilium-88hf7.txt":          {"", facts.CNIConfiguration{File: "200-loopback.conf"}},
	} {
		test.want.Source = facts.Source{File: name, Line: 1}
		got := artifacttest.Rows(t, Extractors, name, test.content).CNIConfigurations
		if diff := cmp.Diff([]facts.CNIConfiguration{test.want}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func FuzzExtractors(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.yaml")
	for _, file := range files {
		f.Add([]byte(artifacttest.Testdata(f, filepath.Base(file))))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, extractor := range Extractors {
			name := strings.ReplaceAll(extractor.Files[0], "*", "x")
			artifacttest.Extract(Extractors, name, string(text))
		}
	})
}
