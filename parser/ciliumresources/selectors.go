package ciliumresources

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// selectorText writes a label selector in kubectl's form, "app=web,tier in (a,b),!legacy": labels by key, then expressions
// in their order. The empty selector, which selects everything, is "".
//
// Cilium names the source of a label before its key. The sources "k8s:", that of all labels of pods, and "any:" are left
// out, so that keys read as those of Kubernetes do; others stay ("reserved:host"). prefix goes before every key.
func selectorText(selector *manifest.Node, prefix string) string {
	labels := slices.Clone(selector.Pairs("matchLabels"))
	slices.SortStableFunc(labels, func(a, b manifest.Field) int { return cmp.Compare(labelKey(a.Key), labelKey(b.Key)) })
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
func texts(items []*manifest.Node) []string {
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
