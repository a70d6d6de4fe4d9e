// Package bgproutes reads which routes the BGP routers of a node know and pass on, and by which policies: cilium-dbg bgp
// routes and route-policies (1.14 to 1.19), cilium-dbg shell -- bgp/routes and bgp/route-policies (1.20).
//
// In: tables in which a cell that repeats the one above is blank. Out: one row a path, a count a table and peer, one row a
// statement of a policy.
package bgproutes

import (
	"fmt"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "BGP routes",
	Files:   []string{"cmd/cilium-bgp-routes-*.md", "cmd/cilium-shell----bgp-routes-*.md"},
	Tables:  []string{"bgp_routes", "bgp_route_counts"},
	Extract: extractRoutes,
	Collect: "cilium-dbg bgp routes advertised ipv4 unicast",
}, {
	Name:    "BGP route policies",
	Files:   []string{"cmd/cilium-bgp-route-policies.md", "cmd/cilium-shell----bgp-route-policies.md"},
	Tables:  []string{"bgp_route_policies"},
	Extract: extractPolicies,
	Collect: "cilium-dbg bgp route-policies",
}}

// maxRoutes bounds the routes of one file, of which a router that is told the whole Internet has a million.
const maxRoutes = 500

// ribs are the words for the tables of routes in file names: available and advertised up to 1.19, the others in 1.20.
var ribs = map[string]string{"available": "available", "loc": "available", "advertised": "advertised", "out": "advertised", "in": "received"}

// nameParts takes "cmd/cilium-bgp-routes-advertised-ipv4-unicast.md" and "cmd/cilium-shell----bgp-routes--a-out-ipv4-unicast.md"
// apart.
func nameParts(name string) (rib, family string) {
	_, rest, _ := strings.Cut(strings.TrimSuffix(name, ".md"), "-routes-")
	rest = strings.TrimPrefix(rest, "-a-") // peers and attributes of all
	words := strings.Split(rest, "-")
	if len(words) != 3 {
		return "", ""
	}
	return ribs[words[0]], words[1] + "/" + words[2]
}

func extractRoutes(in *artifact.Input) error {
	rib, family := nameParts(in.Name)
	rows := table.New("Prefix", "NextHop")
	current := facts.BGPRoute{RIB: rib, Family: family}
	counts := map[[2]string]int{} // by router and peer
	header := 1
	var err error
	for number, line := range in.Lines(&err) {
		row, ok := rows.Row(line)
		if !ok {
			if rows.Found() && len(counts) == 0 {
				header = number
			}
			continue
		}
		if router := firstOf(row, "VRouter", "Instance"); router != "" {
			current.Router, current.Peer, current.Prefix = router, "", ""
		}
		if peer := row.Cell("Peer"); peer != "" {
			current.Peer, current.Prefix = peer, ""
		}
		if prefix := row.Cell("Prefix"); prefix != "" {
			current.Prefix = facts.Cut(prefix)
		}
		if !strings.Contains(current.Prefix, "/") {
			continue // not a row of the table
		}
		current.NextHop, current.Best, current.AgeSeconds = facts.Cut(row.Cell("NextHop")), nil, nil
		if best := row.Cell("Best"); best == "true" || best == "false" {
			current.Best = new(best == "true")
		}
		if age, notDuration := time.ParseDuration(row.Cell("Age")); notDuration == nil {
			current.AgeSeconds = new(age.Seconds())
		}
		current.Source = in.At(number)
		addRoute(in.Tables, current, counts)
	}
	if !rows.Found() && err == nil && in.Failure == nil {
		return fmt.Errorf("read BGP routes: no table of routes in %s", in.Path)
	}
	if rows.Found() && len(counts) == 0 && err == nil && in.Failure == nil {
		in.Tables.BGPRouteCounts = []facts.BGPRouteCount{{RIB: rib, Family: family, Source: in.At(header)}}
	}
	return err
}

func addRoute(tables *facts.Tables, route facts.BGPRoute, counts map[[2]string]int) {
	if len(tables.BGPRoutes) < maxRoutes {
		tables.BGPRoutes = append(tables.BGPRoutes, route)
	}
	key := [2]string{route.Router, route.Peer}
	at, seen := counts[key]
	if !seen {
		at = len(tables.BGPRouteCounts)
		counts[key] = at
		tables.BGPRouteCounts = append(tables.BGPRouteCounts, facts.BGPRouteCount{
			RIB: route.RIB, Family: route.Family, Router: route.Router, Peer: route.Peer, Source: route.Source})
	}
	tables.BGPRouteCounts[at].RoutesCount++
}

func extractPolicies(in *artifact.Input) error {
	rows := table.New("Policy Name", "RIB Action")
	var above facts.BGPRoutePolicy
	var err error
	for number, line := range in.Lines(&err) {
		row, ok := rows.Row(line)
		if !ok {
			continue
		}
		if router := firstOf(row, "VRouter", "Instance"); router != "" {
			above = facts.BGPRoutePolicy{Router: router}
		}
		if name := row.Cell("Policy Name"); name != "" {
			above.Name, above.Type = facts.Cut(name), ""
		}
		if kind := row.Cell("Type"); kind != "" {
			above.Type = kind
		}
		if above.Type != "import" && above.Type != "export" {
			continue // not a row of the table
		}
		policy := above
		policy.Peers, policy.Families = facts.Cut(row.Cell("Match Peers")), facts.Cut(row.Cell("Match Families"))
		policy.Prefixes = facts.Cut(row.Cell("Match Prefixes (Min..Max Len)"))
		policy.Action, policy.PathActions = row.Cell("RIB Action"), facts.Cut(row.Cell("Path Actions"))
		policy.Source = in.At(number)
		in.Tables.BGPRoutePolicies = append(in.Tables.BGPRoutePolicies, policy)
	}
	if !rows.Found() && err == nil && in.Failure == nil {
		return fmt.Errorf("read BGP route policies: no table of policies in %s", in.Path)
	}
	return err
}

func firstOf(row table.Row, columns ...string) string {
	for _, column := range columns {
		if cell := row.Cell(column); cell != "" {
			return facts.Cut(cell)
		}
	}
	return ""
}
