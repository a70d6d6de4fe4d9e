package facts

// KubernetesTables come from the k8s-*.yaml files, the cluster's own objects.
type KubernetesTables struct {
	KubernetesNodes      []KubernetesNode      `json:"kubernetes_nodes" from:"cluster"`
	NodeConditions       []NodeCondition       `json:"node_conditions" from:"cluster"`
	NodeTaints           []NodeTaint           `json:"node_taints" from:"cluster"`
	NodeLabels           []NodeLabel           `json:"node_labels" from:"cluster"`
	Namespaces           []Namespace           `json:"namespaces" from:"cluster"`
	NamespaceLabels      []NamespaceLabel      `json:"namespace_labels" from:"cluster"`
	Pods                 []Pod                 `json:"pods" from:"cluster"`
	PodLabels            []PodLabel            `json:"pod_labels" from:"cluster"`
	PodConditions        []PodCondition        `json:"pod_conditions" from:"cluster"`
	Containers           []Container           `json:"containers" from:"cluster"`
	ContainerEnvironment []ContainerVariable   `json:"container_environment" from:"cluster"`
	Services             []Service             `json:"services" from:"cluster"`
	ServicePorts         []ServicePort         `json:"service_ports" from:"cluster"`
	ServiceSelectors     []ServiceSelector     `json:"service_selectors" from:"cluster"`
	ServiceAnnotations   []ServiceAnnotation   `json:"service_annotations" from:"cluster"`
	KubernetesEndpoints  []KubernetesEndpoints `json:"kubernetes_endpoints" from:"cluster"`
	EndpointSlices       []EndpointSlice       `json:"endpoint_slices" from:"cluster"`
	SliceEndpoints       []SliceEndpoint       `json:"slice_endpoints" from:"cluster"`
	Events               []Event               `json:"events" from:"cluster"`
	Leases               []Lease               `json:"leases" from:"cluster"`
	DaemonSets           []DaemonSet           `json:"daemonsets" from:"cluster"`
	Deployments          []Deployment          `json:"deployments" from:"cluster"`
}

// KubernetesNode is a Node object (k8s-nodes).
type KubernetesNode struct {
	Node             string   `json:"node"`
	InternalIPs      []string `json:"internal_ips"`
	ExternalIPs      []string `json:"external_ips"`
	PodCIDRs         []string `json:"pod_cidrs"`
	Unschedulable    *bool    `json:"unschedulable"`
	KernelVersion    string   `json:"kernel_version"`
	OSImage          string   `json:"os_image"`
	OperatingSystem  string   `json:"operating_system"`
	Architecture     string   `json:"architecture"`
	ContainerRuntime string   `json:"container_runtime"`
	KubeletVersion   string   `json:"kubelet_version"`
	ProviderID       string   `json:"provider_id"`
	// ReadyStatus is the status of condition Ready: True, False or Unknown.
	ReadyStatus   string `json:"ready_status"`
	CPUMillicores *int64 `json:"capacity_cpu_millicores"`
	MemoryBytes   *int64 `json:"capacity_memory_bytes"`
	CapacityPods  *int64 `json:"capacity_pods_count"`
	CreatedAt     Time   `json:"created_at"`
	Source        Source `json:"source"`
}

// NodeCondition is one condition of a Node.
type NodeCondition struct {
	Node             string `json:"node"`
	Type             string `json:"type"`
	Status           string `json:"status"`
	Reason           string `json:"reason"`
	Message          string `json:"message"`
	LastTransitionAt Time   `json:"last_transition_at"`
	LastHeartbeatAt  Time   `json:"last_heartbeat_at"`
	Source           Source `json:"source"`
}

// NodeTaint is one taint of a Node.
type NodeTaint struct {
	Node   string `json:"node"`
	Key    string `json:"key"`
	Value  string `json:"value"`
	Effect string `json:"effect"`
	Source Source `json:"source"`
}

// NodeLabel is one label of a Node.
type NodeLabel struct {
	Node   string `json:"node"`
	Key    string `json:"key"`
	Value  string `json:"value"`
	Source Source `json:"source"`
}

// Namespace is a Namespace object.
type Namespace struct {
	Name      string `json:"name"`
	Phase     string `json:"phase"`
	CreatedAt Time   `json:"created_at"`
	Source    Source `json:"source"`
}

// NamespaceLabel is one label of a Namespace.
type NamespaceLabel struct {
	Namespace string `json:"namespace"`
	Key       string `json:"key"`
	Value     string `json:"value"`
	Source    Source `json:"source"`
}

