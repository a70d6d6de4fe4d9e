package facts

// EdgeTables come from resources that say how traffic enters and leaves the cluster and which addresses it has there, and
// from those that change the configuration of single nodes. All are optional: most clusters have none of them.
type EdgeTables struct {
	ObjectConditions      []ObjectCondition     `json:"object_conditions" from:"cluster"`
	NodeConfigurations    []NodeConfiguration   `json:"node_configurations" from:"cluster"`
	PodPools              []PodPool             `json:"pod_pools" from:"cluster"`
	CiliumNodePools       []CiliumNodePool      `json:"cilium_node_pools" from:"cluster"`
	CIDRGroups            []CIDRGroup           `json:"cidr_groups" from:"cluster"`
	EgressPolicies        []EgressPolicy        `json:"egress_policies" from:"cluster"`
	LocalRedirectPolicies []LocalRedirectPolicy `json:"local_redirect_policies" from:"cluster"`
	L2Policies            []L2Policy            `json:"l2_policies" from:"cluster"`
	BGPConfigurations     []BGPConfiguration    `json:"bgp_configurations" from:"cluster"`
	BGPPeerSettings       []BGPPeerSetting      `json:"bgp_peer_settings" from:"cluster"`
	BGPAdvertisements     []BGPAdvertisement    `json:"bgp_advertisements" from:"cluster"`
	BGPNodePeers          []BGPNodePeer         `json:"bgp_node_peers" from:"cluster"`
	EnvoyConfigurations   []EnvoyConfiguration  `json:"envoy_configurations" from:"cluster"`
	Ingresses             []Ingress             `json:"ingresses" from:"cluster"`
	IngressClasses        []IngressClass        `json:"ingress_classes" from:"cluster"`
	GatewayClasses        []GatewayClass        `json:"gateway_classes" from:"cluster"`
	Gateways              []Gateway             `json:"gateways" from:"cluster"`
	GatewayRoutes         []GatewayRoute        `json:"gateway_routes" from:"cluster"`
	ReferenceGrants       []ReferenceGrant      `json:"reference_grants" from:"cluster"`
	BackendTLSPolicies    []BackendTLSPolicy    `json:"backend_tls_policies" from:"cluster"`
	ListenerSets          []ListenerSet         `json:"listener_sets" from:"cluster"`
	Certificates          []ManagedCertificate  `json:"certificates" from:"cluster"`
}

// ObjectCondition is a condition in the status of an object of these tables, and of services (LB-IPAM says there why a
// service gets no address). Whether True is good depends on the type.
type ObjectCondition struct {
	Kind      string `json:"kind"`
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// Section is the part of the object that the condition is about: a gateway's listener, a route's parent "namespace/name".
	Section string `json:"section"`
	// Controller is who wrote it, where the object says so (routes).
	Controller       string `json:"controller"`
	Type             string `json:"type"`
	Status           string `json:"status"`
	Reason           string `json:"reason"`
	Message          string `json:"message"`
	LastTransitionAt Time   `json:"last_transition_at"`
	Source           Source `json:"source"`
}

// NodeConfiguration is one option of a CiliumNodeConfig, which holds on the nodes that it selects.
type NodeConfiguration struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// NodeSelector in kubectl's form; "" selects every node.
	NodeSelector string `json:"node_selector"`
	Option       string `json:"option"`
	Value        string `json:"value"`
	Source       Source `json:"source"`
}

// PodPool is a CiliumPodIPPool (IPAM mode multi-pool).
type PodPool struct {
	Name         string   `json:"name"`
	IPv4CIDRs    []string `json:"ipv4_cidrs"`
	IPv4MaskSize *int64   `json:"ipv4_mask_size"`
	IPv6CIDRs    []string `json:"ipv6_cidrs"`
	IPv6MaskSize *int64   `json:"ipv6_mask_size"`
	Source       Source   `json:"source"`
}

// CiliumNodePool is what a CiliumNode asks of a pool and got of it (IPAM mode multi-pool).
type CiliumNodePool struct {
	Node            string   `json:"node"`
	Pool            string   `json:"pool"`
	NeededIPv4Count *int64   `json:"needed_ipv4_count"`
	NeededIPv6Count *int64   `json:"needed_ipv6_count"`
	CIDRs           []string `json:"cidrs"` // allocated
	Source          Source   `json:"source"`
}

// CIDRGroup is a CiliumCIDRGroup.
type CIDRGroup struct {
	Name   string   `json:"name"`
	Labels []string `json:"labels"` // "key=value", sorted
	CIDRs  []string `json:"cidrs"`
	Source Source   `json:"source"`
}

