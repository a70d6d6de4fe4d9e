package facts

// DatapathTables come from the BPF maps that bugtool dumps.
type DatapathTables struct {
	DropCounters     []DropCounter      `json:"drop_counters" from:"node"`
	BPFMaps          []BPFMap           `json:"bpf_maps" from:"node"`
	BPFMapSizes      []BPFMapSize       `json:"bpf_map_sizes" from:"node"`
	ConntrackSummary []ConntrackSummary `json:"conntrack_summary" from:"node"`
	NATSummary       []NATSummary       `json:"nat_summary" from:"node"`
	IPCache          []IPCacheSummary   `json:"ipcache_summary" from:"node"`
	PolicyMaps       []PolicyMap        `json:"policy_maps" from:"node"`
	BPFFrontends     []BPFFrontend      `json:"bpf_frontends" from:"node"`
	BPFEndpoints     []BPFEndpoint      `json:"bpf_endpoints" from:"node"`
	Tunnels          []Tunnel           `json:"tunnels" from:"node"`
}

// DropCounter is one reason and direction of cilium-dbg bpf metrics list, its rows by file and line added
// up. Counters are since the map was created and survive a restart of the agent. Where that dump is missing
// (up to 1.13) the rows come from metric cilium_drop_count_total.
type DropCounter struct {
	Node string `json:"node"`
	// Reason as printed: "Policy denied".
	Reason    string `json:"reason"`
	Direction string `json:"direction"` // INGRESS, EGRESS, SERVICE or UNKNOWN
	// Drop: the reason's code makes it a drop; the others count forwarded or handled packets.
	Drop         *bool  `json:"drop"`
	PacketsTotal int64  `json:"packets_total"`
	BytesTotal   *int64 `json:"bytes_total"`
	Source       Source `json:"source"`
}

// BPFMap is one section of cilium-dbg map list --verbose.
type BPFMap struct {
	Node string `json:"node"`
	// Map is the name as printed, with cilium_.
	Map string `json:"map"`
	// Cache is enabled, disabled or empty.
	Cache string `json:"cache"`
	// EntriesCount is left out for a cache that is disabled or empty: the map itself may have entries.
	EntriesCount *int64 `json:"entries_count"`
	// ErrorsCount are rows with an error, OutOfSyncCount rows with an error or a state other than sync and ok.
	// Where 1.20 prints no state the map isn't tracked and a row counts as in sync.
	ErrorsCount    *int64 `json:"errors_count"`
	OutOfSyncCount *int64 `json:"out_of_sync_count"`
	// FirstError is the Error column of the first row that has one.
	FirstError string `json:"first_error"`
	// Source is the first row with an error or, failing that, out of sync; else the map's heading.
	Source Source `json:"source"`
}

// BPFMapSize is a row of the table "BPF Maps:" of status. Names are prose and change their meaning by
// version: "Endpoint policy" is the per-endpoint policy map from 1.20 on, the endpoint map before.
type BPFMapSize struct {
	Node       string `json:"node"`
	Name       string `json:"name"`
	MaxEntries int64  `json:"max_entries"`
	Source     Source `json:"source"`
}

// ConntrackSummary adds up one conntrack map: ct4 (TCP), ct_any4 (everything else), ct6, ct_any6.
type ConntrackSummary struct {
	Node string `json:"node"`
	// Map is ct4_global, ct_any4_global, ct6_global or ct_any6_global.
	Map          string `json:"map"`
	EntriesCount int64  `json:"entries_count"`
	// ExpiredCount are entries whose life is over and that garbage collection has not taken yet (1.20 on prints it).
	ExpiredCount *int64 `json:"expired_count"`
	// LongExpiredCount are those of them whose life was over more than 600 seconds before.
	LongExpiredCount *int64 `json:"long_expired_count"`
	// SynOnlyCount are outgoing TCP entries that sent a SYN and saw no answer.
	SynOnlyCount *int64 `json:"syn_only_count"`
	// ClosingCount are entries with a FIN or RST of one side at least.
	ClosingCount *int64 `json:"closing_count"`
	// TopSource is the client with the most entries, TopDestination what most entries lead to. Of more than 65536
	// different ones the count is a lower bound.
	TopSource           string `json:"top_source"`
	TopSourceCount      *int64 `json:"top_source_count"`
	TopDestination      string `json:"top_destination"` // ip:port
	TopDestinationCount *int64 `json:"top_destination_count"`
	Source              Source `json:"source"` // the map's first entry
}

// NATSummary adds up cilium-dbg bpf nat list.
type NATSummary struct {
	Node         string `json:"node"`
	EntriesCount int64  `json:"entries_count"`
	// TopRemote is the ip:port/protocol with the most source ports in use towards it.
	TopRemote      string `json:"top_remote"`
	TopRemoteCount *int64 `json:"top_remote_count"`
	Source         Source `json:"source"`
}

// IPCacheSummary adds up cilium-dbg bpf ipcache list.
type IPCacheSummary struct {
	Node         string `json:"node"`
	EntriesCount int64  `json:"entries_count"`
	// Complete: ipcache_entries has every entry that it is meant to have.
	Complete *bool  `json:"complete"`
	Source   Source `json:"source"`
}

// PolicyMap adds up one endpoint's section of cilium-dbg bpf policy get --all.
type PolicyMap struct {
	Node           string `json:"node"`
	EndpointID     int64  `json:"endpoint_id"`
	EntriesCount   int64  `json:"entries_count"`
	DenyCount      int64  `json:"deny_count"`
	RedirectsCount int64  `json:"redirects_count"`
	// AllowsAllIngress and -Egress: a row of that direction allows identity 0 on any port.
	AllowsAllIngress *bool  `json:"allows_all_ingress"`
	AllowsAllEgress  *bool  `json:"allows_all_egress"`
	Source           Source `json:"source"`
}

// BPFFrontend is a service frontend as the load-balancer map has it (bpf lb list). Wildcard entries (port 0,
// protocol ANY; 1.20 on) are no services and give no row.
type BPFFrontend struct {
	Node          string   `json:"node"`
	IP            string   `json:"ip"`
	Port          int64    `json:"port"`
	Protocol      string   `json:"protocol"`
	Scope         string   `json:"scope"` // internal or external
	BackendsCount int64    `json:"backends_count"`
	Backends      []string `json:"backends"` // "10.0.0.1:8080", the first 64
	Flags         []string `json:"flags"`
	// MissingBackendsCount are slots whose backend the map doesn't hold ("backend 17 not found").
	MissingBackendsCount int64  `json:"missing_backends_count"`
	Source               Source `json:"source"`
}

// BPFEndpoint is a row of cilium-dbg bpf endpoint list; host addresses are left out.
type BPFEndpoint struct {
	Node       string `json:"node"`
	IP         string `json:"ip"`
	EndpointID int64  `json:"endpoint_id"`
	Identity   *int64 `json:"identity"`
	Source     Source `json:"source"`
}

// Tunnel is a row of cilium-dbg bpf tunnel list (gone in 1.20): the node that a remote pod CIDR is behind.
type Tunnel struct {
	Node   string `json:"node"`
	Prefix string `json:"prefix"`
	Remote string `json:"remote"`
	Source Source `json:"source"`
}
