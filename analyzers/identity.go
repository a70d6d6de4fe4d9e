package analyzers

import (
	"cmp"
	"maps"
	"slices"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// identify says which dump it is: what a reader has to know before the findings.
func identify(sysdump *facts.Sysdump) Dump {
	return Dump{
		File:              sysdump.Name,
		SHA256:            sysdump.SHA256,
		CapturedAt:        timeText(capturedAt(sysdump)),
		CiliumVersions:    ciliumVersions(sysdump),
		KubernetesVersion: versionOf(sysdump, "kubernetes"),
		Nodes:             len(sysdump.Nodes),
		Features: Features{
			RoutingMode:          routingMode(sysdump),
			KubeProxyReplacement: kubeProxyReplacement(sysdump),
			IPAM:                 option(sysdump, "ipam"),
		},
	}
}

// ciliumVersions lists what the agents say that they run, or else what their images are tagged with.
func ciliumVersions(sysdump *facts.Sysdump) []string {
	versions := []string{}
	for _, status := range sysdump.AgentStatus {
		if status.Version != "" {
			versions = append(versions, status.Version)
		}
	}
	if len(versions) == 0 {
		for _, row := range sysdump.Versions {
			if row.Component == "cilium-agent" {
				versions = append(versions, cmp.Or(row.Version, row.Raw))
			}
		}
	}
	slices.SortFunc(versions, compareNatural)
	return slices.Compact(versions)
}

func versionOf(sysdump *facts.Sysdump, component string) string {
	for _, row := range sysdump.Versions {
		if row.Component == component {
			return cmp.Or(row.Version, row.Raw)
		}
	}
	return ""
}

func routingMode(sysdump *facts.Sysdump) string {
	said := mostSaid(sysdump.AgentDatapath, func(row facts.AgentDatapath) string { return row.RoutingMode })
	mode := cmp.Or(said, option(sysdump, "routing-mode"))
	if tunnel := option(sysdump, "tunnel"); mode == "" && tunnel == "disabled" { // up to 1.14
		return "native"
	} else if mode == "" && tunnel != "" {
		return "tunnel"
	}
	return mode
}

func kubeProxyReplacement(sysdump *facts.Sysdump) string {
	said := mostSaid(sysdump.AgentDatapath, func(row facts.AgentDatapath) string { return row.KubeProxyReplacement })
	return cmp.Or(said, option(sysdump, "kube-proxy-replacement"))
}

// mostSaid is the value that most rows have, the first in order of those that tie.
func mostSaid[T any](rows []T, value func(T) string) string {
	counts := map[string]int{}
	for _, row := range rows {
		if text := value(row); text != "" {
			counts[text]++
		}
	}
	best := ""
	for _, text := range slices.Sorted(maps.Keys(counts)) {
		if best == "" || counts[text] > counts[best] {
			best = text
		}
	}
	return best
}

// option is the value of an option in the ConfigMap, "" when it isn't set or wasn't collected.
func option(sysdump *facts.Sysdump, name string) string {
	for _, row := range sysdump.Configuration {
		if row.Component == "cilium-config" && row.Name == name {
			return row.Value
		}
	}
	return ""
}
