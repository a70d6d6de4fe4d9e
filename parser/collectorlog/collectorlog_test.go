package collectorlog

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func read(t *testing.T, text string) *facts.Tables {
	t.Helper()
	in := &artifact.Input{Path: "cilium-sysdump.log", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
	if err := extract(in); err != nil {
		t.Fatal(err)
	}
	return in.Tables
}

const log = `🔍 Collecting sysdump with cilium-cli version: v0.19.7, args: [sysdump --output-filename x --quick=false]
🔮 Detected Cilium installation in namespace: "kube-system"
🔮 Detected Cilium operator in namespace: "kube-system"
⚠️ Daemonset "cilium-node-init" not found in namespace "kube-system" - this is expected if Node Init DaemonSet is not enabled
⚠️ The following tasks failed, the sysdump may be incomplete:
⚠️ gops-cilium-4sv9m-stats: failed to list processes "cilium-4sv9m" ("cilium-agent") in namespace "kube-system": command failed (pod=kube-system/cilium-4sv9m, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory
⚠️ [24] Collecting Cilium Node Configs: failed to collect Cilium Node configs: the server could not find the requested resource (get ciliumnodeconfigs.cilium.io)
⚠️ cilium-operator-7c794d6f6-7wphf-cilium-operator-statedb-dump-<ts>.json: failed to collect statedb-dump information from kube-system/cilium-operator-7c794d6f6-7wphf (cilium-operator): command failed (pod=kube-system/cilium-operator-7c794d6f6-7wphf, container=cilium-operator): command terminated with exit code 1: unknown command - this is expected if not supported by this Cilium version
⚠️ cilium-bugtool-cilium-6rgr6: failed to collect 'cilium-bugtool' output for "cilium-6rgr6" in namespace "kube-system": command failed (pod=kube-system/cilium-6rgr6, container=cilium-agent): error stream protocol error: invalid exit code value "-1": Unable to dump envoy config
Unable to retrieve hubble prometheus metrics: Get "http://localhost:9965/metrics": dial tcp 127.0.0.1:9965: connect: connection refused

⚠️ logs-cilium-4sv9m-config: failed to collect logs for "cilium-4sv9m" ("config") in namespace "kube-system": previous terminated container "config" in pod "cilium-4sv9m" not found

⚠️ Please note that depending on your Cilium version and installation options, this may be expected
`

func TestLog(t *testing.T) {
	got := read(t, log)
	at := func(line int) facts.Source { return facts.Source{File: "cilium-sysdump.log", Line: line} }
	if diff := cmp.Diff([]facts.Dump{{CollectorVersion: "v0.19.7", CollectorArgs: "sysdump --output-filename x --quick=false", CiliumNamespace: "kube-system", Source: at(1)}}, got.Dump); diff != "" {
		t.Error(diff)
	}
	if len(got.Versions) != 1 || got.Versions[0].Version != "0.19.7" || got.Versions[0].Component != "collector" {
		t.Errorf("versions %+v", got.Versions)
	}
	type short struct {
		Task, Reason, Pod string
		Expected          bool
		Line, Lines       int
	}
	var tasks []short
	for _, task := range got.CollectorTasks {
		tasks = append(tasks, short{task.Task, task.Reason, task.Pod, *task.Expected, task.Source.Line, 1 + strings.Count(task.Error, "\n")})
	}
	want := []short{
		{"gops-cilium-4sv9m-stats", "unknown_command", "cilium-4sv9m", true, 6, 1},
		{"Collecting Cilium Node Configs", "not_installed", "", true, 7, 1},
		{"cilium-operator-7c794d6f6-7wphf-cilium-operator-statedb-dump-<ts>.json", "unknown_command", "cilium-operator-7c794d6f6-7wphf", true, 8, 1},
		{"cilium-bugtool-cilium-6rgr6", "connection", "cilium-6rgr6", false, 9, 2},
		{"logs-cilium-4sv9m-config", "no_previous_log", "cilium-4sv9m", true, 12, 1},
	}
	if diff := cmp.Diff(want, tasks); diff != "" {
		t.Error(diff)
	}
}

func TestReasons(t *testing.T) {
	for text, want := range map[string]struct {
		reason   string
		expected bool
	}{
		`[2] Collecting Kubernetes nodes: failed to collect Kubernetes nodes: nodes is forbidden: User "dev" cannot list resource "nodes" in API group "" at the cluster scope`:          {"forbidden", false},
		`[30] Collecting the Cilium configuration: failed to collect the Cilium configuration: configmaps "cilium-config" not found`:                                                     {"not_installed", false},
		`[33] Collecting the Cilium Envoy configuration: failed to collect the Cilium Envoy configuration: configmaps "cilium-envoy-config" not found`:                                   {"not_installed", true},
		`[18] Collecting Cilium CIDR Groups: failed to write Cilium CIDR Groups to file: missing apiVersion or kind; no kind is registered for the type v2alpha1.CiliumCIDRGroupList`:    {"unknown_command", true},
		`hubble-flows-cilium-cbzlp: failed to collect hubble flows for "cilium-cbzlp" in namespace "kube-system": container not found ("cilium-agent"):`:                                 {"not_running", false},
		`hubble-flows-cilium-fgk6v: failed to collect hubble flows for "cilium-fgk6v" in namespace "kube-system": command failed: context deadline exceeded`:                             {"timeout", false},
		`gops-cilium-operator-7c7-pprof-heap: failed to collect gops profiling data: connecting: unable to upgrade connection: 404 page not found`:                                       {"connection", true},
		`hubble-flows-cilium-k2gx4: failed to collect hubble flows for "cilium-k2gx4" in namespace "kube-system": command failed: command terminated with exit code 1`:                   {"other", false},
		`[81] Collecting Helm values from the Tetragon release: failed to get the helm values from the release: unable to retrieve helm value from release tetragon: release: not found`: {"not_installed", true},
	} {
		tasks := read(t, "⚠️ The following tasks failed, the sysdump may be incomplete:\n⚠ "+text+"\n").CollectorTasks
		if len(tasks) != 1 || tasks[0].Reason != want.reason || *tasks[0].Expected != want.expected {
			t.Errorf("%s: got %+v", text, tasks)
		}
	}
}

// 0.12 wrote the namespace otherwise, and no summary follows when nothing failed or when the user interrupted.
func TestOldLogWithoutSummary(t *testing.T) {
	got := read(t, "🔍 Collecting sysdump with cilium-cli version: v0.12.6, args: [sysdump]\nℹ️  Cilium namespace: cilium\n🔍 Collecting Kubernetes nodes\n")
	if len(got.CollectorTasks) != 0 || got.Dump[0].CiliumNamespace != "cilium" || got.Dump[0].CollectorVersion != "v0.12.6" {
		t.Errorf("%+v", got.Dump)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(log)
	f.Add("⚠️ The following tasks failed\n⚠️ \n⚠\nx")
	f.Fuzz(func(t *testing.T, text string) {
		in := &artifact.Input{Path: "cilium-sysdump.log", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if err := extract(in); err != nil {
			t.Fatal(err)
		}
		for _, task := range in.Tables.CollectorTasks {
			if task.Source.Line < 1 || task.Reason == "" {
				t.Fatalf("%+v", task)
			}
		}
	})
}
