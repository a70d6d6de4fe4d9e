package facts

// AgentTables come from the agent's own view of itself: bugtool's cilium-dbg (cilium up to 1.14) commands.
type AgentTables struct {
	AgentStatus        []AgentStatus      `json:"agent_status" from:"node"`
	AgentKubernetes    []AgentBackend     `json:"agent_kubernetes" from:"node"`
	AgentKVStore       []AgentBackend     `json:"agent_kvstore" from:"node"`
	StaleProbes        []StaleProbe       `json:"stale_probes" from:"node"`
	AgentDatapath      []AgentDatapath    `json:"agent_datapath" from:"node"`
	AgentCNI           []AgentCNI         `json:"agent_cni" from:"node"`
	AgentHubble        []AgentHubble      `json:"agent_hubble" from:"node"`
	AgentProxy         []AgentProxy       `json:"agent_proxy" from:"node"`
	AgentEncryption    []AgentEncryption  `json:"agent_encryption" from:"node"`
	AgentMonitor       []AgentMonitor     `json:"agent_monitor" from:"node"`
	IPAMPools          []IPAMPool         `json:"ipam_pools" from:"node"`
	IPAMAllocations    []IPAMAllocation   `json:"ipam_allocations" from:"node"`
	ControllerTally    []ControllerTally  `json:"controller_tally" from:"node"`
	Controllers        []Controller       `json:"controllers" from:"node"`
	ModuleTally        []ModuleTally      `json:"module_tally" from:"node"`
	Modules            []ModuleHealth     `json:"unhealthy_modules" from:"node"`
	ClusterHealth      []ClusterHealth    `json:"cluster_health" from:"node"`
	HealthPaths        []HealthPath       `json:"health_paths" from:"node"`
	RemoteClusters     []RemoteCluster    `json:"remote_clusters" from:"node"`
	Endpoints          []Endpoint         `json:"endpoints" from:"node"`
	EndpointLog        []EndpointLogEntry `json:"endpoint_log" from:"node"`
	AgentConfiguration []Setting          `json:"agent_configuration" from:"node"`
	AgentOptions       []Setting          `json:"agent_options" from:"node"`
	Metrics            []Metric           `json:"metrics" from:"node"`
	MapPressures       []MapPressure      `json:"map_pressures" from:"node"`
	AgentServices      []AgentService     `json:"agent_services" from:"node"`
	AgentNodes         []AgentNode        `json:"agent_nodes" from:"node"`
	Identities         []Identity         `json:"identities" from:"node"`
	Selectors          []Selector         `json:"selectors" from:"node"`
	PolicyRevisions    []PolicyRevision   `json:"policy_revisions" from:"node"`
	FQDNCache          []FQDNEntry        `json:"fqdn_cache" from:"node"`
	OperatorMetrics    []Metric           `json:"operator_metrics" from:"cluster"`
}

// AgentStatus is the line "Cilium:" of cilium-dbg status. States are Ok, Warning, Failure, Disabled.
type AgentStatus struct {
	Node    string `json:"node"`
	State   string `json:"state"`
	Version string `json:"version"` // as printed before the parenthesis: 1.20.2
	Message string `json:"message"` // what follows the version when the agent isn't well
	Source  Source `json:"source"`
}

// AgentBackend is the line "Kubernetes:" or "KVStore:" of cilium-dbg status. Without a kvstore the state is Disabled, also
// where it reads "Ok   Disabled" (up to 1.17).
type AgentBackend struct {
	Node    string `json:"node"`
	State   string `json:"state"`
	Message string `json:"message"`
	Source  Source `json:"source"`
}

// StaleProbe is a probe of the agent that hangs ("Stale status:").
type StaleProbe struct {
	Node    string `json:"node"`
	Probe   string `json:"probe"`
	SinceAt Time   `json:"since_at"`
	Source  Source `json:"source"`
}

// AgentDatapath is how the agent says it forwards. Source is the line "KubeProxyReplacement:".
type AgentDatapath struct {
	Node                 string   `json:"node"`
	KubeProxyReplacement string   `json:"kube_proxy_replacement"` // True, False, Strict, Partial, Probe, Disabled
	Devices              []string `json:"devices"`
	DirectRoutingDevice  string   `json:"direct_routing_device"`
	HostFirewall         string   `json:"host_firewall"`
	RoutingMode          string   `json:"routing_mode"`    // tunnel or native (1.16 on)
	TunnelProtocol       string   `json:"tunnel_protocol"` // vxlan or geneve
	HostRouting          string   `json:"host_routing"`    // Legacy or BPF
	AttachMode           string   `json:"attach_mode"`     // TCX or Legacy TC
	DeviceMode           string   `json:"device_mode"`     // veth, netkit, netkit-l2
	Masquerading         string   `json:"masquerading"`    // Disabled, IPTables, BPF, BPF (ip-masq-agent)
	MasqueradeDevices    []string `json:"masquerade_devices"`
	ExclusionCIDRs       []string `json:"exclusion_cidrs"`
	BandwidthManager     string   `json:"bandwidth_manager"`
	SocketLB             string   `json:"socket_lb"`
	NodePortMode         string   `json:"node_port_mode"` // SNAT, DSR, Hybrid
	BackendSelection     string   `json:"backend_selection"`
	XDPAcceleration      string   `json:"xdp_acceleration"`
	NodePortMin          *int64   `json:"node_port_min"`
	NodePortMax          *int64   `json:"node_port_max"`
	IdentityMin          *int64   `json:"identity_min"`
	IdentityMax          *int64   `json:"identity_max"`
	Source               Source   `json:"source"`
}

