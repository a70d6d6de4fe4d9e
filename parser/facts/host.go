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

// Host is uname, uptime and /etc/resolv.conf of a node.
type Host struct {
	Node          string   `json:"node"`
	Hostname      string   `json:"hostname"`
	KernelRelease string   `json:"kernel_release"`
	Load1         *float64 `json:"load1"`
	Load5         *float64 `json:"load5"`
	Load15        *float64 `json:"load15"`
	UptimeSeconds *float64 `json:"uptime_seconds"`
	Source        Source   `json:"source"`
}

// Device is a network device (ip -d -s link, ip address).
type Device struct {
	Node       string   `json:"node"`
	Name       string   `json:"name"`
	Kind       string   `json:"kind"`  // vxlan, geneve, veth, netkit, bridge, wireguard, …; "" for hardware
	State      string   `json:"state"` // UP, DOWN, UNKNOWN, …
	MTUBytes   *int64   `json:"mtu_bytes"`
	Addresses  []string `json:"addresses"` // with prefix length
	TunnelPort *int64   `json:"tunnel_port"`
	Source     Source   `json:"source"`
}

// Route is a route of the main table.
type Route struct {
	Node        string `json:"node"`
	Family      string `json:"family"`
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
	From     string `json:"from"`
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
	// Class is oom_kill, soft_lockup, hung_task, rcu_stall, conntrack_full, neighbor_overflow, martian,
	// link_down, segfault, bpf or io_error.
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

// XfrmError is a counter of /proc/net/xfrm_stat, read at the start and the end of the collection.
type XfrmError struct {
	Node       string `json:"node"`
	Name       string `json:"name"`
	FirstTotal *int64 `json:"first_total"`
	LastTotal  *int64 `json:"last_total"`
	Source     Source `json:"source"`
}
