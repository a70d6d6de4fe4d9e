package facts

// SessionTables are what an agent says of its connections to others, and of what it could not bring about.
type SessionTables struct {
	WireGuardPeers   []WireGuardPeer   `json:"wireguard_peers" from:"node"`
	BGPSessions      []BGPSession      `json:"bgp_sessions" from:"node"`
	ConnectionChecks []ConnectionCheck `json:"connection_checks" from:"node"`
	EtcdCertificates []EtcdCertificate `json:"etcd_certificates" from:"node"`
	LocalRedirects   []LocalRedirect   `json:"local_redirects" from:"node"`
	ReconcileErrors  []ReconcileError  `json:"reconcile_errors" from:"node"`
}

// WireGuardPeer is a peer of a WireGuard interface as debuginfo has it.
type WireGuardPeer struct {
	Node string `json:"node"`
	// Interface and LocalPublicKey are the node's own.
	Interface      string `json:"interface"`
	LocalPublicKey string `json:"local_public_key"`
	PublicKey      string `json:"public_key"`
	Endpoint       string `json:"endpoint"` // ip:port
	// LastHandshakeAt is left out when there was none; NeverHandshaken says so.
	LastHandshakeAt  Time     `json:"last_handshake_at"`
	NeverHandshaken  *bool    `json:"never_handshaken"`
	AllowedIPs       []string `json:"allowed_ips"` // prefixes, the first 1024
	AllowedIPsCount  *int64   `json:"allowed_ips_count"`
	ReceivedBytes    *int64   `json:"received_bytes_total"`
	TransmittedBytes *int64   `json:"transmitted_bytes_total"`
	Source           Source   `json:"source"`
}

// BGPSession is one address family of a peer in cilium-dbg bgp peers (cilium-dbg shell -- bgp/peers in 1.20).
type BGPSession struct {
	Node     string `json:"node"`
	LocalASN *int64 `json:"local_asn"`
	PeerASN  *int64 `json:"peer_asn"`
	Peer     string `json:"peer"` // address, with the port as far as it is printed
	// State is unknown, idle, connect, active, open_sent, open_confirm or established.
	State           string   `json:"state"`
	UptimeSeconds   *float64 `json:"uptime_seconds"`
	Family          string   `json:"family"` // ipv4/unicast
	ReceivedCount   *int64   `json:"received_count"`
	AdvertisedCount *int64   `json:"advertised_count"`
	// Instance is the name of the BGP instance (1.20).
	Instance string `json:"instance"`
	Source   Source `json:"source"`
}

// ConnectionCheck is a line of cilium-dbg troubleshoot kvstore or clustermesh (1.15 on): a step on the way to an etcd.
type ConnectionCheck struct {
	Node string `json:"node"`
	// Component is left out for agents.
	Component string `json:"component"`
	Target    string `json:"target"`  // kvstore or clustermesh
	Cluster   string `json:"cluster"` // the remote cluster, for clustermesh
	// Endpoint is the URL that the step belongs to, "" for certificates and the client as a whole.
	Endpoint string `json:"endpoint"`
	Result   string `json:"result"` // ok, warning or failed
	Message  string `json:"message"`
	Source   Source `json:"source"`
}

// EtcdCertificate is a certificate of the client's configuration as troubleshoot prints it.
type EtcdCertificate struct {
	Node        string `json:"node"`
	Component   string `json:"component"` // left out for agents
	Target      string `json:"target"`    // kvstore or clustermesh
	Cluster     string `json:"cluster"`
	Role        string `json:"role"` // "TLS Root CA certificates", "TLS client certificates"
	Subject     string `json:"subject"`
	Issuer      string `json:"issuer"`
	NotBeforeAt Time   `json:"not_before_at"`
	NotAfterAt  Time   `json:"not_after_at"`
	Source      Source `json:"source"` // the line "Not after:"
}

// LocalRedirect is a policy in cilium-dbg lrp list: what the agent made of a CiliumLocalRedirectPolicy.
type LocalRedirect struct {
	Node         string `json:"node"`
	Namespace    string `json:"namespace"`
	Name         string `json:"name"`
	FrontendType string `json:"frontend_type"`
	Service      string `json:"service"` // namespace/name of a policy by service
	// Counts are of the addresses that are redirected and of the pods' addresses that they go to.
	FrontendsCount int64  `json:"frontends_count"`
	BackendsCount  int64  `json:"backends_count"`
	Source         Source `json:"source"`
}

// ReconcileError is an object of the agent's StateDB that could not be put into effect (1.16 on): a frontend that is
// not in the load-balancer's maps, a route that the kernel refused.
type ReconcileError struct {
	Node      string `json:"node"`
	Component string `json:"component"` // left out for agents
	Table     string `json:"table"`     // frontends, desired-routes, …
	Object    string `json:"object"`    // its address or name
	Service   string `json:"service"`   // namespace/name, for frontends
	Error     string `json:"error"`
	UpdatedAt Time   `json:"updated_at"`
	Source    Source `json:"source"`
}