// AgentCNI is the lines "CNI Chaining:" and "CNI Config file:".
type AgentCNI struct {
	Node         string `json:"node"`
	ChainingMode string `json:"chaining_mode"`
	FileMessage  string `json:"file_message"`
	// FileWritten: the message says that the configuration was written. Left out where Cilium doesn't manage the file.
	FileWritten *bool  `json:"file_written"`
	Source      Source `json:"source"`
}

// AgentHubble is the line "Hubble:".
type AgentHubble struct {
	Node              string   `json:"node"`
	State             string   `json:"state"`
	Message           string   `json:"message"`
	CurrentFlowsCount *int64   `json:"current_flows_count"`
	MaxFlowsCount     *int64   `json:"max_flows_count"`
	FlowsPerSecond    *float64 `json:"flows_per_second"`
	MetricsState      string   `json:"metrics_state"`
	Source            Source   `json:"source"`
}

// AgentProxy is the line "Proxy Status:".
type AgentProxy struct {
	Node           string `json:"node"`
	State          string `json:"state"`
	IP             string `json:"ip"`
	RedirectsCount *int64 `json:"redirects_count"`
	PortMin        *int64 `json:"port_min"`
	PortMax        *int64 `json:"port_max"`
	Envoy          string `json:"envoy"` // embedded, external
	Source         Source `json:"source"`
}

// AgentEncryption is the line "Encryption:" of status, or cilium-dbg encrypt status where it says more.
type AgentEncryption struct {
	Node              string `json:"node"`
	Mode              string `json:"mode"` // Disabled, IPsec, Wireguard
	Message           string `json:"message"`
	PeersCount        *int64 `json:"peers_count"`
	KeysInUseCount    *int64 `json:"keys_in_use_count"`
	ErrorsTotal       *int64 `json:"errors_total"`
	MaxSequenceNumber *int64 `json:"max_sequence_number"`
	Source            Source `json:"source"`
}

// AgentMonitor is the lines "NodeMonitor:" and, when it is there, the events lost under it.
type AgentMonitor struct {
	Node            string `json:"node"`
	Message         string `json:"message"`
	EventsLostTotal *int64 `json:"events_lost_total"`
	UnknownTotal    *int64 `json:"unknown_total"`
	Source          Source `json:"source"`
}

// IPAMPool is one pool of the line "IPAM:" whose size is printed. Modes that print no ratio give no row. IPv6 pools can
// be larger than a number here can be: their size is then the largest number.
type IPAMPool struct {
	Node      string `json:"node"`
	Family    string `json:"family"` // ipv4 or ipv6
	CIDR      string `json:"cidr"`
	UsedCount int64  `json:"used_count"`
	SizeCount int64  `json:"size_count"`
	FreeCount int64  `json:"free_count"`
	Source    Source `json:"source"`
}

// IPAMAllocation is one line of "Allocated addresses:".
type IPAMAllocation struct {
	Node string `json:"node"`
	IP   string `json:"ip"`
	// Owner is namespace/pod, router, health or ingress.
	Owner    string `json:"owner"`
	Restored *bool  `json:"restored"`
	Source   Source `json:"source"`
}

// ControllerTally is the line "Controller Status: 33/34 healthy".
type ControllerTally struct {
	Node         string `json:"node"`
	HealthyCount int64  `json:"healthy_count"`
	TotalCount   int64  `json:"total_count"`
	Source       Source `json:"source"`
}

// Controller is a controller that failed at least once; those that never failed are only counted.
type Controller struct {
	Node string `json:"node"`
	Name string `json:"name"`
	// Family is the name without endpoint ids, pod names and hashes: "endpoint-regeneration-recovery".
	Family     string `json:"family"`
	EndpointID *int64 `json:"endpoint_id"`
	// ConsecutiveFailureCount is column Count: 0 means that it recovered.
	ConsecutiveFailureCount *int64   `json:"consecutive_failure_count"`
	FailuresTotal           *int64   `json:"failures_total"`  // debuginfo only
	SuccessesTotal          *int64   `json:"successes_total"` // debuginfo only
	LastSuccessAgeSeconds   *float64 `json:"last_success_age_seconds"`
	LastFailureAgeSeconds   *float64 `json:"last_failure_age_seconds"`
	// NeverSucceeded: column Last success reads never.
	NeverSucceeded *bool  `json:"never_succeeded"`
	Message        string `json:"message"`
	Source         Source `json:"source"`
}

