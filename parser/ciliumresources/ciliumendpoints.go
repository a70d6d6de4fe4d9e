package ciliumresources

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// ciliumEndpoints go before the slices that repeat them with less in them.
var ciliumEndpoints = artifact.Extractor{
	Name:     "CiliumEndpoints",
	Files:    []string{"ciliumendpoints.yaml", "cep.yaml"},
	Tables:   []string{"cilium_endpoints"},
	Extract:  manifest.Extract(addCiliumEndpoint, "status.encryption", "status.id", "status.identity.id", "status.networking", "status.policy", "status.state"),
	Collect:  "kubectl get ciliumendpoints -A -o yaml",
	Priority: 1,
}

func addCiliumEndpoint(o manifest.Object) {
	ips, nodeIP := networking(o.Get("status", "networking"))
	o.Tables.CiliumEndpoints = append(o.Tables.CiliumEndpoints, facts.CiliumEndpoint{
		Namespace:        o.Namespace,
		Name:             o.Name,
		EndpointID:       o.Int("status", "id"),
		Identity:         o.Int("status", "identity", "id"),
		State:            o.Text("status", "state"),
		IPs:              ips,
		NodeIP:           nodeIP,
		IngressEnforcing: enforcing(o, "ingress"),
		EgressEnforcing:  enforcing(o, "egress"),
		EncryptionKey:    o.Int("status", "encryption", "key"),
		CreatedAt:        o.CreatedAt(),
		Source:           o.Source,
	})
}

// networking gives the addresses of an endpoint and of its node.
func networking(node *manifest.Node) (ips []string, nodeIP string) {
	for _, pair := range node.Each("addressing") {
		for _, family := range []string{"ipv4", "ipv6"} {
			if ip := pair.Text(family); ip != "" {
				ips = append(ips, ip)
			}
		}
	}
	return ips, node.Text("node")
}

// enforcing says whether policy is enforced in a direction. With the endpoint-status option off, the default, 1.15 and
// before write "enforcing: false" for every endpoint, beside a state that says that this is no information.
func enforcing(o manifest.Object, direction string) *bool {
	if o.Text("status", "policy", direction, "state") == "<status disabled>" {
		return nil
	}
	return o.Bool("status", "policy", direction, "enforcing")
}

var ciliumEndpointSlices = artifact.Extractor{
	Name:    "CiliumEndpointSlices",
	Files:   []string{"ciliumendpointslices.yaml"},
	Tables:  []string{"cilium_endpoints"},
	Extract: manifest.Extract(addCiliumEndpointSlice, "endpoints", "namespace"),
	Collect: "kubectl get ciliumendpointslices -o yaml",
}

// addCiliumEndpointSlice adds the endpoints of a slice. Slices are objects of the whole cluster that name the namespace of
// their endpoints, and "id" in them is the identity.
func addCiliumEndpointSlice(o manifest.Object) {
	for _, endpoint := range o.Each("endpoints") {
		name := endpoint.Text("name")
		if name == "" {
			continue
		}
		ips, nodeIP := networking(endpoint.Get("networking"))
		o.Tables.CiliumEndpoints = append(o.Tables.CiliumEndpoints, facts.CiliumEndpoint{
			Namespace: o.Text("namespace"), Name: name, Identity: endpoint.Int("id"), IPs: ips, NodeIP: nodeIP,
			EncryptionKey: endpoint.Int("encryption", "key"), Source: o.At(endpoint.LineOf("name")),
		})
	}
}
