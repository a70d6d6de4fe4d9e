package ciliumresources

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var ciliumNodes = artifact.Extractor{
	Name:    "CiliumNodes",
	Files:   []string{"ciliumnodes.yaml"},
	Tables:  []string{"cilium_nodes"},
	Extract: manifest.Extract(addCiliumNode, "spec", "status.ipam"),
	Collect: "kubectl get ciliumnodes -o yaml",
}

func addCiliumNode(o manifest.Object) {
	node := facts.CiliumNode{
		Node:          o.Name,
		PodCIDRs:      o.Strings("spec", "ipam", "podCIDRs"),
		EncryptionKey: o.Int("spec", "encryption", "key"),
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
	for _, pool := range o.Each("spec", "ipam", "pools", "allocated") {
		node.PodCIDRs = append(node.PodCIDRs, pool.Strings("cidrs")...)
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
