package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
	"github.com/sysleuth/sysleuth/parser/version"
)

var nodes = artifact.Extractor{
	Name:   "nodes",
	Files:  []string{"k8s-nodes.yaml", "nodes.json"},
	Tables: []string{"kubernetes_nodes", "node_conditions", "node_taints", "node_labels", "versions"},
	Extract: manifest.Extract(addNode, "metadata.labels", "spec.podCIDR", "spec.podCIDRs", "spec.providerID", "spec.taints", "spec.unschedulable",
		"status.addresses", "status.capacity", "status.conditions", "status.nodeInfo"),
	Collect: "kubectl get nodes -o yaml",
}

func addNode(o manifest.Object) {
	tables := o.Tables
	node := facts.KubernetesNode{
		Node:             o.Name,
		PodCIDRs:         o.ListOr([]string{"spec", "podCIDRs"}, []string{"spec", "podCIDR"}),
		Unschedulable:    o.Flag("spec", "unschedulable"),
		KernelVersion:    o.Text("status", "nodeInfo", "kernelVersion"),
		OSImage:          o.Text("status", "nodeInfo", "osImage"),
		OperatingSystem:  o.Text("status", "nodeInfo", "operatingSystem"),
		Architecture:     o.Text("status", "nodeInfo", "architecture"),
		ContainerRuntime: o.Text("status", "nodeInfo", "containerRuntimeVersion"),
		KubeletVersion:   o.Text("status", "nodeInfo", "kubeletVersion"),
		ProviderID:       o.Text("spec", "providerID"),
		CPUMillicores:    millicores(o.Text("status", "capacity", "cpu")),
		MemoryBytes:      quantity(o.Text("status", "capacity", "memory")),
		CapacityPods:     quantity(o.Text("status", "capacity", "pods")),
		CreatedAt:        o.CreatedAt(),
		Source:           o.Source,
	}
	for _, address := range o.Each("status", "addresses") {
		switch ip := address.Text("address"); address.Text("type") {
		case "InternalIP":
			node.InternalIPs = append(node.InternalIPs, ip)
		case "ExternalIP":
			node.ExternalIPs = append(node.ExternalIPs, ip)
		}
	}
	for _, condition := range o.Each("status", "conditions") {
		if condition.Text("type") == "Ready" {
			node.ReadyStatus = condition.Text("status")
		}
		addNodeCondition(o, condition)
	}
	for _, taint := range o.Each("spec", "taints") {
		tables.NodeTaints = append(tables.NodeTaints, facts.NodeTaint{Node: o.Name, Key: taint.Text("key"), Value: taint.Text("value"),
			Effect: taint.Text("effect"), Source: o.At(taint.LineOf("key"))})
	}
	for _, label := range o.Pairs("metadata", "labels") {
		tables.NodeLabels = append(tables.NodeLabels, facts.NodeLabel{Node: o.Name, Key: label.Key, Value: label.Value.Text(), Source: o.At(label.Line)})
	}
	tables.KubernetesNodes = append(tables.KubernetesNodes, node)
	if node.KernelVersion != "" {
		kernel := version.Of("kernel", node.KernelVersion, o.SourceOf("status", "nodeInfo", "kernelVersion"))
		kernel.Node = o.Name
		tables.Versions = append(tables.Versions, kernel)
	}
}

func addNodeCondition(o manifest.Object, condition *manifest.Node) {
	o.Tables.NodeConditions = append(o.Tables.NodeConditions, facts.NodeCondition{
		Node:             o.Name,
		Type:             condition.Text("type"),
		Status:           condition.Text("status"),
		Reason:           condition.Text("reason"),
		Message:          condition.Text("message"),
		LastTransitionAt: condition.Time("lastTransitionTime"),
		LastHeartbeatAt:  condition.Time("lastHeartbeatTime"),
		Source:           o.At(condition.LineOf("status")),
	})
}
