package facts

// ComponentTables are what the operator, the clustermesh-apiserver and its kvstoremesh say of themselves, from the files
// "<pod>-<container>-…" at the top of a dump (cilium-cli 0.16.8 on, of the operator 0.19.5 on). They are tables of the
// cluster, apart from the agents' of the same form: what the operator says must not pass for what an agent on its node
// says. Rows name the component and carry the node that its pod runs on.
type ComponentTables struct {
	ComponentConnectionChecks []ConnectionCheck `json:"component_connection_checks" from:"cluster"`
	ComponentEtcdCertificates []EtcdCertificate `json:"component_etcd_certificates" from:"cluster"`
	ComponentRemoteClusters   []RemoteCluster   `json:"component_remote_clusters" from:"cluster"`
	ComponentModules          []ModuleHealth    `json:"component_unhealthy_modules" from:"cluster"`
	ComponentReconcileErrors  []ReconcileError  `json:"component_reconcile_errors" from:"cluster"`
	ComponentKeys             []KVStoreKeys     `json:"component_kvstore_keys" from:"cluster"`
	KVStoreKeys               []KVStoreKeys     `json:"kvstore_keys" from:"cluster"`
	SPIREEntries              []SPIREEntry      `json:"spire_entries" from:"cluster"`
}

// KVStoreKeys counts what is below one prefix of an etcd: kvstore_keys of the kvstore that agents use (kvstore-*.json, from
// cilium kvstore get), component_kvstore_keys of the clustermesh-apiserver's (kvstore/list of its shell).
type KVStoreKeys struct {
	Component string `json:"component"` // of component_kvstore_keys only
	Node      string `json:"node"`      // of component_kvstore_keys only: where the pod runs
	// Kind is identities, ip, nodes, services, cluster-config, heartbeat, … as in the key.
	Kind string `json:"kind"`
	// Cluster is the cluster that the keys are of, as far as the key says so: nodes, services, and all of a cache.
	Cluster string `json:"cluster"`
	// Cached: they are kvstoremesh's copy of another cluster's.
	Cached    *bool `json:"cached"`
	KeysCount int64 `json:"keys_count"`
	// LeasedCount are those that vanish with who wrote them (kvstore_keys only).
	LeasedCount *int64 `json:"leased_count"`
	// HeartbeatAt is the time that the operator wrote, of kind heartbeat.
	HeartbeatAt Time   `json:"heartbeat_at"`
	Source      Source `json:"source"` // the first key
}

// SPIREEntry is a registration of the SPIRE server (cilium-spire-server-entries-<pod>.json): a workload that gets a
// certificate for mutual authentication. At most 5000.
type SPIREEntry struct {
	SPIFFEID string `json:"spiffe_id"` // spiffe://spiffe.cilium/identity/1234
	ParentID string `json:"parent_id"`
	// Identity is the security identity, for workloads.
	Identity *int64 `json:"identity"`
	Source   Source `json:"source"`
}
