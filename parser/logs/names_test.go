package logs

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

type place struct {
	Pod, Container string
	Previous       bool
}

func TestSplitName(t *testing.T) {
	containers := map[string][]string{
		"cilium-88hf7":                     {"cilium-agent", "config", "mount-bpf-fs"},
		"cilium-operator-66fdd7f7f-kvt5z":  {"cilium-operator"},
		"clustermesh-apiserver-5d8-apiser": {"apiserver"},
		"clustermesh-apiserver-5d8":        {"apiser-apiserver"},
		"custom-agent":                     nil,
	}
	known := func(pod string) ([]string, bool) {
		names, found := containers[pod]
		return names, found
	}
	for name, test := range map[string]struct {
		known func(string) ([]string, bool)
		want  place
	}{
		"logs-cilium-88hf7-cilium-agent-20261123-025122.log":         {known, place{"cilium-88hf7", "cilium-agent", false}},
		"logs-cilium-88hf7-cilium-agent-20261123-025122-prev.log":    {known, place{"cilium-88hf7", "cilium-agent", true}},
		"logs-cilium-88hf7-cilium-agent-prev.log":                    {known, place{"cilium-88hf7", "cilium-agent", true}},
		"cilium-88hf7-cilium-agent-20261123-025122-previous.log":     {known, place{"cilium-88hf7", "cilium-agent", true}}, // of the collector in Python
		"some/directory/logs-cilium-88hf7-config.log":                {known, place{"cilium-88hf7", "config", false}},
		"logs-cilium-88hf7-debugger-xyz.log":                         {known, place{"cilium-88hf7", "debugger-xyz", false}},
		"logs-custom-agent-cilium-agent.log":                         {known, place{"custom-agent", "cilium-agent", false}},
		"logs-clustermesh-apiserver-5d8-apiser-apiserver.log":        {known, place{"clustermesh-apiserver-5d8-apiser", "apiserver", false}},
		"logs-cilium-abcde-cilium-agent.log":                         {known, place{"cilium-abcde", "cilium-agent", false}}, // not in the list
		"logs-cilium-operator-66fdd7f7f-kvt5z-cilium-operator.log":   {nil, place{"cilium-operator-66fdd7f7f-kvt5z", "cilium-operator", false}},
		"logs-clustermesh-apiserver-x-etcd-init-20261123-025122.log": {nil, place{"clustermesh-apiserver-x", "etcd-init", false}},
		"logs-cilium-88hf7-mount-cgroup.log":                         {nil, place{"cilium-88hf7", "mount-cgroup", false}},
		"logs-something-else.log":                                    {nil, place{}},
		"logs-cilium-agent.log":                                      {nil, place{}}, // no pod is left
		"cat--var-run-cilium-cilium-cni.log.md":                      {known, place{"", "cilium-cni", false}},
		"":                                                           {known, place{}},
	} {
		t.Run(name, func(t *testing.T) {
			var got place
			got.Pod, got.Container, got.Previous = SplitName(name, test.known)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestComponent(t *testing.T) {
	for container, want := range map[string]string{
		"cilium-agent": "cilium-agent", "mount-bpf-fs": "cilium-agent-init", "apiserver": "clustermesh-apiserver",
		"kvstoremesh": "kvstoremesh", "my-sidecar": "my-sidecar", "": "",
	} {
		if got := Component(container); got != want {
			t.Errorf("%s: got %s, want %s", container, got, want)
		}
	}
}
