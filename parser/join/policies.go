package join

import (
	"maps"
	"slices"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/selector"
)

// addPolicySelections works out which pods every policy selects. Policies for nodes select none.
func addPolicySelections(sysdump *facts.Sysdump, index *index) {
	const mostWorkloads = 64
	for _, policy := range sysdump.Policies {
		if policy.SelectsNodes != nil && *policy.SelectsNodes {
			continue
		}
		wanted, err := selector.Parse(policy.Selector)
		if err != nil {
			continue
		}
		row := facts.PolicySelection{
			Kind: policy.Kind, Namespace: policy.Namespace, Name: policy.Name, Rule: policy.Rule,
			IngressDefaultDeny: policy.IngressDefaultDeny, EgressDefaultDeny: policy.EgressDefaultDeny, Source: policy.Source,
		}
		workloads := map[string]bool{}
		for _, pod := range candidates(sysdump, index, policy.Namespace) {
			if finished(pod) || pod.HostNetwork != nil && *pod.HostNetwork || !wanted.Matches(policyLabels(pod, policy.Kind, index)) {
				continue
			}
			row.SelectedPodsCount++
			name := pod.Workload
			if name == "" {
				name = pod.Name
			}
			workloads[pod.Namespace+"/"+name] = true
		}
		row.Workloads = slices.Sorted(maps.Keys(workloads))
		row.Workloads = row.Workloads[:min(len(row.Workloads), mostWorkloads)]
		sysdump.PolicySelections = append(sysdump.PolicySelections, row)
	}
}

// candidates are the pods that a policy may select: those of its namespace, or all for one of the whole cluster.
func candidates(sysdump *facts.Sysdump, index *index, namespace string) []facts.Pod {
	if namespace == "" {
		return sysdump.Pods
	}
	return index.pods[namespace]
}

// policyLabels are a pod's labels as the policy engine sees them. Cilium adds the namespace, its labels and
// the service account under keys of its own.
func policyLabels(pod facts.Pod, kind string, index *index) map[string]string {
	own := index.labels[pod.Namespace+"/"+pod.Name]
	if kind == "NetworkPolicy" {
		return own
	}
	labels := maps.Clone(own)
	if labels == nil {
		labels = map[string]string{}
	}
	labels["io.kubernetes.pod.namespace"] = pod.Namespace
	labels["io.cilium.k8s.policy.serviceaccount"] = pod.ServiceAccount
	for key, value := range index.namespaceLabels[pod.Namespace] {
		labels["io.cilium.k8s.namespace.labels."+key] = value
	}
	return labels
}

// addUnmanagedPods finds running pods with a network of their own that their node's agent has no endpoint
// for. Pods younger than a minute at capture are left out: the files of a dump are seconds apart.
func addUnmanagedPods(sysdump *facts.Sysdump) {
	known := map[string]bool{}
	for _, endpoint := range sysdump.Endpoints {
		for _, ip := range endpoint.IPs {
			known[endpoint.Node+" "+ip] = true
		}
	}
	captured := sysdump.Dump[0].CapturedAt
	for _, pod := range sysdump.Pods {
		hostNetwork := pod.HostNetwork != nil && *pod.HostNetwork
		if hostNetwork || pod.Phase != "Running" || len(pod.IPs) == 0 || !pod.DeletedAt.IsZero() ||
			sysdump.States.Of("endpoints", pod.Node).State != facts.Collected {
			continue
		}
		if pod.StartedAt.IsZero() || captured.IsZero() || captured.Sub(pod.StartedAt.Time).Seconds() < 60 {
			continue
		}
		managed := false
		for _, ip := range pod.IPs {
			managed = managed || known[pod.Node+" "+ip]
		}
		if !managed {
			sysdump.UnmanagedPods = append(sysdump.UnmanagedPods, facts.UnmanagedPod{Namespace: pod.Namespace, Name: pod.Name, Node: pod.Node, Source: pod.Source})
		}
	}
}
