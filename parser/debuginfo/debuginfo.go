// Package debuginfo reads cilium-debuginfo-<time>.json, the agent's answer to the API's /debuginfo (all versions; 1.11
// and 1.12 have no list of endpoints elsewhere).
//
// In: one JSON document, or the same for people. Out: the rows that cilium-dbg status, endpoint list, service list and policy get would give, of
// which it stands in for those that are missing.
package debuginfo

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/endpointlist"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
	"github.com/sysleuth/sysleuth/parser/servicelist"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:  "agent debug information",
	Files: []string{"cmd/cilium-debuginfo-*.json"},
	Tables: []string{"agent_status", "agent_kubernetes", "agent_kvstore", "stale_probes", "agent_datapath", "agent_cni", "agent_hubble",
		"agent_proxy", "agent_encryption", "agent_monitor", "ipam_pools", "ipam_allocations", "controller_tally", "controllers", "remote_clusters",
		"bpf_map_sizes", "versions", "endpoints", "endpoint_log", "agent_services", "policy_revisions", "agent_options", "wireguard_peers"},
	Certain:  []string{"agent_status", "agent_kubernetes", "agent_datapath", "controller_tally"},
	Extract:  extract,
	Collect:  "cilium-dbg debuginfo --output json",
	Priority: -1,
}, markdown}

func extract(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read debug information: %w", err)
	}
	status := document.Get("cilium-status")
	if !status.Exists() && !document.Get("endpoint-list").Exists() {
		return fmt.Errorf("read debug information: no status in %s", in.Path)
	}
	r := reader{in: in, takenAt: takenAt(in.Path)}
	r.agent(status)
	r.datapath(status)
	r.controllers(status)
	r.remoteClusters(status)
	endpointlist.FromJSON(document.Get("endpoint-list"), in)
	servicelist.FromJSON(document.Get("service-list"), in)
	if revision := document.Get("policy", "revision"); revision.Int() != nil {
		in.Tables.PolicyRevisions = append(in.Tables.PolicyRevisions, facts.PolicyRevision{Revision: *revision.Int(), Source: in.At(revision.Line())})
	}
	r.wireguard(document.Get("encryption", "wireguard"))
	r.options(document.Get("environment-variables"))
	return nil
}

// reader holds the file that rows are made of.
type reader struct {
	in *artifact.Input
	// takenAt is when the agent answered; ages are relative to it. Zero when the name has no time.
	takenAt facts.Time
}

// fileTime is the time in cilium-debuginfo-20261123-025708.208+0000-UTC.json. Fractions lose their last zeros.
var fileTime = regexp.MustCompile(`cilium-debuginfo-(\d{8}-\d{6}(?:\.\d+)?[+-]\d{4})`)

func takenAt(path string) facts.Time {
	match := fileTime.FindStringSubmatch(path)
	if match == nil {
		return facts.Time{}
	}
	t, err := time.Parse("20060102-150405-0700", match[1]) // a fraction is read though the layout has none
	if err != nil {
		return facts.Time{}
	}
	return facts.At(t.UTC())
}

func (r *reader) age(at facts.Time) *float64 {
	if at.IsZero() || r.takenAt.IsZero() {
		return nil
	}
	return new(max(r.takenAt.Sub(at.Time).Seconds(), 0))
}

// source is the line of a value or, where it isn't there, of the value around it.
func (r *reader) source(value, around jsonvalue.Value) facts.Source {
	line := value.Line()
	if line == 0 {
		line = around.Line()
	}
	return r.in.At(max(line, 1))
}

// options reads the agent's options, "bpf-lb-external-clusterip:false" each.
func (r *reader) options(list jsonvalue.Value) {
	for option := range list.Items() {
		name, value, found := strings.Cut(option.String(), ":")
		if found && name != "" {
			r.in.Tables.AgentOptions = append(r.in.Tables.AgentOptions, facts.Setting{
				Component: "cilium-agent", Name: name, Value: facts.Cut(value), Source: r.in.At(option.Line())})
		}
	}
}
