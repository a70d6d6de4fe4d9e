// Package fqdncache reads cilium-dbg fqdn cache list (cilium up to 1.14): the addresses that endpoints learned for names.
//
// In: the table. Out: one row an endpoint and name, its addresses counted.
package fqdncache

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "DNS cache",
	Files:   []string{"cmd/cilium-fqdn-cache-list.md"},
	Tables:  []string{"fqdn_cache"},
	Extract: extract,
	Collect: "cilium-dbg fqdn cache list",
}}

// maxNames bounds the rows, and the addresses that are kept to count them once.
const maxNames = 20_000

type key struct{ endpoint, name string }

// extract reads the table. A name has a row a lookup, with its addresses separated by commas; names end in a dot.
//
//	Endpoint   Source   FQDN           TTL   ExpirationTime             IPs
//	57         lookup   example.com.   30    2026-01-15T10:15:10.123Z   93.184.216.34,93.184.216.35
func extract(in *artifact.Input) error {
	rows := table.New("Endpoint", "FQDN", "TTL")
	place := map[key]int{}
	var addresses []map[string]bool
	var err error
	for number, row := range rows.Rows(in.Lines(&err)) {
		k := key{row.Cell("Endpoint"), strings.TrimSuffix(row.Cell("FQDN"), ".")}
		endpoint, notNumber := strconv.ParseInt(k.endpoint, 10, 64)
		if notNumber != nil || k.name == "" {
			continue
		}
		at, known := place[k]
		if !known {
			if len(place) == maxNames {
				in.LeftOut++
				continue
			}
			at = len(in.Tables.FQDNCache)
			place[k] = at
			addresses = append(addresses, map[string]bool{})
			in.Tables.FQDNCache = append(in.Tables.FQDNCache, facts.FQDNEntry{EndpointID: &endpoint, Name: facts.Cut(k.name), Source: in.At(number)})
		}
		for address := range strings.SplitSeq(row.Cell("IPs"), ",") {
			if address = strings.TrimSpace(address); address != "" {
				addresses[at][address] = true
			}
		}
		entry := &in.Tables.FQDNCache[at]
		entry.IPsCount = int64(len(addresses[at]))
		if ttl, notNumber := strconv.ParseInt(row.Cell("TTL"), 10, 64); notNumber == nil && (entry.MinTTLSeconds == nil || ttl < *entry.MinTTLSeconds) {
			entry.MinTTLSeconds = &ttl
		}
	}
	if !rows.Found() && err == nil {
		return fmt.Errorf("read DNS cache: no table of names in %s", in.Path)
	}
	return err
}
