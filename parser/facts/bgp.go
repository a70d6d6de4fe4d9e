package facts

// BGPTables are what the BGP routers of a node know and pass on: cilium-dbg bgp routes and route-policies (1.14 to 1.19),
// cilium-dbg shell -- bgp/routes and bgp/route-policies (1.20).
type BGPTables struct {
	BGPRoutes        []BGPRoute       `json:"bgp_routes" from:"node"`
	BGPRouteCounts   []BGPRouteCount  `json:"bgp_route_counts" from:"node"`
	BGPRoutePolicies []BGPRoutePolicy `json:"bgp_route_policies" from:"node"`
}

// BGPRoute is a path of a route. At most 500 of each file; bgp_route_counts has all.
type BGPRoute struct {
	Node string `json:"node"`
	// RIB is available (the router's own table, loc), advertised (what a peer is told, out) or received (what a peer
	// tells, in; 1.20).
	RIB        string   `json:"rib"`
	Family     string   `json:"family"` // ipv4/unicast
	Router     string   `json:"router"` // the virtual router's ASN, from 1.20 on the instance's name
	Peer       string   `json:"peer"`   // address, from 1.20 on name; "" in the router's own table
	Prefix     string   `json:"prefix"`
	NextHop    string   `json:"next_hop"`
	Best       *bool    `json:"best"` // the router's own table of 1.20
	AgeSeconds *float64 `json:"age_seconds"`
	Source     Source   `json:"source"`
}

// BGPRouteCount counts the routes of a table, or of one peer in it. There is none for a peer without a route; a table
// that was read and is empty has one row of 0 without router and peer.
type BGPRouteCount struct {
	Node        string `json:"node"`
	RIB         string `json:"rib"`
	Family      string `json:"family"`
	Router      string `json:"router"`
	Peer        string `json:"peer"`
	RoutesCount int64  `json:"routes_count"`
	Source      Source `json:"source"` // the first route
}

// BGPRoutePolicy is a statement of a route policy.
type BGPRoutePolicy struct {
	Node   string `json:"node"`
	Router string `json:"router"`
	Name   string `json:"name"`
	Type   string `json:"type"` // import or export
	// Peers, Families and Prefixes are what it matches, as printed; "" matches all.
	Peers       string `json:"peers"`
	Families    string `json:"families"`
	Prefixes    string `json:"prefixes"`
	Action      string `json:"action"` // none, accept or reject
	PathActions string `json:"path_actions"`
	Source      Source `json:"source"`
}
