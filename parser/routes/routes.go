// Package routes reads where a node sends packets, and which neighbours it can't reach.
//
// In: cmd/ip--4-r.md, ip--6-r.md, ip--{4,6}-route-show-table-<n>.md, ip-rule.md or ip--d-rule.md, ip--4-n.md, ip--6-n.md. Out:
// routes, policy_routes, ip_rules, failed_neighbors.
package routes

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read the outputs of iproute2. A node without IPv6 has empty files for it.
var Extractors = []artifact.Extractor{{
	Name:    "routes",
	Files:   []string{"cmd/ip--4-r.md", "cmd/ip--6-r.md"},
	Tables:  []string{"routes"},
	Extract: extractRoutes,
	Collect: "ip route",
}, {
	Name:    "policy routes",
	Files:   []string{"cmd/ip--4-route-show-table-*.md", "cmd/ip--6-route-show-table-*.md"},
	Tables:  []string{"policy_routes"},
	Extract: extractPolicyRoutes,
	Collect: "ip route show table <n>",
}, {
	Name:     "routing rules",
	Files:    []string{"cmd/ip--d-rule.md"},
	Tables:   []string{"ip_rules"},
	Certain:  []string{"ip_rules"},
	Extract:  extractRules,
	Collect:  "ip -d rule",
	Priority: 1,
}, {
	Name:    "routing rules without details",
	Files:   []string{"cmd/ip-rule.md"},
	Tables:  []string{"ip_rules"},
	Certain: []string{"ip_rules"},
	Extract: extractRules,
	Collect: "ip rule",
}, {
	Name:           "neighbours",
	Files:          []string{"cmd/ip--4-n.md", "cmd/ip--6-n.md"},
	Tables:         []string{"failed_neighbors"},
	Extract:        extractNeighbors,
	Collect:        "ip neighbour",
	EmptyIsContent: true,
}}

// ErrUnknownForm says that no line of a file has the form of the command's output.
var ErrUnknownForm = errors.New("has no line of the known form")

// maxRows bounds each table: a node that speaks BGP can have the routes of the whole Internet.
const maxRows = 5000

// family is told by the file's name: ip -4, ip -6.
func family(in *artifact.Input) string {
	if strings.HasPrefix(in.Name, "cmd/ip--6-") {
		return "ipv6"
	}
	return "ipv4"
}

// each calls read for every line with words until there are maxRows rows. Read says whether the line has the known form.
func each(in *artifact.Input, what string, rows func() int, read func(number int, words []string, indented bool) bool) error {
	var readErr error
	known, other := false, false
	for number, line := range in.Lines(&readErr) {
		words := strings.Fields(string(line))
		if len(words) == 0 {
			continue
		}
		if rows() >= maxRows {
			in.LeftOut++
			continue
		}
		if !read(number, words, line[0] == ' ' || line[0] == '\t') {
			other = true
			continue
		}
		known = true
	}
	if readErr != nil {
		return fmt.Errorf("read %s: %w", what, readErr)
	}
	if !known && other && in.Failure == nil {
		return ErrUnknownForm
	}
	return nil
}

func extractRoutes(in *artifact.Input) error {
	var above facts.Route
	return each(in, "routes", func() int { return len(in.Tables.Routes) }, func(number int, words []string, indented bool) bool {
		if indented && words[0] == "nexthop" && above.Destination != "" { // of the route above
			hop := above
			hop.Via, hop.Device, hop.Source = facts.Shared(after(words, "via")), facts.Shared(after(words, "dev")), in.At(number)
			in.Tables.Routes = append(in.Tables.Routes, hop)
			return true
		}
		route, ok := parseRoute(words)
		if !ok {
			return false
		}
		route.Family, route.Source = family(in), in.At(number)
		above = route
		if route.Via != "" || route.Device != "" || route.Type != "" {
			in.Tables.Routes = append(in.Tables.Routes, route)
		}
		return true
	})
}

