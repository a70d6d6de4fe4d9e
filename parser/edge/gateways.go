package edge

import (
	"slices"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var gateways = []artifact.Extractor{
	{
		Name:    "GatewayClasses",
		Files:   []string{"gatewayapi-gatewayclasses.yaml"},
		Tables:  []string{"gateway_classes", conditionsTable},
		Extract: manifest.Extract(addGatewayClass, "spec.controllerName", "status.conditions"),
		Collect: "kubectl get gatewayclasses -o yaml",
	},
	{
		Name:    "Gateways",
		Files:   []string{"gatewayapi-gateways.yaml"},
		Tables:  []string{"gateways", conditionsTable},
		Extract: manifest.Extract(addGateway, "spec", "status"),
		Collect: "kubectl get gateways -A -o yaml",
	},
	routes("HTTPRoute", "gatewayapi-httproutes.yaml", "kubectl get httproutes -A -o yaml"),
	routes("GRPCRoute", "gatewayapi-grpcroutes.yaml", "kubectl get grpcroutes -A -o yaml"),
	routes("TLSRoute", "gatewayapi-tlsroutes.yaml", "kubectl get tlsroutes -A -o yaml"),
	routes("UDPRoute", "gatewayapi-udproutes.yaml", "kubectl get udproutes -A -o yaml"),
	routes("TCPRoute", "gatewayapi-tcroutes.yaml", "kubectl get tcproutes -A -o yaml"), // cilium-cli spells it so
}

func routes(kind, file, collect string) artifact.Extractor {
	return artifact.Extractor{
		Name:    kind + "s",
		Files:   []string{file},
		Tables:  []string{"gateway_routes", conditionsTable},
		Extract: manifest.Extract(addRoute(kind), "spec", "status.parents"),
		Collect: collect,
	}
}

func addGatewayClass(o manifest.Object) {
	o.Tables.GatewayClasses = append(o.Tables.GatewayClasses, facts.GatewayClass{Name: o.Name, Controller: o.Text("spec", "controllerName"), Source: o.Source})
	o.AddConditions("GatewayClass", "", "", o.Each("status", "conditions"))
}

func addGateway(o manifest.Object) {
	row := facts.Gateway{
		Namespace: o.Namespace,
		Name:      o.Name,
		Class:     o.Text("spec", "gatewayClassName"),
		Addresses: o.Column([]string{"status", "addresses"}, "value"),
		CreatedAt: o.CreatedAt(),
		Source:    o.Source,
	}
	for _, listener := range o.Each("spec", "listeners") {
		row.Listeners = append(row.Listeners, listener.Text("name")+"="+listener.Text("port")+"/"+listener.Text("protocol"))
	}
	o.Tables.Gateways = append(o.Tables.Gateways, row)
	o.AddConditions("Gateway", "", "", o.Each("status", "conditions"))
	for _, listener := range o.Each("status", "listeners") {
		o.AddConditions("Gateway", listener.Text("name"), "", listener.Each("conditions"))
	}
}

func addRoute(kind string) func(manifest.Object) {
	return func(o manifest.Object) {
		row := facts.GatewayRoute{
			Kind: kind, Namespace: o.Namespace, Name: o.Name,
			Hosts:     o.Strings("spec", "hostnames"),
			CreatedAt: o.CreatedAt(),
			Source:    o.Source,
		}
		for _, parent := range o.Each("spec", "parentRefs") {
			row.Parents = append(row.Parents, nameIn(o, parent, "name"))
		}
		for _, rule := range o.Each("spec", "rules") {
			for _, backend := range rule.Each("backendRefs") {
				row.Backends = append(row.Backends, nameIn(o, backend, "name")+portSuffix(backend.Int("port")))
			}
		}
		slices.Sort(row.Backends)
		row.Backends = slices.Compact(row.Backends)
		o.Tables.GatewayRoutes = append(o.Tables.GatewayRoutes, row)
		for _, parent := range o.Each("status", "parents") {
			o.AddConditions(kind, nameIn(o, parent.Get("parentRef"), "name"), parent.Text("controllerName"), parent.Each("conditions"))
		}
	}
}
