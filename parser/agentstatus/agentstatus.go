// Package agentstatus reads cilium-dbg status --verbose (cilium status up to 1.14): the agent's view of itself.
//
// In: the text, which is not one table but lines "Key:   value", some with lines below them. Out: rows of the agent
// tables, each with the line that says so. The command exits 1 whenever the agent isn't well, after good content.
package agentstatus

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:  "agent status",
	Files: []string{"cmd/cilium-status---verbose.md"},
	Tables: []string{"agent_status", "agent_kubernetes", "agent_kvstore", "stale_probes", "agent_datapath", "agent_cni", "agent_hubble",
		"agent_proxy", "agent_encryption", "agent_monitor", "ipam_pools", "ipam_allocations", "controller_tally", "controllers", "module_tally",
		"unhealthy_modules", "cluster_health", "health_paths", "remote_clusters", "bpf_map_sizes", "versions"},
	Certain:          []string{"agent_status", "agent_kubernetes", "agent_datapath", "controller_tally", "cluster_health"},
	Extract:          extract,
	Collect:          "cilium-dbg status --verbose",
	FailureIsContent: true,
}}

// line is a line below a key.
type line struct {
	text   string
	source facts.Source
}

// section is a key's line and the lines below it, up to the next key.
type section struct {
	key, value string
	source     facts.Source
	below      []line
}

// reader holds what is put together from several sections.
type reader struct {
	tables   *facts.Tables
	datapath facts.AgentDatapath
	cni      facts.AgentCNI
}

// readers by key, as the key is printed. Keys that carry no fact are here too, because they end what is above them.
var readers = map[string]func(*reader, section){
	"KVStore":                      (*reader).kvstore,
	"ContainerRuntime":             nil,
	"Kubernetes":                   (*reader).kubernetes,
	"Kubernetes APIs":              nil,
	"KubeProxyReplacement":         (*reader).kubeProxyReplacement,
	"Host firewall":                (*reader).hostFirewall,
	"SRv6":                         nil,
	"CNI Chaining":                 (*reader).cniChaining,
	"CNI Config file":              (*reader).cniFile,
	"Cilium":                       (*reader).cilium,
	"Stale status":                 (*reader).stale,
	"NodeMonitor":                  (*reader).monitor,
	"Cilium health daemon":         nil,
	"IPAM":                         (*reader).ipam,
	"IPv4 address pool":            (*reader).oldPool, // up to 1.6
	"IPv6 address pool":            (*reader).oldPool,
	"Allocated addresses":          (*reader).allocations,
	"ClusterMesh":                  (*reader).clusterMesh,
	"KVStoreMesh":                  (*reader).clusterMesh, // of kvstoremesh-dbg status
	"IPv4 BIG TCP":                 nil,
	"IPv6 BIG TCP":                 nil,
	"BandwidthManager":             (*reader).bandwidthManager,
	"Host Routing":                 (*reader).hostRouting, // up to 1.15
	"Routing":                      (*reader).routing,     // 1.16 on
	"Attach Mode":                  (*reader).attachMode,
	"Device Mode":                  (*reader).deviceMode,
	"Masquerading":                 (*reader).masquerading,
	"Clock Source for BPF":         nil,
	controllerStatus:               (*reader).controllers,
	"Proxy Status":                 (*reader).proxy,
	"Global Identity Range":        (*reader).identityRange,
	"Hubble":                       (*reader).hubble,
	"KubeProxyReplacement Details": (*reader).details,
	"BPF Maps":                     (*reader).mapSizes,
	"Encryption":                   (*reader).encryption,
	"Cluster health":               (*reader).clusterHealth,
	modulesHealth:                  (*reader).modules,
	"":                             (*reader).orphans, // what stands above the first key
}

// The keys whose lines below can be messages that look like keys themselves.
const (
	controllerStatus = "Controller Status"
	modulesHealth    = "Modules Health"
)

func extract(in *artifact.Input) error {
	sections, err := sectionsOf(in)
	if len(sections) < 2 && in.Failure == nil {
		return fmt.Errorf("read agent status: no key of a status in %s", in.Path)
	}
	r := reader{tables: in.Tables}
	for _, section := range sections {
		if read := readers[section.key]; read != nil {
			read(&r, section)
		}
	}
	if r.datapath.Source.Line > 0 {
		in.Tables.AgentDatapath = append(in.Tables.AgentDatapath, r.datapath)
	}
	if r.cni.Source.Line > 0 {
		in.Tables.AgentCNI = append(in.Tables.AgentCNI, r.cni)
	}
	if !slices.ContainsFunc(sections, func(s section) bool { return s.key == modulesHealth }) {
		in.Unsaid = []string{"module_tally", "unhealthy_modules"}
	}
	return err
}

// keyOf reads "Key:" or "Key:   value". People who paste a status indent it. The health of a large cluster is thousands of
// lines without a key, so this is no expression.
func keyOf(text string) (key, value string, ok bool) {
	text = strings.TrimLeft(text, " \t")
	if text == "" || text[0] < 'A' || text[0] > 'Z' {
		return "", "", false
	}
	end := strings.IndexFunc(text, func(r rune) bool {
		return !(r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || strings.ContainsRune(" /-", r))
	})
	if end < 0 || text[end] != ':' {
		return "", "", false
	}
	key, value = text[:end], text[end+1:]
	if value != "" && value[0] != ' ' && value[0] != '\t' {
		return "", "", false
	}
	return key, strings.TrimSpace(value), true
}

// sectionsOf cuts the text into sections; the first, without a key, holds what stands above all keys.
func sectionsOf(in *artifact.Input) ([]section, error) {
	sections := []section{{}}
	var err error
	for number, bytes := range in.Lines(&err) {
		text := strings.TrimRight(string(bytes), " \t")
		last := &sections[len(sections)-1]
		if key, value, ok := keyOf(text); ok && beginsSection(key, text, last.key) {
			sections = append(sections, section{key: key, value: value, source: in.At(number)})
		} else if text != "" {
			last.below = append(last.below, line{text, in.At(number)})
		}
	}
	return sections, err
}

// beginsSection says whether a line that looks like a key is one. Keys that no reader knows, of a later version, stand
// at the line's start as well; below controllers and modules they can be part of a message.
func beginsSection(key, text, above string) bool {
	if _, known := readers[key]; known {
		return true
	}
	return strings.HasPrefix(text, key) && above != controllerStatus && above != modulesHealth && above != ""
}

// cutWord splits "Failure   why" into its first word and the rest.
func cutWord(value string) (word, rest string) {
	word, rest, _ = strings.Cut(value, " ")
	return word, facts.Cut(strings.TrimSpace(rest))
}