// ModuleTally is the line "Modules Health: Stopped(0) Degraded(1) OK(82)" (not printed by status --verbose of 1.15 and 1.16).
type ModuleTally struct {
	Node          string `json:"node"`
	StoppedCount  int64  `json:"stopped_count"`
	DegradedCount int64  `json:"degraded_count"`
	HealthyCount  int64  `json:"healthy_count"`
	Source        Source `json:"source"`
}

// ModuleHealth is a leaf of the module tree that is not OK.
type ModuleHealth struct {
	Node      string `json:"node"`
	Component string `json:"component"` // left out for agents
	// Module is the path from the root, joined with dots: agent.controlplane.endpoint-manager.
	Module          string   `json:"module"`
	Level           string   `json:"level"` // DEGRADED or STOPPED
	Message         string   `json:"message"`
	SinceSeconds    *float64 `json:"since_seconds"`
	OccurrenceCount *int64   `json:"occurrence_count"`
	Source          Source   `json:"source"`
}

// ClusterHealth is the line "Cluster health: 1/2 reachable".
type ClusterHealth struct {
	Node           string `json:"node"`
	ReachableCount *int64 `json:"reachable_count"`
	TotalCount     *int64 `json:"total_count"`
	ProbedAt       Time   `json:"probed_at"`
	Message        string `json:"message"` // instead of counts: "Warning cilium-health daemon unreachable"
	Source         Source `json:"source"`
}

// HealthPath is one probe from a node to another's host or health endpoint. A path that was not probed yet
// gives no row. At the succinct form of old versions, Protocol is "". Of a node that probes more than 48 others, the
// rest is left out as far as every probe of a peer was answered within 50 ms.
type HealthPath struct {
	Node       string `json:"node"`
	TargetNode string `json:"target_node"`
	// Path is host or endpoint.
	Path     string `json:"path"`
	Protocol string `json:"protocol"` // icmp or http
	IP       string `json:"ip"`
	Primary  *bool  `json:"primary"`
	// Local: the target is the node itself.
	Local          *bool    `json:"local"`
	OK             bool     `json:"ok"`
	Error          string   `json:"error"`
	LatencySeconds *float64 `json:"latency_seconds"`
	// ProbedAt is the probe's own time (1.17 on), else the time of the whole report.
	ProbedAt             Time     `json:"probed_at"`
	ProbeIntervalSeconds *float64 `json:"probe_interval_seconds"`
	Source               Source   `json:"source"`
}

// RemoteCluster is a cluster under "ClusterMesh:" of status.
type RemoteCluster struct {
	Node               string `json:"node"`
	Component          string `json:"component"` // left out for agents
	Name               string `json:"name"`
	Ready              *bool  `json:"ready"`
	Connected          *bool  `json:"connected"`
	StatusText         string `json:"status_text"`
	NodesCount         *int64 `json:"nodes_count"`
	EndpointsCount     *int64 `json:"endpoints_count"`
	IdentitiesCount    *int64 `json:"identities_count"`
	ServicesCount      *int64 `json:"services_count"`
	ReconnectionsTotal *int64 `json:"reconnections_total"` // "failures" up to 1.15
	ConfigExpected     string `json:"config_expected"`     // true, false, unknown
	ConfigRetrieved    string `json:"config_retrieved"`
	SyncedNodes        *bool  `json:"synced_nodes"`
	SyncedEndpoints    *bool  `json:"synced_endpoints"`
	SyncedIdentities   *bool  `json:"synced_identities"`
	SyncedServices     *bool  `json:"synced_services"`
	Source             Source `json:"source"`
}

// Endpoint is a row of cilium-dbg endpoint list, or of its JSON form or debuginfo where the table is missing.
type Endpoint struct {
	Node      string   `json:"node"`
	ID        int64    `json:"id"`
	Namespace string   `json:"namespace"` // by label or external identifier; "" for host and health
	Pod       string   `json:"pod"`
	Identity  *int64   `json:"identity"`
	Labels    []string `json:"labels"` // "k8s:app=web", sorted
	IPs       []string `json:"ips"`
	// State is ready, not-ready, regenerating, waiting-to-regenerate, waiting-for-identity, restoring,
	// disconnecting, disconnected or invalid.
	State              string `json:"state"`
	IngressEnforcement string `json:"ingress_enforcement"` // Enabled, Disabled, or with " (Audit)"
	EgressEnforcement  string `json:"egress_enforcement"`
	// The Health fields are OK, Bootstrap, Pending, Warning, Failure or Disabled (JSON forms only).
	HealthBPF        string `json:"health_bpf"`
	HealthPolicy     string `json:"health_policy"`
	HealthOverall    string `json:"health_overall"`
	DesiredRevision  *int64 `json:"desired_policy_revision"`
	RealizedRevision *int64 `json:"realized_policy_revision"`
	Source           Source `json:"source"`
}

