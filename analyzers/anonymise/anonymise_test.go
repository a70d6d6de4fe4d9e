package anonymise_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/anonymise"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func names() *anonymise.Names {
	sysdump := &facts.Sysdump{Nodes: []string{"ip-10-0-0-1.eu-west-1.compute.internal", "worker-a"}}
	sysdump.Pods = []facts.Pod{
		{Namespace: "kube-system", Name: "cilium-x7k2p", Component: "cilium-agent", Node: "worker-a"},
		{Namespace: "payments", Name: "ledger-6d4cf56db6-abcde", Node: "worker-a", Workload: "ledger"},
	}
	return anonymise.New(sysdump)
}

func TestText(t *testing.T) {
	n := names()
	for original, want := range map[string]string{
		"payments/ledger-6d4cf56db6-abcde on worker-a":             "namespace1/pod1 on node2",
		"cilium-bugtool-cilium-x7k2p-20261123-025122/cmd/hostname": "cilium-bugtool-cilium-00001-20261123-025122/cmd/hostname",
		"ledger.payments.svc.cluster.local":                        "workload1.namespace1.svc.cluster.local",
		"prepayments are not a namespace":                          "prepayments are not a namespace",
		"kube-system":                                              "kube-system",
		"10.1.2.3 and 10.1.2.0/24":                                 "192.0.2.3 and 192.0.2.0/24",
		"10.1.9.4:443":                                             "198.51.100.4:443",
		"0.0.0.0 127.0.0.1 ::1 255.255.255.0":                      "0.0.0.0 127.0.0.1 ::1 255.255.255.0",
		"v1.20.2 at 2026-11-23T02:51:24Z":                          "v1.20.2 at 2026-11-23T02:51:24Z",
		"fd00::1:2":                                                "2001:db8::1:2",
		"api.bank.com docs.cilium.io":                              "host1.example.org docs.cilium.io",
		"0a:58:0a:f4:00:01":                                        "02:00:5e:00:00:01",
		"b4fe287e-9220-4567-bec7-8a7666f0ace8":                     "00000000-0000-4000-8000-000000000001",
	} {
		if !strings.Contains(original, "10.1.9") && !strings.Contains(original, "10.1.2") {
			n = names()
		} else {
			n = names()
			n.Text("10.1.2.1")
		}
		if diff := cmp.Diff(want, n.Text(original)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", original, diff)
		}
	}
}

func TestValueIsConsistent(t *testing.T) {
	got := names().Value(map[string]any{"a": "worker-a", "list": []any{"worker-a", "10.9.9.9", 5.0}, "b": map[string]any{"c": "10.9.9.9"}})
	want := map[string]any{"a": "node2", "list": []any{"node2", "192.0.2.9", 5.0}, "b": map[string]any{"c": "192.0.2.9"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{"10.1.2.3", "fd00::1", "::", "worker-a", "a.com", "1:2:3:4:5:6:7:8:9", "::ffff:10.0.0.1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := names().Text(text)
		if again := names().Text(text); again != got {
			t.Errorf("%q gives %q and %q", text, got, again)
		}
		if strings.Contains(" "+got+" ", " worker-a ") {
			t.Errorf("%q: a name stays in %q", text, got)
		}
	})
}
