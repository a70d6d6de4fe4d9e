// Package spire reads the registrations of the SPIRE server, by which workloads prove who they are in mutual authentication
// (cilium-cli 0.15.14 on).
//
// In: cilium-spire-server-entries-<pod>-<time>.json, from spire-server entry show -output json. Out: one row an entry.
package spire

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "SPIRE entries",
	Files:   []string{"cilium-spire-server-entries-*.json"},
	Tables:  []string{"spire_entries"},
	Extract: extract,
	Collect: "spire-server entry show -output json",
}}

const maxRows = 5000

// extract reads {"entries": [{"spiffe_id": {"trust_domain": "spiffe.cilium", "path": "/identity/1234"}, "parent_id": {…}, …}]}.
func extract(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read SPIRE entries: %w", err)
	}
	entries := document.Get("entries")
	if !entries.Exists() {
		return fmt.Errorf("read SPIRE entries: no entries in %s", in.Path)
	}
	for entry := range entries.Items() {
		id := entry.Get("spiffe_id")
		row := facts.SPIREEntry{SPIFFEID: idText(id), ParentID: idText(entry.Get("parent_id")), Source: in.At(max(id.Line(), 1))}
		if row.SPIFFEID == "" {
			continue
		}
		if len(in.Tables.SPIREEntries) == maxRows {
			break
		}
		if _, number, found := strings.Cut(row.SPIFFEID, "/identity/"); found {
			if identity, err := strconv.ParseInt(number, 10, 64); err == nil {
				row.Identity = &identity
			}
		}
		in.Tables.SPIREEntries = append(in.Tables.SPIREEntries, row)
	}
	return nil
}

// idText writes an id as its URI.
func idText(id jsonvalue.Value) string {
	domain := id.Get("trust_domain").String()
	if domain == "" {
		return facts.Cut(id.String())
	}
	return facts.Cut("spiffe://" + domain + id.Get("path").String())
}
