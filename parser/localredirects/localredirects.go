// Package localredirects reads cilium-dbg lrp list (cilium up to 1.14): the local redirect policies as their agent has them.
//
// In: the table, whose frontends stand below each policy. Out: one row a policy.
package localredirects

import (
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "local redirects",
	Files:   []string{"cmd/cilium-lrp-list.md"},
	Tables:  []string{"local_redirects"},
	Extract: extract,
	Collect: "cilium-dbg lrp list",
}}

// extract reads
//
//	LRP namespace   LRP name       FrontendType                Matching Service
//	kube-system     nodelocaldns   clusterIP + all svc ports   kube-system/kube-dns
//	                |              10.96.0.10:53/UDP -> 10.0.1.5:53(kube-system/node-local-dns-x7k2p),
func extract(in *artifact.Input) error {
	rows := table.New("LRP namespace", "LRP name")
	var err error
	for number, row := range rows.Rows(in.Lines(&err)) {
		if row.Continues() {
			if last := len(in.Tables.LocalRedirects) - 1; last >= 0 && row.Cell("LRP name") == "|" {
				policy := &in.Tables.LocalRedirects[last]
				policy.FrontendsCount++
				_, backends, _ := strings.Cut(row.Cell("FrontendType")+row.Cell("Matching Service"), "->")
				policy.BackendsCount += int64(strings.Count(backends, "("))
			}
			continue
		}
		in.Tables.LocalRedirects = append(in.Tables.LocalRedirects, facts.LocalRedirect{
			Namespace: row.Cell("LRP namespace"), Name: row.Cell("LRP name"), FrontendType: row.Cell("FrontendType"),
			Service: strings.Trim(row.Cell("Matching Service"), "/"), Source: in.At(number)})
	}
	if !rows.Found() && err == nil {
		return fmt.Errorf("read local redirects: no table of policies in %s", in.Path)
	}
	return err
}
