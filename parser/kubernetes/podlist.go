package kubernetes

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// podList is the table of pods for people. It stands in where the list in YAML is missing: most of all it says which pod
// runs on which node.
var podList = artifact.Extractor{
	Name:     "pod list for people",
	Files:    []string{"k8s-pods.txt", "pods.txt"},
	Tables:   []string{"pods"},
	Certain:  []string{"pods"},
	Extract:  extractPodList,
	Collect:  "kubectl get pods -A -o wide",
	Priority: -1,
}

// extractPodList reads kubectl get pods -A -o wide:
//
//	NAMESPACE     NAME           READY   STATUS    RESTARTS      AGE   IP            NODE    NOMINATED NODE   READINESS GATES
//	kube-system   cilium-88hf7   1/1     Running   3 (10s ago)   97s   172.30.0.11   node1   <none>           <none>
func extractPodList(in *artifact.Input) error {
	rows := table.New("NAMESPACE", "NAME", "STATUS")
	var err error
	for number, line := range in.Lines(&err) {
		row, ok := rows.Row(line)
		if !ok || row.Cell("NAME") == "" || row.Cell("NAMESPACE") == "" || strings.ContainsAny(row.Cell("NAME")+row.Cell("NAMESPACE"), " :\"") {
			continue
		}
		in.Tables.Pods = append(in.Tables.Pods, listedPod(row, in.At(number)))
	}
	if !rows.Found() && err == nil {
		return fmt.Errorf("read list of pods: no table in %s", in.Path)
	}
	return err
}

// phases are the words of the column STATUS that are phases; the others are reasons.
var phases = map[string]string{"Running": "Running", "Pending": "Pending", "Succeeded": "Succeeded", "Failed": "Failed", "Unknown": "Unknown",
	"Completed": "Succeeded", "ContainerCreating": "Pending"}

func listedPod(row table.Row, source facts.Source) facts.Pod {
	pod := facts.Pod{
		Namespace: facts.Cut(row.Cell("NAMESPACE")),
		Name:      facts.Cut(row.Cell("NAME")),
		Node:      facts.Cut(given(row.Cell("NODE"))),
		Component: componentOfName(row.Cell("NAME")),
		Source:    source,
	}
	if ip := given(row.Cell("IP")); ip != "" {
		pod.IPs = []string{facts.Cut(ip)}
	}
	status := row.Cell("STATUS")
	if pod.Phase = phases[status]; pod.Phase == "" {
		pod.Reason = facts.Cut(status)
	}
	if ready, of, found := strings.Cut(row.Cell("READY"), "/"); found {
		pod.Ready = new(ready == of && ready != "0")
	}
	restarts, _, _ := strings.Cut(row.Cell("RESTARTS"), " ")
	if count, err := strconv.ParseInt(restarts, 10, 64); err == nil {
		pod.RestartCount = &count
	}
	return pod
}

// given is a cell's text, "" for kubectl's <none>.
func given(text string) string {
	if strings.HasPrefix(text, "<") {
		return ""
	}
	return text
}

// podNames tell components by the names that the Helm chart's workloads give to their pods, for lists without labels. They
// are tried in order.
var podNames = []struct {
	pattern   *regexp.Regexp
	component string
}{
	{regexp.MustCompile(`^cilium-operator-`), "cilium-operator"},
	{regexp.MustCompile(`^cilium-envoy-[a-z0-9]{5}$`), "cilium-envoy"},
	{regexp.MustCompile(`^cilium-node-init-[a-z0-9]{5}$`), "cilium-node-init"},
	{regexp.MustCompile(`^cilium-[a-z0-9]{5}$`), "cilium-agent"},
	{regexp.MustCompile(`^hubble-relay-`), "hubble-relay"},
	{regexp.MustCompile(`^hubble-ui-`), "hubble-ui"},
	{regexp.MustCompile(`^(hubble|clustermesh-apiserver)-generate-certs-`), "certgen"},
	{regexp.MustCompile(`^clustermesh-apiserver-`), "clustermesh-apiserver"},
	{regexp.MustCompile(`^spire-agent-[a-z0-9]{5}$`), "spire-agent"},
	{regexp.MustCompile(`^spire-server-\d+$`), "spire-server"},
	{regexp.MustCompile(`^tetragon-`), "tetragon"},
	{regexp.MustCompile(`^coredns-`), "coredns"},
	{regexp.MustCompile(`^kube-proxy-`), "kube-proxy"},
}

func componentOfName(name string) string {
	for _, known := range podNames {
		if known.pattern.MatchString(name) {
			return known.component
		}
	}
	return ""
}
