// Package servicelist reads cilium-dbg service list (cilium up to 1.14): the load-balancer's frontends and backends as
// their node's agent has them.
//
// In: the table, or the JSON form (1.12 on), which alone knows the Kubernetes service. Out: one row a frontend.
package servicelist

import (
	"fmt"
	"net/netip"
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family. The table stands in where JSON is missing, and debuginfo, with priority -1, where both are.
var Extractors = []artifact.Extractor{{
	Name:     "services as JSON",
	Files:    []string{"cmd/cilium-service-list--o-json.md"},
	Tables:   []string{"agent_services"},
	Extract:  extractJSON,
	Collect:  "cilium-dbg service list -o json",
	Priority: 1,
}, {
	Name:    "agent services",
	Files:   []string{"cmd/cilium-service-list.md"},
	Tables:  []string{"agent_services"},
	Extract: extractTable,
	Collect: "cilium-dbg service list",
	// "error parsing svc: empty state" can stand above a good table.
	FailureIsContent: true,
}}

func extractJSON(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read services: %w", err)
	}
	FromJSON(document, in)
	return nil
}

// FromJSON adds the services of a list of API model Service.
func FromJSON(list jsonvalue.Value, in *artifact.Input) {
	for item := range list.Items() {
		service := item.Get("status", "realized")
		if !service.Exists() {
			service = item.Get("spec")
		}
		address, flags := service.Get("frontend-address"), service.Get("flags")
		row := facts.AgentService{ID: service.Get("id").Int(), Namespace: flags.Get("namespace").String(), Service: flags.Get("name").String(),
			Type: flags.Get("type").String(), IP: address.Get("ip").String(), Port: address.Get("port").Int(),
			Protocol: address.Get("protocol").String(), Scope: address.Get("scope").String()}
		if row.IP == "" {
			continue
		}
		tally := tally{}
		for backend := range service.Get("backend-addresses").Items() {
			port := backend.Get("port").Int()
			if ip := backend.Get("ip").String(); ip != "" && port != nil {
				tally.add(hostPort(ip, *port), backend.Get("state").String())
			}
		}
		tally.fill(&row)
		telling := address.Get("ip")
		if *row.BackendsCount == 0 {
			telling = service.Get("backend-addresses")
		}
		row.Source = in.At(max(telling.Line(), 1))
		in.Tables.AgentServices = append(in.Tables.AgentServices, row)
	}
}

func hostPort(ip string, port int64) string {
	if strings.Contains(ip, ":") {
		ip = "[" + ip + "]"
	}
	return ip + ":" + strconv.FormatInt(port, 10)
}

// extractTable reads the table. Backends after the first stand in rows of their own.
//
//	ID   Frontend              Service Type   Backend
//	2    10.96.10.10:80/TCP    ClusterIP      1 => 10.244.0.209:8080/TCP (active)
//	                                          2 => 10.244.0.236:8080/TCP (terminating)
func extractTable(in *artifact.Input) error {
	rows := table.New("Frontend", "Service Type")
	var current tally
	finish := func() {
		if last := len(in.Tables.AgentServices) - 1; last >= 0 {
			current.fill(&in.Tables.AgentServices[last])
		}
		current = tally{}
	}
	var err error
	for number, row := range rows.Rows(in.Lines(&err)) {
		frontend := row.Cell("Frontend")
		if frontend != "" {
			ip, port, protocol, internal := parseAddress(frontend)
			if ip == "" {
				continue
			}
			finish()
			kind, _, _ := strings.Cut(row.Cell("Service Type"), " ") // "ClusterIP (Remote)"
			service := facts.AgentService{Type: kind, IP: ip, Port: port, Protocol: protocol, Scope: "external", Source: in.At(number)}
			if internal {
				service.Scope = "internal"
			}
			if id, notNumber := strconv.ParseInt(row.Cell("ID"), 10, 64); notNumber == nil {
				service.ID = &id
			}
			in.Tables.AgentServices = append(in.Tables.AgentServices, service)
		}
		if backend, state, ok := backendOf(row.Cell("Backend")); ok && len(in.Tables.AgentServices) > 0 {
			if ip, port, _, _ := parseAddress(backend); ip != "" && port != nil {
				current.add(hostPort(ip, *port), state)
			}
		}
	}
	finish()
	if !rows.Found() && in.Failure == nil {
		return fmt.Errorf("read services: no table of services in %s", in.Path)
	}
	return err
}

// backendOf reads "1 => 172.18.0.3:6443/TCP (active)"; states are printed from 1.12 on.
func backendOf(cell string) (backend, state string, ok bool) {
	id, rest, found := strings.Cut(cell, " => ")
	if _, err := strconv.ParseUint(id, 10, 64); err != nil || !found {
		return "", "", false
	}
	backend, rest, _ = strings.Cut(rest, " ")
	if word, closed := strings.CutPrefix(rest, "("); closed {
		state, _, _ = strings.Cut(word, ")")
	}
	return backend, state, backend != ""
}

// address is "[fd00::1]:80/TCP/i": protocols are printed from 1.17 on, /i marks the internal scope.
var address = regexp.MustCompile(`^\[?([0-9A-Fa-f.:]+?)\]?:(\d+)(?:/([A-Z]+))?(/i)?$`)

func parseAddress(text string) (ip string, port *int64, protocol string, internal bool) {
	// Nearly all are an IPv4 address and a port that stand alone or with TCP; there are hundreds of thousands.
	place, protocol, _ := strings.Cut(text, "/")
	if plain, err := netip.ParseAddrPort(place); err == nil && plain.Addr().Is4() && (protocol == "" || protocol == "TCP" || protocol == "UDP") {
		return place[:strings.LastIndexByte(place, ':')], new(int64(plain.Port())), protocol, false
	}
	match := address.FindStringSubmatch(text)
	if match == nil {
		return "", nil, "", false
	}
	if _, err := netip.ParseAddr(match[1]); err != nil {
		return "", nil, "", false
	}
	number, err := strconv.ParseInt(match[2], 10, 64)
	if err != nil {
		return "", nil, "", false
	}
	return match[1], &number, match[3], match[4] != ""
}
