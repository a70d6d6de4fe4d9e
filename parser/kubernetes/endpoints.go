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
	Extract: manifest.Extract(addEndpoints, "subsets.addresses.ip", "subsets.notReadyAddresses.ip"),
	Collect: "kubectl get endpoints -A -o yaml",
}

// addEndpoints counts the addresses of an Endpoints object. Without subsets it has none: Kubernetes leaves an empty
// list out.
func addEndpoints(o manifest.Object) {
	row := facts.KubernetesEndpoints{Namespace: o.Namespace, Name: o.Name, ReadyCount: new(int64), NotReadyCount: new(int64), Source: o.Source}
	for _, subset := range o.Each("subsets") {
		*row.ReadyCount += int64(len(subset.Each("addresses")))
		*row.NotReadyCount += int64(len(subset.Each("notReadyAddresses")))
	}
	o.Tables.KubernetesEndpoints = append(o.Tables.KubernetesEndpoints, row)
}

var endpointSlices = artifact.Extractor{
	Name:    "endpoint slices",
	Files:   []string{"k8s-endpointslices.yaml"},
	Tables:  []string{"endpoint_slices", "slice_endpoints"},
	Extract: manifest.Extract(addEndpointSlice, "addressType", "endpoints", "ports", "metadata.labels"),
	Collect: "kubectl get endpointslices -A -o yaml",
}

// addEndpointSlice adds a slice and its addresses. "endpoints" is null, [] or left out where there are none.
func addEndpointSlice(o manifest.Object) {
	slice := facts.EndpointSlice{
		Namespace:   o.Namespace,
		Name:        o.Name,
		Service:     o.Text("metadata", "labels", "kubernetes.io/service-name"),
		AddressType: o.Text("addressType"),
		ReadyCount:  new(int64),
		TotalCount:  new(int64),
		Source:      o.Source,
	}
	for _, port := range o.Each("ports") {
		slice.Ports = append(slice.Ports, port.Text("name")+"="+port.Text("port")+"/"+port.Text("protocol"))
	}
	for _, endpoint := range o.Each("endpoints") {
		*slice.TotalCount++
		if ready := endpoint.Bool("conditions", "ready"); ready == nil || *ready {
			*slice.ReadyCount++ // an unknown condition counts as ready (discovery/v1 EndpointConditions)
		}
		addSliceEndpoints(o, slice, endpoint)
	}
	o.Tables.EndpointSlices = append(o.Tables.EndpointSlices, slice)
}

func addSliceEndpoints(o manifest.Object, slice facts.EndpointSlice, endpoint *manifest.Node) {
	row := facts.SliceEndpoint{
		Namespace: o.Namespace, Service: slice.Service, Slice: o.Name,
		Node:        endpoint.Text("nodeName"),
		Ready:       endpoint.Bool("conditions", "ready"),
		Serving:     endpoint.Bool("conditions", "serving"),
		Terminating: endpoint.Bool("conditions", "terminating"),
	}
	if endpoint.Text("targetRef", "kind") == "Pod" {
		row.Pod = endpoint.Text("targetRef", "name")
	}
	for _, address := range endpoint.Each("addresses") {
		row.Address, row.Source = address.Text(), o.At(address.Line)
		if row.Address != "" {
			o.Tables.SliceEndpoints = append(o.Tables.SliceEndpoints, row)
		}
	}
}
