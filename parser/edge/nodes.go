package edge

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var nodeConfigurations = artifact.Extractor{
	Name:    "CiliumNodeConfigs",
	Files:   []string{"ciliumnodeconfigs.yaml"},
	Tables:  []string{"node_configurations"}, // and rows of configuration, which counts as collected by cilium-config alone
	Extract: manifest.Extract(addNodeConfiguration, "spec"),
	Collect: "kubectl get ciliumnodeconfigs -A -o yaml",
}

// addNodeConfiguration adds the options of a CiliumNodeConfig, and each to the table of all configuration as well.
func addNodeConfiguration(o manifest.Object) {
	selector := manifest.SelectorText(o.Get("spec", "nodeSelector"), "")
	for _, option := range o.Pairs("spec", "defaults") {
		value, source := option.Value.Text(), o.At(option.Line)
		o.Tables.NodeConfigurations = append(o.Tables.NodeConfigurations, facts.NodeConfiguration{
			Namespace: o.Namespace, Name: o.Name, NodeSelector: selector, Option: option.Key, Value: value, Source: source,
		})
		o.Tables.Configuration = append(o.Tables.Configuration, facts.Setting{Component: "node-config", Name: option.Key, Value: value, Source: source})
	}
}

var podPools = artifact.Extractor{
	Name:    "CiliumPodIPPools",
	Files:   []string{"ciliumpodippools.yaml"},
	Tables:  []string{"pod_pools"},
	Extract: manifest.Extract(addPodPool, "spec"),
	Collect: "kubectl get ciliumpodippools -o yaml",
}

func addPodPool(o manifest.Object) {
	o.Tables.PodPools = append(o.Tables.PodPools, facts.PodPool{
		Name:         o.Name,
		IPv4CIDRs:    o.Strings("spec", "ipv4", "cidrs"),
		IPv4MaskSize: o.Int("spec", "ipv4", "maskSize"),
		IPv6CIDRs:    o.Strings("spec", "ipv6", "cidrs"),
		IPv6MaskSize: o.Int("spec", "ipv6", "maskSize"),
		Source:       o.Source,
	})
}

var cidrGroups = artifact.Extractor{
	Name:    "CiliumCIDRGroups",
	Files:   []string{"ciliumcidrgroups.yaml"},
	Tables:  []string{"cidr_groups"},
	Extract: manifest.Extract(addCIDRGroup, "spec.externalCIDRs", "metadata.labels"),
	Collect: "kubectl get ciliumcidrgroups -o yaml",
}

func addCIDRGroup(o manifest.Object) {
	o.Tables.CIDRGroups = append(o.Tables.CIDRGroups, facts.CIDRGroup{Name: o.Name, Labels: o.Labels(), CIDRs: o.Strings("spec", "externalCIDRs"), Source: o.Source})
}
