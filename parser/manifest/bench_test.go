package manifest

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

// podList renders a list of pods with the proportions of a real one: managedFields are a third of it.
func podList(count int) []byte {
	var text bytes.Buffer
	text.WriteString("apiVersion: v1\nitems:\n")
	managed := strings.Repeat("          f:spec:\n            f:containers:\n              k:{\"name\":\"web\"}:\n                .: {}\n                f:image: {}\n", 12)
	volumes := strings.Repeat("    - name: kube-api-access\n      projected:\n        defaultMode: 420\n        sources:\n        - serviceAccountToken:\n            expirationSeconds: 3607\n            path: token\n", 6)
	for i := range count {
		fmt.Fprintf(&text, `- metadata:
    creationTimestamp: "2026-11-23T02:49:29Z"
    labels:
      app: web-%[2]d
      pod-template-hash: 79c6b4c86b
    managedFields:
    - apiVersion: v1
      fieldsV1:
%[3]s      manager: kubelet
    name: web-79c6b4c86b-%[1]d
    namespace: team-%[2]d
    uid: d6599f8f-345e-4f66-a8f6-%[1]d
  spec:
    containers:
    - args:
      - |
        set -o errexit
        sleep 1
      env:
      - name: A
        value: "1"
      image: registry.example/web:1.%[2]d
      name: web
    nodeName: node-%[2]d
    volumes:
%[4]s  status:
    conditions:
    - lastTransitionTime: "2026-11-23T02:50:14Z"
      status: "True"
      type: Ready
    containerStatuses:
    - image: registry.example/web:1.%[2]d
      name: web
      ready: true
      restartCount: 0
      state:
        running:
          startedAt: "2026-11-23T02:50:14Z"
    phase: Running
    podIP: 10.244.0.%[2]d
`, i, i%250, managed, volumes)
	}
	text.WriteString("kind: PodList\nmetadata:\n  resourceVersion: \"2742\"\n")
	return text.Bytes()
}

func BenchmarkPods(b *testing.B) {
	text := podList(5000)
	for name, want := range map[string]*Paths{
		"everything": nil,
		"wanted": Want("metadata.name", "metadata.namespace", "metadata.labels", "metadata.uid", "spec.nodeName", "spec.containers.name",
			"status.conditions", "status.containerStatuses", "status.phase", "status.podIP"),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				count := 0
				if err := Objects(&artifact.Input{Reader: bytes.NewReader(text)}, want, func(*Node) { count++ }); err != nil || count != 5000 {
					b.Fatal(count, err)
				}
			}
		})
	}
}
