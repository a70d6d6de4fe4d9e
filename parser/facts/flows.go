package facts

// FlowTables come from the Hubble flows that were collected, a few seconds of traffic.
type FlowTables struct {
	FlowFiles []FlowFile `json:"flow_files" from:"node"`
	FlowDrops []FlowDrop `json:"flow_drops" from:"node"`
}

// FlowFile says what span of time and how much the flows of a node cover. FlowsCount counts lines; the counts of
// dropped, audited and failed flows count a packet once, as FlowDrop does.
type FlowFile struct {
	Node       string `json:"node"`
	FlowsCount int64  `json:"flows_count"`
	// LostCount are the flows that Hubble says it lost. One at the end of a long answer is normal: the ring goes on
	// while it is read.
	LostCount int64 `json:"lost_count"`
	// Counts by verdict.
	ForwardedCount int64  `json:"forwarded_count"`
	DroppedCount   int64  `json:"dropped_count"`
	AuditCount     int64  `json:"audit_count"`
	ErrorCount     int64  `json:"error_count"`
	FirstAt        Time   `json:"first_at"`
	LastAt         Time   `json:"last_at"`
	Source         Source `json:"source"`
}

// FlowDrop adds up the dropped (or audited) flows of one reason between two workloads, or identities of what is no
// pod. A policy drop stands twice in the file (event types 1 and 5) and is counted once. A node has at most 500 rows,
// those with the highest counts.
type FlowDrop struct {
	Node    string `json:"node"`
	Verdict string `json:"verdict"` // DROPPED, AUDIT or ERROR
	// Reason is the enum's name: POLICY_DENIED; Code its number.
	Reason          string `json:"reason"`
	Code            *int64 `json:"code"`
	Direction       string `json:"direction"` // INGRESS, EGRESS
	SourceNamespace string `json:"source_namespace"`
	// Workload is the workload's name, or the pod's without its hash; "" for what is no pod.
	SourceWorkload       string   `json:"source_workload"`
	SourcePod            string   `json:"source_pod"` // of the last flow
	SourceIdentity       *int64   `json:"source_identity"`
	SourceLabels         []string `json:"source_labels"`
	SourceIP             string   `json:"source_ip"` // of the last flow
	DestinationNamespace string   `json:"destination_namespace"`
	DestinationWorkload  string   `json:"destination_workload"`
	DestinationPod       string   `json:"destination_pod"`
	DestinationIdentity  *int64   `json:"destination_identity"`
	DestinationLabels    []string `json:"destination_labels"`
	DestinationIP        string   `json:"destination_ip"`
	DestinationPort      *int64   `json:"destination_port"`
	Protocol             string   `json:"protocol"` // TCP, UDP, ICMPv4, …
	// DeniedBy are the names of the policies that deny, namespace/name (1.16 on, deny rules only).
	DeniedBy []string `json:"denied_by"`
	Count    int64    `json:"count"`
	FirstAt  Time     `json:"first_at"`
	LastAt   Time     `json:"last_at"`
	// LastAgeSeconds is how long before the last flow of the file the last of these was: large means over.
	LastAgeSeconds *float64 `json:"last_age_seconds"`
	Samples        []Sample `json:"samples"`
	Source         Source   `json:"source"`
}
