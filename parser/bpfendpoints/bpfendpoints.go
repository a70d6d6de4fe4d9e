// Package bpfendpoints reads which local address the datapath delivers to which endpoint.
//
// In: cmd/cilium-bpf-endpoint-list.md. Out: bpf_endpoints.
package bpfendpoints

import (
	"bytes"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
)

// Extractors read bpf endpoint list.
var Extractors = []artifact.Extractor{{
	Name:    "bpf endpoints",
	Files:   []string{"cmd/cilium-bpf-endpoint-list.md"},
	Tables:  []string{"bpf_endpoints"},
	Extract: extract,
	Collect: "cilium-dbg bpf endpoint list",
}}

func extract(in *artifact.Input) error {
	var err error
	rows := 0
	for row := range mapdump.Rows(in, "IP ADDRESS", &err) {
		rows++
		if endpoint, ok := parse(row); ok {
			endpoint.Source = in.At(row.Line)
			in.Tables.BPFEndpoints = append(in.Tables.BPFEndpoints, endpoint)
		}
	}
	if rows == 0 { // the agent writes the node's own addresses first
		in.Unsaid = []string{"bpf_endpoints"}
	}
	return err
}

// parse reads "10.244.0.181:0   id=3017  sec_id=112022 flags=0x0000 ifindex=7   mac=… nodemac=… …". Addresses of the
// node read "(localhost)" instead. There is no sec_id up to about 1.12.
func parse(row mapdump.Row) (facts.BPFEndpoint, bool) {
	id, err := strconv.ParseInt(string(mapdump.Field(row.Value, "id")), 10, 64)
	colon := bytes.LastIndexByte(row.Key, ':')
	if err != nil || colon <= 0 {
		return facts.BPFEndpoint{}, false
	}
	endpoint := facts.BPFEndpoint{IP: facts.Cut(string(bytes.Trim(row.Key[:colon], "[]"))), EndpointID: id}
	if identity, err := strconv.ParseInt(string(mapdump.Field(row.Value, "sec_id")), 10, 64); err == nil {
		endpoint.Identity = &identity
	}
	return endpoint, true
}
