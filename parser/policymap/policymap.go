// Package policymap adds up the policy maps of the datapath, one an endpoint.
//
// In: cmd/cilium-bpf-policy-get---all---numeric.md, endpoints times up to 16384 rows. Out: policy_maps.
package policymap

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read the policy maps.
var Extractors = []artifact.Extractor{{
	Name:    "bpf policy maps",
	Files:   []string{"cmd/cilium-bpf-policy-get---all---numeric.md"},
	Tables:  []string{"policy_maps"},
	Extract: extract,
	Collect: "cilium-dbg bpf policy get --all --numeric",
}}

// ErrNoMaps says that a file has text and no policy map.
var ErrNoMaps = errors.New("holds no policy map")

// section is the map of one endpoint that is being read.
type section struct {
	row                   facts.PolicyMap
	columns               columns
	allIngress, allEgress bool
}

func extract(in *artifact.Input) error {
	var current *section
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		switch id, ok := endpointOf(line); {
		case ok:
			current.finish(in)
			current = &section{row: facts.PolicyMap{EndpointID: id, Source: in.At(number)}}
		case current != nil:
			current.line(line)
		default:
			other = other || len(bytes.TrimSpace(line)) > 0 && !bytes.HasPrefix(line, []byte("no maps found"))
		}
	}
	current.finish(in)
	if readErr != nil {
		return fmt.Errorf("read policy maps: %w", readErr)
	}
	if len(in.Tables.PolicyMaps) == 0 {
		in.Unsaid = []string{"policy_maps"} // "no maps found": the agent made none yet
		if other && in.Failure == nil {
			return ErrNoMaps
		}
	}
	return nil
}

// endpointOf reads the head of a section, "Endpoint ID: 57", or up to about 1.12 the map's path and a colon,
// "/sys/fs/bpf/tc/globals/cilium_policy_00057:".
func endpointOf(line []byte) (int64, bool) {
	if rest, found := bytes.CutPrefix(line, []byte("Endpoint ID:")); found {
		id, err := strconv.ParseInt(string(bytes.TrimSpace(rest)), 10, 64)
		return id, err == nil
	}
	if !bytes.HasPrefix(line, []byte("/")) {
		return 0, false
	}
	path, found := bytes.CutSuffix(bytes.TrimSpace(line), []byte(":"))
	if !found || !bytes.Contains(path, []byte("cilium_policy_")) {
		return 0, false
	}
	id, err := strconv.ParseInt(string(path[bytes.LastIndexByte(path, '_')+1:]), 10, 64)
	return id, err == nil
}

func (s *section) line(line []byte) {
	if len(bytes.TrimSpace(line)) == 0 || bytes.HasPrefix(line, []byte("Path:")) {
		return
	}
	if !s.columns.known {
		s.columns = columnsOf(string(line))
		return
	}
	direction := s.columns.cell(line, "DIRECTION")
	ingress, egress := bytes.EqualFold(direction, []byte("ingress")), bytes.EqualFold(direction, []byte("egress"))
	if !ingress && !egress {
		return // a further label of the identity above, or no row at all
	}
	s.row.EntriesCount++
	denies := bytes.EqualFold(s.columns.cell(line, "POLICY"), []byte("deny"))
	if denies {
		s.row.DenyCount++
	}
	if proxy := string(s.columns.cell(line, "PROXY PORT")); proxy != "" && proxy != "NONE" && proxy != "0" {
		s.row.RedirectsCount++
	}
	all := !denies && string(s.columns.cell(line, "IDENTITY")) == "0" && string(s.columns.cell(line, "PORT/PROTO")) == "ANY"
	s.allIngress = s.allIngress || all && ingress
	s.allEgress = s.allEgress || all && egress
}

func (s *section) finish(in *artifact.Input) {
	if s == nil {
		return
	}
	if s.columns.has("IDENTITY") {
		s.row.AllowsAllIngress, s.row.AllowsAllEgress = new(s.allIngress), new(s.allEgress)
	}
	in.Tables.PolicyMaps = append(in.Tables.PolicyMaps, s.row)
}

// columns are where the columns of a section begin. The set changed from six (up to 1.12, without POLICY at first) to ten
// in 1.20. All text is ASCII.
type columns struct {
	known  bool
	names  []string
	starts []int
}

// columnsOf reads a header: names with single blanks inside ("PROXY PORT"), runs of blanks between.
func columnsOf(header string) columns {
	var c columns
	for at := 0; at < len(header); {
		if header[at] == ' ' {
			at++
			continue
		}
		end := strings.Index(header[at:], "  ")
		if end < 0 {
			end = len(header) - at
		}
		c.names = append(c.names, strings.TrimSpace(header[at:at+end]))
		c.starts = append(c.starts, at)
		at += end
	}
	c.known = c.has("DIRECTION")
	return c
}

func (c *columns) has(name string) bool {
	for _, each := range c.names {
		if each == name {
			return true
		}
	}
	return false
}

// cell is the text below a column's name.
func (c *columns) cell(line []byte, name string) []byte {
	for i, each := range c.names {
		if each != name || c.starts[i] >= len(line) {
			continue
		}
		end := len(line)
		if i+1 < len(c.starts) {
			end = min(end, c.starts[i+1])
		}
		return bytes.TrimSpace(line[c.starts[i]:end])
	}
	return nil
}
