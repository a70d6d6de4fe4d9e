package manifest

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// SelectorText writes a label selector in kubectl's form, "app=web,tier in (a,b),!legacy": labels by key, then expressions
// in their order. The empty selector, which selects everything, is "".
//
// Cilium names the source of a label before its key. The sources "k8s:", that of all labels of pods, and "any:" are left
// out, so that keys read as those of Kubernetes do; others stay ("reserved:host"). prefix goes before every key.
func SelectorText(selector *Node, prefix string) string {
	labels := slices.Clone(selector.Pairs("matchLabels"))
	slices.SortStableFunc(labels, func(a, b Field) int { return cmp.Compare(labelKey(a.Key), labelKey(b.Key)) })
	var parts []string
	for _, label := range labels {
		parts = append(parts, prefix+labelKey(label.Key)+"="+label.Value.Text())
	}
	for _, expression := range selector.Each("matchExpressions") {
		key := prefix + labelKey(expression.Text("key"))
		values := "(" + strings.Join(texts(expression.Each("values")), ",") + ")"
		switch strings.ToLower(expression.Text("operator")) {
		case "in":
			parts = append(parts, key+" in "+values)
		case "notin":
			parts = append(parts, key+" notin "+values)
		case "exists":
			parts = append(parts, key)
		case "doesnotexist":
			parts = append(parts, "!"+key)
		}
	}
	return facts.Cut(strings.Join(parts, ","))
}

// texts gives the scalars of a list, empty ones as well: a label can have an empty value.
func texts(items []*Node) []string {
	all := make([]string, 0, len(items))
	for _, item := range items {
		all = append(all, item.Text())
	}
	return all
}

func labelKey(key string) string {
	if rest, found := strings.CutPrefix(key, "k8s:"); found {
		return rest
	}
	return strings.TrimPrefix(key, "any:")
}

// namespaceLabel is what Cilium puts before the key of a namespace's label in the labels of the pods in it.
const namespaceLabel = "io.cilium.k8s.namespace.labels."

// PodsText writes the podSelector and namespaceSelector of a peer as Cilium translates them: labels of the pod, and those
// of its namespace under Cilium's prefix. A namespaceSelector that is empty selects the pods of all namespaces, which have any label
// io.kubernetes.pod.namespace; one that is left out selects those of the policy's own.
func PodsText(peer *Node) string {
	text := SelectorText(peer.Get("podSelector"), "")
	if peer.Get("namespaceSelector").Null() {
		return text
	}
	namespaces := SelectorText(peer.Get("namespaceSelector"), namespaceLabel)
	if namespaces == "" {
		namespaces = "io.kubernetes.pod.namespace"
	}
	if text == "" {
		return namespaces
	}
	return facts.Cut(text + "," + namespaces)
}
