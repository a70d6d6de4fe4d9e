package facts

// DumpTables describe the archive and how it was collected.
type DumpTables struct {
	Dump             []Dump             `json:"dump" from:"cluster"`
	CollectorTasks   []CollectorTask    `json:"collector_failures" from:"cluster"`
	AgentCollections []AgentCollection  `json:"agent_collections" from:"cluster"`
	FailedCommands   []FailedCommand    `json:"failed_commands" from:"node"`
	Secrets          []Secret           `json:"secrets" from:"cluster"`
	Versions         []ComponentVersion `json:"versions" from:"cluster"`
}

// Dump is the one row about the archive itself (cilium-sysdump.log and the archive's layout).
type Dump struct {
	// CapturedAt is the newest instant that anything in the dump mentions as past: last log line, lease
	// renewal, event. Ages are relative to it.
	CapturedAt       Time   `json:"captured_at"`
	CollectorVersion string `json:"collector_version"`
	CollectorArgs    string `json:"collector_args"`
	CiliumNamespace  string `json:"cilium_namespace"`
	// Format is cilium-sysdump, cilium-bugtool or python-sysdump.
	Format string `json:"format"`
	// Quick: neither logs nor bugtool directories are there (cilium sysdump --quick).
	Quick      *bool  `json:"quick"`
	FilesCount *int64 `json:"files_count"`
	NodesCount *int64 `json:"nodes_count"`
	Source     Source `json:"source"`
}

// CollectorTask is a task that failed, from the summary at the end of cilium-sysdump.log.
type CollectorTask struct {
	Task  string `json:"task"`
	Error string `json:"error"`
	// Reason is not_installed, no_previous_log, unknown_command, forbidden, timeout, not_running,
	// connection or other.
	Reason string `json:"reason"`
	// Expected: such a failure says nothing about the cluster (resource not installed, container never restarted).
	Expected *bool  `json:"expected"`
	Node     string `json:"node"`
	Pod      string `json:"pod"`
	Source   Source `json:"source"`
}

// AgentCollection says what was collected of one agent pod (k8s-pods joined with the archive's directory).
type AgentCollection struct {
	Node string `json:"node"`
	Pod  string `json:"pod"`
	// Running: the cilium-agent container ran at capture.
	Running        *bool `json:"running"`
	HasBugtool     *bool `json:"has_bugtool"`
	HasLog         *bool `json:"has_log"`
	HasPreviousLog *bool `json:"has_previous_log"`
	HasFlows       *bool `json:"has_flows"`
	// HelperPod: the bugtool directory comes from a helper pod of the collector, because the agent didn't run.
	HelperPod           *bool  `json:"helper_pod"`
	CommandsCount       *int64 `json:"commands_count"`
	FailedCommandsCount *int64 `json:"failed_commands_count"`
	// Source is the pod's line in k8s-pods.
	Source Source `json:"source"`
}

// FailedCommand is a bugtool command that answered with a failure instead of data.
type FailedCommand struct {
	Node string `json:"node"`
	// Command is the file's stem with the version-dependent prefix removed: "status---verbose", "endpoint-list".
	Command string `json:"command"`
	// Reason is agent_not_serving, connection_refused, timeout, permission, unknown_command, feature_off or other.
	Reason  string `json:"reason"`
	Message string `json:"message"`
	// API: the command asks the agent's API (the others read maps or the host).
	API    *bool  `json:"api"`
	Source Source `json:"source"`
}

// Secret is a place where a secret stands readable in the archive. The value itself is not kept.
type Secret struct {
	// Kind is private_key, certificate, bearer_token, jwt, password, ipsec_key or wireguard_key.
	Kind   string `json:"kind"`
	Node   string `json:"node"`
	Source Source `json:"source"`
}

// ComponentVersion is the version of a component as one place states it.
type ComponentVersion struct {
	// Component is cilium-agent, cilium-operator, kubernetes, kernel, collector or helm-chart.
	Component string `json:"component"`
	Node      string `json:"node"`
	// Raw is the version as printed; Version is its major.minor.patch alone.
	Raw     string `json:"raw"`
	Version string `json:"version"`
	Major   *int64 `json:"major"`
	Minor   *int64 `json:"minor"`
	Patch   *int64 `json:"patch"`
	Source  Source `json:"source"`
}
