package edge

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var egressPolicies = artifact.Extractor{
	Name:    "CiliumEgressGatewayPolicies",
	Files:   []string{"ciliumegressgatewaypolicies.yaml"},
	Tables:  []string{"egress_policies", conditionsTable},
	Extract: manifest.Extract(addEgressPolicy, "spec", "status.conditions"),
	Collect: "kubectl get ciliumegressgatewaypolicies -o yaml",
}

// addEgressPolicy adds one row a gateway: egressGateway, or the list egressGateways of newer versions.
func addEgressPolicy(o manifest.Object) {
	var selectors []string
	for _, selector := range o.Each("spec", "selectors") {
		selectors = append(selectors, manifest.PodsText(selector))
	}
	gateways := o.Each("spec", "egressGateways")
	if single := o.Get("spec", "egressGateway"); !single.Null() {
		gateways = append([]*manifest.Node{single}, gateways...)
	}
	for i, gateway := range gateways {
		o.Tables.EgressPolicies = append(o.Tables.EgressPolicies, facts.EgressPolicy{
			Name:             o.Name,
			Gateway:          int64(i),
			Selectors:        selectors,
			DestinationCIDRs: o.Strings("spec", "destinationCIDRs"),
			ExcludedCIDRs:    o.Strings("spec", "excludedCIDRs"),
			NodeSelector:     manifest.SelectorText(gateway.Get("nodeSelector"), ""),
			EgressIP:         gateway.Text("egressIP"),
			Interface:        gateway.Text("interface"),
			CreatedAt:        o.CreatedAt(),
			Source:           o.At(gateway.Line),
		})
	}
	o.AddConditions("CiliumEgressGatewayPolicy", "", "", o.Each("status", "conditions"))
}

var localRedirectPolicies = artifact.Extractor{
	Name:    "CiliumLocalRedirectPolicies",
	Files:   []string{"ciliumlocalredirectpolicies.yaml"},
	Tables:  []string{"local_redirect_policies"},
	Extract: manifest.Extract(addLocalRedirectPolicy, "spec"),
	Collect: "kubectl get ciliumlocalredirectpolicies -A -o yaml",
}

func addLocalRedirectPolicy(o manifest.Object) {
	row := facts.LocalRedirectPolicy{
		Namespace:               o.Namespace,
		Name:                    o.Name,
		BackendSelector:         manifest.SelectorText(o.Get("spec", "redirectBackend", "localEndpointSelector"), ""),
		BackendPorts:            portTexts(o.Each("spec", "redirectBackend", "toPorts")),
		SkipRedirectFromBackend: o.Flag("spec", "skipRedirectFromBackend"),
		CreatedAt:               o.CreatedAt(),
		Source:                  o.Source,
	}
	if frontend := o.Get("spec", "redirectFrontend", "addressMatcher"); frontend != nil {
		row.FrontendIP, row.FrontendPorts = frontend.Text("ip"), portTexts(frontend.Each("toPorts"))
	}
	if frontend := o.Get("spec", "redirectFrontend", "serviceMatcher"); frontend != nil {
		row.FrontendService, row.FrontendPorts = nameIn(o, frontend, "serviceName"), portTexts(frontend.Each("toPorts"))
	}
	o.Tables.LocalRedirectPolicies = append(o.Tables.LocalRedirectPolicies, row)
}

var l2Policies = artifact.Extractor{
	Name:    "CiliumL2AnnouncementPolicies",
	Files:   []string{"ciliuml2announcementpolicies.yaml"},
	Tables:  []string{"l2_policies", conditionsTable},
	Extract: manifest.Extract(addL2Policy, "spec", "status.conditions"),
	Collect: "kubectl get ciliuml2announcementpolicies -o yaml",
}

func addL2Policy(o manifest.Object) {
	o.Tables.L2Policies = append(o.Tables.L2Policies, facts.L2Policy{
		Name:            o.Name,
		ServiceSelector: manifest.SelectorText(o.Get("spec", "serviceSelector"), ""),
		NodeSelector:    manifest.SelectorText(o.Get("spec", "nodeSelector"), ""),
		ExternalIPs:     o.Flag("spec", "externalIPs"),
		LoadBalancerIPs: o.Flag("spec", "loadBalancerIPs"),
		Interfaces:      o.Strings("spec", "interfaces"),
		CreatedAt:       o.CreatedAt(),
		Source:          o.Source,
	})
	o.AddConditions("CiliumL2AnnouncementPolicy", "", "", o.Each("status", "conditions"))
}
