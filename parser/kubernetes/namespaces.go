package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var namespaces = artifact.Extractor{
	Name:    "namespaces",
	Files:   []string{"k8s-namespaces.yaml"},
	Tables:  []string{"namespaces", "namespace_labels"},
	Extract: manifest.Extract(addNamespace, "metadata.labels", "status.phase"),
	Collect: "kubectl get namespaces -o yaml",
}

func addNamespace(o manifest.Object) {
	tables := o.Tables
	tables.Namespaces = append(tables.Namespaces, facts.Namespace{Name: o.Name, Phase: o.Text("status", "phase"), CreatedAt: o.CreatedAt(), Source: o.Source})
	for _, label := range o.Pairs("metadata", "labels") {
		tables.NamespaceLabels = append(tables.NamespaceLabels, facts.NamespaceLabel{Namespace: o.Name, Key: label.Key, Value: label.Value.Text(), Source: o.At(label.Line)})
	}
}
