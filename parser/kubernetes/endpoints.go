package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var endpoints = artifact.Extractor{
	Name:    "endpoints",
	Files:   []string{"k8s-endpoints.yaml", "endpoints.yaml"},
	Tables:  []string{"kubernetes_endpoints"},
	Extract: each(want("subsets.addresses.ip", "subsets.notReadyAddresses.ip"), addEndpoints),
	Collect: "kubectl get endpoints -A -o yaml",
}

// addEndpoints counts the addresses of an Endpoints object. Without subsets it has none: Kubernetes leaves an empty
// list out.
func addEndpoints(o object) {
	row := facts.KubernetesEndpoints{Namespace: o.namespace, Name: o.name, ReadyCount: new(int64), NotReadyCount: new(int64), Source: o.source}
	for _, subset := range o.Each("subsets") {
		*row.ReadyCount += int64(len(subset.Each("addresses")))
		*row.NotReadyCount += int64(len(subset.Each("notReadyAddresses")))
	}
	o.in.Tables.KubernetesEndpoints = append(o.in.Tables.KubernetesEndpoints, row)
}

var endpointSlices = artifact.Extractor{
	Name:    "endpoint slices",
	Files:   []string{"k8s-endpointslices.yaml"},
	Tables:  []string{"endpoint_slices", "slice_endpoints"},
	Extract: each(want("addressType", "endpoints", "metadata.labels"), addEndpointSlice),
	Collect: "kubectl get endpointslices -A -o yaml",
}

// addEndpointSlice adds a slice and its addresses. "endpoints" is null, [] or left out where there are none.
func addEndpointSlice(o object) {
	slice := facts.EndpointSlice{
		Namespace:   o.namespace,
		Name:        o.name,
		Service:     o.Text("metadata", "labels", "kubernetes.io/service-name"),
		AddressType: o.Text("addressType"),
		ReadyCount:  new(int64),
		TotalCount:  new(int64),
		Source:      o.source,
	}
	for _, endpoint := range o.Each("endpoints") {
		*slice.TotalCount++
		if ready := endpoint.Bool("conditions", "ready"); ready == nil || *ready {
			*slice.ReadyCount++ // an unknown condition counts as ready (discovery/v1 EndpointConditions)
		}
		addSliceEndpoints(o, slice, endpoint)
	}
	o.in.Tables.EndpointSlices = append(o.in.Tables.EndpointSlices, slice)
}

func addSliceEndpoints(o object, slice facts.EndpointSlice, endpoint *manifest.Node) {
	row := facts.SliceEndpoint{
		Namespace: o.namespace, Service: slice.Service, Slice: o.name,
		Node:        endpoint.Text("nodeName"),
		Ready:       endpoint.Bool("conditions", "ready"),
		Serving:     endpoint.Bool("conditions", "serving"),
		Terminating: endpoint.Bool("conditions", "terminating"),
	}
	if endpoint.Text("targetRef", "kind") == "Pod" {
		row.Pod = endpoint.Text("targetRef", "name")
	}
	for _, address := range endpoint.Each("addresses") {
		row.Address, row.Source = address.Text(), o.in.At(address.Line)
		if row.Address != "" {
			o.in.Tables.SliceEndpoints = append(o.in.Tables.SliceEndpoints, row)
		}
	}
}
