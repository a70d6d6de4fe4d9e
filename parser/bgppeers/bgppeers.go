// Package bgppeers reads cilium-dbg bgp peers (1.15 to 1.19) and cilium-dbg shell -- bgp/peers (1.20): the BGP sessions of
// a node.
//
// In: the table, or the outline of 1.20; a peer's further address families stand in rows of their own. Out: one row a peer
// and family.
package bgppeers

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "BGP peers",
	Files:   []string{"cmd/cilium-bgp-peers.md", "cmd/cilium-shell----bgp-peers.md"},
	Tables:  []string{"bgp_sessions"},
	Extract: extract,
	Collect: "cilium-dbg bgp peers",
}, {
	Name:     "BGP peers in detail",
	Files:    []string{"cmd/cilium-shell----bgp-peers--f-detailed.md"},
	Tables:   []string{"bgp_sessions"},
	Extract:  extractDetailed,
	Collect:  "cilium-dbg shell -- bgp/peers -f detailed",
	Priority: 1,
}}

// The columns that versions name differently.
var (
	peerColumns  = []string{"Peer Address", "Peer"}
	stateColumns = []string{"Session", "Session State", "State"}
)

var (
	stateWord  = regexp.MustCompile(`^[A-Za-z_]+$`)
	familyWord = regexp.MustCompile(`^\w+[/_]\w+$`)
)

func extract(in *artifact.Input) error {
	var rows *table.Table
	var session facts.BGPSession // the one that continuation rows belong to
	var err error
	for number, line := range in.Lines(&err) {
		if rows == nil {
			rows = header(line)
			continue
		}
		row, ok := rows.Row(line)
		if !ok {
			continue
		}
		peer := first(row, peerColumns)
		if peer != "" {
			session = facts.BGPSession{Peer: facts.Cut(peer), State: first(row, stateColumns), PeerASN: whole(row.Cell("Peer AS")), LocalASN: whole(row.Cell("Local AS"))}
			if uptime, notDuration := time.ParseDuration(row.Cell("Uptime")); notDuration == nil {
				session.UptimeSeconds = new(uptime.Seconds())
			}
		}
		session.Family = row.Cell("Family")
		isFamily := familyWord.MatchString(session.Family)
		if !stateWord.MatchString(session.State) || !isFamily && (peer == "" || session.PeerASN == nil || session.Family != "") {
			continue // not a row of the table; a peer without families is one
		}
		session.ReceivedCount, session.AdvertisedCount = whole(row.Cell("Received")), whole(row.Cell("Advertised"))
		session.Source = in.At(number)
		in.Tables.BGPSessions = append(in.Tables.BGPSessions, session)
	}
	if rows == nil && err == nil {
		return fmt.Errorf("read BGP peers: no table of peers in %s", in.Path)
	}
	return err
}

// header is the table that a line begins, nil if it begins none.
func header(line []byte) *table.Table {
	for _, peer := range peerColumns {
		for _, state := range stateColumns {
			candidate := table.New(peer, state)
			candidate.Row(line)
			if candidate.Found() {
				return candidate
			}
		}
	}
	return nil
}

func first(row table.Row, columns []string) string {
	for _, column := range columns {
		if cell := row.Cell(column); cell != "" {
			return cell
		}
	}
	return ""
}

func whole(text string) *int64 {
	number, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
	if err != nil {
		return nil
	}
	return &number
}
