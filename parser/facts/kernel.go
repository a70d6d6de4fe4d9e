package facts

// KernelTables are further tables about the node below Cilium: what stands around it in the kernel, and the agent's
// process.
type KernelTables struct {
	PolicyRoutes     []PolicyRoute     `json:"policy_routes" from:"node"`
	IPTablesChains   []IPTablesChain   `json:"iptables_chains" from:"node"`
	IPTablesRules    []IPTablesRule    `json:"iptables_rules" from:"node"`
	ListeningSockets []ListeningSocket `json:"listening_sockets" from:"node"`
	KernelModules    []KernelModule    `json:"kernel_modules" from:"node"`
	CgroupPrograms   []CgroupProgram   `json:"cgroup_programs" from:"node"`
	NetworkPrograms  []NetworkProgram  `json:"network_programs" from:"node"`
	QueueDisciplines []QueueDiscipline `json:"queue_disciplines" from:"node"`
	DeviceSettings   []DeviceSetting   `json:"device_settings" from:"node"`
	BPFMounts        []BPFMount        `json:"bpf_mounts" from:"node"`
	BPFPrograms      []BPFProgram      `json:"bpf_programs" from:"node"`
	XfrmStates       []XfrmState       `json:"xfrm_states" from:"node"`
	Goroutines       []GoroutineGroup  `json:"goroutines" from:"node"`
	OpenFiles        []OpenFiles       `json:"open_files" from:"node"`
}

// PolicyRoute is a route of another table than main (ip route show table <n>).
type PolicyRoute struct {
	Node        string `json:"node"`
	Family      string `json:"family"` // ipv4 or ipv6
	Table       string `json:"table"`  // a number, or local
	Type        string `json:"type"`
	Destination string `json:"destination"`
	Via         string `json:"via"`
	Device      string `json:"device"`
	Source      Source `json:"source"`
}

// IPTablesChain is a chain of iptables-save. The chains that kube-proxy makes for every service and endpoint (KUBE-SVC-,
// KUBE-SEP- and the like) are one row each kind, named KUBE-SVC-* and so on.
type IPTablesChain struct {
	Node    string `json:"node"`
	Family  string `json:"family"`  // ipv4 or ipv6
	Backend string `json:"backend"` // nft, legacy, or "" for what iptables-save of the agent's image uses
	Table   string `json:"table"`   // filter, nat, mangle, raw
	Chain   string `json:"chain"`
	// Policy is ACCEPT or DROP, of built-in chains only.
	Policy     string `json:"policy"`
	RulesCount int64  `json:"rules_count"`
	// PacketsTotal are those that the policy decided for a built-in chain, those that matched a rule for the others.
	PacketsTotal *int64 `json:"packets_total"`
	Source       Source `json:"source"`
}

// IPTablesRule is a rule of iptables-save that drops or rejects and that neither Cilium nor kube-proxy made, or one
// that jumps to a chain of Cilium. At most 200 a file.
type IPTablesRule struct {
	Node         string `json:"node"`
	Family       string `json:"family"`
	Backend      string `json:"backend"`
	Table        string `json:"table"`
	Chain        string `json:"chain"`
	Target       string `json:"target"` // DROP, REJECT, CILIUM_FORWARD, …
	PacketsTotal *int64 `json:"packets_total"`
	Rule         string `json:"rule"` // without chain and counters
	Source       Source `json:"source"`
}

// ListeningSocket is a TCP socket that listens or an unconnected UDP socket on the node's network (ss). At most 500 rows.
type ListeningSocket struct {
	Node     string `json:"node"`
	Protocol string `json:"protocol"` // TCP or UDP
	Address  string `json:"address"`  // * or 0.0.0.0 for all
	Port     int64  `json:"port"`
	// Process is the first that has it open, "" for the kernel's own (VXLAN) and for what the collector may not see.
	Process string `json:"process"`
	Source  Source `json:"source"`
}

// KernelModule is a loaded module (lsmod). What is built into the kernel isn't listed: see kernel_config.
type KernelModule struct {
	Node   string `json:"node"`
	Name   string `json:"name"`
	Source Source `json:"source"`
}

// CgroupProgram is a BPF program attached to a cgroup (bpftool cgroup tree).
type CgroupProgram struct {
	Node       string `json:"node"`
	Cgroup     string `json:"cgroup"`
	AttachType string `json:"attach_type"` // cgroup_inet4_connect; connect4 by older bpftool
	Program    string `json:"program"`
	Source     Source `json:"source"`
}

