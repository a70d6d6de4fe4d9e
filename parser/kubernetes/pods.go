package kubernetes

import (
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var pods = artifact.Extractor{
	Name:   "pods",
	Files:  []string{"k8s-pods.yaml", "pods.json"},
	Tables: []string{"pods", "pod_labels", "pod_conditions", "containers", "container_environment", "versions"},
	Extract: manifest.Extract(addPod, "metadata.deletionTimestamp", "metadata.labels", "metadata.ownerReferences", "metadata.uid",
		"spec.containers.env", "spec.containers.image", "spec.containers.name", "spec.containers.resources.limits",
		"spec.hostNetwork", "spec.initContainers.env", "spec.initContainers.image", "spec.initContainers.name", "spec.initContainers.resources.limits",
		"spec.nodeName", "spec.priorityClassName", "spec.serviceAccountName",
		"status.conditions", "status.containerStatuses", "status.hostIP", "status.initContainerStatuses", "status.message", "status.phase",
		"status.podIP", "status.podIPs", "status.reason", "status.startTime"),
	Collect: "kubectl get pods -A -o yaml",
}

func addPod(o manifest.Object) {
	tables := o.Tables
	pod := facts.Pod{
		Namespace:      o.Namespace,
		Name:           o.Name,
		Node:           o.Text("spec", "nodeName"),
		UID:            o.Text("metadata", "uid"),
		Component:      component(o.Get("metadata", "labels"), o.Each("spec", "containers")),
		Phase:          o.Text("status", "phase"),
		Reason:         o.Text("status", "reason"),
		Message:        o.Text("status", "message"),
		HostNetwork:    o.Flag("spec", "hostNetwork"),
		IPs:            o.Column([]string{"status", "podIPs"}, "ip"),
		HostIP:         o.Text("status", "hostIP"),
		ServiceAccount: o.Text("spec", "serviceAccountName"),
		PriorityClass:  o.Text("spec", "priorityClassName"),
		CreatedAt:      o.CreatedAt(),
		StartedAt:      o.Time("status", "startTime"),
		DeletedAt:      o.Time("metadata", "deletionTimestamp"),
		Source:         o.Source,
	}
	if ip := o.Text("status", "podIP"); ip != "" && len(pod.IPs) == 0 {
		pod.IPs = []string{ip}
	}
	pod.OwnerKind, pod.OwnerName, pod.Workload = owner(o)
	for _, status := range o.Each("status", "containerStatuses") {
		if count := status.Int("restartCount"); count != nil {
			if pod.RestartCount == nil {
				pod.RestartCount = new(int64)
			}
			*pod.RestartCount += *count
		}
	}
	for _, condition := range o.Each("status", "conditions") {
		status := condition.Text("status")
		if condition.Text("type") == "Ready" && status != "" {
			pod.Ready = new(status == "True")
		}
		if status != "True" {
			tables.PodConditions = append(tables.PodConditions, facts.PodCondition{
				Namespace: o.Namespace, Pod: o.Name, Node: pod.Node,
				Type: condition.Text("type"), Status: status, Reason: condition.Text("reason"), Message: condition.Text("message"),
				LastTransitionAt: condition.Time("lastTransitionTime"), Source: o.At(condition.LineOf("status")),
			})
		}
	}
	for _, label := range o.Pairs("metadata", "labels") {
		tables.PodLabels = append(tables.PodLabels, facts.PodLabel{Namespace: o.Namespace, Pod: o.Name, Node: pod.Node, Key: label.Key, Value: label.Value.Text(), Source: o.At(label.Line)})
	}
	tables.Pods = append(tables.Pods, pod)
	addContainers(o, pod)
}

// owner names the object that made the pod, and the workload that a user knows it by. A pod that its kubelet runs from a
// file is owned by its node and has no workload.
func owner(o manifest.Object) (kind, name, workload string) {
	references := o.Each("metadata", "ownerReferences")
	if len(references) == 0 {
		return "", "", ""
	}
	reference := references[0]
	for _, other := range references {
		if controls := other.Bool("controller"); controls != nil && *controls {
			reference = other
			break
		}
	}
	kind, name = reference.Text("kind"), reference.Text("name")
	switch kind {
	case "Node":
		return kind, name, ""
	case "ReplicaSet":
		if hash := o.Text("metadata", "labels", "pod-template-hash"); hash != "" {
			return kind, name, strings.TrimSuffix(name, "-"+hash)
		}
	}
	return kind, name, name
}

// environment adds the variables with literal values of a container of Cilium.
func environment(o manifest.Object, pod facts.Pod, container *manifest.Node) {
	for _, variable := range container.Each("env") {
		name := variable.Text("name")
		if name == "" || variable.Has("valueFrom") {
			continue
		}
		line := variable.LineOf("name")
		if variable.Get("value") != nil {
			line = variable.LineOf("value")
		}
		o.Tables.ContainerEnvironment = append(o.Tables.ContainerEnvironment, facts.ContainerVariable{
			Namespace: o.Namespace, Pod: o.Name, Node: pod.Node, Component: pod.Component, Container: container.Text("name"),
			Name: name, Value: variable.Text("value"), Source: o.At(line),
		})
	}
}