// EgressPolicy is one gateway of a CiliumEgressGatewayPolicy; before 1.18 there was one.
type EgressPolicy struct {
	Name    string `json:"name"`
	Gateway int64  `json:"gateway"`
	// Selectors of the pods, labels of their namespaces with io.cilium.k8s.namespace.labels. before their keys.
	Selectors        []string `json:"selectors"`
	DestinationCIDRs []string `json:"destination_cidrs"`
	ExcludedCIDRs    []string `json:"excluded_cidrs"`
	// NodeSelector selects the gateway node, in kubectl's form.
	NodeSelector string `json:"node_selector"`
	EgressIP     string `json:"egress_ip"`
	Interface    string `json:"interface"`
	CreatedAt    Time   `json:"created_at"`
	Source       Source `json:"source"` // the gateway's
}

// LocalRedirectPolicy is a CiliumLocalRedirectPolicy.
type LocalRedirectPolicy struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// FrontendIP or FrontendService ("namespace/name") is what is redirected.
	FrontendIP      string   `json:"frontend_ip"`
	FrontendService string   `json:"frontend_service"`
	FrontendPorts   []string `json:"frontend_ports"` // "53/UDP"
	// BackendSelector selects pods of the policy's namespace, in kubectl's form.
	BackendSelector         string   `json:"backend_selector"`
	BackendPorts            []string `json:"backend_ports"`
	SkipRedirectFromBackend *bool    `json:"skip_redirect_from_backend"`
	CreatedAt               Time     `json:"created_at"`
	Source                  Source   `json:"source"`
}

// L2Policy is a CiliumL2AnnouncementPolicy.
type L2Policy struct {
	Name string `json:"name"`
	// The selectors are in kubectl's form; "" selects everything.
	ServiceSelector string `json:"service_selector"`
	NodeSelector    string `json:"node_selector"`
	// ExternalIPs and LoadBalancerIPs: those addresses of services are announced. With neither, nothing is.
	ExternalIPs     *bool    `json:"external_ips"`
	LoadBalancerIPs *bool    `json:"load_balancer_ips"`
	Interfaces      []string `json:"interfaces"`
	CreatedAt       Time     `json:"created_at"`
	Source          Source   `json:"source"`
}

// BGPConfiguration is one peer of a CiliumBGPClusterConfig or, until 1.18, a CiliumBGPPeeringPolicy. One without peers gives
// one row.
type BGPConfiguration struct {
	Kind         string `json:"kind"`
	Name         string `json:"name"`
	NodeSelector string `json:"node_selector"`
	Instance     string `json:"instance"`
	LocalASN     *int64 `json:"local_asn"`
	Peer         string `json:"peer"`
	PeerAddress  string `json:"peer_address"`
	PeerASN      *int64 `json:"peer_asn"`
	// PeerSetting is the name of the CiliumBGPPeerConfig.
	PeerSetting string `json:"peer_setting"`
	// AnnouncesServices: a CiliumBGPPeeringPolicy has a serviceSelector; ServiceSelector is its text, "" selects every service.
	AnnouncesServices *bool  `json:"announces_services"`
	ServiceSelector   string `json:"service_selector"`
	ExportPodCIDR     *bool  `json:"export_pod_cidr"`
	Source            Source `json:"source"`
}

// BGPPeerSetting is a CiliumBGPPeerConfig.
type BGPPeerSetting struct {
	Name       string `json:"name"`
	AuthSecret string `json:"auth_secret"` // the Secret's name
	Multihop   *int64 `json:"ebgp_multihop"`
	// Families are "ipv4/unicast"; Advertisements select CiliumBGPAdvertisements by label, in kubectl's form.
	Families            []string `json:"families"`
	Advertisements      []string `json:"advertisements"`
	HoldTimeSeconds     *int64   `json:"hold_time_seconds"`
	KeepAliveSeconds    *int64   `json:"keep_alive_seconds"`
	ConnectRetrySeconds *int64   `json:"connect_retry_seconds"`
	Source              Source   `json:"source"`
}

// BGPAdvertisement is one advertisement of a CiliumBGPAdvertisement.
type BGPAdvertisement struct {
	Name   string   `json:"name"`
	Labels []string `json:"labels"` // "key=value", sorted
	// Type is PodCIDR, CiliumPodIPPool, Service or Interface.
	Type string `json:"type"`
	// HasSelector: without a selector, services and pools are not announced.
	HasSelector      *bool    `json:"has_selector"`
	Selector         string   `json:"selector"`
	ServiceAddresses []string `json:"service_addresses"` // LoadBalancerIP, ClusterIP, ExternalIP
	Source           Source   `json:"source"`
}

// BGPNodePeer is a peer of a node as its CiliumBGPNodeConfig states it.
type BGPNodePeer struct {
	Node        string `json:"node"`
	Instance    string `json:"instance"`
	Peer        string `json:"peer"`
	PeerAddress string `json:"peer_address"`
	LocalASN    *int64 `json:"local_asn"`
	PeerASN     *int64 `json:"peer_asn"`
	// State is the agent's word in the status: idle, connect, active, open_sent, open_confirm or established.
	State           string `json:"state"`
	EstablishedAt   Time   `json:"established_at"`
	AdvertisedCount *int64 `json:"advertised_count"` // routes of all families
	ReceivedCount   *int64 `json:"received_count"`
	Source          Source `json:"source"`
}

