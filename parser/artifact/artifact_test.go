package artifact

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNormalise(t *testing.T) {
	for path, want := range map[string]string{
		"k8s-pods-20261123-025122.yaml":                                                  "k8s-pods.yaml",
		"cilium-sysdump.log":                                                             "cilium-sysdump.log",
		"logs-cilium-88hf7-cilium-agent-20261123-025122-prev.log":                        "logs-cilium-88hf7-cilium-agent-prev.log",
		"gops-cilium-88hf7-cilium-agent-20261123-025122-stack.txt":                       "gops-cilium-88hf7-cilium-agent-stack.txt",
		"cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md": "cmd/cilium-status---verbose.md",
		"cilium-bugtool-cilium-88hf7-20221123-025122/cmd/cilium-status---verbose.md":     "cmd/cilium-status---verbose.md",
		"cilium-bugtool-x-20221123-025122/conf/kernel-config.gz":                         "conf/kernel-config.gz",
		"cmd/hostname.md": "cmd/hostname.md",
		"cilium-9wvfz-cilium-agent-20210601-101010.log":          "logs-cilium-9wvfz-cilium-agent.log",
		"cilium-9wvfz-cilium-agent-20210601-101010-previous.log": "logs-cilium-9wvfz-cilium-agent-prev.log",
		"cilium-9wvfz-cilium-agent-20210601-101010-stack.txt":    "gops-cilium-9wvfz-cilium-agent-stack.txt",
		"pods-20210601-101010.txt":                               "pods.txt",
		"hubble-observe-cilium-88hf7-20261123-025122.log":        "hubble-observe-cilium-88hf7.log",
		"something.log": "something.log",
		"bugtool-cilium-9wvfz-20210601-101010/cmd/cilium-status---verbose.md": "cmd/cilium-status---verbose.md",
	} {
		if got := Normalise(path); got != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
	}
}

func TestClassify(t *testing.T) {
	for name, test := range map[string]struct {
		content string
		want    *Failure
	}{
		"data":                          {"ID   Frontend\n1    10.96.0.1:443\n", nil},
		"no agent":                      {"Get \"http://localhost/v1/healthz\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\nIs the agent running?\n> Error while running 'cilium-dbg status --verbose':  exit status 1\n\n", &Failure{"agent_not_serving", `Get "http://localhost/v1/healthz": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory`, 1}},
		"no newline before the trailer": {"bandwidth manager not enabled> Error while running 'cilium-dbg bpf bandwidth list':  exit status 1\n\n", &Failure{"feature_off", "bandwidth manager not enabled", 1}},
		"only the trailer":              {"> Error while running 'cilium bpf tunnel list':  exit status 1\n", &Failure{"exit_status", "exit status 1", 1}},
		"good content, then a failure":  {"KVStore: Disabled\nCilium: Failure\n> Error while running 'cilium-dbg status --verbose':  exit status 1\n\n", &Failure{"exit_status", "KVStore: Disabled", 1}},
		"help of the parent command":    {"Direct access to local BPF maps\n\nUsage:\n", &Failure{"unknown_command", "Direct access to local BPF maps", 1}},
		"an error in a value":           {"Name   Message\nx      Error: connection refused\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, Classify([]byte(test.content))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 100_000)
	in := &Input{Reader: strings.NewReader("a\r\n\n" + long + "\nend> Error while running 'x':  exit status 1\n\n"), Limits: Limits{LineBytes: 70_000}}
	var err error
	var got []string
	for number, line := range in.Lines(&err) {
		text := string(line)
		if len(text) > 10 {
			text = text[:3]
		}
		got = append(got, strings.Repeat(">", number)+text)
	}
	if diff := cmp.Diff([]string{">a", ">>", ">>>xxx", ">>>>end", ">>>>>"}, got); diff != "" {
		t.Error(diff)
	}
	if in.Failure == nil || in.Failure.Line != 4 || !in.Cut || err != nil {
		t.Errorf("failure %+v, cut %v, error %v", in.Failure, in.Cut, err)
	}
}
