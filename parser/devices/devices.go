// Package devices reads the network devices of a node.
//
// In: cmd/ip--d--s-l.md (ip -d -s link; from 1.18 or so -s -s: ip--d--s--s-l.md) and cmd/ip-a.md (ip address). Out:
// devices, a row a device and file.
package devices

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read both commands.
var Extractors = []artifact.Extractor{{
	Name:    "links",
	Files:   []string{"cmd/ip--d--s-l.md", "cmd/ip--d--s--s-l.md"},
	Tables:  []string{"devices"},
	Certain: []string{"devices"},
	Extract: extract,
	Collect: "ip -d -s link",
}, {
	Name:    "addresses",
	Files:   []string{"cmd/ip-a.md"},
	Tables:  []string{"devices"},
	Certain: []string{"devices"},
	Extract: extract,
	Collect: "ip address",
}}

// ErrNoDevices says that a file has text and no device.
var ErrNoDevices = errors.New("holds no network device")

// maxAddresses is how many addresses of a device are kept. kube-ipvs0 has one of every service.
const maxAddresses = 1000

// reader reads the lines of one device after the other:
//
//	5: cilium_vxlan: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UNKNOWN mode DEFAULT group default
//	    link/ether 0a:33:39:0e:f9:ab brd ff:ff:ff:ff:ff:ff promiscuity 0 …
//	    vxlan external id 0 srcport 0 0 dstport 8472 nolearning …
//	    RX:  bytes packets errors dropped  missed   mcast
//	           921      14      0       0       0       0
//	    inet 10.244.0.132/32 scope global cilium_host
type reader struct {
	in       *artifact.Input
	device   *facts.Device
	counters []string // the columns of the line above, with RX or TX before them
}

func extract(in *artifact.Input) error {
	r := reader{in: in}
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		switch {
		case len(bytes.TrimSpace(line)) == 0:
		case line[0] != ' ' && line[0] != '\t':
			if !r.begin(number, string(line)) {
				other = true
				r.device = nil
			}
		case r.device != nil:
			r.detail(string(line))
		}
	}
	if readErr != nil {
		return fmt.Errorf("read devices: %w", readErr)
	}
	if len(in.Tables.Devices) == 0 && other && in.Failure == nil {
		return ErrNoDevices
	}
	return nil
}

// begin reads the first line of a device. Its name can have "@<the other end>" behind it.
func (r *reader) begin(number int, line string) bool {
	index, rest, _ := strings.Cut(line, ": ")
	name, rest, found := strings.Cut(rest, ": ")
	position, err := strconv.ParseInt(index, 10, 64)
	if err != nil || !found || name == "" {
		return false
	}
	name, _, _ = strings.Cut(name, "@")
	r.in.Tables.Devices = append(r.in.Tables.Devices, facts.Device{Name: facts.Cut(name), Index: &position, Source: r.in.At(number)})
	r.device = &r.in.Tables.Devices[len(r.in.Tables.Devices)-1]
	r.counters = nil
	words := strings.Fields(rest)
	r.device.MTUBytes = after(words, "mtu")
	for i, word := range words[:max(len(words)-1, 0)] {
		if word == "state" {
			r.device.State = facts.Cut(words[i+1])
		}
	}
	return true
}

func (r *reader) detail(line string) {
	words := strings.Fields(line)
	first := words[0]
	switch {
	case r.counters != nil && isNumber(first):
		r.count(words)
		r.counters = nil
	case first == "RX:" || first == "TX:":
		r.counters = words
	case first == "RX" || first == "TX": // RX errors: length crc …
		r.counters = nil
	case first == "inet" || first == "inet6":
		if len(words) > 1 && len(r.device.Addresses) < maxAddresses {
			r.device.Addresses = append(r.device.Addresses, facts.Cut(words[1]))
		}
	case isKind(first) && r.device.Kind == "":
		r.device.Kind = facts.Cut(first)
		if first == "vxlan" || first == "geneve" {
			r.tunnel(words)
		}
	}
}

// tunnel reads what a VXLAN or Geneve device is made for. One that Cilium made is external: every packet brings its own network
// identifier, and the device's 0 means nothing.
func (r *reader) tunnel(words []string) {
	r.device.TunnelPort = after(words, "dstport")
	external := false
	for _, word := range words {
		external = external || word == "external"
	}
	if !external {
		r.device.VNI = after(words, "id")
	}
}

// count reads the values below "RX: bytes packets errors dropped missed mcast"; missed reads overrun in older iproute2.
func (r *reader) count(values []string) {
	direction, columns := r.counters[0], r.counters[1:]
	for i, column := range columns[:min(len(columns), len(values))] {
		value, err := strconv.ParseInt(values[i], 10, 64)
		if err != nil {
			continue
		}
		switch direction + column {
		case "RX:packets":
			r.device.RxPacketsTotal = &value
		case "RX:errors":
			r.device.RxErrorsTotal = &value
		case "RX:dropped":
			r.device.RxDroppedTotal = &value
		case "RX:missed":
			r.device.RxMissedTotal = &value
		case "TX:packets":
			r.device.TxPacketsTotal = &value
		case "TX:errors":
			r.device.TxErrorsTotal = &value
		case "TX:dropped":
			r.device.TxDroppedTotal = &value
		}
	}
}

// isKind says whether a line's first word is the kind of a virtual device. The other lines with details begin with
// link/<type>, vf, altname, alias, valid_lft, openvswitch_slave and the like.
func isKind(word string) bool {
	switch word {
	case "vf", "altname", "alias", "valid_lft", "prog/xdp", "prog/tc", "parentbus", "XSTATS:":
		return false
	}
	return !strings.Contains(word, "/") && !strings.HasSuffix(word, "_slave") && !strings.HasSuffix(word, ":") && !isNumber(word)
}

func isNumber(word string) bool {
	return word[0] >= '0' && word[0] <= '9'
}

// after is the number behind a word, nil where there is none.
func after(words []string, name string) *int64 {
	for i, word := range words {
		if word == name && i+1 < len(words) {
			if value, err := strconv.ParseInt(words[i+1], 10, 64); err == nil {
				return &value
			}
		}
	}
	return nil
}
