package kubernetes

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const listOfPods = `NAMESPACE     NAME                               READY   STATUS             RESTARTS      AGE   IP            NODE     NOMINATED NODE   READINESS GATES
kube-system   cilium-88hf7                       0/1     CrashLoopBackOff   7 (3m ago)    97s   172.30.0.11   node1    <none>           <none>
kube-system   cilium-operator-66fdd7f7f-kvt5z    1/1     Running            0             97s   172.30.0.11   node1    <none>           <none>
demo          web-1                              0/1     Pending            0             97s   <none>        <none>   <none>           <none>
`

func TestPodList(t *testing.T) {
	const path = "k8s-pods-20261123-025122.txt"
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	want := []facts.Pod{
		{Namespace: "kube-system", Name: "cilium-88hf7", Node: "node1", Component: "cilium-agent", Reason: "CrashLoopBackOff", Ready: new(false), RestartCount: new(int64(7)), IPs: []string{"172.30.0.11"}, Source: at(2)},
		{Namespace: "kube-system", Name: "cilium-operator-66fdd7f7f-kvt5z", Node: "node1", Component: "cilium-operator", Phase: "Running", Ready: new(true), RestartCount: new(int64(0)), IPs: []string{"172.30.0.11"}, Source: at(3)},
		{Namespace: "demo", Name: "web-1", Phase: "Pending", Ready: new(false), RestartCount: new(int64(0)), Source: at(4)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, listOfPods).Pods); diff != "" {
		t.Error(diff)
	}
	if _, _, err := artifacttest.Extract(Extractors, path, "what is this\n"); err == nil {
		t.Error("another text is a list of pods")
	}
}

func TestComponentOfName(t *testing.T) {
	for name, want := range map[string]string{
		"cilium-88hf7": "cilium-agent", "cilium-test-x": "", "cilium-envoy-88hf7": "cilium-envoy", "cilium-operator-generic-5d8-x": "cilium-operator",
		"clustermesh-apiserver-generate-certs-abc": "certgen", "clustermesh-apiserver-5d8-x": "clustermesh-apiserver", "web-0": "",
	} {
		if got := componentOfName(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func FuzzPodList(f *testing.F) {
	f.Add(listOfPods)
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, err := artifacttest.Extract(Extractors, "pods.txt", text)
		if err != nil {
			return
		}
		for _, pod := range tables.Pods {
			if pod.Name == "" || pod.Namespace == "" {
				t.Fatalf("%+v", pod)
			}
		}
	})
}
