package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var namespaces = artifact.Extractor{
	Name:    "namespaces",
	Files:   []string{"k8s-namespaces.yaml"},
	Tables:  []string{"namespaces", "namespace_labels"},
	Extract: each(want("metadata.labels", "status.phase"), addNamespace),
	Collect: "kubectl get namespaces -o yaml",
}

func addNamespace(o object) {
	tables := o.in.Tables
	tables.Namespaces = append(tables.Namespaces, facts.Namespace{Name: o.name, Phase: o.Text("status", "phase"), CreatedAt: o.createdAt(), Source: o.source})
	for _, label := range o.Pairs("metadata", "labels") {
		tables.NamespaceLabels = append(tables.NamespaceLabels, facts.NamespaceLabel{Namespace: o.name, Key: label.Key, Value: label.Value.Text(), Source: o.in.At(label.Line)})
	}
}
