package facts

// HostTables come from bugtool's commands about the node below Cilium.
type HostTables struct {
	Hosts          []Host          `json:"hosts" from:"node"`
	Devices        []Device        `json:"devices" from:"node"`
	Routes         []Route         `json:"routes" from:"node"`
	IPRules        []IPRule        `json:"ip_rules" from:"node"`
	Neighbors      []Neighbor      `json:"failed_neighbors" from:"node"`
	Sysctls        []Setting       `json:"sysctls" from:"node"`
	KernelConfig   []Setting       `json:"kernel_config" from:"node"`
	KernelMessages []KernelMessage `json:"kernel_messages" from:"node"`
	XfrmErrors     []XfrmError     `json:"xfrm_errors" from:"node"`
	CNILog         []LogGroup      `json:"cni_log_groups" from:"node"`
}

// Host is what one command says of a node: hostname, uname, uptime, taskset or /etc/resolv.conf. A node has a row of
// each, with the fields that the command knows.
type Host struct {
	Node          string `json:"node"`
	Hostname      string `json:"hostname"`
	KernelRelease string `json:"kernel_release"`
	// CPUsCount are the processors that process 1 of the agent's container may use.
	CPUsCount *int64 `json:"cpus_count"`
	// Nameservers and SearchDomains are of the agent's container, which uses the node's own.
	Nameservers   []string `json:"nameservers"`
	SearchDomains []string `json:"search_domains"`
	Load1         *float64 `json:"load1"`
	Load5         *float64 `json:"load5"`
	Load15        *float64 `json:"load15"`
	UptimeSeconds *float64 `json:"uptime_seconds"`
	Source        Source   `json:"source"`
}

// Device is a network device as one command prints it: ip -d -s link (kind, ports, counters) or ip address (addresses). A
// device has a row of each.
type Device struct {
	Node     string `json:"node"`
	Name     string `json:"name"`
	Kind     string `json:"kind"`  // vxlan, geneve, veth, netkit, bridge, wireguard, …; "" for hardware
	State    string `json:"state"` // UP, DOWN, UNKNOWN, …
	MTUBytes *int64 `json:"mtu_bytes"`
	// Addresses have their prefix length; at most 1000.
	Addresses  []string `json:"addresses"`
	TunnelPort *int64   `json:"tunnel_port"`
	// VNI is the network of a VXLAN or Geneve device that has one of its own; Cilium's takes it from every packet.
	VNI   *int64 `json:"vni"`
	Index *int64 `json:"index"`
	// Counters since the device was made.
	RxPacketsTotal *int64 `json:"rx_packets_total"`
	RxErrorsTotal  *int64 `json:"rx_errors_total"`
	RxDroppedTotal *int64 `json:"rx_dropped_total"`
	RxMissedTotal  *int64 `json:"rx_missed_total"` // the ring was full
	TxPacketsTotal *int64 `json:"tx_packets_total"`
	TxErrorsTotal  *int64 `json:"tx_errors_total"`
	TxDroppedTotal *int64 `json:"tx_dropped_total"`
	Source         Source `json:"source"`
}

// Route is a route of the main table. Of a route with several next hops each is a row.
type Route struct {
	Node   string `json:"node"`
	Family string `json:"family"` // ipv4 or ipv6
	// Type is unreachable, blackhole, prohibit and the like, "" for a route that leads somewhere.
	Type        string `json:"type"`
	Destination string `json:"destination"` // default or a prefix
	Via         string `json:"via"`
	Device      string `json:"device"`
	MTUBytes    *int64 `json:"mtu_bytes"`
	Source      Source `json:"source"`
}

// IPRule is a rule of ip rule.
type IPRule struct {
	Node     string `json:"node"`
	Priority int64  `json:"priority"`
	Family   string `json:"family"` // ipv4 or ipv6
	From     string `json:"from"`   // all or a prefix
	To       string `json:"to"`
	Mark     string `json:"fwmark"`
	Table    string `json:"table"`
	Source   Source `json:"source"`
}

// Neighbor is a neighbour entry in state FAILED or INCOMPLETE.
type Neighbor struct {
	Node   string `json:"node"`
	IP     string `json:"ip"`
	Device string `json:"device"`
	State  string `json:"state"`
	Source Source `json:"source"`
}

// KernelMessage is a class of trouble in dmesg, its lines added up.
type KernelMessage struct {
	Node string `json:"node"`
	// Class is oom_kill, soft_lockup, hung_task, rcu_stall, kernel_bug (BUG, Oops, protection fault, panic),
	// conntrack_full, neighbor_overflow, tcp_memory, martian, link_down, transmit_timeout, segfault, bpf (type information
	// that doesn't fit the kernel), bpf_denied (lockdown or SELinux), xdp, firewall (a packet that a logging rule
	// refused) or io_error.
	Class string `json:"class"`
	Count int64  `json:"count"`
	Text  string `json:"text"` // of the last
	// Process is the victim's name where the class names one.
	Process string   `json:"process"`
	FirstAt Time     `json:"first_at"`
	LastAt  Time     `json:"last_at"`
	Samples []Sample `json:"samples"`
	Source  Source   `json:"source"`
}

// XfrmError is a counter of /proc/net/xfrm_stat, read at the start and the end of the collection. Each reading is a row:
// one with FirstTotal and one with LastTotal (collectors before 1.13 take the first only).
type XfrmError struct {
	Node       string `json:"node"`
	Name       string `json:"name"`
	FirstTotal *int64 `json:"first_total"`
	LastTotal  *int64 `json:"last_total"`
	Source     Source `json:"source"`
}
