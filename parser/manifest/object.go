package manifest

import (
	"slices"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Object is one Kubernetes object with the file that it stands in, and the tables that take its rows.
type Object struct {
	*Node
	Tables *facts.Tables
	// Namespace is "" for objects of the whole cluster.
	Namespace, Name string
	// Source is the line of the object's name.
	Source facts.Source

	in *artifact.Input
}

// Extract makes the function of an artifact.Extractor out of one that adds the rows of one object. Paths are those
// wanted beside name, namespace and creation time; with none, everything is. Objects without a name are skipped.
func Extract(add func(Object), paths ...string) func(*artifact.Input) error {
	var want *Paths
	if len(paths) > 0 {
		want = Want(slices.Concat([]string{"metadata.name", "metadata.namespace", "metadata.creationTimestamp"}, paths)...)
	}
	return func(in *artifact.Input) error {
		return Objects(in, want, func(node *Node) {
			if object := ObjectOf(in, node); object.Name != "" {
				add(object)
			}
		})
	}
}

// ObjectOf reads what every object has.
func ObjectOf(in *artifact.Input, node *Node) Object {
	return Object{
		Node: node, in: in, Tables: in.Tables,
		Namespace: node.Text("metadata", "namespace"),
		Name:      node.Text("metadata", "name"),
		Source:    in.At(node.LineOf("metadata", "name")),
	}
}

// CreatedAt is when the API server took the object.
func (o Object) CreatedAt() facts.Time { return o.Time("metadata", "creationTimestamp") }

// At is the source of a line of the object's file.
func (o Object) At(line int) facts.Source { return o.in.At(line) }

// SourceOf is the line of the key at the end of path, or of the object's name where there is none.
func (o Object) SourceOf(path ...string) facts.Source {
	if o.Get(path...) == nil {
		return o.Source
	}
	return o.in.At(o.LineOf(path...))
}

// Flag is a boolean that Kubernetes leaves out where it is false. Without the part of the object that would hold it,
// it is not known.
func (o Object) Flag(part, name string) *bool {
	if value := o.Bool(part, name); value != nil {
		return value
	}
	if !o.Has(part) {
		return nil
	}
	return new(false)
}

// ListOr gives the strings of a list, or the one string of the older field that the list replaced.
func (o Object) ListOr(list, single []string) []string {
	if all := o.Strings(list...); len(all) > 0 {
		return all
	}
	if one := o.Text(single...); one != "" {
		return []string{one}
	}
	return nil
}

// AddConditions adds conditions of the object's status, or of a section of it, to table object_conditions.
func (o Object) AddConditions(kind, section, controller string, conditions []*Node) {
	for _, condition := range conditions {
		row := facts.ObjectCondition{
			Kind: kind, Namespace: o.Namespace, Name: o.Name, Section: section, Controller: controller,
			Type: condition.Text("type"), Status: condition.Text("status"), Reason: condition.Text("reason"), Message: condition.Text("message"),
			LastTransitionAt: condition.Time("lastTransitionTime"), Source: o.At(condition.LineOf("status")),
		}
		if row.Type != "" {
			o.Tables.ObjectConditions = append(o.Tables.ObjectConditions, row)
		}
	}
}

// Labels are the object's labels as "key=value", sorted.
func (o Object) Labels() []string {
	var labels []string
	for _, label := range o.Pairs("metadata", "labels") {
		labels = append(labels, label.Key+"="+label.Value.Text())
	}
	slices.Sort(labels)
	return labels
}
