package join

import (
	"fmt"
	"maps"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// denials are the drop reasons by which a policy denies: for want of a rule that allows, and by a rule that denies.
var denials = map[string]bool{"POLICY_DENIED": true, "POLICY_DENY": true}

// trafficEnd is one end of denied traffic.
type trafficEnd struct {
	namespace, workload, ip string
	identity                *int64
	labels                  []string
}

// addPolicyAnswers works out for all traffic that policies deny what would allow it.
func addPolicyAnswers(sysdump *facts.Sysdump) {
	for _, drop := range sysdump.FlowDrops {
		if !denials[drop.Reason] || drop.Verdict == "ERROR" {
			continue
		}
		selected := trafficEnd{drop.DestinationNamespace, drop.DestinationWorkload, drop.DestinationIP, drop.DestinationIdentity, drop.DestinationLabels}
		peer := trafficEnd{drop.SourceNamespace, drop.SourceWorkload, drop.SourceIP, drop.SourceIdentity, drop.SourceLabels}
		if drop.Direction == "EGRESS" {
			selected, peer = peer, selected
		}
		answer := facts.PolicyAnswer{
			Node: drop.Node, Verdict: drop.Verdict, Direction: strings.ToLower(drop.Direction),
			SelectedEnd: selected.text(), PeerEnd: peer.text(), DeniedBy: drop.DeniedBy, Source: drop.Source,
		}
		if selected.workload != "" {
			answer.Selected = selected.namespace + "/" + selected.workload
			answer.Policies = defaultDenying(sysdump, answer.Direction, answer.Selected)
		}
		if drop.Reason == "POLICY_DENIED" && selected.namespace != "" {
			answer.NeededRule, answer.AllowingPolicy = allowing(answer.Direction, selected, peer, drop.Protocol, drop.DestinationPort)
		}
		sysdump.PolicyAnswers = append(sysdump.PolicyAnswers, answer)
	}
}

// defaultDenying are the policies that select a workload and allow in a direction only what they list.
func defaultDenying(sysdump *facts.Sysdump, direction, workload string) []string {
	names := map[string]bool{}
	for _, selection := range sysdump.PolicySelections {
		denies := selection.IngressDefaultDeny
		if direction == "egress" {
			denies = selection.EgressDefaultDeny
		}
		if denies != nil && *denies && slices.Contains(selection.Workloads, workload) {
			names[selection.Kind+" "+strings.TrimPrefix(selection.Namespace+"/"+selection.Name, "/")] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// text names an end for a reader.
func (e trafficEnd) text() string {
	name := e.ip
	if e.workload != "" {
		name = strings.TrimPrefix(e.namespace+"/"+e.workload, "/")
	}
	var known []string
	if e.identity != nil {
		known = append(known, "identity "+strconv.FormatInt(*e.identity, 10))
	}
	for key, value := range sorted(e.ownLabels()) {
		known = append(known, key+"="+value)
	}
	known = append(known, e.reserved()...)
	if len(known) == 0 {
		return name
	}
	return strings.TrimSpace(name + " (" + strings.Join(known, ", ") + ")")
}

// ownLabels are the labels that somebody gave a pod: without those that Cilium and Kubernetes' controllers add.
func (e trafficEnd) ownLabels() map[string]string {
	own := map[string]string{}
	for _, label := range e.labels {
		source, rest, found := strings.Cut(label, ":")
		key, value, _ := strings.Cut(rest, "=")
		switch {
		case !found || source != "k8s" && source != "any", strings.HasPrefix(key, "io.cilium."), strings.HasPrefix(key, "io.kubernetes."):
		case key == "pod-template-hash", key == "controller-revision-hash", key == "pod-template-generation", key == "statefulset.kubernetes.io/pod-name":
		default:
			own[key] = value
		}
	}
	return own
}

// selector is the narrowest selector for an end that outlives its pods: its labels, or its service account.
func (e trafficEnd) selector() map[string]string {
	own := e.ownLabels()
	const account = "io.cilium.k8s.policy.serviceaccount"
	if value := e.label(account); len(own) == 0 && value != "" {
		own[account] = value
	}
	return own
}

func (e trafficEnd) label(key string) string {
	for _, label := range e.labels {
		if value, found := strings.CutPrefix(label, "k8s:"+key+"="); found {
			return value
		}
	}
	return ""
}

func (e trafficEnd) reserved() []string {
	var names []string
	for _, label := range e.labels {
		if name, found := strings.CutPrefix(label, "reserved:"); found {
			names = append(names, name)
		}
	}
	return names
}

// entities are the reserved identities that a policy can name, the narrowest first. The API server's comes together with
// that of the node that it runs on.
var entities = []string{"kube-apiserver", "host", "remote-node", "health", "ingress", "init", "unmanaged"}

// allowing gives the smallest rule that allows some traffic, in words and as a policy. Both are "" when the peer can't be
// named: then no rule is better than one that is too wide.
func allowing(direction string, selected, peer trafficEnd, protocol string, port *int64) (words, policy string) {
	chosen, peerYAML, peerWords := selected.selector(), "", ""
	toFrom := map[string]string{"ingress": "from", "egress": "to"}[direction]
	if toFrom == "" || len(chosen) == 0 {
		return "", ""
	}
	reserved := peer.reserved()
	address, err := netip.ParseAddr(peer.ip)
	entity := slices.IndexFunc(entities, func(name string) bool { return slices.Contains(reserved, name) })
	switch {
	case peer.namespace != "":
		labels := peer.selector()
		if len(labels) == 0 {
			return "", ""
		}
		if peer.namespace != selected.namespace {
			labels["io.kubernetes.pod.namespace"] = peer.namespace
		}
		const cluster = "io.cilium.k8s.policy.cluster"
		if other := peer.label(cluster); other != selected.label(cluster) && other != "" {
			labels[cluster] = other
		}
		peerYAML = fmt.Sprintf("  - %sEndpoints:\n    - matchLabels:\n%s", toFrom, yamlMap(labels, 8))
		peerWords = strings.Join(pairs(labels), ",")
	case entity >= 0:
		peerYAML = fmt.Sprintf("  - %sEntities:\n    - %s\n", toFrom, entities[entity])
		peerWords = "entity " + entities[entity]
	case err == nil:
		prefix := netip.PrefixFrom(address.Unmap(), address.Unmap().BitLen())
		peerYAML = fmt.Sprintf("  - %sCIDR:\n    - %s\n", toFrom, prefix)
		peerWords = prefix.String()
	default:
		return "", ""
	}
	ports, portWords := "", "any port"
	if port != nil && *port > 0 && (protocol == "TCP" || protocol == "UDP" || protocol == "SCTP") {
		ports = fmt.Sprintf("    toPorts:\n    - ports:\n      - port: %q\n        protocol: %s\n", strconv.FormatInt(*port, 10), protocol)
		portWords = fmt.Sprintf("port %d/%s", *port, protocol)
	} else if protocol != "" {
		return "", "" // ICMP: the type isn't among the facts, and a rule without it would allow every port
	}
	words = fmt.Sprintf("%s %s %s to %s", direction, toFrom, peerWords, portWords)
	if direction == "egress" {
		words = fmt.Sprintf("egress to %s, %s", peerWords, portWords)
	}
	policy = fmt.Sprintf("apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: %s\n  namespace: %s\nspec:\n  endpointSelector:\n    matchLabels:\n%s  %s:\n%s%s",
		policyName(direction, selected, peer, entity), yamlString(selected.namespace), yamlMap(chosen, 6), direction, peerYAML, ports)
	return words, policy
}

// policyName is a valid name of an object: "allow-client-to-web".
func policyName(direction string, selected, peer trafficEnd, entity int) string {
	other := "outside"
	if peer.workload != "" {
		other = peer.workload
	} else if entity >= 0 {
		other = entities[entity]
	}
	source, destination := other, selected.workload
	if direction == "egress" {
		source, destination = destination, source
	}
	name := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, strings.ToLower("allow-"+source+"-to-"+destination))
	return strings.Trim(name[:min(len(name), 63)], "-")
}

func yamlMap(values map[string]string, indent int) string {
	var text strings.Builder
	for key, value := range sorted(values) {
		fmt.Fprintf(&text, "%s%s: %s\n", strings.Repeat(" ", indent), yamlString(key), yamlString(value))
	}
	return text.String()
}

// yamlString quotes what YAML would not read as a string, such as true, 1 or "".
func yamlString(text string) string {
	plain := text != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./", r))
	})
	first := text
	if len(first) > 0 {
		first = first[:1]
	}
	reserved := slices.Contains([]string{"true", "false", "yes", "no", "on", "off", "null", "y", "n"}, strings.ToLower(text))
	if plain && !reserved && strings.ContainsAny(first, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		return text
	}
	return strconv.Quote(text)
}

func pairs(labels map[string]string) []string {
	var list []string
	for key, value := range sorted(labels) {
		list = append(list, key+"="+value)
	}
	return list
}

// sorted goes through a map in the order of its keys.
func sorted(values map[string]string) func(yield func(string, string) bool) {
	return func(yield func(string, string) bool) {
		for _, key := range slices.Sorted(maps.Keys(values)) {
			if !yield(key, values[key]) {
				return
			}
		}
	}
}
