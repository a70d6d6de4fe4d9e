package ciliumresources

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var ciliumNodes = artifact.Extractor{
	Name:    "CiliumNodes",
	Files:   []string{"ciliumnodes.yaml"},
	Tables:  []string{"cilium_nodes", "cilium_node_pools"},
	Extract: manifest.Extract(addCiliumNode, "metadata.annotations", "spec", "status.ipam"),
	Collect: "kubectl get ciliumnodes -o yaml",
}

func addCiliumNode(o manifest.Object) {
	node := facts.CiliumNode{
		Node:          o.Name,
		PodCIDRs:      o.Strings("spec", "ipam", "podCIDRs"),
		EncryptionKey: o.Int("spec", "encryption", "key"),
		WireGuardKey:  o.Text("metadata", "annotations", "network.cilium.io/wg-pub-key"),
		OperatorError: o.Text("status", "ipam", "operator-status", "error"),
		PoolCount:     size(o, "spec", "ipam", "pool"),
		PoolUsedCount: size(o, "status", "ipam", "used"),
		BootID:        o.Text("spec", "bootid"),
		CreatedAt:     o.CreatedAt(),
		Source:        o.Source,
	}
	for _, address := range o.Each("spec", "addresses") {
		switch ip := address.Text("ip"); address.Text("type") {
		case "InternalIP":
			node.InternalIPs = append(node.InternalIPs, ip)
		case "CiliumInternalIP":
			node.CiliumInternalIPs = append(node.CiliumInternalIPs, ip)
		}
	}
	for _, family := range []string{"ipv4", "ipv6"} {
		if ip := o.Text("spec", "health", family); ip != "" {
			node.HealthIPs = append(node.HealthIPs, ip)
		}
	}
	for _, pool := range addNodePools(o) {
		node.PodCIDRs = append(node.PodCIDRs, pool.CIDRs...)
	}
	o.Tables.CiliumNodes = append(o.Tables.CiliumNodes, node)
}

// size counts the entries of a mapping, nil where it isn't there.
func size(o manifest.Object, path ...string) *int64 {
	if !o.Has(path...) {
		return nil
	}
	return new(int64(len(o.Pairs(path...))))
}

// addNodePools adds what the node asks of each pool and what it got of it, in the order of the file, and returns the rows.
func addNodePools(o manifest.Object) []facts.CiliumNodePool {
	var rows []facts.CiliumNodePool
	at := map[string]int{}
	row := func(pool *manifest.Node) *facts.CiliumNodePool {
		name := pool.Text("pool")
		if _, seen := at[name]; !seen {
			at[name] = len(rows)
			rows = append(rows, facts.CiliumNodePool{Node: o.Name, Pool: name, Source: o.At(pool.LineOf("pool"))})
		}
		return &rows[at[name]]
	}
	for _, pool := range o.Each("spec", "ipam", "pools", "allocated") {
		row := row(pool)
		row.CIDRs = append(row.CIDRs, pool.Strings("cidrs")...)
	}
	for _, pool := range o.Each("spec", "ipam", "pools", "requested") {
		row := row(pool)
		row.NeededIPv4Count = pool.Int("needed", "ipv4-addrs")
		row.NeededIPv6Count = pool.Int("needed", "ipv6-addrs")
	}
	o.Tables.CiliumNodePools = append(o.Tables.CiliumNodePools, rows...)
	return rows
}
