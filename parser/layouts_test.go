package parser

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"path"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"github.com/sysleuth/sysleuth/fixtures"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// pythonNames are the names of cilium-cli's files in the collector in Python.
var pythonNames = map[string]string{
	"k8s-nodes.yaml": "nodes", "k8s-pods.yaml": "pods", "k8s-services.yaml": "services", "k8s-networkpolicies.yaml": "netpol",
	"ciliumendpoints.yaml": "cep", "ciliumnetworkpolicies.yaml": "cnp", "ciliumclusterwidenetworkpolicies.yaml": "ccnp",
	"ciliumidentities.yaml": "ciliumidentities", "ciliumnodes.yaml": "ciliumnodes", "cilium-configmap.yaml": "cilium-configmap",
	"cilium-daemonset.yaml": "cilium-ds", "cilium-operator-deployment.yaml": "cilium-operator-deployment", "k8s-pods.txt": "pods",
}

// pythonDump renames the files of a sample dump as the collector in Python called them, and leaves out what it did not collect.
// It stamped every file with the time it wrote it.
func pythonDump(t *testing.T, name string) []byte {
	t.Helper()
	content, err := fixtures.Zip(name)
	if err != nil {
		t.Fatal(err)
	}
	source, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	const stamp = "-20261123-025702"
	var zipped bytes.Buffer
	writer := zip.NewWriter(&zipped)
	for i, entry := range source.File {
		file, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(file)
		if err != nil {
			t.Fatal(err)
		}
		_, old, _ := strings.Cut(entry.Name, "/")
		renamed := ""
		own := "-20210601-1010" + string(rune('0'+i/10%6)) + string(rune('0'+i%10))
		plain := strings.Replace(old, stamp, "", 1)
		switch {
		case strings.HasPrefix(old, "cilium-bugtool-"):
			renamed = strings.Replace(strings.TrimPrefix(old, "cilium-"), stamp, "-20210601-101010", 1)
			renamed = strings.Replace(renamed, "/cmd/cilium-dbg-", "/cmd/cilium-", 1)
		case strings.HasPrefix(old, "logs-"):
			renamed = strings.TrimSuffix(strings.TrimPrefix(plain, "logs-"), ".log") + own + ".log"
		case plain == "k8s-nodes.yaml" || plain == "k8s-pods.yaml":
			renamed, text = pythonNames[plain]+own+".json", asJSON(t, text)
		case pythonNames[plain] != "":
			renamed = pythonNames[plain] + own + path.Ext(plain)
		default:
			continue
		}
		target, err := writer.Create("cilium-sysdump-20210601-101010/" + renamed)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := target.Write(text); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return zipped.Bytes()
}

func asJSON(t *testing.T, text []byte) []byte {
	t.Helper()
	var document any
	if err := yaml.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	converted, err := json.MarshalIndent(document, "", "    ")
	if err != nil {
		t.Fatal(err)
	}
	return converted
}

// A dump of the collector in Python says what the same dump of cilium-cli says.
func TestDumpOfThePythonCollector(t *testing.T) {
	sysdump, err := Parse(context.Background(), open(t, pythonDump(t, "healthy-1.15"), 0), Options{})
	if err != nil {
		t.Fatal(err)
	}
	same := parse(t, "healthy-1.15", "")
	if format := sysdump.Dump[0].Format; format != archive.PythonSysdump {
		t.Errorf("format %s", format)
	}
	if len(sysdump.Problems) > 0 {
		t.Errorf("problems: %v", sysdump.Problems)
	}
	for _, file := range sysdump.Artifacts {
		if file.Family == "" && file.Skipped == "" {
			t.Errorf("nobody knows %s", file.Path)
		}
	}
	for _, row := range sysdump.AgentCollections {
		if !*row.HasBugtool || !*row.HasLog || *row.HelperPod || !*row.Running {
			t.Errorf("collection of %s: %+v", row.Node, row)
		}
	}
	for _, table := range []string{"pods", "kubernetes_nodes", "services", "cilium_endpoints", "agent_status", "endpoints", "hosts", "log_files", "configuration"} {
		known, _ := facts.TableNamed(table)
		want, got := known.Rows(&same.Tables).Len(), known.Rows(&sysdump.Tables).Len()
		if want == 0 || got != want {
			t.Errorf("%s has %d rows, want %d", table, got, want)
		}
	}
	for i, row := range sysdump.LogFiles {
		if row.Pod == "" || row.Container == "" || row.Component == "" {
			t.Errorf("log %d is of %+v", i, row)
		}
	}
	wanted, got := map[string]string{}, map[string]string{}
	for _, row := range same.AgentStatus {
		wanted[row.Node] = row.Version
	}
	for _, row := range sysdump.AgentStatus {
		got[row.Node] = row.Version
	}
	if diff := cmp.Diff(wanted, got); diff != "" {
		t.Error(diff)
	}
}

// Where the agents crash the collector runs bugtool in pods of its own. They are in no list of pods; the host name that
// they noted says whose node they saw, and what they saw of the agent is only that it didn't answer.
func TestHelperPodsBelongToTheirNodes(t *testing.T) {
	sysdump := parse(t, "agent-crash-config", "")
	directories := map[string]string{}
	for _, file := range sysdump.Artifacts {
		if directory, _, inside := strings.Cut(file.Path, "/"); inside && strings.HasPrefix(directory, "cilium-bugtool-sysdump-") {
			if node, seen := directories[directory]; seen && node != file.Node {
				t.Errorf("%s is of %s, others beside it of %s", file.Path, file.Node, node)
			}
			directories[directory] = file.Node
		}
	}
	nodes := map[string]bool{}
	for _, node := range directories {
		nodes[node] = true
	}
	if len(directories) != 2 || !nodes["node1"] || !nodes["node2"] {
		t.Errorf("directories are of %v", directories)
	}
	for _, row := range sysdump.Hosts {
		if row.Hostname != "" && row.Hostname != row.Node {
			t.Errorf("host %s is on node %s", row.Hostname, row.Node)
		}
	}
	for _, row := range sysdump.AgentCollections {
		if !*row.HelperPod || !*row.HasBugtool || *row.Running {
			t.Errorf("collection of %s: %+v", row.Node, row)
		}
	}
	for _, node := range sysdump.Nodes {
		if state := sysdump.States.Of("agent_status", node); state.State != facts.Failed {
			t.Errorf("agent_status of %s: %+v", node, state)
		}
		if state := sysdump.States.Of("hosts", node); state.State != facts.Collected {
			t.Errorf("hosts of %s: %+v", node, state)
		}
	}
}

// Without the pods in YAML, the list for people says where they run; what it can't say is missing.
func TestListOfPodsStandsIn(t *testing.T) {
	sysdump := parse(t, "healthy-1.20", "-- k8s-pods.yaml! --\n-- k8s-pods.txt --\n"+
		"NAMESPACE     NAME                              READY   STATUS    RESTARTS   AGE    IP            NODE    NOMINATED NODE   READINESS GATES\n"+
		"kube-system   cilium-88hf7                      1/1     Running   0          114s   172.30.0.11   node1   <none>           <none>\n"+
		"kube-system   cilium-x4qvg                      1/1     Running   0          114s   172.30.0.12   node2   <none>           <none>\n")
	if len(sysdump.Pods) != 2 || sysdump.Pods[0].Node != "node1" || sysdump.Pods[0].Component != "cilium-agent" {
		t.Errorf("pods %+v", sysdump.Pods)
	}
	for table, want := range map[string]facts.State{"pods": facts.Collected, "containers": facts.Missing} {
		if state := sysdump.States.Of(table, ""); state.State != want {
			t.Errorf("%s is %+v", table, state)
		}
	}
	both := parse(t, "healthy-1.20", "-- k8s-pods.txt --\nNAMESPACE     NAME           READY   STATUS    NODE\nkube-system   cilium-88hf7   1/1     Running   elsewhere\n")
	for _, pod := range both.Pods {
		if pod.Node == "elsewhere" {
			t.Error("the list for people counts beside the one in YAML")
		}
	}
}

// What an operator says of itself is a table of the cluster: it isn't the agent of the operator's node that says it.
func TestComponentsAreNotAgents(t *testing.T) {
	sysdump := parse(t, "healthy-1.20", "-- cilium-operator-66fdd7f7f-kvt5z-cilium-operator-status-clustermesh.txt --\n"+
		"ClusterMesh:\t0/1 clusters ready\n   west: not-ready, 0 nodes, 0 endpoints, 0 identities, 0 services, 3 reconnections (last: 12s ago)\n")
	if len(sysdump.ComponentRemoteClusters) != 1 || len(sysdump.RemoteClusters) != 0 {
		t.Fatalf("clusters %+v, of agents %+v", sysdump.ComponentRemoteClusters, sysdump.RemoteClusters)
	}
	if row := sysdump.ComponentRemoteClusters[0]; row.Component != "cilium-operator" || row.Node == "" || *row.Ready {
		t.Errorf("%+v", row)
	}
	old := parse(t, "healthy-1.15", "")
	for _, table := range []string{"component_remote_clusters", "component_connection_checks"} {
		if state := old.States.Of(table, ""); state.State != facts.Disabled && state.State != facts.Missing {
			t.Errorf("%s of 1.15 is %+v", table, state)
		}
	}
}
