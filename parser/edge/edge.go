// Package edge reads the resources that say how traffic enters and leaves the cluster, and others that most clusters do
// without: load balancing, BGP, layer 2 announcements, egress gateways, Ingress and Gateway API, Envoy configuration,
// options of single nodes, certificates. In: their cilium*.yaml, gatewayapi-*.yaml and like files. Out: the tables of
// facts.EdgeTables.
//
// No such object is in the dumps at hand: fields are those of the resources' definitions in Cilium 1.13 to 1.20, Gateway API v1
// and cert-manager v1.
package edge

import (
	"slices"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// Extractors are the artifact families of this package.
var Extractors = slices.Concat(
	[]artifact.Extractor{nodeConfigurations, podPools, cidrGroups, egressPolicies, localRedirectPolicies, l2Policies},
	bgp, envoyConfigurations, []artifact.Extractor{ingresses, ingressClasses}, gateways, gatewayAttachments,
	[]artifact.Extractor{certificates},
)

// conditionsTable takes the conditions of the objects of every family here.
const conditionsTable = "object_conditions"

// portTexts writes ports in the form "53/UDP".
func portTexts(ports []*manifest.Node) []string {
	var all []string
	for _, port := range ports {
		text := port.Text("port")
		if protocol := port.Text("protocol"); protocol != "" {
			text += "/" + protocol
		}
		all = append(all, text)
	}
	return all
}

// nameIn writes "namespace/name" of a reference, which names a namespace only where it isn't the object's own.
func nameIn(o manifest.Object, reference *manifest.Node, nameKey string) string {
	namespace := reference.Text("namespace")
	if namespace == "" {
		namespace = o.Namespace
	}
	return namespace + "/" + reference.Text(nameKey)
}

// addTo adds a number to a sum that is nil as long as there is none.
func addTo(sum **int64, number *int64) {
	if number == nil {
		return
	}
	if *sum == nil {
		*sum = new(int64)
	}
	**sum += *number
}

func portSuffix(port *int64) string {
	if port == nil {
		return ""
	}
	return ":" + strconv.FormatInt(*port, 10)
}