// parseRoute reads "[<type>] <destination> [via <gateway>] [dev <device>] … [mtu [lock] <bytes>]".
func parseRoute(words []string) (facts.Route, bool) {
	var route facts.Route
	switch words[0] {
	case "unreachable", "blackhole", "prohibit", "throw", "local", "broadcast", "anycast", "multicast", "nat":
		route.Type = facts.Shared(words[0])
		words = words[1:]
	case "unicast":
		words = words[1:]
	}
	if len(words) == 0 || words[0] != "default" && !isAddress(words[0]) {
		return route, false
	}
	route.Destination = facts.Shared(facts.Cut(words[0]))
	route.Via, route.Device = facts.Shared(after(words, "via")), facts.Shared(after(words, "dev"))
	mtu := after(words, "mtu")
	if mtu == "lock" {
		mtu = after(words, "lock")
	}
	if bytes, err := strconv.ParseInt(mtu, 10, 64); err == nil && bytes > 0 {
		route.MTUBytes = &bytes
	}
	return route, true
}

// isAddress says whether a word looks like an address or a prefix.
func isAddress(word string) bool {
	return strings.Trim(word, "0123456789abcdefABCDEF.:/") == "" && strings.ContainsAny(word, ".:")
}

// after is the word behind a keyword, "" where there is none. An address of the other family is "via inet6 <address>".
func after(words []string, keyword string) string {
	for i, word := range words {
		if word != keyword || i+1 >= len(words) {
			continue
		}
		if next := words[i+1]; next != "inet6" && next != "inet" || i+2 >= len(words) {
			return facts.Cut(next)
		}
		return facts.Cut(words[i+2])
	}
	return ""
}

func extractPolicyRoutes(in *artifact.Input) error {
	table := strings.TrimSuffix(in.Name[strings.LastIndexByte(in.Name, '-')+1:], ".md")
	return each(in, "policy routes", func() int { return len(in.Tables.PolicyRoutes) }, func(number int, words []string, indented bool) bool {
		route, ok := parseRoute(words)
		if !ok || indented {
			return false
		}
		in.Tables.PolicyRoutes = append(in.Tables.PolicyRoutes, facts.PolicyRoute{
			Family: family(in), Table: facts.Cut(table), Type: route.Type, Destination: route.Destination, Via: route.Via, Device: route.Device, Source: in.At(number),
		})
		return true
	})
}

// extractRules reads "9:	from all fwmark 0x200/0xf00 lookup 2004 proto kernel".
func extractRules(in *artifact.Input) error {
	return each(in, "routing rules", func() int { return len(in.Tables.IPRules) }, func(number int, words []string, _ bool) bool {
		text, found := strings.CutSuffix(words[0], ":")
		priority, err := strconv.ParseInt(text, 10, 64)
		if !found || err != nil {
			return false
		}
		in.Tables.IPRules = append(in.Tables.IPRules, facts.IPRule{
			Priority: priority, Family: family(in), From: after(words, "from"), To: after(words, "to"),
			Mark: after(words, "fwmark"), Table: after(words, "lookup"), Source: in.At(number),
		})
		return true
	})
}

// extractNeighbors reads "172.30.0.1 dev eth0 lladdr ae:fe:bb:5f:8d:73 REACHABLE" and keeps what is FAILED or INCOMPLETE.
func extractNeighbors(in *artifact.Input) error {
	return each(in, "neighbours", func() int { return len(in.Tables.Neighbors) }, func(number int, words []string, _ bool) bool {
		if !isAddress(words[0]) || len(words) < 3 {
			return false
		}
		for _, state := range words[1:] {
			if state == "FAILED" || state == "INCOMPLETE" {
				in.Tables.Neighbors = append(in.Tables.Neighbors, facts.Neighbor{IP: facts.Cut(words[0]), Device: after(words, "dev"), State: state, Source: in.At(number)})
				break
			}
		}
		return true
	})
}
