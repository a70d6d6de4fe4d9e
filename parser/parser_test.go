package parser

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/sysleuth/sysleuth/fixtures"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// changed opens a sample dump with an overlay.
func changed(t *testing.T, base, overlay string, workers int) *archive.Archive {
	t.Helper()
	dump, err := fixtures.Open(base)
	if err != nil {
		t.Fatal(err)
	}
	if err := dump.Apply(txtar.Parse([]byte(overlay)).Files); err != nil {
		t.Fatal(err)
	}
	var zipped bytes.Buffer
	if err := dump.WriteZip(&zipped); err != nil {
		t.Fatal(err)
	}
	return open(t, zipped.Bytes(), workers)
}

func open(t *testing.T, content []byte, workers int) *archive.Archive {
	t.Helper()
	source, err := archive.Open("-", archive.Options{Limits: archive.DefaultLimits, Stdin: bytes.NewReader(content), Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { source.Close() })
	return source
}

func parse(t *testing.T, base, overlay string) *facts.Sysdump {
	t.Helper()
	sysdump, err := Parse(context.Background(), changed(t, base, overlay, 0), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return sysdump
}

func TestHealthyDump(t *testing.T) {
	sysdump := parse(t, "healthy-1.20", "")
	if diff := cmp.Diff([]string{"node1", "node2"}, sysdump.Nodes); diff != "" {
		t.Error(diff)
	}
	if len(sysdump.Problems) > 0 {
		t.Errorf("problems: %v", sysdump.Problems)
	}
	dump := sysdump.Dump[0]
	if want := time.Date(2026, 11, 23, 2, 51, 30, 0, time.UTC); dump.CapturedAt.Sub(want).Abs() > 10*time.Second {
		t.Errorf("captured at %s", dump.CapturedAt)
	}
	if dump.CollectorVersion != "v0.19.7" || dump.Quick == nil || *dump.Quick {
		t.Errorf("dump row %+v", dump)
	}
	for _, table := range []string{"agent_status", "log_groups", "bpf_maps", "flow_drops", "failed_commands"} {
		for _, node := range sysdump.Nodes {
			if state := sysdump.States.Of(table, node); state.State != facts.Collected {
				t.Errorf("%s of %s is %+v", table, node, state)
			}
		}
	}
	for _, table := range []string{"pods", "services", "events", "service_backends", "dump"} {
		if state := sysdump.States.Of(table, ""); state.State != facts.Collected {
			t.Errorf("%s is %+v", table, state)
		}
	}
	for _, row := range sysdump.AgentCollections {
		if !*row.HasBugtool || !*row.HasLog || !*row.HasFlows || *row.HelperPod || !*row.Running {
			t.Errorf("collection of %s: %+v", row.Node, row)
		}
	}
}

func TestRowsKnowTheirNode(t *testing.T) {
	sysdump := parse(t, "healthy-1.15", "")
	versions := map[string]string{}
	for _, status := range sysdump.AgentStatus {
		versions[status.Node] = status.Version
	}
	if diff := cmp.Diff(map[string]string{"node1": "1.15.19", "node2": "1.15.19"}, versions); diff != "" {
		t.Error(diff)
	}
}

// Whichever worker is first, the facts are the same.
func TestWorkersDontMatter(t *testing.T) {
	one, err := Parse(context.Background(), changed(t, "policy-deny", "", 1), Options{})
	if err != nil {
		t.Fatal(err)
	}
	four, err := Parse(context.Background(), changed(t, "policy-deny", "", 4), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range facts.AllTables() {
		if diff := cmp.Diff(string(table.JSON(&one.Tables)), string(table.JSON(&four.Tables))); diff != "" {
			t.Errorf("%s: %s", table.Name, diff)
		}
	}
	if diff := cmp.Diff(one.States, four.States); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsMissingIsSaid(t *testing.T) {
	sysdump := parse(t, "healthy-1.20", `-- node2/cmd/*! --
-- k8s-services.yaml! --
-- k8s-leases.yaml --
-- node1/cmd/cilium-debuginfo-20261123-025127.439+0000-UTC.json! --
-- node1/cmd/cilium-status---verbose.md --
Get "http://localhost/v1/healthz": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory
Is the agent running?
> Error while running 'cilium-dbg status --verbose':  exit status 1

-- cilium-sysdump.log~ --
-⚠️ Please note that depending on your Cilium version and installation options, this may be expected
+⚠️ cilium-bugtool-cilium-x4qvg: failed to collect 'cilium-bugtool' output for "cilium-x4qvg" in namespace "kube-system": command failed: context deadline exceeded
`)
	for key, want := range map[facts.TableKey]facts.State{
		{Table: "agent_status", Node: "node1"}:        facts.Failed,
		{Table: "bpf_maps", Node: "node1"}:            facts.Collected,
		{Table: "agent_status", Node: "node2"}:        facts.Failed,
		{Table: "log_groups", Node: "node2"}:          facts.Collected,
		{Table: "services"}:                           facts.Missing,
		{Table: "service_backends"}:                   facts.Missing,
		{Table: "leases"}:                             facts.Empty,
		{Table: "failed_commands", Node: "node1"}:     facts.Collected,
		{Table: "service_differences", Node: "node1"}: facts.Missing,
	} {
		if got := sysdump.States.Of(key.Table, key.Node); got.State != want {
			t.Errorf("%v is %+v, want %s", key, got, want)
		}
	}
	if reason := sysdump.States.Of("agent_status", "node2"); reason.Source.File != "cilium-sysdump.log" {
		t.Errorf("the collector's word is not the reason: %+v", reason)
	}
}

func TestBugtoolAloneNamesItsNode(t *testing.T) {
	sysdump := parse(t, "healthy-1.20", "-- k8s-*! --\n-- cilium*.yaml! --\n-- k8s-pods.yaml! --\n-- ciliumnodes.yaml! --\n-- logs-*! --\n-- hubble-*! --\n")
	if diff := cmp.Diff([]string{"node1", "node2"}, sysdump.Nodes); diff != "" {
		t.Error(diff)
	}
}

func TestParseRefuses(t *testing.T) {
	empty := "PK\x05\x06" + string(make([]byte, 18))
	if _, err := Parse(context.Background(), open(t, []byte(empty), 0), Options{}); !errors.Is(err, ErrNoSysdump) {
		t.Errorf("an empty zip: %v", err)
	}
}

// Every file of the sample dumps is read, failed, empty, or on the list of what is skipped: a file that is none of
// these is new, and is listed so that a new version of Cilium is noticed.
func TestEveryFileIsKnown(t *testing.T) {
	for _, name := range fixtures.Names() {
		for _, file := range parse(t, name, "").Artifacts {
			if file.Family == "" && file.Skipped == "" {
				t.Errorf("%s: nobody knows %s", name, file.Path)
			}
		}
	}
	if len(SkippedFamilies) > 15 {
		t.Errorf("%d families are skipped", len(SkippedFamilies))
	}
	for _, file := range parse(t, "healthy-1.20", "-- node1/cmd/cilium-brand-new.md --\nx\n").Artifacts {
		if file.Name() == "cilium-brand-new.md" && (file.Family != "" || file.Skipped != "") {
			t.Errorf("a new file is taken for %s%s", file.Family, file.Skipped)
		}
	}
}
