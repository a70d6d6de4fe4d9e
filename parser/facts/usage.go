package facts

// UsageTables say what nodes, pods and processes took of the machine when the dump was collected. The first two need the
// metrics-server (cilium-cli 0.18.8 on).
type UsageTables struct {
	NodeUsage     []NodeUsage     `json:"node_usage" from:"cluster"`
	PodUsage      []PodUsage      `json:"pod_usage" from:"cluster"`
	ProcessMemory []ProcessMemory `json:"process_memory" from:"node"`
}

// NodeUsage is a row of kubectl top nodes. A node that the metrics-server can't ask has no values.
type NodeUsage struct {
	Node string `json:"node"`
	// CPUMillicores are thousandths of a processor.
	CPUMillicores *int64   `json:"cpu_millicores"`
	CPURatio      *float64 `json:"cpu_ratio"` // of what is allocatable; can exceed 1
	MemoryBytes   *int64   `json:"memory_bytes"`
	MemoryRatio   *float64 `json:"memory_ratio"`
	Source        Source   `json:"source"`
}

// PodUsage is a row of kubectl top pods, all namespaces.
type PodUsage struct {
	Namespace     string `json:"namespace"`
	Pod           string `json:"pod"`
	CPUMillicores *int64 `json:"cpu_millicores"`
	MemoryBytes   *int64 `json:"memory_bytes"`
	Source        Source `json:"source"`
}

// ProcessMemory is what gops memstats or gops stats says of a Go process; each has a row, with the fields that it knows.
type ProcessMemory struct {
	Node      string `json:"node"`
	Component string `json:"component"`
	// SystemBytes were got from the kernel, HeapBytes are in use by objects.
	SystemBytes *int64 `json:"system_bytes"`
	HeapBytes   *int64 `json:"heap_bytes"`
	// HeapReleasedBytes were given back to the kernel.
	HeapReleasedBytes *int64 `json:"heap_released_bytes"`
	CollectionsTotal  *int64 `json:"collections_total"` // of garbage
	GoroutinesCount   *int64 `json:"goroutines_count"`
	ThreadsCount      *int64 `json:"threads_count"`
	// ProcessorsCount is GOMAXPROCS.
	ProcessorsCount *int64 `json:"processors_count"`
	Source          Source `json:"source"`
}
