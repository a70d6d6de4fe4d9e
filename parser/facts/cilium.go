package facts

// CiliumTables come from Cilium's custom resources and installation objects.
type CiliumTables struct {
	Configuration     []Setting          `json:"configuration" from:"cluster"`
	HelmValues        []Setting          `json:"helm_values" from:"cluster"`
	CiliumNodes       []CiliumNode       `json:"cilium_nodes" from:"cluster"`
	CiliumEndpoints   []CiliumEndpoint   `json:"cilium_endpoints" from:"cluster"`
	CiliumIdentities  []CiliumIdentity   `json:"cilium_identities" from:"cluster"`
	Policies          []Policy           `json:"policies" from:"cluster"`
	PolicyPeers       []PolicyPeer       `json:"policy_peers" from:"cluster"`
	CNIConfigurations []CNIConfiguration `json:"cni_configurations" from:"cluster"`
	LoadBalancerPools []LoadBalancerPool `json:"load_balancer_pools" from:"cluster"`
}

// Setting is one option with its value, as the component named states it.
type Setting struct {
	// Component is cilium-config (the ConfigMap), cilium-agent or cilium-operator (options the process logged at
	// start), node-config (a CiliumNodeConfig), helm.
	Component string `json:"component"`
	Node      string `json:"node"`
	Name      string `json:"name"`
	Value     string `json:"value"`
	Source    Source `json:"source"`
}

// CiliumNode is a CiliumNode object.
type CiliumNode struct {
	Node              string   `json:"node"`
	InternalIPs       []string `json:"internal_ips"`
	CiliumInternalIPs []string `json:"cilium_internal_ips"`
	HealthIPs         []string `json:"health_ips"`
	// PodCIDRs are spec.ipam.podCIDRs and the CIDRs of spec.ipam.pools.allocated.
	PodCIDRs      []string `json:"pod_cidrs"`
	EncryptionKey *int64   `json:"encryption_key"`
	// WireGuardKey is annotation network.cilium.io/wg-pub-key, the public key that the other nodes use for it.
	WireGuardKey string `json:"wireguard_key"`
	// OperatorError is status.ipam.operator-status.error.
	OperatorError string `json:"operator_error"`
	PoolCount     *int64 `json:"pool_count"` // addresses in spec.ipam.pool
	PoolUsedCount *int64 `json:"pool_used_count"`
	BootID        string `json:"boot_id"`
	CreatedAt     Time   `json:"created_at"`
	Source        Source `json:"source"`
}

// CiliumEndpoint is a CiliumEndpoint object.
type CiliumEndpoint struct {
	Namespace        string   `json:"namespace"`
	Name             string   `json:"name"`
	EndpointID       *int64   `json:"endpoint_id"`
	Identity         *int64   `json:"identity"`
	State            string   `json:"state"`
	IPs              []string `json:"ips"`
	NodeIP           string   `json:"node_ip"`
	Node             string   `json:"node"` // by NodeIP
	IngressEnforcing *bool    `json:"ingress_enforcing"`
	EgressEnforcing  *bool    `json:"egress_enforcing"`
	EncryptionKey    *int64   `json:"encryption_key"`
	CreatedAt        Time     `json:"created_at"`
	Source           Source   `json:"source"`
}

// CiliumIdentity is a CiliumIdentity object.
type CiliumIdentity struct {
	Identity  int64    `json:"identity"`
	Namespace string   `json:"namespace"` // label io.kubernetes.pod.namespace of its security labels
	Labels    []string `json:"labels"`    // "k8s:app=web", sorted
	CreatedAt Time     `json:"created_at"`
	Source    Source   `json:"source"`
}

// Policy is a NetworkPolicy, CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy. A policy with several
// specs gives one row a spec, told apart by Rule.
type Policy struct {
	Kind      string `json:"kind"`
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Rule      int64  `json:"rule"`
	// Selector is the endpoint (or node) selector in kubectl's form "app=web,tier in (a,b)"; "" selects everything.
	Selector           string `json:"selector"`
	SelectsNodes       *bool  `json:"selects_nodes"`
	HasIngress         *bool  `json:"has_ingress"`
	HasEgress          *bool  `json:"has_egress"`
	IngressDefaultDeny *bool  `json:"ingress_default_deny"`
	EgressDefaultDeny  *bool  `json:"egress_default_deny"`
	// Valid and StatusMessage are condition Valid of the object's status.
	Valid         *bool  `json:"valid"`
	StatusMessage string `json:"status_message"`
	// Features are the kinds of rule in it: l7_http, l7_dns, l7_kafka, fqdn, cidr, cidr_group, entities, deny, icmp, auth, requires, services,
	// and also l7_proxylib, nodes, groups, listener, tls_server_names, tls_interception, reserved_label (a selector asks for a label
	// "reserved:…") and empty_peer_list (a list of peers is there and empty, which allows nothing).
	Features     []string `json:"features"`
	FQDNPatterns []string `json:"fqdn_patterns"`
	CreatedAt    Time     `json:"created_at"`
	Source       Source   `json:"source"`
}

// PolicyPeer is one peer of one rule of a policy: what is allowed (or denied) to or from what, on which ports.
type PolicyPeer struct {
	Kind      string `json:"kind"`
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Rule      int64  `json:"rule"`
	Direction string `json:"direction"` // ingress or egress
	Deny      *bool  `json:"deny"`
	// Peer is endpoints, cidr, cidr_group (a CiliumCIDRGroup by name), cidr_group_selector, entity, fqdn, service, node, group (of a
	// cloud provider) or any.
	Peer string `json:"peer"`
	// Value is the selector in kubectl's form, the CIDR, the entity or the pattern. Selectors have no source before their keys
	// ("k8s:", "any:"). A selector of namespaces in a NetworkPolicy reads as Cilium translates it, with io.cilium.k8s.namespace.labels.
	// before its keys; one that selects all namespaces is "io.kubernetes.pod.namespace".
	Value string `json:"value"`
	// Except are the CIDRs within a CIDR that the rule is not for.
	Except []string `json:"except"`
	// Ports are "8080/TCP", "1000-2000/UDP", "http/TCP" or "8/ICMP"; "*/UDP" is every port of a protocol, none means all.
	Ports  []string `json:"ports"`
	Source Source   `json:"source"`
}

// CNIConfiguration is a file of /etc/cni/net.d (cniconf-*).
type CNIConfiguration struct {
	Node string `json:"node"`
	Pod  string `json:"pod"`
	File string `json:"cni_file"`
	// Plugins are the plugin types in order.
	Plugins []string `json:"plugins"`
	Source  Source   `json:"source"`
}

// LoadBalancerPool is a CiliumLoadBalancerIPPool.
type LoadBalancerPool struct {
	Name            string   `json:"name"`
	Disabled        *bool    `json:"disabled"`
	Conflicting     *bool    `json:"conflicting"`
	ConflictMessage string   `json:"conflict_message"`
	TotalCount      *int64   `json:"total_count"`
	AvailableCount  *int64   `json:"available_count"`
	UsedCount       *int64   `json:"used_count"`
	Blocks          []string `json:"blocks"`
	Source          Source   `json:"source"`
}
