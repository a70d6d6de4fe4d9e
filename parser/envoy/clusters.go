package envoy

import (
	"fmt"
	"net/netip"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// extractClusters reads /clusters, of which every line is one value of a cluster or of one of its hosts:
//
//	xds-grpc-cilium::default_priority::max_connections::1024
//	kube-system/cec/ns/web:80::10.244.1.7:8080::rq_error::3
//	kube-system/cec/ns/web:80::10.244.1.7:8080::health_flags::/failed_active_hc
func extractClusters(in *artifact.Input) error {
	byName := map[string]int{}
	hosts := map[[2]string]bool{}
	understood, other := false, false
	var err error
	for number, bytes := range in.Lines(&err) {
		line := string(bytes)
		name, rest, found := strings.Cut(line, "::")
		if !found || name == "" {
			other = other || strings.TrimSpace(line) != ""
			continue
		}
		understood = true
		index, seen := byName[name]
		if !seen {
			if len(byName) == maxRows {
				continue
			}
			index = len(in.Tables.EnvoyClusters)
			byName[name] = index
			in.Tables.EnvoyClusters = append(in.Tables.EnvoyClusters, facts.EnvoyCluster{Name: facts.Cut(name), Source: in.At(number)})
		}
		host, field, value, isHost := hostField(rest)
		if !isHost {
			continue
		}
		row := &in.Tables.EnvoyClusters[index]
		if key := [2]string{name, host}; !hosts[key] {
			hosts[key] = true
			row.HostsCount++
		}
		addHostField(row, field, value)
	}
	if !understood && other && err == nil && in.Failure == nil {
		return fmt.Errorf("read Envoy's clusters: no cluster in %s", in.Path)
	}
	return err
}

// hostField takes "10.244.1.7:8080::rq_error::3" apart. The address of IPv6 is in brackets and can hold "::", a pipe's is a
// path.
func hostField(text string) (host, field, value string, ok bool) {
	text, value, ok = cutLast(text)
	if !ok {
		return "", "", "", false
	}
	host, field, ok = cutLast(text)
	if !ok || !isAddress(host) {
		return "", "", "", false
	}
	return host, field, value, true
}

func cutLast(text string) (before, after string, found bool) {
	at := strings.LastIndex(text, "::")
	if at < 0 {
		return text, "", false
	}
	return text[:at], text[at+2:], true
}

// isAddress tells a host from "default_priority" and "outlier".
func isAddress(text string) bool {
	_, err := netip.ParseAddrPort(text)
	return err == nil || strings.HasPrefix(text, "/") || strings.HasPrefix(text, "envoy://")
}

func addHostField(row *facts.EnvoyCluster, field, value string) {
	var sum **int64
	switch field {
	case "health_flags":
		if row.UnhealthyHostsCount == nil {
			row.UnhealthyHostsCount = new(int64)
		}
		if value != "healthy" {
			*row.UnhealthyHostsCount++
		}
		return
	case "rq_total":
		sum = &row.RequestsTotal
	case "rq_error":
		sum = &row.FailedRequestsTotal
	case "cx_connect_fail":
		sum = &row.FailedConnectionTotal
	default:
		return
	}
	number, err := strconv.ParseInt(value, 10, 64)
	if err != nil {
		return
	}
	if *sum == nil {
		*sum = new(int64)
	}
	**sum += number
}

// extractListeners reads /listeners: "cilium-http-ingress:14464::127.0.0.1:14464", one a line.
func extractListeners(in *artifact.Input) error {
	understood, other := false, false
	var err error
	for number, bytes := range in.Lines(&err) {
		line := strings.TrimSpace(string(bytes))
		name, address, found := strings.Cut(line, "::")
		if !found || name == "" || address == "" {
			other = other || line != ""
			continue
		}
		understood = true
		if len(in.Tables.EnvoyListeners) < maxRows {
			in.Tables.EnvoyListeners = append(in.Tables.EnvoyListeners, facts.EnvoyListener{Name: facts.Cut(name), Address: facts.Cut(address), Source: in.At(number)})
		}
	}
	if !understood && other && err == nil && in.Failure == nil {
		return fmt.Errorf("read Envoy's listeners: no listener in %s", in.Path)
	}
	return err
}
