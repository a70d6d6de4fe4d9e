package kubernetes

import (
	"slices"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var services = artifact.Extractor{
	Name:    "services",
	Files:   []string{"k8s-services.yaml", "services.yaml"},
	Tables:  []string{"services", "service_ports", "service_selectors", "service_annotations", "object_conditions"},
	Extract: manifest.Extract(addService, "metadata.annotations", "spec", "status.conditions", "status.loadBalancer.ingress"),
	Collect: "kubectl get services -A -o yaml",
}

// lastApplied is the annotation in which kubectl keeps a copy of the whole object.
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration"

func addService(o manifest.Object) {
	tables := o.Tables
	service := facts.Service{
		Namespace:             o.Namespace,
		Name:                  o.Name,
		Type:                  o.Text("spec", "type"),
		ClusterIPs:            o.ListOr([]string{"spec", "clusterIPs"}, []string{"spec", "clusterIP"}),
		ExternalIPs:           o.Strings("spec", "externalIPs"),
		LoadBalancerIPs:       o.Column([]string{"status", "loadBalancer", "ingress"}, "ip"),
		InternalTrafficPolicy: o.Text("spec", "internalTrafficPolicy"),
		ExternalTrafficPolicy: o.Text("spec", "externalTrafficPolicy"),
		SessionAffinity:       o.Text("spec", "sessionAffinity"),
		LoadBalancerClass:     o.Text("spec", "loadBalancerClass"),
		SourceRanges:          o.Strings("spec", "loadBalancerSourceRanges"),
		HealthCheckNodePort:   o.Int("spec", "healthCheckNodePort"),
		CreatedAt:             o.CreatedAt(),
		Source:                o.Source,
	}
	if o.Has("spec") {
		service.Headless = new(slices.Contains(service.ClusterIPs, "None"))
		service.HasSelector = new(len(o.Pairs("spec", "selector")) > 0)
	}
	if service.Headless != nil && *service.Headless {
		service.ClusterIPs = nil // "None" is no address
	}
	tables.Services = append(tables.Services, service)
	for _, port := range o.Each("spec", "ports") {
		tables.ServicePorts = append(tables.ServicePorts, facts.ServicePort{
			Namespace: o.Namespace, Service: o.Name, Name: port.Text("name"), Port: port.Int("port"), Protocol: port.Text("protocol"),
			NodePort: port.Int("nodePort"), TargetPort: port.Text("targetPort"), Source: o.At(port.LineOf("port")),
		})
	}
	o.AddConditions("Service", "", "", o.Each("status", "conditions"))
	for _, label := range o.Pairs("spec", "selector") {
		tables.ServiceSelectors = append(tables.ServiceSelectors, facts.ServiceSelector{
			Namespace: o.Namespace, Service: o.Name, Key: label.Key, Value: label.Value.Text(), Source: o.At(label.Line),
		})
	}
	for _, annotation := range o.Pairs("metadata", "annotations") {
		if annotation.Key != lastApplied {
			tables.ServiceAnnotations = append(tables.ServiceAnnotations, facts.ServiceAnnotation{
				Namespace: o.Namespace, Service: o.Name, Key: annotation.Key, Value: annotation.Value.Text(), Source: o.At(annotation.Line),
			})
		}
	}
}
