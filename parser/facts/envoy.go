package facts

// EnvoyTables come from the admin interface of the node's Envoy, embedded in the agent or the cilium-envoy DaemonSet
// (bugtool of 1.12 on; clusters, listeners and server info 1.15 on). All files are empty on a node without layer 7.
type EnvoyTables struct {
	EnvoyServers   []EnvoyServer   `json:"envoy_servers" from:"node"`
	EnvoyClusters  []EnvoyCluster  `json:"envoy_clusters" from:"node"`
	EnvoyListeners []EnvoyListener `json:"envoy_listeners" from:"node"`
	EnvoyResources []EnvoyResource `json:"envoy_resources" from:"node"`
	EnvoyMetrics   []Metric        `json:"envoy_metrics" from:"node"`
}

// EnvoyServer is envoy-server-info.json.
type EnvoyServer struct {
	Node string `json:"node"`
	// State is LIVE, PRE_INITIALIZING, INITIALIZING or DRAINING.
	State         string   `json:"state"`
	Version       string   `json:"version"`
	UptimeSeconds *float64 `json:"uptime_seconds"`
	Source        Source   `json:"source"` // the line of state
}

// EnvoyCluster is a cluster of envoy-clusters.txt with its hosts added up. At most 2000.
type EnvoyCluster struct {
	Node       string `json:"node"`
	Name       string `json:"name"`
	HostsCount int64  `json:"hosts_count"`
	// UnhealthyHostsCount are those whose health_flags are anything but healthy.
	UnhealthyHostsCount *int64 `json:"unhealthy_hosts_count"`
	// Counters since Envoy started, over all hosts.
	RequestsTotal         *int64 `json:"requests_total"`
	FailedRequestsTotal   *int64 `json:"failed_requests_total"`
	FailedConnectionTotal *int64 `json:"failed_connections_total"`
	Source                Source `json:"source"`
}

// EnvoyListener is a line of envoy-listeners.txt. At most 2000.
type EnvoyListener struct {
	Node    string `json:"node"`
	Name    string `json:"name"`
	Address string `json:"address"`
	Source  Source `json:"source"`
}

// EnvoyResource counts the resources of one kind in envoy-config.json. The configuration itself is not kept: up to 1.14
// keys of TLS stand in it readable.
type EnvoyResource struct {
	Node string `json:"node"`
	// Kind is Listeners, Clusters, Routes, ScopedRoutes, Endpoints, Secrets, …: the section without ConfigDump.
	Kind string `json:"kind"`
	// ActiveCount are in use, WarmingCount not yet, DrainingCount no more. Static ones are active.
	ActiveCount   int64 `json:"active_count"`
	WarmingCount  int64 `json:"warming_count"`
	DrainingCount int64 `json:"draining_count"`
	// RejectedCount are those whose last update Envoy refused (NACK), with the time of the newest refusal.
	RejectedCount int64  `json:"rejected_count"`
	RejectedAt    Time   `json:"rejected_at"`
	Source        Source `json:"source"` // the section's @type
}
