package facts

// JoinTables hold what follows from several artifacts together and would be slow or error-prone to work out in
// rules. Their rows are made after all files are read; each cites the lines of all sides.
type JoinTables struct {
	ServiceBackends  []ServiceBackends `json:"service_backends" from:"cluster"`
	ServiceDiffs     []ServiceDiff     `json:"service_differences" from:"node"`
	DatapathDiffs    []DatapathDiff    `json:"datapath_differences" from:"node"`
	PolicySelections []PolicySelection `json:"policy_selections" from:"cluster"`
	UnmanagedPods    []UnmanagedPod    `json:"unmanaged_pods" from:"cluster"`
	PolicyAnswers    []PolicyAnswer    `json:"policy_answers" from:"node"`
}

// ServiceBackends is what stands behind a service with a selector (k8s-services × k8s-pods × k8s-endpointslices).
type ServiceBackends struct {
	Namespace string `json:"namespace"`
	Service   string `json:"service"`
	// Selector in kubectl's form, "app=order".
	Selector               string `json:"selector"`
	SelectedPodsCount      int64  `json:"selected_pods_count"`
	SelectedReadyPodsCount int64  `json:"selected_ready_pods_count"`
	// SelectedRunningPodsCount are those in phase Running, ready or not: the others never got as far as their network.
	SelectedRunningPodsCount int64 `json:"selected_running_pods_count"`
	// ReadyEndpointsCount is of its slices, or of its Endpoints object where slices were not collected.
	ReadyEndpointsCount *int64 `json:"ready_endpoints_count"`
	// SimilarLabels are labels of pods in the namespace that differ from the selector's value by one or two
	// letters, "app=orders": the typing error.
	SimilarLabels  []string `json:"similar_labels"`
	SimilarSources []Source `json:"similar_sources"`
	Source         Source   `json:"source"` // the service's selector
	SliceSources   []Source `json:"slice_sources"`
}

// ServiceDiff is a frontend on which Kubernetes and a node's agent, or the agent and its load-balancer map, differ.
type ServiceDiff struct {
	Node      string `json:"node"`
	Namespace string `json:"namespace"`
	Service   string `json:"service"`
	// Frontend is "10.96.10.10:80/TCP".
	Frontend string `json:"frontend"`
	// Side is kubernetes_agent or agent_bpf.
	Side string `json:"side"`
	// Missing and Stale are backends that the second side lacks, or has and the first doesn't.
	Missing []string `json:"missing_backends"`
	Stale   []string `json:"stale_backends"`
	// FrontendMissing: the second side lacks the frontend altogether.
	FrontendMissing bool     `json:"frontend_missing"`
	Source          Source   `json:"source"`  // of the side that should have it
	Sources         []Source `json:"sources"` // of the other side
}

// DatapathDiff is an address or prefix of which two sides on a node say different things.
type DatapathDiff struct {
	Node string `json:"node"`
	// Kind is what differs:
	//   ipcache_missing, ipcache_identity, ipcache_tunnel   CiliumEndpoint against the node's ipcache map
	//   endpoint_missing, endpoint_identity                 CiliumEndpoint against its own agent's endpoints
	//   endpoint_map_missing, endpoint_map_identity         the agent's endpoints against its endpoint map
	//   tunnel_missing, tunnel_remote                       CiliumNode's pod CIDR against the node's tunnel map
	Kind string `json:"kind"`
	// Object is namespace/pod, or the CIDR's node.
	Object string `json:"object"`
	// Address is the IP or CIDR in question.
	Address  string `json:"address"`
	Expected string `json:"expected"`
	Actual   string `json:"actual"` // "" when it is missing
	// Source is the line that differs, or the map's first line where the entry is missing; Expectation the line
	// that it should agree with.
	Source      Source `json:"source"`
	Expectation Source `json:"expectation"`
}

// PolicySelection says which pods a policy's rule selects (labels as Kubernetes and Cilium define them).
type PolicySelection struct {
	Kind              string `json:"kind"`
	Namespace         string `json:"namespace"`
	Name              string `json:"name"`
	Rule              int64  `json:"rule"`
	SelectedPodsCount int64  `json:"selected_pods_count"`
	// Workloads are "namespace/workload", sorted, the first 64.
	Workloads          []string `json:"workloads"`
	IngressDefaultDeny *bool    `json:"ingress_default_deny"`
	EgressDefaultDeny  *bool    `json:"egress_default_deny"`
	Source             Source   `json:"source"`
}

// PolicyAnswer says of denied traffic which policies deny it and what would allow it. There is one for each row of
// flow_drops that a policy denied or would deny, with the same source.
type PolicyAnswer struct {
	Node      string `json:"node"`
	Verdict   string `json:"verdict"`   // DROPPED or AUDIT
	Direction string `json:"direction"` // ingress or egress
	// Selected is the end that the policies select, "namespace/workload", or "" when that is no pod.
	Selected string `json:"selected"`
	// SelectedEnd and PeerEnd are both ends for a reader: "demo/client (identity 68669, app=client)".
	SelectedEnd string `json:"selected_end"`
	PeerEnd     string `json:"peer_end"`
	// Policies put the selected end in default deny in this direction: "CiliumNetworkPolicy demo/web". Sorted.
	Policies []string `json:"policies"`
	// DeniedBy are the policies whose deny rule takes the traffic, which nothing that allows it can outweigh.
	DeniedBy []string `json:"denied_by"`
	// NeededRule is the rule that is missing, in words; "" when a deny rule denies or the selected end is no pod.
	NeededRule string `json:"needed_rule"`
	// AllowingPolicy is the smallest CiliumNetworkPolicy with that rule, as YAML; "" when there is none.
	AllowingPolicy string `json:"allowing_policy"`
	Source         Source `json:"source"`
}

// UnmanagedPod is a running pod with its own network that no agent has an endpoint for.
type UnmanagedPod struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Node      string `json:"node"`
	Source    Source `json:"source"`
}
