package bgppeers

import (
	"fmt"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// extractDetailed reads the outline of shell -- bgp/peers -f detailed (1.20), which has the numbers of the autonomous systems
// that its table lacks:
//
//	Instance: rack-1
//	  Peer: tor-a
//	    Address: 10.0.0.9
//	    PeerAsn: 65010
//	    Session State: established
//	    Address Families:
//	      ipv4/unicast:
//	        Received Routes: 2
func extractDetailed(in *artifact.Input) error {
	var d detailed
	understood := false
	var err error
	for number, line := range in.Lines(&err) {
		text := strings.TrimRight(string(line), " \t")
		name, value, found := strings.Cut(strings.TrimLeft(text, " "), ":")
		if !found {
			continue
		}
		understood = understood || name == "Instance" && text[0] != ' '
		d.line(len(text)-len(strings.TrimLeft(text, " ")), name, strings.TrimSpace(value), in.At(number))
	}
	d.end()
	in.Tables.BGPSessions = d.sessions
	if !understood && len(in.Tables.BGPSessions) == 0 && err == nil && in.Failure == nil {
		return fmt.Errorf("read BGP peers: no instance in %s", in.Path)
	}
	return err
}

// detailed follows the outline by how far lines are indented.
type detailed struct {
	instance string
	peer     *facts.BGPSession
	address  string
	inFamily bool
	families []facts.BGPSession
	sessions []facts.BGPSession
}

func (d *detailed) line(indent int, name, value string, source facts.Source) {
	switch {
	case indent == 0 && name == "Instance":
		d.end()
		d.instance = facts.Cut(value)
	case indent == 2 && name == "Peer":
		d.end()
		d.peer = &facts.BGPSession{Instance: d.instance, Peer: facts.Cut(value), Source: source}
	case d.peer == nil:
	case indent == 4:
		d.inFamily = name == "Address Families"
		d.field(name, value)
	case indent == 6 && d.inFamily && value == "" && familyWord.MatchString(name):
		d.families = append(d.families, facts.BGPSession{Family: name, Source: source})
	case indent == 8 && d.inFamily && len(d.families) > 0:
		family := &d.families[len(d.families)-1]
		switch name {
		case "Received Routes":
			family.ReceivedCount = whole(value)
		case "Advertised Routes":
			family.AdvertisedCount = whole(value)
		}
	}
}

func (d *detailed) field(name, value string) {
	switch name {
	case "Address":
		d.address = facts.Cut(value)
	case "PeerAsn":
		d.peer.PeerASN = whole(value)
	case "LocalAsn":
		d.peer.LocalASN = whole(value)
	case "Session State":
		d.peer.State = facts.Cut(value)
	case "Uptime":
		if uptime, err := time.ParseDuration(value); err == nil {
			d.peer.UptimeSeconds = new(uptime.Seconds())
		}
	}
}

// end adds the peer that was read, a row a family. What a session without a connection prints for uptime and routes is left
// out, as the table leaves it out.
func (d *detailed) end() {
	peer := d.peer
	families := d.families
	address := d.address
	d.peer, d.families, d.address, d.inFamily = nil, nil, "", false
	if peer == nil || peer.State == "" {
		return
	}
	if address != "" {
		peer.Peer = address
	}
	if peer.State != "established" {
		peer.UptimeSeconds = nil
	}
	if len(families) == 0 {
		d.sessions = append(d.sessions, *peer)
	}
	for _, family := range families {
		row := *peer
		row.Family, row.Source = family.Family, family.Source
		if peer.State == "established" {
			row.ReceivedCount, row.AdvertisedCount = family.ReceivedCount, family.AdvertisedCount
		}
		d.sessions = append(d.sessions, row)
	}
}
