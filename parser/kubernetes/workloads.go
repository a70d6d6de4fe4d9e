package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// The names before the stamp have been the same since cilium-cli 0.8; the agents' DaemonSet is a List since 0.11.4 and
// was a single object before.
var daemonSets = artifact.Extractor{
	Name: "daemonsets",
	Files: []string{"cilium-daemonset.yaml", "cilium-envoy-daemonset.yaml", "cilium-node-init-daemonset.yaml", "hubble-daemonset.yaml",
		"cilium-spire-agent-daemonset.yaml", "aws-node-daemonset.yaml", "*-ds.yaml"},
	Tables: []string{"daemonsets"},
	Extract: manifest.Extract(addDaemonSet, "metadata.generation", "spec.template.metadata.labels", "spec.template.spec.containers.name",
		"spec.template.spec.containers.image", "status"),
	Collect: "kubectl -n kube-system get daemonsets -l app.kubernetes.io/part-of=cilium -o yaml",
}

// addDaemonSet adds a DaemonSet. Kubernetes leaves counts of zero out of its status but for the four that it always
// states, so those that aren't there are zero, provided that there is a status.
func addDaemonSet(o manifest.Object) {
	row := facts.DaemonSet{
		Namespace:          o.Namespace,
		Name:               o.Name,
		Generation:         o.Int("metadata", "generation"),
		ObservedGeneration: o.Int("status", "observedGeneration"),
		Source:             o.Source,
	}
	row.Component, row.Image = template(o)
	if o.Has("status", "desiredNumberScheduled") {
		row.DesiredCount = o.Int("status", "desiredNumberScheduled")
		row.CurrentCount = countOf(o, "currentNumberScheduled")
		row.ReadyCount = countOf(o, "numberReady")
		row.UpdatedCount = countOf(o, "updatedNumberScheduled")
		row.AvailableCount = countOf(o, "numberAvailable")
		row.UnavailableCount = countOf(o, "numberUnavailable")
		row.Source = o.SourceOf("status", "desiredNumberScheduled")
	}
	o.Tables.DaemonSets = append(o.Tables.DaemonSets, row)
}

var deployments = artifact.Extractor{
	Name: "deployments",
	Files: []string{"cilium-operator-deployment.yaml", "hubble-relay-deployment.yaml", "hubble-ui-deployment.yaml",
		"clustermesh-apiserver-deployment.yaml", "*-deployment.yaml"},
	Tables: []string{"deployments"},
	Extract: manifest.Extract(addDeployment, "metadata.generation", "spec.replicas", "spec.strategy.type", "spec.template.metadata.labels",
		"spec.template.spec.containers.name", "spec.template.spec.containers.image", "status"),
	Collect: "kubectl -n kube-system get deployments -l app.kubernetes.io/part-of=cilium -o yaml",
}

func addDeployment(o manifest.Object) {
	row := facts.Deployment{
		Namespace:          o.Namespace,
		Name:               o.Name,
		Strategy:           o.Text("spec", "strategy", "type"),
		DesiredCount:       o.Int("spec", "replicas"),
		Generation:         o.Int("metadata", "generation"),
		ObservedGeneration: o.Int("status", "observedGeneration"),
		Source:             o.SourceOf("spec", "replicas"),
	}
	row.Component, row.Image = template(o)
	// A status is always there once the controller has seen the object, {} in a cluster without one.
	if o.Has("status", "observedGeneration") {
		row.ReadyCount = countOf(o, "readyReplicas")
		row.AvailableCount = countOf(o, "availableReplicas")
		row.UpdatedCount = countOf(o, "updatedReplicas")
		row.UnavailableCount = countOf(o, "unavailableReplicas")
	}
	o.Tables.Deployments = append(o.Tables.Deployments, row)
}

// countOf is a count of the status, 0 where it is left out.
func countOf(o manifest.Object, name string) *int64 {
	if count := o.Int("status", name); count != nil {
		return count
	}
	return new(int64)
}

// template gives the component that a workload runs, and the image of its main container: the one named
// after the component, or the first.
func template(o manifest.Object) (name, image string) {
	containers := o.Each("spec", "template", "spec", "containers")
	name = component(o.Get("spec", "template", "metadata", "labels"), containers)
	var main *manifest.Node
	for _, container := range containers {
		if main == nil || container.Text("name") == name {
			main = container
		}
	}
	return name, main.Text("image")
}
