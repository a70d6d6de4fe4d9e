// Package identitylist reads cilium-dbg identity list (cilium up to 1.14): the security identities that an agent knows.
//
// In: the table, whose labels stand below each other. Out: one row an identity.
package identitylist

import (
	"fmt"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "identities",
	Files:   []string{"cmd/cilium-identity-list.md"},
	Tables:  []string{"identities"},
	Certain: []string{"identities"}, // the reserved ones are always there
	Extract: extract,
	Collect: "cilium-dbg identity list",
}}

func extract(in *artifact.Input) error {
	rows := table.New("ID", "LABELS")
	open := false
	var err error
	for number, row := range rows.Rows(in.Lines(&err)) {
		label := facts.Cut(row.Cell("LABELS"))
		if row.Continues() {
			if last := len(in.Tables.Identities) - 1; open && label != "" {
				in.Tables.Identities[last].Labels = append(in.Tables.Identities[last].Labels, label)
			}
			continue
		}
		id, notNumber := strconv.ParseInt(row.Cell("ID"), 10, 64)
		if open = notNumber == nil; !open {
			continue
		}
		identity := facts.Identity{Identity: id, Source: in.At(number)}
		if label != "" {
			identity.Labels = []string{label}
		}
		in.Tables.Identities = append(in.Tables.Identities, identity)
	}
	if !rows.Found() && err == nil {
		return fmt.Errorf("read identities: no table of identities in %s", in.Path)
	}
	return err
}