// NetworkProgram is a BPF program attached to a device (bpftool net show; where that says nothing, tc filter show).
type NetworkProgram struct {
	Node    string `json:"node"`
	Device  string `json:"device"`
	Hook    string `json:"hook"`    // xdp, clsact/ingress, clsact/egress (clsact where the direction isn't known), tcx/ingress, tcx/egress, netkit/peer, …
	Program string `json:"program"` // cil_from_netdev, with the device's name behind it up to about 1.15
	Source  Source `json:"source"`
}

// QueueDiscipline is a queueing discipline of a device (tc -d -s qdisc show).
type QueueDiscipline struct {
	Node         string `json:"node"`
	Device       string `json:"device"`
	Kind         string `json:"kind"` // fq, mq, fq_codel, noqueue, clsact, …
	Root         bool   `json:"root"`
	DroppedTotal *int64 `json:"dropped_total"`
	Source       Source `json:"source"`
}

// DeviceSetting is what the driver says of a network device (ethtool <device>, ethtool -i <device>). The ends of pods and
// Cilium's own devices are no rows: they have no hardware.
type DeviceSetting struct {
	Node   string `json:"node"`
	Device string `json:"device"`
	Name   string `json:"name"`  // speed, duplex, link detected, auto-negotiation, port, driver, version, firmware-version
	Value  string `json:"value"` // as it is printed: 10000Mb/s, Unknown!, yes
	Source Source `json:"source"`
}

// BPFMount is the BPF file system as the agent sees it (cilium-dbg bpf fs show).
type BPFMount struct {
	Node       string `json:"node"`
	MountPoint string `json:"mount_point"`
	Type       string `json:"type"`    // bpf
	Options    string `json:"options"` // rw,relatime
	Mounted    *bool  `json:"mounted"`
	Source     Source `json:"source"`
}

// BPFProgram is a loaded program with its run time (bpftool prog show), which the kernel counts only with sysctl
// kernel.bpf_stats_enabled. Programs without are no rows.
type BPFProgram struct {
	Node           string  `json:"node"`
	ID             int64   `json:"id"`
	Name           string  `json:"name"`
	Type           string  `json:"type"`
	RunTimeSeconds float64 `json:"run_time_seconds"`
	RunsTotal      int64   `json:"runs_total"`
	Source         Source  `json:"source"`
}

// XfrmState is an IPsec state (ip -s xfrm state). At most 2000 rows a node.
type XfrmState struct {
	Node            string `json:"node"`
	SourceIP        string `json:"source_ip"`
	DestinationIP   string `json:"destination_ip"`
	SPI             string `json:"spi"` // 0x00000003
	Mark            string `json:"mark"`
	KeyHash         string `json:"key_hash"` // the collector hashes keys: equal keys have equal hashes on all nodes
	OutputSequence  *int64 `json:"output_sequence"`
	IntegrityErrors *int64 `json:"integrity_errors_total"`
	ReplayErrors    *int64 `json:"replay_errors_total"`
	Source          Source `json:"source"`
}

// GoroutineGroup is goroutines of a process that wait at the same place (gops stack). At most 300 groups a file: those
// that wait for a lock, then the largest.
type GoroutineGroup struct {
	Node      string `json:"node"`
	Component string `json:"component"` // cilium-agent, cilium-operator
	State     string `json:"state"`     // running, select, sync.Mutex.Lock, …
	// Function is the innermost one outside of the Go runtime and package sync.
	Function string `json:"function"`
	Count    int64  `json:"count"`
	// LongestWaitSeconds is known from a minute on, in whole minutes.
	LongestWaitSeconds *int64 `json:"longest_wait_seconds"`
	// LongWaitsCount are those that wait for ten minutes or more. Most goroutines do so with nothing to do; a lock is
	// another matter.
	LongWaitsCount int64 `json:"long_waits_count"`
	// ProcessCount are all goroutines of the process.
	ProcessCount int64  `json:"process_count"`
	Source       Source `json:"source"` // the first of the group, the one that waits longest
}

// OpenFiles counts the agent's open file descriptors (ls -la /proc/<pid>/fd).
type OpenFiles struct {
	Node         string `json:"node"`
	Count        int64  `json:"count"`
	SocketsCount int64  `json:"sockets_count"`
	Source       Source `json:"source"`
}
