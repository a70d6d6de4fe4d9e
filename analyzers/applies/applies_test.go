package applies

import (
	"slices"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestRange(t *testing.T) {
	for _, test := range []struct {
		versions, version string
		holds, known      bool
	}{
		{"", "1.15.19", true, true},
		{"", "unknown", false, false},
		{">=1.14 <1.17", "1.15.19", true, true},
		{">=1.14 <1.17", "1.17.0", false, true},
		{">=1.14 <1.17", "1.13.9", false, true},
		{">=1.14, <1.17", "1.14.0", true, true},
		{">=1.14.3", "v1.14.2", false, true},
		{">=1.14.3", "1.14.3-modulebuild", true, true},
		{">=1.14.3", "1.14.10-cee.1", true, true},
		{">=1.14.3", "1.14", false, true}, // no patch counts as 0
		{"<=1.15", "1.15.19", true, true},
		{">1.15", "1.15.19", false, true},
		{">1.15", "1.16.0-rc.1", true, true},
		{"1.15", "1.15.3", true, true},
		{"=1.15.3", "1.15.4", false, true},
		{"!=1.15.3", "1.15.4", true, true},
		{"<1.15.8 || >=1.16 <1.16.2", "1.16.1", true, true},
		{"<1.15.8 || >=1.16 <1.16.2", "1.15.9", false, true},
		{">=2", "1.20.2", false, true},
		{">=1.30", "v1.33.13+k3s1", true, true},
		{">=1.14", "main-20240101", false, false},
		{">=1.14", "", false, false},
	} {
		r, err := ParseRange(test.versions)
		if err != nil {
			t.Fatal(err)
		}
		if holds, known := r.Holds(test.version); holds != test.holds || known != test.known {
			t.Errorf("%q holds %q: %v, known %v", test.versions, test.version, holds, known)
		}
	}
}

func TestRangeRefused(t *testing.T) {
	for _, text := range []string{">= 1.14", "1.14-1.15", "~1.14", ">=1.14 ||", "latest", ">=1.2.3.4", "=>1.2"} {
		if _, err := ParseRange(text); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
}

func FuzzRange(f *testing.F) {
	f.Add(">=1.14 <1.17 || =1.2", "1.15.3-rc.1+k3s1")
	f.Add("<1.15.8", "v1.16")
	f.Fuzz(func(t *testing.T, versions, version string) {
		r, err := ParseRange(versions)
		if err != nil {
			return
		}
		if holds, known := r.Holds(version); holds && !known {
			t.Error("an unknown version lies in a range")
		}
	})
}

func setting(component, node, name, value string) facts.Setting {
	return facts.Setting{Component: component, Node: node, Name: name, Value: value}
}

func configMap(options ...string) *facts.Sysdump {
	sysdump := &facts.Sysdump{States: facts.States{{Table: "configuration"}: {State: facts.Collected}}}
	for _, option := range options {
		name, value, _ := strings.Cut(option, "=")
		sysdump.Configuration = append(sysdump.Configuration, setting("cilium-config", "", name, value))
	}
	return sysdump
}

func TestFeatures(t *testing.T) {
	none := &facts.Sysdump{}
	onNode := func(sysdump *facts.Sysdump) *facts.Sysdump {
		sysdump.Nodes = []string{"n"}
		return sysdump
	}
	withStatus := func(row facts.AgentDatapath) *facts.Sysdump {
		row.Node = "n"
		sysdump := onNode(configMap("routing-mode=native", "kube-proxy-replacement=false"))
		sysdump.AgentDatapath = []facts.AgentDatapath{row}
		return sysdump
	}
	for _, test := range []struct {
		feature string
		sysdump *facts.Sysdump
		want    State
	}{
		{"hubble", none, Unknown},
		{"hubble", configMap("enable-hubble=true"), On},
		{"hubble", configMap("enable-hubble=false"), Off},
		{"hubble", configMap(), Off},
		{"l7_proxy", configMap(), On},
		{"lb_ipam", configMap(), Unknown},
		{"ipam.cluster-pool", configMap("ipam=cluster-pool"), On},
		{"ipam.eni", configMap("ipam=cluster-pool"), Off},
		{"ipam.eni", configMap(), Unknown},
		{"routing.tunnel", configMap("routing-mode=tunnel"), On},
		{"routing.native", configMap("routing-mode=tunnel"), Off},
		{"routing.native", configMap("tunnel=disabled"), On},
		{"routing.tunnel", configMap("tunnel=geneve"), On},
		{"routing.tunnel", configMap(), On},
		{"routing.tunnel", none, Unknown},
		{"tunnel.geneve", configMap("tunnel=geneve"), On},
		{"tunnel.vxlan", configMap("tunnel=geneve"), Off},
		{"tunnel.vxlan", configMap("routing-mode=tunnel", "tunnel-protocol=vxlan"), On},
		{"tunnel.vxlan", configMap("routing-mode=native", "tunnel-protocol=vxlan"), Off},
		{"tunnel.geneve", withStatus(facts.AgentDatapath{RoutingMode: "Tunnel", TunnelProtocol: "geneve"}), On},
		{"routing.tunnel", withStatus(facts.AgentDatapath{RoutingMode: "Tunnel"}), On},
		{"kube_proxy_replacement", withStatus(facts.AgentDatapath{KubeProxyReplacement: "Strict"}), On},
		{"kube_proxy_replacement", withStatus(facts.AgentDatapath{KubeProxyReplacement: "Partial"}), Unknown},
		{"kube_proxy_replacement", withStatus(facts.AgentDatapath{}), Off},
		{"kube_proxy_replacement", configMap("kube-proxy-replacement=true"), On},
		{"egress_gateway", configMap("enable-ipv4-egress-gateway=true"), On},
		{"egress_gateway", configMap("enable-egress-gateway=true"), On},
		{"egress_gateway", configMap(), Off},
		{"encryption.wireguard", configMap("enable-wireguard=true"), On},
		{"encryption.ipsec", configMap("enable-wireguard=true"), Off},
		{"cni_chaining", configMap("cni-chaining-mode=aws-cni"), On},
		{"cni_chaining", configMap("cni-chaining-mode=none"), Off},
		{"cni_chaining", configMap(), Off},
		{"xdp_acceleration", configMap("bpf-lb-acceleration=native"), On},
		{"kvstore", configMap("identity-allocation-mode=kvstore"), On},
		{"kvstore", configMap("identity-allocation-mode=crd"), Off},
		{"kvstore", configMap("identity-allocation-mode=crd", "kvstore=etcd"), On},
		{"kvstore", none, Unknown},
		{"netkit", configMap("datapath-mode=netkit"), On},
		{"clustermesh", configMap(), Unknown},
		{"clustermesh", &facts.Sysdump{Tables: facts.Tables{AgentTables: facts.AgentTables{RemoteClusters: []facts.RemoteCluster{{Name: "b"}}}}}, On},
		{"no such feature", configMap(), Unknown},
	} {
		node := ""
		if len(test.sysdump.Nodes) > 0 {
			node = "n"
		}
		if got := Of(test.sysdump).Feature(test.feature, node); got != test.want {
			t.Errorf("%s with %v is %v, want %v", test.feature, test.sysdump.Configuration, got, test.want)
		}
	}
}

// A node's own options win over the ConfigMap's, what the agent printed at its start over both; the cluster has a
// feature when a node has it.
func TestFeatureOnSomeNodes(t *testing.T) {
	sysdump := configMap("enable-host-firewall=false", "enable-ipv6=false")
	sysdump.Nodes = []string{"a", "b"}
	sysdump.Configuration = append(sysdump.Configuration,
		setting("node-config", "a", "enable-host-firewall", "true"), setting("node-config", "b", "enable-ipv6", "true"))
	sysdump.AgentOptions = []facts.Setting{setting("cilium-agent", "b", "enable-ipv6", "false"), setting("cilium-operator", "a", "enable-ipv6", "true")}
	d := Of(sysdump)
	for _, test := range []struct {
		feature, node string
		want          State
	}{
		{"host_firewall", "a", On}, {"host_firewall", "b", Off}, {"host_firewall", "", On},
		{"ipv6", "a", Off}, {"ipv6", "b", Off}, {"ipv6", "", Off},
	} {
		if got := d.Feature(test.feature, test.node); got != test.want {
			t.Errorf("%s on %q is %v, want %v", test.feature, test.node, got, test.want)
		}
	}
}

func TestVersion(t *testing.T) {
	sysdump := &facts.Sysdump{}
	sysdump.Versions = []facts.ComponentVersion{
		{Component: "cilium-agent", Node: "a", Raw: "1.14.2-modulebuild", Version: "1.14.2"},
		{Component: "cilium-agent", Node: "b", Raw: "1.16.0"},
		{Component: "cilium-agent", Node: "c", Raw: "main"},
		{Component: "kubernetes", Raw: "v1.33.13", Version: "1.33.13"},
	}
	d := Of(sysdump)
	for _, test := range []struct {
		component, node, versions string
		want                      State
	}{
		{"cilium-agent", "a", ">=1.15", Off},
		{"cilium-agent", "b", ">=1.15", On},
		{"cilium-agent", "c", ">=1.15", Unknown},
		{"cilium-agent", "d", ">=1.15", On}, // of the cluster
		{"cilium-agent", "", ">=1.15", On},
		{"cilium-agent", "", ">=1.17", Off},
		{"kubernetes", "", "<1.30", Off},
		{"cilium-operator", "", ">=1.15", Unknown},
	} {
		r, err := ParseRange(test.versions)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Version(test.component, test.node, r); got != test.want {
			t.Errorf("%+v gives %v", test, got)
		}
	}
}

func TestNamesAreSortedAndUnique(t *testing.T) {
	names := Names()
	if !slices.IsSorted(names) || len(slices.Compact(slices.Clone(names))) != len(names) {
		t.Error(names)
	}
	for _, feature := range AllFeatures {
		if feature.Meaning == "" || feature.state == nil {
			t.Errorf("%s has no meaning", feature.Name)
		}
	}
}
