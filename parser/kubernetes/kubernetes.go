// Package kubernetes reads the cluster's own objects: nodes, pods, services, endpoints, events, leases, namespaces
// and the workloads of Cilium. In: the k8s-*.yaml files of a sysdump and the DaemonSets and Deployments of Cilium's
// components; also the JSON of the python collector (Cilium 1.10 and before). Out: the tables of
// facts.KubernetesTables, and versions of kernels, images and the API server.
package kubernetes

import (
	"slices"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// Extractors are the artifact families of this package.
var Extractors = []artifact.Extractor{
	nodes, pods, services, endpoints, endpointSlices, events, leases, namespaces, daemonSets, deployments, serverVersion,
}

// object is one Kubernetes object with the file that it stands in.
type object struct {
	*manifest.Node
	in              *artifact.Input
	namespace, name string
	// source is the line of the object's name.
	source facts.Source
}

// each makes an Extract function that appends the rows of one object at a time. Objects without a name are skipped.
func each(want *manifest.Paths, add func(object)) func(*artifact.Input) error {
	return func(in *artifact.Input) error {
		return manifest.Objects(in, want, func(node *manifest.Node) {
			o := object{Node: node, in: in, namespace: node.Text("metadata", "namespace"), name: node.Text("metadata", "name")}
			o.source = in.At(node.LineOf("metadata", "name"))
			if o.name != "" {
				add(o)
			}
		})
	}
}

// want adds to the paths that every object needs.
func want(paths ...string) *manifest.Paths {
	return manifest.Want(slices.Concat([]string{"metadata.name", "metadata.namespace", "metadata.creationTimestamp"}, paths)...)
}

func (o object) createdAt() facts.Time { return o.Time("metadata", "creationTimestamp") }

// at is the source of the value at a path, or of the object where there is none.
func (o object) at(path ...string) facts.Source {
	if o.Get(path...) == nil {
		return o.source
	}
	return o.in.At(o.LineOf(path...))
}

// listOr gives the strings of a list, or the one string of the older field that it replaced.
func (o object) listOr(list, single []string) []string {
	if all := o.Strings(list...); len(all) > 0 {
		return all
	}
	if one := o.Text(single...); one != "" {
		return []string{one}
	}
	return nil
}

// flag is a boolean that Kubernetes leaves out where it is false. Without the part of the object that would hold it, it is
// not known.
func (o object) flag(part, name string) *bool {
	if value := o.Bool(part, name); value != nil {
		return value
	}
	if !o.Has(part) {
		return nil
	}
	return new(false)
}
