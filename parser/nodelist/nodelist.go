// Package nodelist reads cilium-dbg node list (cilium up to 1.14): the nodes that an agent knows.
//
// In: the table, or the JSON form (1.12 on), which alone knows the health endpoints. Out: one row a node.
package nodelist

import (
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:     "nodes as JSON",
	Files:    []string{"cmd/cilium-node-list--o-json.md"},
	Tables:   []string{"agent_nodes"},
	Extract:  extractJSON,
	Collect:  "cilium-dbg node list -o json",
	Priority: 1,
}, {
	Name:    "agent nodes",
	Files:   []string{"cmd/cilium-node-list.md"},
	Tables:  []string{"agent_nodes"},
	Extract: extractTable,
	Collect: "cilium-dbg node list",
}}

// named makes a node's row of its full name, "cluster/node"; nodes of a cluster called default have no prefix.
func named(fullName string, source facts.Source) facts.AgentNode {
	cluster, name, found := strings.Cut(fullName, "/")
	if !found {
		cluster, name = "", fullName
	}
	return facts.AgentNode{Name: facts.Shared(name), Cluster: facts.Shared(cluster), Source: source}
}

// extractTable reads the table. Two of its columns are called Endpoint CIDR, of IPv4 and of IPv6; Source is printed from
// 1.15 on.
func extractTable(in *artifact.Input) error {
	rows := table.New("Name", "IPv4 Address")
	var err error
	for number, row := range rows.Rows(in.Lines(&err)) {
		if row.Continues() {
			continue
		}
		node := named(row.Cell("Name"), in.At(number))
		node.IP, node.PodCIDR = known(row.Cell("IPv4 Address")), known(row.Cell("Endpoint CIDR"))
		if node.IP == "" {
			node.IP = known(row.Cell("IPv6 Address"))
		}
		if node.PodCIDR == "" {
			node.PodCIDR = known(row.Nth("Endpoint CIDR", 1))
		}
		node.Origin = facts.Shared(row.Cell("Source"))
		in.Tables.AgentNodes = append(in.Tables.AgentNodes, node)
	}
	if !rows.Found() && err == nil {
		return fmt.Errorf("read nodes: no table of nodes in %s", in.Path)
	}
	return err
}

func known(cell string) string {
	if cell == "<nil>" {
		return ""
	}
	return facts.Shared(cell)
}

func extractJSON(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read nodes: %w", err)
	}
	for item := range document.Items() {
		name := item.Get("name")
		if name.String() == "" {
			continue
		}
		node := named(name.String(), in.At(name.Line()))
		node.IP = either(item.Get("primary-address"), "ip")
		node.PodCIDR = either(item.Get("primary-address"), "alloc-range")
		node.HealthIP = either(item.Get("health-endpoint-address"), "ip")
		node.Origin = item.Get("source").String()
		in.Tables.AgentNodes = append(in.Tables.AgentNodes, node)
	}
	return nil
}

// either is a value of the IPv4 address or, where there is none, of the IPv6 address.
func either(address jsonvalue.Value, key string) string {
	if value := address.Get("ipv4", key).String(); value != "" {
		return value
	}
	return address.Get("ipv6", key).String()
}
