// Package kubernetes reads the cluster's own objects: nodes, pods, services, endpoints, events, leases, namespaces
// and the workloads of Cilium. In: the k8s-*.yaml files of a sysdump and the DaemonSets and Deployments of Cilium's
// components; also the JSON of the python collector (Cilium 1.10 and before). Out: the tables of
// facts.KubernetesTables, and versions of kernels, images and the API server.
package kubernetes

import "github.com/sysleuth/sysleuth/parser/artifact"

// Extractors are the artifact families of this package.
var Extractors = []artifact.Extractor{
	nodes, pods, podList, services, endpoints, endpointSlices, events, leases, namespaces, daemonSets, deployments, serverVersion,
}
