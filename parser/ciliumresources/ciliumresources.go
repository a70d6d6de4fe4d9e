// Package ciliumresources reads Cilium's custom resources and what describes its installation: the ConfigMap, Helm values
// and metadata, CNI configuration. In: the cilium*.yaml and cniconf-* files of a sysdump, and network policies of
// Kubernetes, which Cilium enforces like its own. Out: the tables of facts.CiliumTables and facts.EdgeTables.
package ciliumresources

import "github.com/sysleuth/sysleuth/parser/artifact"

// Extractors are the artifact families of this package.
var Extractors = []artifact.Extractor{
	configuration, helmValues, helmMetadata, ciliumNodes, ciliumEndpoints, ciliumEndpointSlices, ciliumIdentities,
	networkPolicies, ciliumNetworkPolicies, ciliumClusterwideNetworkPolicies, cniConfigurations, loadBalancerPools,
}
