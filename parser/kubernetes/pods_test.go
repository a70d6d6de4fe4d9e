package kubernetes

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestComponents(t *testing.T) {
	for name, test := range map[string]struct{ pod, want string }{
		"agent 1.11":            {"metadata:\n  labels:\n    k8s-app: cilium\n  name: a", "cilium-agent"},
		"operator 1.11":         {"metadata:\n  labels:\n    io.cilium/app: operator\n    name: cilium-operator\n  name: a", "cilium-operator"},
		"envoy":                 {"metadata:\n  labels:\n    app.kubernetes.io/name: cilium-envoy\n    k8s-app: cilium-envoy\n  name: a", "cilium-envoy"},
		"relay":                 {"metadata:\n  labels:\n    k8s-app: hubble-relay\n  name: a", "hubble-relay"},
		"clustermesh":           {"metadata:\n  labels:\n    k8s-app: clustermesh-apiserver\n  name: a", "clustermesh-apiserver"},
		"certificate job":       {"metadata:\n  labels:\n    k8s-app: hubble-generate-certs\n  name: a", "certgen"},
		"DNS of kubeadm":        {"metadata:\n  labels:\n    k8s-app: kube-dns\n  name: a", "coredns"},
		"autoscaler of DNS":     {"metadata:\n  labels:\n    k8s-app: kube-dns-autoscaler\n  name: a", ""},
		"kube-proxy of GKE":     {"metadata:\n  labels:\n    component: kube-proxy\n    tier: node\n  name: a", "kube-proxy"},
		"spire":                 {"metadata:\n  labels:\n    app: spire-agent\n  name: a", "spire-agent"},
		"agent of an installer": {"metadata:\n  labels:\n    app: net\n  name: a\nspec:\n  containers:\n  - name: cilium-agent", "cilium-agent"},
		"pre-flight check":      {"metadata:\n  labels:\n    k8s-app: cilium-pre-flight-check\n  name: a", ""},
		"workload":              {"metadata:\n  labels:\n    app: web\n  name: a", ""},
		"no labels":             {"metadata:\n  name: a", ""},
	} {
		pods := artifacttest.Rows(t, Extractors, "k8s-pods.yaml", list(test.pod)).Pods
		if len(pods) != 1 || pods[0].Component != test.want {
			t.Errorf("%s: %+v", name, pods)
		}
	}
}

func TestWorkloads(t *testing.T) {
	for name, test := range map[string]struct {
		pod  string
		want [3]string
	}{
		"deployment":  {"metadata:\n  labels:\n    pod-template-hash: 6d4cf\n  name: a\n  ownerReferences:\n  - kind: ReplicaSet\n    name: web-app-6d4cf", [3]string{"ReplicaSet", "web-app-6d4cf", "web-app"}},
		"replica set": {"metadata:\n  name: a\n  ownerReferences:\n  - kind: ReplicaSet\n    name: web-app", [3]string{"ReplicaSet", "web-app", "web-app"}},
		"controller":  {"metadata:\n  name: a\n  ownerReferences:\n  - kind: Other\n    name: x\n  - controller: true\n    kind: StatefulSet\n    name: db", [3]string{"StatefulSet", "db", "db"}},
		"static pod":  {"metadata:\n  name: a\n  ownerReferences:\n  - controller: true\n    kind: Node\n    name: node1", [3]string{"Node", "node1", ""}},
		"alone":       {"metadata:\n  name: a", [3]string{}},
	} {
		pod := artifacttest.Rows(t, Extractors, "k8s-pods.yaml", list(test.pod)).Pods[0]
		if diff := cmp.Diff(test.want, [3]string{pod.OwnerKind, pod.OwnerName, pod.Workload}); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// A pod that no kubelet took yet has containers without a status, and one whose spec was cut off has statuses alone.
func TestContainersWithHalfTheirObject(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: "k8s-pods.yaml", Line: line} }
	for name, test := range map[string]struct {
		pod  string
		want []facts.Container
	}{
		"spec alone": {"metadata:\n  name: a\nspec:\n  containers:\n  - image: i:1\n    name: c\n  initContainers:\n  - name: d\nstatus:\n  phase: Pending",
			[]facts.Container{{Pod: "a", Container: "c", Init: new(false), Image: "i:1", Source: at(8)}, {Pod: "a", Container: "d", Init: new(true), Source: at(10)}}},
		"status alone": {"metadata:\n  name: a\nstatus:\n  containerStatuses:\n  - image: i:1\n    lastState:\n      terminated:\n        exitCode: 137\n        reason: OOMKilled\n        signal: 9\n    name: c\n    ready: false\n    restartCount: 4\n    state:\n      waiting:\n        reason: CrashLoopBackOff",
			[]facts.Container{{Pod: "a", Container: "c", Init: new(false), Image: "i:1", Ready: new(false), RestartCount: new(int64(4)), State: "waiting", Reason: "CrashLoopBackOff",
				LastReason: "OOMKilled", LastExitCode: new(int64(137)), LastSignal: new(int64(9)), Source: at(13)}}},
	} {
		got := artifacttest.Rows(t, Extractors, "k8s-pods.yaml", list(test.pod)).Containers
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestPodsOfThePythonCollector(t *testing.T) {
	text := `{
    "apiVersion": "v1",
    "items": [
        {
            "metadata": {"labels": {"k8s-app": "cilium"}, "name": "cilium-abcde", "namespace": "kube-system"},
            "spec": {
                "containers": [{"env": [{"name": "A", "value": "1"}, {"name": "B", "valueFrom": {}}, {"name": "C"}], "image": "cilium/cilium:v1.9.1", "name": "cilium-agent"}],
                "hostNetwork": true,
                "nodeName": "node1"
            },
            "status": {"conditions": [{"status": "True", "type": "Ready"}], "phase": "Running", "podIP": "10.0.0.1"}
        }
    ],
    "kind": "List"
}
`
	got := artifacttest.Rows(t, Extractors, "pods-20210101-000000.json", text)
	at := func(line int) facts.Source { return facts.Source{File: "pods-20210101-000000.json", Line: line} }
	want := facts.Pod{Namespace: "kube-system", Name: "cilium-abcde", Node: "node1", Component: "cilium-agent", Phase: "Running", Ready: new(true), HostNetwork: new(true), IPs: []string{"10.0.0.1"}, Source: at(5)}
	if diff := cmp.Diff([]facts.Pod{want}, got.Pods); diff != "" {
		t.Error(diff)
	}
	if len(got.Versions) != 1 || got.Versions[0].Version != "1.9.1" || len(got.ContainerEnvironment) != 2 {
		t.Errorf("versions %+v, environment %+v", got.Versions, got.ContainerEnvironment)
	}
}
