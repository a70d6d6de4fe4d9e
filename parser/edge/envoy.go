package edge

import (
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var envoyConfigurations = []artifact.Extractor{
	{
		Name:    "CiliumEnvoyConfigs",
		Files:   []string{"ciliumenvoyconfigs.yaml"},
		Tables:  []string{"envoy_configurations"},
		Extract: manifest.Extract(addEnvoyConfiguration("CiliumEnvoyConfig"), envoyPaths...),
		Collect: "kubectl get ciliumenvoyconfigs -A -o yaml",
	},
	{
		Name:    "CiliumClusterwideEnvoyConfigs",
		Files:   []string{"ciliumclusterwideenvoyconfigs.yaml"},
		Tables:  []string{"envoy_configurations"},
		Extract: manifest.Extract(addEnvoyConfiguration("CiliumClusterwideEnvoyConfig"), envoyPaths...),
		Collect: "kubectl get ciliumclusterwideenvoyconfigs -o yaml",
	},
}

var envoyPaths = []string{"spec.backendServices", "spec.nodeSelector", "spec.resources.@type", "spec.services"}

func addEnvoyConfiguration(kind string) func(manifest.Object) {
	return func(o manifest.Object) {
		resources := o.Each("spec", "resources")
		row := facts.EnvoyConfiguration{
			Kind: kind, Namespace: o.Namespace, Name: o.Name,
			NodeSelector:   manifest.SelectorText(o.Get("spec", "nodeSelector"), ""),
			ResourcesCount: new(int64(len(resources))),
			CreatedAt:      o.CreatedAt(),
			Source:         o.Source,
		}
		for _, service := range o.Each("spec", "services") {
			row.Services = append(row.Services, nameIn(o, service, "name"))
		}
		for _, service := range o.Each("spec", "backendServices") {
			row.BackendServices = append(row.BackendServices, nameIn(o, service, "name"))
		}
		for _, resource := range resources {
			// "type.googleapis.com/envoy.config.listener.v3.Listener"
			name := resource.Text("@type")
			if name = name[strings.LastIndexByte(name, '.')+1:]; name != "" {
				row.ResourceTypes = append(row.ResourceTypes, name)
			}
		}
		slices.Sort(row.ResourceTypes)
		row.ResourceTypes = slices.Compact(row.ResourceTypes)
		o.Tables.EnvoyConfigurations = append(o.Tables.EnvoyConfigurations, row)
	}
}