// Pod is a Pod object (k8s-pods).
type Pod struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Node      string `json:"node"`
	UID       string `json:"uid"`
	// Component is what the pod is to Cilium: cilium-agent, cilium-operator, cilium-envoy, hubble-relay,
	// hubble-ui, clustermesh-apiserver, spire-agent, spire-server, certgen, tetragon, cilium-node-init, coredns, kube-proxy, or "" for a workload.
	Component   string   `json:"component"`
	Phase       string   `json:"phase"`
	Ready       *bool    `json:"ready"`
	Reason      string   `json:"reason"`
	Message     string   `json:"message"`
	HostNetwork *bool    `json:"host_network"`
	IPs         []string `json:"ips"`
	HostIP      string   `json:"host_ip"`
	OwnerKind   string   `json:"owner_kind"`
	OwnerName   string   `json:"owner_name"`
	// Workload is the Deployment, StatefulSet, DaemonSet or Job the pod belongs to (a ReplicaSet's hash cut off).
	Workload       string `json:"workload"`
	ServiceAccount string `json:"service_account"`
	PriorityClass  string `json:"priority_class"`
	// RestartCount is the sum over its containers, init containers not counted.
	RestartCount *int64 `json:"restart_count"`
	CreatedAt    Time   `json:"created_at"`
	StartedAt    Time   `json:"started_at"`
	// DeletedAt is set while the pod terminates.
	DeletedAt Time   `json:"deleted_at"`
	Source    Source `json:"source"`
}

// PodLabel is one label of a Pod.
type PodLabel struct {
	Namespace string `json:"namespace"`
	Pod       string `json:"pod"`
	Node      string `json:"node"`
	Key       string `json:"key"`
	Value     string `json:"value"`
	Source    Source `json:"source"`
}

// PodCondition is a condition of a Pod that is not True.
type PodCondition struct {
	Namespace        string `json:"namespace"`
	Pod              string `json:"pod"`
	Node             string `json:"node"`
	Type             string `json:"type"`
	Status           string `json:"status"`
	Reason           string `json:"reason"`
	Message          string `json:"message"`
	LastTransitionAt Time   `json:"last_transition_at"`
	Source           Source `json:"source"`
}

// Container is one container status of a Pod, init containers included. Its Source is the line of its name
// in the status, or in the spec when no status was reported yet.
type Container struct {
	Namespace    string `json:"namespace"`
	Pod          string `json:"pod"`
	Node         string `json:"node"`
	Container    string `json:"container"`
	Component    string `json:"component"` // of its pod
	Init         *bool  `json:"init"`
	Image        string `json:"image"`
	Ready        *bool  `json:"ready"`
	RestartCount *int64 `json:"restart_count"`
	// State is running, waiting or terminated.
	State    string `json:"state"`
	Reason   string `json:"reason"`
	Message  string `json:"message"`
	ExitCode *int64 `json:"exit_code"`
	Signal   *int64 `json:"signal"`
	// StartedAt and FinishedAt are of the present state.
	StartedAt  Time `json:"started_at"`
	FinishedAt Time `json:"finished_at"`
	// The Last fields are the last termination (lastState.terminated).
	LastReason     string `json:"last_reason"`
	LastMessage    string `json:"last_message"`
	LastExitCode   *int64 `json:"last_exit_code"`
	LastSignal     *int64 `json:"last_signal"`
	LastStartedAt  Time   `json:"last_started_at"`
	LastFinishedAt Time   `json:"last_finished_at"`
	// CPU and memory limits and requests of the spec.
	CPULimitMillicores *int64 `json:"cpu_limit_millicores"`
	MemoryLimitBytes   *int64 `json:"memory_limit_bytes"`
	Source             Source `json:"source"`
}

// ContainerVariable is an environment variable with a literal value, of a Cilium component's container.
type ContainerVariable struct {
	Namespace string `json:"namespace"`
	Pod       string `json:"pod"`
	Node      string `json:"node"`
	Component string `json:"component"`
	Container string `json:"container"`
	Name      string `json:"name"`
	Value     string `json:"value"`
	Source    Source `json:"source"`
}

// Service is a Service object (k8s-services).
type Service struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// Type is ClusterIP, NodePort, LoadBalancer or ExternalName.
	Type                  string   `json:"type"`
	ClusterIPs            []string `json:"cluster_ips"`
	ExternalIPs           []string `json:"external_ips"`
	LoadBalancerIPs       []string `json:"load_balancer_ips"` // status.loadBalancer.ingress
	Headless              *bool    `json:"headless"`
	HasSelector           *bool    `json:"has_selector"`
	InternalTrafficPolicy string   `json:"internal_traffic_policy"`
	ExternalTrafficPolicy string   `json:"external_traffic_policy"`
	SessionAffinity       string   `json:"session_affinity"`
	LoadBalancerClass     string   `json:"load_balancer_class"`
	SourceRanges          []string `json:"source_ranges"`
	HealthCheckNodePort   *int64   `json:"health_check_node_port"`
	CreatedAt             Time     `json:"created_at"`
	Source                Source   `json:"source"`
}

// ServicePort is one port of a Service.
type ServicePort struct {
	Namespace  string `json:"namespace"`
	Service    string `json:"service"`
	Name       string `json:"name"`
	Port       *int64 `json:"port"`
	Protocol   string `json:"protocol"`
	NodePort   *int64 `json:"node_port"`
	TargetPort string `json:"target_port"`
	Source     Source `json:"source"`
}

