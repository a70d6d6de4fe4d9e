// Package envoy reads what the admin interface of a node's Envoy said: its state, clusters, listeners, metrics, and how
// many resources it has and refused (bugtool of 1.12 on).
//
// In: cmd/envoy-{config.json,clusters.txt,listeners.txt,server-info.json,metrics.txt}, empty or missing where no Envoy runs.
// Out: the tables of facts.EnvoyTables. The configuration itself is counted and never kept.
package envoy

import "github.com/sysleuth/sysleuth/parser/artifact"

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "Envoy server",
	Files:   []string{"cmd/envoy-server-info.json"},
	Tables:  []string{"envoy_servers"},
	Extract: extractServer,
	Collect: "cilium-bugtool",
}, {
	Name:    "Envoy clusters",
	Files:   []string{"cmd/envoy-clusters.txt"},
	Tables:  []string{"envoy_clusters"},
	Extract: extractClusters,
	Collect: "cilium-bugtool",
}, {
	Name:    "Envoy listeners",
	Files:   []string{"cmd/envoy-listeners.txt"},
	Tables:  []string{"envoy_listeners"},
	Extract: extractListeners,
	Collect: "cilium-bugtool",
}, {
	Name:    "Envoy configuration",
	Files:   []string{"cmd/envoy-config.json"},
	Tables:  []string{"envoy_resources"},
	Extract: extractConfiguration,
	Collect: "cilium-bugtool --envoy-dump",
}}

// maxRows bounds the clusters and the listeners.
const maxRows = 2000
