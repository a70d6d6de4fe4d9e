package ciliumresources

import (
	"maps"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// features are the kinds of rule that a policy has.
type features map[string]bool

func (f features) add(name string) { f[name] = true }

func (f features) sorted() []string { return slices.Sorted(maps.Keys(f)) }

// addCiliumPeers adds the peers of one rule of a policy of Cilium. A rule that names no sort of peer but has ports is for
// any peer; one that names nothing at all, or only empty lists of peers, allows nothing.
func addCiliumPeers(o manifest.Object, policy facts.Policy, section section, rule *manifest.Node, found features) {
	base := facts.PolicyPeer{
		Kind: policy.Kind, Namespace: policy.Namespace, Name: policy.Name, Rule: policy.Rule,
		Direction: section.direction, Deny: new(section.deny), Ports: ciliumPorts(rule, found),
	}
	named := false
	add := func(peer, value string, line int) {
		row := base
		row.Peer, row.Value, row.Source = peer, value, o.At(line)
		o.Tables.PolicyPeers = append(o.Tables.PolicyPeers, row)
	}
	list := func(key string) []*manifest.Node {
		items := rule.Get(section.from + key)
		if items.Null() {
			return nil
		}
		named = true
		if len(items.Items) == 0 {
			found.add("empty_peer_list")
		}
		return items.Items
	}
	for _, selector := range list("Endpoints") {
		if hasReservedLabel(selector) {
			found.add("reserved_label")
		}
		add("endpoints", manifest.SelectorText(selector, ""), selector.Line)
	}
	for _, selector := range list("Nodes") {
		found.add("nodes")
		add("node", manifest.SelectorText(selector, ""), selector.Line)
	}
	for _, cidr := range list("CIDR") {
		found.add("cidr")
		add("cidr", cidr.Text(), cidr.Line)
	}
	for _, set := range list("CIDRSet") {
		addCIDRSet(o, base, set, found)
	}
	for _, entity := range list("Entities") {
		found.add("entities")
		add("entity", entity.Text(), entity.Line)
	}
	for _, fqdn := range list("FQDNs") {
		found.add("fqdn")
		for _, key := range []string{"matchName", "matchPattern"} {
			if text := fqdn.Text(key); text != "" {
				add("fqdn", text, fqdn.LineOf(key))
			}
		}
	}
	for _, service := range list("Services") {
		found.add("services")
		add("service", serviceText(service), service.Line)
	}
	for _, group := range list("Groups") {
		found.add("groups")
		add("group", groupText(group), group.Line)
	}
	if len(rule.Each(section.from+"Requires")) > 0 { // narrows the other peers, and is none itself
		found.add("requires")
		named = true
	}
	if rule.Has("authentication") {
		found.add("auth")
	}
	if !named && (len(rule.Each("toPorts")) > 0 || len(rule.Each("icmps")) > 0) {
		add("any", "", rule.Line)
	}
}

// addCIDRSet adds an element of fromCIDRSet or toCIDRSet, which names a CIDR or, from 1.13 on, groups of them.
func addCIDRSet(o manifest.Object, row facts.PolicyPeer, set *manifest.Node, found features) {
	row.Except = set.Strings("except")
	row.Source = o.At(set.Line)
	switch {
	case set.Has("cidr"):
		found.add("cidr")
		row.Peer, row.Value, row.Source = "cidr", set.Text("cidr"), o.At(set.LineOf("cidr"))
	case set.Has("cidrGroupRef"):
		found.add("cidr_group")
		row.Peer, row.Value, row.Source = "cidr_group", set.Text("cidrGroupRef"), o.At(set.LineOf("cidrGroupRef"))
	case set.Has("cidrGroupSelector"):
		found.add("cidr_group")
		row.Peer, row.Value = "cidr_group_selector", manifest.SelectorText(set.Get("cidrGroupSelector"), "")
	default:
		return
	}
	o.Tables.PolicyPeers = append(o.Tables.PolicyPeers, row)
}

// serviceText names a service as "namespace/name", or gives the selector of services as "namespace/selector".
func serviceText(service *manifest.Node) string {
	if named := service.Get("k8sService"); named != nil {
		return named.Text("namespace") + "/" + named.Text("serviceName")
	}
	selected := service.Get("k8sServiceSelector")
	return selected.Text("namespace") + "/" + manifest.SelectorText(selected.Get("selector"), "")
}

// groupText names the groups of a cloud provider.
func groupText(group *manifest.Node) string {
	var names []string
	for _, key := range []string{"securityGroupsIds", "securityGroupsNames"} {
		names = append(names, group.Strings("aws", key)...)
	}
	for _, label := range group.Pairs("aws", "labels") {
		names = append(names, label.Key+"="+label.Value.Text())
	}
	return facts.Cut(strings.Join(names, ","))
}

// ciliumPorts gives the ports of a rule, and notes what is asked of the traffic on them.
func ciliumPorts(rule *manifest.Node, found features) []string {
	var ports []string
	for _, list := range rule.Each("toPorts") {
		for _, port := range list.Each("ports") {
			ports = append(ports, portText(port.Text("port"), port.Int("endPort"), port.Text("protocol"), "ANY"))
		}
		for _, rules := range list.Pairs("rules") {
			if name := layer7Features[rules.Key]; name != "" {
				found.add(name)
			}
		}
		if len(list.Each("serverNames")) > 0 {
			found.add("tls_server_names")
		}
		if list.Has("terminatingTLS") || list.Has("originatingTLS") {
			found.add("tls_interception")
		}
		if list.Has("listener") {
			found.add("listener")
		}
	}
	for _, list := range rule.Each("icmps") {
		found.add("icmp")
		for _, field := range list.Each("fields") {
			protocol := "ICMP"
			if field.Text("family") == "IPv6" {
				protocol = "ICMPv6"
			}
			ports = append(ports, field.Text("type")+"/"+protocol)
		}
	}
	return ports
}

var layer7Features = map[string]string{"http": "l7_http", "dns": "l7_dns", "kafka": "l7_kafka", "l7": "l7_proxylib", "l7proto": "l7_proxylib"}

// portText writes a port as "8080/TCP", "1000-2000/UDP" or "http/TCP"; "*" stands for every port.
func portText(port string, end *int64, protocol, anyProtocol string) string {
	if port == "" || port == "0" {
		port = "*"
	} else if end != nil && *end > 0 {
		port += "-" + itoa(*end)
	}
	if protocol == "" {
		protocol = anyProtocol
	}
	return port + "/" + protocol
}

// hasReservedLabel says whether a selector asks for a label that Cilium gives to what is no pod.
func hasReservedLabel(selector *manifest.Node) bool {
	for _, label := range selector.Pairs("matchLabels") {
		if strings.HasPrefix(label.Key, "reserved:") {
			return true
		}
	}
	for _, expression := range selector.Each("matchExpressions") {
		if strings.HasPrefix(expression.Text("key"), "reserved:") {
			return true
		}
	}
	return false
}
