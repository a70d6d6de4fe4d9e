package logs

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTemplate(t *testing.T) {
	for message, want := range map[string]string{
		// Nothing variable: words of the field that hold digits stay.
		"Waiting for k8s node information": "Waiting for k8s node information",
		"Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported":              "Failed to probe kernel support for BIG TCP for UDP tunnels: failed to create a probe GENEVE device: operation not supported",
		"native routing cidr must be configured with option --ipv4-native-routing-cidr in combination with --enable-ipv4=true --ipam=cluster-pool": "native routing cidr must be configured with option --ipv4-native-routing-cidr in combination with --enable-ipv4=true --ipam=cluster-pool",
		`Auto-disabling "enable-bpf-clock-probe" feature since KERNEL_HZ cannot be determined`:                                                     `Auto-disabling "enable-bpf-clock-probe" feature since KERNEL_HZ cannot be determined`,
		`no matches for kind "GRPCRoute" in version "gateway.networking.k8s.io/v1alpha2"`:                                                          `no matches for kind "GRPCRoute" in version "gateway.networking.k8s.io/v1alpha2"`,
		`postIpamFailure "range is full"`: `postIpamFailure "range is full"`,
		"can't do 'it all'":               "can't do 'it all'",
		"read/write of client/server":     "read/write of client/server",

		// Numbers, durations, times, ids.
		"Failed to add PolicyMap key Egress: 95078 0":                            "Failed to add PolicyMap key Egress: <n>",
		"endpoint-595-regeneration-recovery failed 3.5 times":                    "endpoint-<n>-regeneration-recovery failed <n> times",
		"Memory available (0.250% of 25276502016B): 63191255B":                   "Memory available (<n>% of <n>): <n>",
		"next attempt after 1h30m0s, took 157.424µs":                             "next attempt after <duration>, took <duration>",
		"expired at 2026-11-23T02:55:14Z, now 2026-11-24 10:01:02":               "expired at <time>, now <time>",
		"BPF root is not a BPF filesystem (0x62656572 != 0xcafe4a11)":            "BPF root is not a BPF filesystem (<hex> != <hex>)",
		"event b3c6b89b-f946-4809-bfe3-c7539b4f8c21 of container 8c10dfd4b7":     "event <id> of container <id>",
		"image sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b": "image sha256:<id>",
		"version v1.15.19 is older than 1.16.0":                                  "version <n> is older than <n>",

		"{Uid:eb9891c8-0b47-426b-8456-10a210f1115f,Attempt:0}": "{Uid:<id>,Attempt:<n>}",

		// Addresses.
		"dial tcp 10.43.0.1:443: i/o timeout":                                       "dial tcp <ip>:<n>: i/o timeout",
		"dial tcp [fd00::1]:443: i/o timeout":                                       "dial tcp [<ip>]:<n>: i/o timeout",
		"route to fe80:: via 10.111.67.242 in 10.111.0.0/16, mac 02:42:ac:11:00:02": "route to <ip> via <ip> in <cidr>, mac <mac>",
		"certificate is valid for 127.0.0.1, 172.17.161.219, 10.0.0.1, not 1.1.1.1": "certificate is valid for <ip>, not <ip>",

		// Names.
		"Unable to create endpoint demo/web-79c6b4c86b-8htwj":                                             "Unable to create endpoint <name>",
		"pod cilium-88hf7 is gone":                                                                        "pod <name> is gone",
		"Node node2 left, node information kept":                                                          "Node <name> left, node information kept",
		`node "ip-10-0-0-1.eu-west-2.compute.internal" not found`:                                         `node "<value>" not found`,
		"Failed to load program for lxc1a2b3c4d5e6f and eth0":                                             "Failed to load program for <device> and <device>",
		"writing /proc/sys/net/ipv4/conf/lxc_health/rp_filter":                                            "writing /proc/sys/net/ipv4/conf/lxc_health/rp_filter",
		"map cilium_policy_00057 is full":                                                                 "map cilium_policy_<n> is full",
		"file /var/run/cilium/state/3493_next_fail/bpf_lxc.o":                                             "file /var/run/cilium/state/<n>_next_fail/bpf_lxc.o",
		"pkg/mod/k8s.io/client-go@v0.32.3/tools/cache/reflector.go:251: failed to list *v1.EndpointSlice": "pkg/mod/k8s.io/client-go@<version>/tools/cache/reflector.go:<n>: failed to list *v1.EndpointSlice",

		// URLs.
		`Get "https://10.96.0.1:443/api/v1/namespaces/kube-system/pods/x?limit=500": dial tcp: refused`: `Get "https://<host>/api/v1/namespaces/<name>/pods/<name>": dial tcp: refused`,
		"Put https://k8s.example.com/apis/coordination.k8s.io/v1/namespaces/a/leases/b: EOF":            "Put https://<host>/apis/coordination.k8s.io/v1/namespaces/<name>/leases/<name>: EOF",
		"connected to unix:///var/run/cilium/cilium.sock":                                               "connected to unix:///var/run/cilium/cilium.sock",

		// Shape.
		"[cm init: all 3 clusters": "cm init: all <n> clusters",
		"two\nlines \t of  text ":  "two lines of text",
		"":                         "",
	} {
		t.Run(message, func(t *testing.T) {
			var m masker
			if got := string(m.template([]byte(message))); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
}

func TestTemplateIsBounded(t *testing.T) {
	var m masker
	for _, text := range []string{strings.Repeat("a ", 5000), strings.Repeat("é", 5000), strings.Repeat(`"`, 5000), strings.Repeat("1,", 5000)} {
		if got := m.template([]byte(text)); len(got) > templateBytes || !utf8.Valid(got) {
			t.Errorf("%d bytes of %.20s…: template has %d bytes", len(text), text, len(got))
		}
	}
}

// Lines of two versions that say the same have the same template.
func TestTemplateIsTheSameInBothFormats(t *testing.T) {
	var m masker
	of := func(text string) string {
		var l line
		l.read(1, []byte(text))
		var r record
		r.decode(&l)
		return r.level.String() + " " + string(m.template(templated(&r)))
	}
	old := of(`level=warning msg="Waiting for k8s node information" error="required IPv4 PodCIDR not available" subsys=daemon`)
	for _, text := range []string{
		`2026-11-23T02:49:41.2Z time=2026-11-23T02:49:41.1Z level=warn msg="Waiting for k8s node information" module=agent.controlplane.local-node-sync error="required IPv4 PodCIDR not available"`,
		`{"error":"x","level":"warning","msg":"Waiting for k8s node information","subsys":"daemon"}`,
	} {
		if got := of(text); got != old {
			t.Errorf("%s: got %s, want %s", text, got, old)
		}
	}
	if got, want := of(`level=error msg=k8sError error="Failed to watch *v1.Pod: Get \"https://10.0.0.1/x\"" subsys=k8s`), `error k8sError: Failed to watch *v1.Pod: Get "https://<host>/x"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
