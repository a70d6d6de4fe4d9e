package join

import (
	"maps"
	"net"
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// frontend is one address and port of a service as one side knows it.
type frontend struct {
	namespace, service string
	// backends are "ip:port"; complete says that none was left out of the list.
	backends map[string]bool
	count    int64
	complete bool
	// optional are backends that may be there or not: terminating ones and those that are not ready.
	optional map[string]bool
	sources  []facts.Source
}

// addServiceDiffs compares, node by node, what Kubernetes says of every cluster-internal frontend with what the agent
// has, and what the agent has with its load-balancer map.
func addServiceDiffs(sysdump *facts.Sysdump) {
	wanted := newWantedFrontends(sysdump)
	agents := agentFrontends(sysdump)
	inMaps := bpfFrontends(sysdump)
	for _, node := range sysdump.Nodes {
		if sysdump.States.Of("agent_services", node).State != facts.Collected {
			continue
		}
		for _, key := range sortedKeys(wanted.frontends) {
			want := wanted.onNode(key, node)
			if want == nil {
				continue
			}
			diff := compare(want, lookup(agents[node], key))
			addDiff(sysdump, diff, facts.ServiceDiff{Node: node, Namespace: want.namespace, Service: want.service, Frontend: key, Side: "kubernetes_agent"})
		}
		if sysdump.States.Of("bpf_frontends", node).State != facts.Collected {
			continue
		}
		for _, key := range sortedKeys(agents[node]) {
			have := agents[node][key]
			diff := compare(have, lookup(inMaps[node], key))
			addDiff(sysdump, diff, facts.ServiceDiff{Node: node, Namespace: have.namespace, Service: have.service, Frontend: key, Side: "agent_bpf"})
		}
	}
}

// difference is what compare found; nil when the sides agree.
type difference struct {
	missing, stale  []string
	frontendMissing bool
	source          facts.Source
	sources         []facts.Source
}

func compare(want, have *frontend) *difference {
	if have == nil {
		if len(want.backends) == 0 { // a service without backends need not be programmed
			return nil
		}
		return &difference{frontendMissing: true, missing: sortedKeys(want.backends), source: want.sources[0], sources: want.sources}
	}
	diff := &difference{source: have.sources[0], sources: want.sources}
	for _, backend := range sortedKeys(want.backends) {
		if have.complete && !have.backends[backend] {
			diff.missing = append(diff.missing, backend)
		}
	}
	for _, backend := range sortedKeys(have.backends) {
		if want.complete && !want.backends[backend] && !want.optional[backend] {
			diff.stale = append(diff.stale, backend)
		}
	}
	if len(diff.missing) == 0 && len(diff.stale) == 0 {
		return nil
	}
	return diff
}

func addDiff(sysdump *facts.Sysdump, diff *difference, row facts.ServiceDiff) {
	if diff == nil {
		return
	}
	row.Missing, row.Stale, row.FrontendMissing = diff.missing, diff.stale, diff.frontendMissing
	row.Source, row.Sources = diff.source, diff.sources
	sysdump.ServiceDiffs = append(sysdump.ServiceDiffs, row)
}

// wantedFrontends are the cluster-internal frontends that Kubernetes asks for.
type wantedFrontends struct {
	frontends map[string]*wantedFrontend
}

type wantedFrontend struct {
	frontend
	// local: internalTrafficPolicy Local, every node has its own backends only.
	local bool
	nodes map[string]string // of each backend
}

func newWantedFrontends(sysdump *facts.Sysdump) *wantedFrontends {
	old := settledBefore(sysdump)
	podStarted := map[string]facts.Time{}
	for _, pod := range sysdump.Pods {
		podStarted[pod.Namespace+"/"+pod.Name] = pod.StartedAt
	}
	ports := map[string][]facts.ServicePort{}
	for _, port := range sysdump.ServicePorts {
		key := port.Namespace + "/" + port.Service
		ports[key] = append(ports[key], port)
	}
	backendSlices := map[string][]facts.EndpointSlice{}
	for _, slice := range sysdump.EndpointSlices {
		key := slice.Namespace + "/" + slice.Service
		backendSlices[key] = append(backendSlices[key], slice)
	}
	addresses := map[string][]facts.SliceEndpoint{}
	for _, endpoint := range sysdump.SliceEndpoints {
		key := endpoint.Namespace + "/" + endpoint.Slice
		addresses[key] = append(addresses[key], endpoint)
	}
	wanted := &wantedFrontends{frontends: map[string]*wantedFrontend{}}
	for _, service := range sysdump.Services {
		name := service.Namespace + "/" + service.Name
		if service.Type == "ExternalName" || len(backendSlices[name]) == 0 || !old(service.CreatedAt) {
			continue
		}
		for _, port := range ports[name] {
			if port.Port == nil {
				continue
			}
			front := wantedFrontend{local: service.InternalTrafficPolicy == "Local", nodes: map[string]string{}}
			front.frontend = frontend{namespace: service.Namespace, service: service.Name, complete: true,
				backends: map[string]bool{}, optional: map[string]bool{}, sources: []facts.Source{port.Source}}
			for _, slice := range backendSlices[name] {
				target, found := targetPort(slice, port)
				if !found {
					continue
				}
				for _, endpoint := range addresses[slice.Namespace+"/"+slice.Name] {
					backend := net.JoinHostPort(endpoint.Address, target)
					ready := endpoint.Ready == nil || *endpoint.Ready
					started, isPod := podStarted[endpoint.Namespace+"/"+endpoint.Pod]
					if !ready || endpoint.Pod != "" && (!isPod || !old(started)) {
						front.optional[backend] = true
						continue
					}
					front.backends[backend] = true
					front.nodes[backend] = endpoint.Node
					front.sources = append(front.sources, endpoint.Source)
				}
			}
			front.sources = front.sources[:min(len(front.sources), 20)]
			for _, ip := range service.ClusterIPs {
				if net.ParseIP(ip) != nil {
					wanted.frontends[frontendKey(ip, *port.Port, port.Protocol)] = &front
				}
			}
		}
	}
	return wanted
}

// onNode is what a node's agent should have of a frontend.
func (w *wantedFrontends) onNode(key, node string) *frontend {
	front := w.frontends[key]
	if !front.local {
		return &front.frontend
	}
	local := front.frontend
	local.backends = map[string]bool{}
	local.optional = maps.Clone(front.optional)
	for backend := range front.backends {
		if front.nodes[backend] == node {
			local.backends[backend] = true
		} else {
			local.optional[backend] = true
		}
	}
	return &local
}

// targetPort is the number of a service's port behind a slice, by the port's name.
func targetPort(slice facts.EndpointSlice, port facts.ServicePort) (string, bool) {
	for _, text := range slice.Ports {
		name, rest, _ := strings.Cut(text, "=")
		number, protocol, _ := strings.Cut(rest, "/")
		if name == port.Name && (protocol == port.Protocol || port.Protocol == "") {
			return number, true
		}
	}
	return "", false
}

func agentFrontends(sysdump *facts.Sysdump) map[string]map[string]*frontend {
	all := map[string]map[string]*frontend{}
	for _, row := range sysdump.AgentServices {
		if row.Type != "ClusterIP" || row.Port == nil || row.Scope == "internal" {
			continue
		}
		add(all, row.Node, frontendKey(row.IP, *row.Port, row.Protocol), &frontend{
			namespace: row.Namespace, service: row.Service, backends: set(row.Backends),
			complete: row.BackendsCount != nil && int(*row.BackendsCount) == len(row.Backends), sources: []facts.Source{row.Source},
		})
	}
	return all
}

func bpfFrontends(sysdump *facts.Sysdump) map[string]map[string]*frontend {
	all := map[string]map[string]*frontend{}
	for _, row := range sysdump.BPFFrontends {
		if row.Scope == "internal" {
			continue
		}
		add(all, row.Node, frontendKey(row.IP, row.Port, row.Protocol), &frontend{
			backends: set(row.Backends), complete: int(row.BackendsCount) == len(row.Backends), sources: []facts.Source{row.Source},
		})
	}
	return all
}

func add(all map[string]map[string]*frontend, node, key string, one *frontend) {
	if all[node] == nil {
		all[node] = map[string]*frontend{}
	}
	all[node][key] = one
}

// lookup finds a frontend. Up to 1.16 the tables print no protocol, so a frontend without one stands for every
// protocol of its port.
func lookup(frontends map[string]*frontend, key string) *frontend {
	if front := frontends[key]; front != nil {
		return front
	}
	bare, _, _ := strings.Cut(key, "/")
	return frontends[bare]
}

// frontendKey is "10.96.0.10:53/UDP".
func frontendKey(ip string, port int64, protocol string) string {
	key := net.JoinHostPort(ip, strconv.FormatInt(port, 10))
	if protocol != "" {
		key += "/" + protocol
	}
	return key
}

func set(list []string) map[string]bool {
	members := make(map[string]bool, len(list))
	for _, each := range list {
		members[each] = true
	}
	return members
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
