package kubernetes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
)

func TestMessageTemplate(t *testing.T) {
	for message, want := range map[string]string{
		"cni plugin not initialized":                                    "cni plugin not initialized",
		"Node node1 event: Registered Node node1 in Controller":         "Node <object> event: Registered Node <object> in Controller",
		"Cancelling deletion of Pod demo/node1":                         "Cancelling deletion of Pod <object>",
		"Created pod: cilium-qvhjv":                                     "Created pod: <name>",
		"Created pod: web-79c6b4c86b-tl872":                             "Created pod: <name>",
		"Scaled up replica set web-79c6b4c86b from 0 to 12":             "Scaled up replica set <name> from <n> to <n>",
		"Back-off restarting failed container":                          "Back-off restarting failed container",
		`MountVolume.SetUp failed for volume "clustermesh-secrets" : x`: `MountVolume.SetUp failed for volume "<name>" : x`,
		"failed to setup network for sandbox \"f99f041d054845bfaba16b6995e22264\": plugin type=\"cilium-cni\" failed (add)": "failed to setup network for sandbox \"<name>\": plugin type=\"cilium-cni\" failed (add)",
		"Readiness probe failed: Get \"http://10.0.0.7:8080/health\": dial tcp 10.0.0.7:8080: connect: connection refused":  "Readiness probe failed: Get \"http://<url>\": dial tcp <ip>:<n>: connect: connection refused",
		"0/3 nodes are available: 1 Insufficient cpu.":                                                                      "<n>/<n> nodes are available: <n> Insufficient cpu.",
		"pod 163464e8-c015-4055-b260-b87a45fb85a8 not found":                                                                "pod <id> not found",
		"0/3 ready after 1.5s":                           "<n>/<n> ready after <n>s",
		"timed out after 30s, CIDR 10.244.0.0/24 in use": "timed out after <n>s, CIDR <cidr> in use",
		"":     "",
		"a...": "a...",
	} {
		if diff := cmp.Diff(want, messageTemplate(message, "demo", "node1")); diff != "" {
			t.Errorf("%s: %s", message, diff)
		}
	}
}

func TestEqualEventsAreAddedUp(t *testing.T) {
	event := func(kind, message, last string, count int) string {
		return fmt.Sprintf("- count: %d\n  firstTimestamp: \"2026-11-23T02:49:00Z\"\n  involvedObject:\n    kind: %s\n    name: a\n    namespace: demo\n  lastTimestamp: %q\n  message: %s\n  metadata:\n    name: x\n  reason: Failed\n  type: Warning\n", count, kind, last, message)
	}
	text := "items:\n" + event("Pod", "took 5s", "2026-11-23T02:50:00Z", 2) + event("Pod", "took 9s", "2026-11-23T02:51:00Z", 3) + event("Job", "took 9s", "2026-11-23T02:51:00Z", 1) + "kind: EventList\n"
	rows := artifacttest.Rows(t, Extractors, "k8s-events.yaml", text).Events
	var got []string
	for _, row := range rows {
		got = append(got, fmt.Sprint(row.Kind, " ", *row.Count, " ", row.Message, " ", row.LastAt.Format("15:04:05"), " ", row.Source.Line))
	}
	if diff := cmp.Diff([]string{"Pod 5 took 9s 02:51:00 21", "Job 1 took 9s 02:51:00 33"}, got); diff != "" {
		t.Error(diff)
	}
}

// Events of events.k8s.io leave the old fields empty.
func TestNewEvents(t *testing.T) {
	for name, text := range map[string]string{
		"core API":      "eventTime: \"2026-11-23T02:49:00.123456Z\"\nfirstTimestamp: null\ninvolvedObject:\n  kind: Node\n  name: node1\nlastTimestamp: null\nmessage: m\nmetadata:\n  name: x\nreason: r\nreportingComponent: kubelet\nreportingInstance: node1\nseries:\n  count: 7\n  lastObservedTime: \"2026-11-23T02:59:00.5Z\"\nsource: {}\ntype: Normal",
		"events.k8s.io": "eventTime: \"2026-11-23T02:49:00.123456Z\"\nmetadata:\n  name: x\nnote: m\nreason: r\nregarding:\n  kind: Node\n  name: node1\nreportingController: kubelet\nseries:\n  count: 7\n  lastObservedTime: \"2026-11-23T02:59:00.5Z\"\ntype: Normal",
	} {
		rows := artifacttest.Rows(t, Extractors, "k8s-events.yaml", list(text)).Events
		if len(rows) != 1 {
			t.Fatalf("%s: %+v", name, rows)
		}
		row := rows[0]
		got := fmt.Sprint(row.Kind, " ", row.Node, " ", row.Component, " ", row.Message, " ", *row.Count, " ", row.FirstAt.Unix(), " ", row.LastAt.Unix())
		if want := "Node node1 kubelet m 7 1795402140 1795402740"; got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
}

// Of too many events warnings are kept, then the newest.
func TestMostTellingEventsAreKept(t *testing.T) {
	var text strings.Builder
	text.WriteString("items:\n")
	for i := range 9 * mostEvents {
		kind := "Normal"
		if i%10 == 0 {
			kind = "Warning"
		}
		fmt.Fprintf(&text, "- involvedObject:\n    kind: Pod\n    name: pod-%d\n  lastTimestamp: \"2026-11-23T%02d:%02d:%02dZ\"\n  message: m\n  reason: r\n  type: %s\n", i, i/3600, i/60%60, i%60, kind)
	}
	text.WriteString("kind: EventList\n")
	rows := artifacttest.Rows(t, Extractors, "k8s-events.yaml", text.String()).Events
	warnings := 0
	for _, row := range rows {
		if row.Type == "Warning" {
			warnings++
		}
	}
	last := rows[len(rows)-1].Name
	if len(rows) != mostEvents || warnings != 9*mostEvents/10 || last != fmt.Sprintf("pod-%d", 9*mostEvents-1) {
		t.Errorf("%d rows, %d warnings, the last %s", len(rows), warnings, last)
	}
}