// EnvoyConfiguration is a CiliumEnvoyConfig or CiliumClusterwideEnvoyConfig.
type EnvoyConfiguration struct {
	Kind      string `json:"kind"`
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// Services are redirected to its listeners, BackendServices are only synced to it: "namespace/name".
	Services        []string `json:"services"`
	BackendServices []string `json:"backend_services"`
	NodeSelector    string   `json:"node_selector"`
	// ResourceTypes are the Envoy types of its resources in short, sorted: Cluster, Listener, RouteConfiguration.
	ResourceTypes  []string `json:"resource_types"`
	ResourcesCount *int64   `json:"resources_count"`
	CreatedAt      Time     `json:"created_at"`
	Source         Source   `json:"source"`
}

// Ingress is an Ingress, whichever controller it is for.
type Ingress struct {
	Namespace string   `json:"namespace"`
	Name      string   `json:"name"`
	Class     string   `json:"class"`
	Hosts     []string `json:"hosts"`
	Addresses []string `json:"addresses"` // IPs and host names of its status
	// Backends are "service:port" in its own namespace.
	Backends   []string `json:"backends"`
	TLSSecrets []string `json:"tls_secrets"`
	CreatedAt  Time     `json:"created_at"`
	Source     Source   `json:"source"`
}

// IngressClass is an IngressClass; Cilium's controller is cilium.io/ingress-controller.
type IngressClass struct {
	Name       string `json:"name"`
	Controller string `json:"controller"`
	Default    *bool  `json:"default"`
	Source     Source `json:"source"`
}

// GatewayClass is a GatewayClass; Cilium's controller is io.cilium/gateway-controller.
type GatewayClass struct {
	Name       string `json:"name"`
	Controller string `json:"controller"`
	Source     Source `json:"source"`
}

// Gateway is a Gateway of the Gateway API.
type Gateway struct {
	Namespace string   `json:"namespace"`
	Name      string   `json:"name"`
	Class     string   `json:"class"`
	Addresses []string `json:"addresses"` // of its status
	// Listeners are "name=port/protocol".
	Listeners []string `json:"listeners"`
	CreatedAt Time     `json:"created_at"`
	Source    Source   `json:"source"`
}

// GatewayRoute is an HTTPRoute, GRPCRoute, TLSRoute, TCPRoute or UDPRoute.
type GatewayRoute struct {
	Kind      string `json:"kind"`
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// Parents are "namespace/name" of gateways, Backends "namespace/name:port" of services.
	Parents   []string `json:"parents"`
	Backends  []string `json:"backends"`
	Hosts     []string `json:"hosts"`
	CreatedAt Time     `json:"created_at"`
	Source    Source   `json:"source"`
}

// ReferenceGrant lets objects of other namespaces refer to objects of its own.
type ReferenceGrant struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// From are "Kind/namespace", To are "Kind/name" or "Kind/*".
	From      []string `json:"from"`
	To        []string `json:"to"`
	CreatedAt Time     `json:"created_at"`
	Source    Source   `json:"source"`
}

// BackendTLSPolicy says how a gateway reaches a service by TLS (Gateway API 1.4, cilium-cli 0.19.5 on).
type BackendTLSPolicy struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	// Targets are "Kind/name" of its namespace, with ":section" where it names a port.
	Targets  []string `json:"targets"`
	Hostname string   `json:"hostname"`
	// CACertificates are "Kind/name"; WellKnownCACertificates is System where the system's are taken.
	CACertificates          []string `json:"ca_certificates"`
	WellKnownCACertificates string   `json:"well_known_ca_certificates"`
	CreatedAt               Time     `json:"created_at"`
	Source                  Source   `json:"source"`
}

// ListenerSet adds listeners to a gateway (cilium-cli 0.19.6 on).
type ListenerSet struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Gateway   string `json:"gateway"` // "namespace/name"
	// Listeners are "name=port/protocol".
	Listeners []string `json:"listeners"`
	CreatedAt Time     `json:"created_at"`
	Source    Source   `json:"source"`
}

// ManagedCertificate is a Certificate of cert-manager for Hubble or ClusterMesh.
type ManagedCertificate struct {
	Namespace  string `json:"namespace"`
	Name       string `json:"name"`
	Secret     string `json:"secret"`
	NotAfterAt Time   `json:"not_after_at"`
	RenewalAt  Time   `json:"renewal_at"`
	// Ready is its condition Ready.
	Ready  *bool  `json:"ready"`
	Source Source `json:"source"`
}
