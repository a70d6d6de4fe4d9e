// Package endpointlist reads cilium-dbg endpoint list (cilium up to 1.14): the endpoints as their node's agent has them.
//
// In: the table, or the JSON form (1.20 on; debuginfo holds the same in every version). Out: one row an endpoint and,
// from JSON, the failures in each endpoint's own log.
package endpointlist

import (
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family. JSON knows health and policy revisions, so the table stands in for it, and debuginfo, with
// priority -1, comes between them.
var Extractors = []artifact.Extractor{{
	Name:     "endpoints as JSON",
	Files:    []string{"cmd/cilium-endpoint-list--o-json.md"},
	Tables:   []string{"endpoints", "endpoint_log"},
	Extract:  extractJSON,
	Collect:  "cilium-dbg endpoint list -o json",
	Priority: 1,
}, {
	Name:     "agent endpoints",
	Files:    []string{"cmd/cilium-endpoint-list.md"},
	Tables:   []string{"endpoints"},
	Extract:  extractTable,
	Collect:  "cilium-dbg endpoint list",
	Priority: -2,
}}

func extractJSON(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read endpoints: %w", err)
	}
	FromJSON(document, in)
	return nil
}

const namespaceLabel = "k8s:io.kubernetes.pod.namespace="

// extractTable reads the table. It has two header lines; labels after the first stand in rows of their own:
//
//	ENDPOINT   POLICY (ingress)   POLICY (egress)   IDENTITY        LABELS (source:key[=value])           IPv6      IPv4        STATUS
//	           ENFORCEMENT        ENFORCEMENT
//	57         Enabled            Disabled          48213           k8s:app=shop                                    10.0.1.44   ready
//	                                                                k8s:io.kubernetes.pod.namespace=web
func extractTable(in *artifact.Input) error {
	rows := table.New("ENDPOINT", "IDENTITY")
	var endpoint *facts.Endpoint
	var err error
	for number, row := range rows.Rows(in.Lines(&err)) {
		label := row.Cell("LABELS (source:key[=value])")
		if row.Continues() {
			if endpoint != nil && label != "" {
				endpoint.Labels = append(endpoint.Labels, facts.Shared(label))
			}
			continue
		}
		id, notNumber := strconv.ParseInt(row.Cell("ENDPOINT"), 10, 64)
		if notNumber != nil {
			endpoint = nil
			continue
		}
		if len(in.Tables.Endpoints) == maxEndpoints {
			in.LeftOut++
			endpoint = nil
			continue
		}
		in.Tables.Endpoints = append(in.Tables.Endpoints, facts.Endpoint{ID: id, Source: in.At(number),
			IngressEnforcement: facts.Shared(row.Cell("POLICY (ingress)")), EgressEnforcement: facts.Shared(row.Cell("POLICY (egress)")),
			State: facts.Shared(row.Cell("STATUS"))})
		endpoint = &in.Tables.Endpoints[len(in.Tables.Endpoints)-1]
		if identity, notNumber := strconv.ParseInt(row.Cell("IDENTITY"), 10, 64); notNumber == nil {
			endpoint.Identity = &identity
		}
		if label != "" && label != "no labels" {
			endpoint.Labels = append(endpoint.Labels, facts.Shared(label))
		}
		for _, column := range []string{"IPv6", "IPv4"} {
			addAddress(endpoint, row.Cell(column))
		}
	}
	for i := range in.Tables.Endpoints {
		settle(&in.Tables.Endpoints[i])
	}
	if !rows.Found() {
		return fmt.Errorf("read endpoints: no table of endpoints in %s", in.Path)
	}
	return err
}

// addAddress adds an address if text is one; the command also prints "No address".
func addAddress(endpoint *facts.Endpoint, text string) {
	if _, err := netip.ParseAddr(text); err == nil {
		endpoint.IPs = append(endpoint.IPs, strings.Clone(text))
	}
}

// settle sorts the labels and takes the namespace from them.
func settle(endpoint *facts.Endpoint) {
	slices.Sort(endpoint.Labels)
	for _, label := range endpoint.Labels {
		if namespace, found := strings.CutPrefix(label, namespaceLabel); found && endpoint.Namespace == "" {
			endpoint.Namespace = namespace
		}
	}
}
