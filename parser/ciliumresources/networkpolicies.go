package ciliumresources

import (
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var networkPolicies = artifact.Extractor{
	Name:    "NetworkPolicies",
	Files:   []string{"k8s-networkpolicies.yaml", "netpol.yaml"},
	Tables:  []string{"policies", "policy_peers"},
	Extract: manifest.Extract(addNetworkPolicy, "spec"),
	Collect: "kubectl get networkpolicies -A -o yaml",
}

// addNetworkPolicy adds a NetworkPolicy of Kubernetes. policyTypes says which directions it isolates; where it is left out
// that is ingress, and egress if there are egress rules.
func addNetworkPolicy(o manifest.Object) {
	row := facts.Policy{
		Kind: "NetworkPolicy", Namespace: o.Namespace, Name: o.Name,
		Selector:     manifest.SelectorText(o.Get("spec", "podSelector"), ""),
		SelectsNodes: new(false),
		CreatedAt:    o.CreatedAt(),
		Source:       o.Source,
	}
	types := o.Strings("spec", "policyTypes")
	ingress, egress := len(types) == 0, len(types) == 0 && len(o.Each("spec", "egress")) > 0
	for _, name := range types {
		ingress, egress = ingress || name == "Ingress", egress || name == "Egress"
	}
	row.HasIngress, row.IngressDefaultDeny = new(ingress), new(ingress)
	row.HasEgress, row.EgressDefaultDeny = new(egress), new(egress)
	found := features{}
	if ingress {
		addNetworkPeers(o, "ingress", "from", found)
	}
	if egress {
		addNetworkPeers(o, "egress", "to", found)
	}
	row.Features = found.sorted()
	o.Tables.Policies = append(o.Tables.Policies, row)
}

// addNetworkPeers adds the peers of one direction. A rule without peers is for any peer.
func addNetworkPeers(o manifest.Object, direction, peers string, found features) {
	for _, rule := range o.Each("spec", direction) {
		base := facts.PolicyPeer{Kind: "NetworkPolicy", Namespace: o.Namespace, Name: o.Name, Direction: direction, Deny: new(false)}
		for _, port := range rule.Each("ports") {
			base.Ports = append(base.Ports, portText(port.Text("port"), port.Int("endPort"), port.Text("protocol"), "TCP"))
		}
		if len(rule.Each(peers)) == 0 {
			base.Peer, base.Source = "any", o.At(rule.Line)
			o.Tables.PolicyPeers = append(o.Tables.PolicyPeers, base)
			continue
		}
		for _, peer := range rule.Each(peers) {
			row := base
			row.Source = o.At(peer.Line)
			if block := peer.Get("ipBlock"); block != nil {
				found.add("cidr")
				row.Peer, row.Value, row.Except = "cidr", block.Text("cidr"), block.Strings("except")
			} else {
				row.Peer, row.Value = "endpoints", manifest.PodsText(peer)
			}
			o.Tables.PolicyPeers = append(o.Tables.PolicyPeers, row)
		}
	}
}

func itoa(number int64) string { return strconv.FormatInt(number, 10) }