// ServiceSelector is one label of a Service's selector.
type ServiceSelector struct {
	Namespace string `json:"namespace"`
	Service   string `json:"service"`
	Key       string `json:"key"`
	Value     string `json:"value"`
	Source    Source `json:"source"`
}

// ServiceAnnotation is one annotation of a Service, kubectl's last-applied left out.
type ServiceAnnotation struct {
	Namespace string `json:"namespace"`
	Service   string `json:"service"`
	Key       string `json:"key"`
	Value     string `json:"value"`
	Source    Source `json:"source"`
}

// KubernetesEndpoints is an Endpoints object (k8s-endpoints).
type KubernetesEndpoints struct {
	Namespace     string `json:"namespace"`
	Name          string `json:"name"`
	ReadyCount    *int64 `json:"ready_count"`
	NotReadyCount *int64 `json:"not_ready_count"`
	Source        Source `json:"source"`
}

// EndpointSlice is an EndpointSlice object; "endpoints: null" counts as 0 endpoints.
type EndpointSlice struct {
	Namespace   string `json:"namespace"`
	Name        string `json:"name"`
	Service     string `json:"service"` // label kubernetes.io/service-name
	AddressType string `json:"address_type"`
	ReadyCount  *int64 `json:"ready_count"`
	TotalCount  *int64 `json:"total_count"`
	// Ports are "name=8080/TCP", "=8080/TCP" for a port without a name.
	Ports  []string `json:"ports"`
	Source Source   `json:"source"`
}

// SliceEndpoint is one address of an EndpointSlice.
type SliceEndpoint struct {
	Namespace   string `json:"namespace"`
	Service     string `json:"service"`
	Slice       string `json:"slice"`
	Address     string `json:"address"`
	Node        string `json:"node"`
	Pod         string `json:"pod"`
	Ready       *bool  `json:"ready"`
	Serving     *bool  `json:"serving"`
	Terminating *bool  `json:"terminating"`
	Source      Source `json:"source"`
}

// Event is a Kubernetes event, equal ones of one object (reason and template) added up. At most 5,000 rows.
type Event struct {
	Type   string `json:"type"`
	Reason string `json:"reason"`
	// Kind, Namespace and Name are the object the event is about.
	Kind      string `json:"kind"`
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// Node is the node of the object or of the reporting component.
	Node      string `json:"node"`
	Component string `json:"component"`
	Message   string `json:"message"`
	// Template is the message with its variable parts masked.
	Template string `json:"template"`
	Count    *int64 `json:"count"`
	FirstAt  Time   `json:"first_at"`
	LastAt   Time   `json:"last_at"`
	// ObjectExists: the object is still in the dump. ObjectHealthy: it is well at capture (a pod ready or
	// completed, a node ready). Left out when the object's table was not collected.
	ObjectExists  *bool  `json:"object_exists"`
	ObjectHealthy *bool  `json:"object_healthy"`
	Source        Source `json:"source"`
}

// Lease is a coordination Lease (k8s-leases): node heartbeats and leader elections.
type Lease struct {
	Namespace        string `json:"namespace"`
	Name             string `json:"name"`
	Holder           string `json:"holder"`
	AcquiredAt       Time   `json:"acquired_at"`
	RenewedAt        Time   `json:"renewed_at"`
	DurationSeconds  *int64 `json:"duration_seconds"`
	TransitionsCount *int64 `json:"transitions_count"`
	Source           Source `json:"source"`
}

// DaemonSet is a DaemonSet of Cilium (cilium-daemonset, cilium-envoy-daemonset, …).
type DaemonSet struct {
	Namespace          string `json:"namespace"`
	Name               string `json:"name"`
	Component          string `json:"component"`
	Image              string `json:"image"`
	DesiredCount       *int64 `json:"desired_count"`
	CurrentCount       *int64 `json:"current_count"`
	ReadyCount         *int64 `json:"ready_count"`
	UpdatedCount       *int64 `json:"updated_count"`
	AvailableCount     *int64 `json:"available_count"`
	UnavailableCount   *int64 `json:"unavailable_count"`
	Generation         *int64 `json:"generation"`
	ObservedGeneration *int64 `json:"observed_generation"`
	Source             Source `json:"source"`
}

// Deployment is a Deployment of Cilium (operator, hubble-relay, clustermesh-apiserver, …). A count that the
// status leaves out is zero by Kubernetes' own convention and is set to 0 here.
type Deployment struct {
	Namespace          string `json:"namespace"`
	Name               string `json:"name"`
	Component          string `json:"component"`
	Image              string `json:"image"`
	Strategy           string `json:"strategy"`
	DesiredCount       *int64 `json:"desired_count"` // spec.replicas
	ReadyCount         *int64 `json:"ready_count"`
	AvailableCount     *int64 `json:"available_count"`
	UpdatedCount       *int64 `json:"updated_count"`
	UnavailableCount   *int64 `json:"unavailable_count"`
	Generation         *int64 `json:"generation"`
	ObservedGeneration *int64 `json:"observed_generation"`
	// Source is the line of spec.replicas, or of the name where that is left out.
	Source Source `json:"source"`
}
