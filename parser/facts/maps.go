package facts

// MapTables are further BPF maps, and what the agent says that it wrote to them.
type MapTables struct {
	NATRetries     []NATRetries     `json:"nat_retries" from:"node"`
	IPCacheEntries []IPCacheEntry   `json:"ipcache_entries" from:"node"`
	AgentIPs       []AgentIP        `json:"agent_ips" from:"node"`
	NodeIDs        []NodeID         `json:"node_ids" from:"node"`
	EgressEntries  []EgressEntry    `json:"egress_entries" from:"node"`
	MapEvents      []FailedMapEvent `json:"failed_map_events" from:"node"`
}

// NATRetries adds up cilium-dbg bpf nat retries list (1.17 on): how many tries it took to find a free source port.
type NATRetries struct {
	Node string `json:"node"`
	// AllocationsTotal are all, TailTotal those that needed 16 tries or more. 32 tries are the most; then the packet
	// is dropped with "No mapping for NAT masquerade".
	AllocationsTotal int64 `json:"allocations_total"`
	TailTotal        int64 `json:"tail_total"`
	// Source is the first row of the tail that isn't 0, else the first row.
	Source Source `json:"source"`
}

// IPCacheEntry is what the datapath of a node believes of an address or prefix (cilium-dbg bpf ipcache list): all single
// addresses except those of CIDR and FQDN policies (identities from 16777216 to 33554431), and all prefixes that lie behind
// a tunnel endpoint (1.20 has the pod CIDRs of other nodes so). At most 10,000 rows a node, in the map's random
// order; ipcache_summary.complete says whether that was enough.
type IPCacheEntry struct {
	Node   string `json:"node"`
	Prefix string `json:"prefix"` // as printed, without the cluster: 10.244.1.220/32
	// IP is the address of a /32 or /128, "" for larger prefixes.
	IP string `json:"ip"`
	// ClusterID is printed for addresses of other clusters whose pod CIDRs overlap.
	ClusterID *int64 `json:"cluster_id"`
	Identity  int64  `json:"identity"`
	// TunnelEndpoint is the node that it lies behind, "" when traffic isn't tunnelled (printed as 0.0.0.0).
	TunnelEndpoint string `json:"tunnel_endpoint"`
	EncryptKey     *int64 `json:"encrypt_key"` // 0: not encrypted, 255: WireGuard
	Source         Source `json:"source"`
}

// AgentIP is what the agent, not yet the datapath, believes of an address (cilium-dbg ip list). The same choice and
// the same limit as IPCacheEntry.
type AgentIP struct {
	Node      string `json:"node"`
	Prefix    string `json:"prefix"`
	IP        string `json:"ip"`
	Identity  int64  `json:"identity"`
	HostIP    string `json:"host_ip"` // of the node that the address is on
	Namespace string `json:"namespace"`
	Pod       string `json:"pod"`
	// Origin is where the agent has it from: custom-resource, kvstore, kube-apiserver, local, generated.
	Origin string `json:"origin"`
	Source Source `json:"source"`
}

// NodeID is a row of cilium-dbg bpf nodeid list.
type NodeID struct {
	Node   string `json:"node"`
	ID     string `json:"id"` // 0x2e5
	IP     string `json:"ip"`
	SPI    *int64 `json:"spi"` // of IPsec, 0 without it; 1.16 on
	Source Source `json:"source"`
}

// EgressEntry is a row of cilium-dbg bpf egress list.
type EgressEntry struct {
	Node            string `json:"node"`
	SourceIP        string `json:"source_ip"`
	DestinationCIDR string `json:"destination_cidr"`
	EgressIP        string `json:"egress_ip"`  // 0.0.0.0 on nodes that aren't the gateway
	GatewayIP       string `json:"gateway_ip"` // or "Not Found", "Excluded CIDR"
	Source          Source `json:"source"`
}

// FailedMapEvent is an update of a BPF map that failed (cilium-dbg map events). At most 100 rows a file, the newest.
type FailedMapEvent struct {
	Node   string `json:"node"`
	Map    string `json:"map"`
	Action string `json:"action"`
	Key    string `json:"key"`
	Error  string `json:"error"`
	At     Time   `json:"at"`
	Source Source `json:"source"`
}
