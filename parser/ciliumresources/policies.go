package ciliumresources

import (
	"slices"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var ciliumNetworkPolicies = artifact.Extractor{
	Name:    "CiliumNetworkPolicies",
	Files:   []string{"ciliumnetworkpolicies.yaml", "cnp.yaml"},
	Tables:  []string{"policies", "policy_peers"},
	Extract: manifest.Extract(addCiliumPolicy("CiliumNetworkPolicy"), "spec", "specs", "status"),
	Collect: "kubectl get ciliumnetworkpolicies -A -o yaml",
}

var ciliumClusterwideNetworkPolicies = artifact.Extractor{
	Name:    "CiliumClusterwideNetworkPolicies",
	Files:   []string{"ciliumclusterwidenetworkpolicies.yaml", "ccnp.yaml"},
	Tables:  []string{"policies", "policy_peers"},
	Extract: manifest.Extract(addCiliumPolicy("CiliumClusterwideNetworkPolicy"), "spec", "specs", "status"),
	Collect: "kubectl get ciliumclusterwidenetworkpolicies -o yaml",
}

// addCiliumPolicy makes a function that adds one row for spec and one for each of specs.
func addCiliumPolicy(kind string) func(manifest.Object) {
	return func(o manifest.Object) {
		var specs []*manifest.Node
		if spec := o.Get("spec"); len(spec.Pairs()) > 0 {
			specs = append(specs, spec)
		}
		specs = append(specs, o.Each("specs")...)
		valid, message := validity(o)
		for i, spec := range specs {
			row := facts.Policy{
				Kind: kind, Namespace: o.Namespace, Name: o.Name, Rule: int64(i),
				Valid: valid, StatusMessage: message, CreatedAt: o.CreatedAt(), Source: o.Source,
			}
			addCiliumRule(o, spec, row)
		}
	}
}

// validity is condition Valid, which newer versions set (1.20 does, 1.15 doesn't). Before, the status is {} or, where
// disable-cnp-status-updates is off, holds an entry a node with the error of that node.
func validity(o manifest.Object) (valid *bool, message string) {
	for _, condition := range o.Each("status", "conditions") {
		if condition.Text("type") == "Valid" && condition.Text("status") != "" {
			return new(condition.Text("status") == "True"), condition.Text("message")
		}
	}
	for _, node := range o.Pairs("status", "nodes") {
		if message := node.Value.Text("error"); message != "" {
			return new(false), message
		}
	}
	return nil, ""
}

// section is one of the four lists of rules of a policy of Cilium.
type section struct {
	key, direction string
	deny           bool
	// from is what the keys of its peers begin with.
	from string
}

var sections = []section{
	{"ingress", "ingress", false, "from"},
	{"ingressDeny", "ingress", true, "from"},
	{"egress", "egress", false, "to"},
	{"egressDeny", "egress", true, "to"},
}

// addCiliumRule adds one rule ("spec") of a policy of Cilium with its peers.
func addCiliumRule(o manifest.Object, spec *manifest.Node, row facts.Policy) {
	found := features{}
	selector := spec.Get("endpointSelector")
	row.SelectsNodes = new(spec.Has("nodeSelector"))
	if *row.SelectsNodes {
		selector = spec.Get("nodeSelector")
	}
	row.Selector = manifest.SelectorText(selector, "")
	if hasReservedLabel(selector) {
		found.add("reserved_label")
	}
	row.HasIngress, row.EgressDefaultDeny = new(false), new(false)
	row.HasEgress, row.IngressDefaultDeny = new(false), new(false)
	for _, section := range sections {
		rules := spec.Each(section.key)
		if len(rules) > 0 && section.direction == "ingress" {
			row.HasIngress, row.IngressDefaultDeny = new(true), new(true)
		} else if len(rules) > 0 {
			row.HasEgress, row.EgressDefaultDeny = new(true), new(true)
		}
		if len(rules) > 0 && section.deny {
			found.add("deny")
		}
		for _, rule := range rules {
			row.FQDNPatterns = append(row.FQDNPatterns, fqdnPatterns(rule)...)
			addCiliumPeers(o, row, section, rule, found)
		}
	}
	// A direction with rules is denied by default unless the policy says otherwise (enableDefaultDeny, 1.16 and later).
	if deny := spec.Bool("enableDefaultDeny", "ingress"); deny != nil {
		row.IngressDefaultDeny = deny
	}
	if deny := spec.Bool("enableDefaultDeny", "egress"); deny != nil {
		row.EgressDefaultDeny = deny
	}
	slices.Sort(row.FQDNPatterns)
	row.FQDNPatterns = slices.Compact(row.FQDNPatterns)
	row.Features = found.sorted()
	o.Tables.Policies = append(o.Tables.Policies, row)
}

// fqdnPatterns are the names and patterns of a rule's toFQDNs.
func fqdnPatterns(rule *manifest.Node) []string {
	var patterns []string
	for _, fqdn := range rule.Each("toFQDNs") {
		for _, key := range []string{"matchName", "matchPattern"} {
			if text := fqdn.Text(key); text != "" {
				patterns = append(patterns, text)
			}
		}
	}
	return patterns
}