// EndpointLogEntry is an entry of an endpoint's own log that is a failure (JSON forms only).
type EndpointLogEntry struct {
	Node       string `json:"node"`
	EndpointID int64  `json:"endpoint_id"`
	Code       string `json:"code"`
	State      string `json:"state"`
	Message    string `json:"message"`
	At         Time   `json:"at"`
	Source     Source `json:"source"`
}

// Metric is a sample of cilium-dbg metrics list, or of a Prometheus text file. Histograms of 1.17 on carry
// the percentiles instead of a value.
type Metric struct {
	Node      string   `json:"node"`
	Component string   `json:"component"`
	Pod       string   `json:"pod"`
	Name      string   `json:"name"`
	Labels    []Pair   `json:"labels"` // sorted by name
	Value     *float64 `json:"value"`
	P50       *float64 `json:"p50"`
	P90       *float64 `json:"p90"`
	P99       *float64 `json:"p99"`
	Source    Source   `json:"source"`
}

// MapPressure is metric cilium_bpf_map_pressure.
type MapPressure struct {
	Node string `json:"node"`
	// Map is the map's name without "cilium_": ct4_global, policy_v3_*, lb4_services_v2. The star is printed
	// so: the worst of all endpoints.
	Map string `json:"map"`
	// PressureRatio can exceed 1.
	PressureRatio float64 `json:"pressure_ratio"`
	Source        Source  `json:"source"`
}

// AgentService is a frontend with its backends as cilium-dbg service list has them.
type AgentService struct {
	Node      string `json:"node"`
	ID        *int64 `json:"id"`
	Namespace string `json:"namespace"` // JSON form only
	Service   string `json:"service"`
	Type      string `json:"type"`
	IP        string `json:"ip"`
	Port      *int64 `json:"port"`
	Protocol  string `json:"protocol"` // "" up to 1.16's table
	Scope     string `json:"scope"`    // internal or external
	// Counts of backends by state.
	BackendsCount    *int64   `json:"backends_count"`
	ActiveCount      *int64   `json:"active_count"`
	TerminatingCount *int64   `json:"terminating_count"`
	QuarantinedCount *int64   `json:"quarantined_count"`
	MaintenanceCount *int64   `json:"maintenance_count"`
	Backends         []string `json:"backends"` // "10.0.0.1:8080", the first 64
	Source           Source   `json:"source"`
}

// AgentNode is a row of cilium-dbg node list.
type AgentNode struct {
	Node     string `json:"node"` // the agent that says it
	Name     string `json:"name"` // the node it knows, without the cluster's name
	Cluster  string `json:"cluster"`
	IP       string `json:"ip"`
	PodCIDR  string `json:"pod_cidr"`
	HealthIP string `json:"health_ip"`
	Origin   string `json:"origin"` // column Source: local, custom-resource, kvstore, …
	Source   Source `json:"source"`
}

// Identity is a row of cilium-dbg identity list.
type Identity struct {
	Node     string   `json:"node"`
	Identity int64    `json:"identity"`
	Labels   []string `json:"labels"`
	Source   Source   `json:"source"`
}

// Selector is an entry of cilium-dbg policy selectors: which identities a selector of a policy matches.
type Selector struct {
	Node            string   `json:"node"`
	Selector        string   `json:"selector"`
	IdentitiesCount int64    `json:"identities_count"`
	UsersCount      *int64   `json:"users_count"`
	Policies        []string `json:"policies"` // namespace/name of the policies that use it
	Source          Source   `json:"source"`
}

// PolicyRevision is the line "Revision: n" of cilium-dbg policy get.
type PolicyRevision struct {
	Node       string `json:"node"`
	Revision   int64  `json:"revision"`
	RulesCount *int64 `json:"rules_count"`
	Source     Source `json:"source"`
}

// FQDNEntry sums up the entries of cilium-dbg fqdn cache list of one name and endpoint.
type FQDNEntry struct {
	Node          string `json:"node"`
	EndpointID    *int64 `json:"endpoint_id"`
	Name          string `json:"name"`
	IPsCount      int64  `json:"ips_count"`
	MinTTLSeconds *int64 `json:"min_ttl_seconds"`
	Source        Source `json:"source"`
}
