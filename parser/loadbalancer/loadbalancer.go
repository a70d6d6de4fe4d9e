// Package loadbalancer reads the services as the datapath has them.
//
// In: cmd/cilium-bpf-lb-list.md, which names the backends of every service, or cmd/cilium-bpf-lb-list---frontends.md, which only
// counts them. Out: bpf_frontends. The lists --backends and --revnat have nothing that these lack: their backends have no
// port.
package loadbalancer

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
)

// Extractors read the load balancer's lists.
var Extractors = []artifact.Extractor{{
	Name:     "bpf load balancer",
	Files:    []string{"cmd/cilium-bpf-lb-list.md"},
	Tables:   []string{"bpf_frontends"},
	Certain:  []string{"bpf_frontends"}, // every cluster has the service of its API server; without maps only a header is printed
	Extract:  extractServices,
	Collect:  "cilium-dbg bpf lb list",
	Priority: 1,
}, {
	Name:    "bpf load balancer frontends",
	Files:   []string{"cmd/cilium-bpf-lb-list---frontends.md"},
	Tables:  []string{"bpf_frontends"},
	Certain: []string{"bpf_frontends"},
	Extract: extractFrontends,
	Collect: "cilium-dbg bpf lb list --frontends",
}}

// maxBackends is how many backends of a service are named.
const maxBackends = 64

// service gathers the entries of a frontend. The map is dumped in random order.
type service struct {
	frontend
	firstLine, headLine int
	backends            []backend
	missing             int64
	flags               []string
}

type backend struct {
	slot    int
	address string
}

func extractServices(in *artifact.Input) error {
	services := map[frontend]*service{}
	var ordered []*service
	var err error
	for row := range mapdump.Rows(in, "SERVICE ADDRESS", &err) {
		key, slot, okKey := parseKey(string(row.Key))
		value, okValue := parseValue(string(row.Value))
		if !okKey || !okValue || key.port == 0 { // port 0: from 1.20 on every address of a service has a wildcard entry
			continue
		}
		s := services[key]
		if s == nil {
			s = &service{frontend: key, firstLine: row.Line}
			services[key] = s
			ordered = append(ordered, s)
		}
		s.add(value, slot, row.Line)
	}
	for _, s := range ordered {
		in.Tables.BPFFrontends = append(in.Tables.BPFFrontends, s.row(in))
	}
	return err
}

func (s *service) add(v value, slot, line int) {
	switch {
	case v.missing:
		s.missing++
	case v.slot == 0:
		s.headLine, s.flags = line, v.flags
	default:
		if v.slot > 0 {
			slot = v.slot
		}
		s.backends = append(s.backends, backend{slot, v.backend})
	}
}

func (s *service) row(in *artifact.Input) facts.BPFFrontend {
	row := facts.BPFFrontend{
		IP: facts.Cut(s.ip), Port: s.port, Protocol: facts.Cut(s.protocol), Scope: s.scope,
		BackendsCount: int64(len(s.backends)) + s.missing, MissingBackendsCount: s.missing,
		Source: in.At(cmp.Or(s.headLine, s.firstLine)),
	}
	for _, flag := range s.flags {
		row.Flags = append(row.Flags, facts.Cut(flag))
	}
	slices.SortStableFunc(s.backends, func(a, b backend) int { return cmp.Compare(a.slot, b.slot) })
	for _, each := range s.backends[:min(len(s.backends), maxBackends)] {
		row.Backends = append(row.Backends, facts.Cut(each.address))
	}
	return row
}

// extractFrontends takes the heads of services, "0 2[0] (2) [0x0 0x10]": no backend, how many there are (from about 1.17 on the
// quarantined ones in brackets), the service's number, flags.
func extractFrontends(in *artifact.Input) error {
	var err error
	for row := range mapdump.Rows(in, "SERVICE ADDRESS", &err) {
		key, slot, ok := parseKey(string(row.Key))
		words := strings.Fields(string(row.Value))
		if !ok || key.port == 0 || slot > 0 || len(words) < 2 || words[0] != "0" {
			continue
		}
		text, _, _ := strings.Cut(words[1], "[")
		count, parseErr := strconv.ParseInt(text, 10, 64)
		if parseErr != nil || count < 0 {
			continue
		}
		in.Tables.BPFFrontends = append(in.Tables.BPFFrontends, facts.BPFFrontend{
			IP: facts.Cut(key.ip), Port: key.port, Protocol: facts.Cut(key.protocol), Scope: key.scope, BackendsCount: count, Source: in.At(row.Line),
		})
	}
	return err
}
