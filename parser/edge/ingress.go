package edge

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// ingresses are all of the cluster, although the file is called after Cilium.
var ingresses = artifact.Extractor{
	Name:    "Ingresses",
	Files:   []string{"ciliumingresses.yaml"},
	Tables:  []string{"ingresses"},
	Extract: manifest.Extract(addIngress, "metadata.annotations", "spec", "status.loadBalancer.ingress"),
	Collect: "kubectl get ingresses -A -o yaml",
}

func addIngress(o manifest.Object) {
	row := facts.Ingress{
		Namespace: o.Namespace,
		Name:      o.Name,
		Class:     o.Text("spec", "ingressClassName"),
		Hosts:     o.Column([]string{"spec", "rules"}, "host"),
		CreatedAt: o.CreatedAt(),
		Source:    o.Source,
	}
	if row.Class == "" { // the annotation that ingressClassName replaced in Kubernetes 1.18
		row.Class = o.Text("metadata", "annotations", "kubernetes.io/ingress.class")
	}
	for _, address := range o.Each("status", "loadBalancer", "ingress") {
		for _, key := range []string{"ip", "hostname"} {
			if text := address.Text(key); text != "" {
				row.Addresses = append(row.Addresses, text)
			}
		}
	}
	if text := ingressBackend(o.Get("spec", "defaultBackend")); text != "" {
		row.Backends = append(row.Backends, text)
	}
	for _, rule := range o.Each("spec", "rules") {
		for _, path := range rule.Each("http", "paths") {
			if text := ingressBackend(path.Get("backend")); text != "" {
				row.Backends = append(row.Backends, text)
			}
		}
	}
	row.TLSSecrets = o.Column([]string{"spec", "tls"}, "secretName")
	o.Tables.Ingresses = append(o.Tables.Ingresses, row)
}

// ingressBackend writes a backend as "service:port", where the port is a number or a name.
func ingressBackend(backend *manifest.Node) string {
	name := backend.Text("service", "name")
	if name == "" {
		return ""
	}
	if port := backend.Text("service", "port", "name"); port != "" {
		return name + ":" + port
	}
	return name + portSuffix(backend.Int("service", "port", "number"))
}

var ingressClasses = artifact.Extractor{
	Name:    "IngressClasses",
	Files:   []string{"ingressclasses.yaml"},
	Tables:  []string{"ingress_classes"},
	Extract: manifest.Extract(addIngressClass, "metadata.annotations", "spec.controller"),
	Collect: "kubectl get ingressclasses -o yaml",
}

func addIngressClass(o manifest.Object) {
	o.Tables.IngressClasses = append(o.Tables.IngressClasses, facts.IngressClass{
		Name:       o.Name,
		Controller: o.Text("spec", "controller"),
		Default:    new(o.Text("metadata", "annotations", "ingressclass.kubernetes.io/is-default-class") == "true"),
		Source:     o.Source,
	})
}
