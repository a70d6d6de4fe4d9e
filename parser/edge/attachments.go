package edge

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// gatewayAttachments are the objects around gateways and routes. In their lists apiVersion and kind stand in the items.
var gatewayAttachments = []artifact.Extractor{
	{
		Name:    "ReferenceGrants",
		Files:   []string{"gatewayapi-referencegrants.yaml"},
		Tables:  []string{"reference_grants"},
		Extract: manifest.Extract(addReferenceGrant, "spec"),
		Collect: "kubectl get referencegrants -A -o yaml",
	},
	{
		Name:    "BackendTLSPolicies",
		Files:   []string{"gatewayapi-backendtlspolicies.yaml"},
		Tables:  []string{"backend_tls_policies", conditionsTable},
		Extract: manifest.Extract(addBackendTLSPolicy, "spec", "status.ancestors"),
		Collect: "kubectl get backendtlspolicies -A -o yaml",
	},
	{
		Name:    "ListenerSets",
		Files:   []string{"gatewayapi-listenersets.yaml"},
		Tables:  []string{"listener_sets", conditionsTable},
		Extract: manifest.Extract(addListenerSet, "spec", "status"),
		Collect: "kubectl get listenersets -A -o yaml",
	},
}

func addReferenceGrant(o manifest.Object) {
	row := facts.ReferenceGrant{Namespace: o.Namespace, Name: o.Name, CreatedAt: o.CreatedAt(), Source: o.Source}
	for _, from := range o.Each("spec", "from") {
		row.From = append(row.From, from.Text("kind")+"/"+from.Text("namespace"))
	}
	for _, to := range o.Each("spec", "to") {
		name := to.Text("name")
		if name == "" {
			name = "*"
		}
		row.To = append(row.To, to.Text("kind")+"/"+name)
	}
	o.Tables.ReferenceGrants = append(o.Tables.ReferenceGrants, row)
}

func addBackendTLSPolicy(o manifest.Object) {
	row := facts.BackendTLSPolicy{
		Namespace: o.Namespace, Name: o.Name,
		Hostname:                o.Text("spec", "validation", "hostname"),
		WellKnownCACertificates: o.Text("spec", "validation", "wellKnownCACertificates"),
		CreatedAt:               o.CreatedAt(),
		Source:                  o.Source,
	}
	for _, target := range o.Each("spec", "targetRefs") {
		text := target.Text("kind") + "/" + target.Text("name")
		if section := target.Text("sectionName"); section != "" {
			text += ":" + section
		}
		row.Targets = append(row.Targets, text)
	}
	for _, certificate := range o.Each("spec", "validation", "caCertificateRefs") {
		row.CACertificates = append(row.CACertificates, certificate.Text("kind")+"/"+certificate.Text("name"))
	}
	o.Tables.BackendTLSPolicies = append(o.Tables.BackendTLSPolicies, row)
	for _, ancestor := range o.Each("status", "ancestors") {
		o.AddConditions("BackendTLSPolicy", nameIn(o, ancestor.Get("ancestorRef"), "name"), ancestor.Text("controllerName"), ancestor.Each("conditions"))
	}
}

func addListenerSet(o manifest.Object) {
	row := facts.ListenerSet{Namespace: o.Namespace, Name: o.Name, CreatedAt: o.CreatedAt(), Source: o.Source}
	if parent := o.Get("spec", "parentRef"); parent != nil {
		row.Gateway = nameIn(o, parent, "name")
	}
	for _, listener := range o.Each("spec", "listeners") {
		row.Listeners = append(row.Listeners, listener.Text("name")+"="+listener.Text("port")+"/"+listener.Text("protocol"))
	}
	o.Tables.ListenerSets = append(o.Tables.ListenerSets, row)
	o.AddConditions("ListenerSet", "", "", o.Each("status", "conditions"))
	for _, listener := range o.Each("status", "listeners") {
		o.AddConditions("ListenerSet", listener.Text("name"), "", listener.Each("conditions"))
	}
}
