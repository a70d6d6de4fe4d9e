// Package anonymise takes out of facts what says whose they are: names of nodes, pods, namespaces, services and the like,
// domain names, addresses, unique ids. A document of facts and the dump that it is of flow in; the same document flows out,
// with every name replaced by another, the same one everywhere: in texts, in names of files, inside longer names. Numbers,
// identities, versions and Cilium's own words stay.
package anonymise

import (
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Names replaces the names of one dump.
type Names struct {
	words     map[string]string
	longest   []string // the words, longest first
	addresses map[netip.Prefix]int
	others    map[string]string // domain names, unique ids, hardware addresses
	counts    map[string]int
	// KeepAddresses leaves addresses as they are.
	KeepAddresses bool
}

// kept are names that every cluster has; they say nothing of whose it is.
var kept = map[string]bool{
	"kube-system": true, "default": true, "kube-public": true, "kube-node-lease": true, "kubernetes": true, "cilium": true, "kube-dns": true, "coredns": true,
	"cilium-operator": true, "cilium-agent": true, "cilium-envoy": true, "hubble-relay": true, "hubble-ui": true, "clustermesh-apiserver": true, "hubble-peer": true,
	"kube-proxy": true, "reserved": true, "host": true, "world": true, "node": true, "health": true, "remote-node": true, "all": true, "any": true, "none": true,
}

// New gathers the names that a dump's tables have.
func New(sysdump *facts.Sysdump) *Names {
	n := &Names{words: map[string]string{}, addresses: map[netip.Prefix]int{}, others: map[string]string{}, counts: map[string]int{}}
	for _, node := range sysdump.Nodes {
		n.add("node", node)
	}
	pods := map[string]bool{}
	for _, pod := range sysdump.Pods {
		if !kept[pod.Name] {
			pods[pod.Name] = true
		}
		n.namespace(pod.Namespace)
	}
	for _, pod := range sortedKeys(pods) {
		if component, isCilium := agentPod(sysdump, pod); isCilium {
			n.addAs(pod, component)
		} else {
			n.add("pod", pod)
		}
	}
	for _, table := range facts.AllTables() {
		n.fromTable(table, sysdump)
	}
	n.sort()
	return n
}

// agentPod gives the stem of the name of a pod of Cilium's own, which parsers and readers know files by.
func agentPod(sysdump *facts.Sysdump, name string) (string, bool) {
	for _, pod := range sysdump.Pods {
		if pod.Name == name && pod.Component != "" {
			stem := pod.Component
			if stem == "cilium-agent" {
				stem = "cilium"
			}
			return stem, true
		}
	}
	return "", false
}

// nameFields are the fields of any table that hold a name, with the word to replace it by. A field name of a table of
// things that have a namespace is one, too.
var nameFields = map[string]string{
	"namespace": "namespace", "pod": "pod", "node": "node", "workload": "workload", "owner_name": "workload", "service": "service",
	"service_account": "account", "cluster": "cluster", "cluster_name": "cluster", "remote_cluster": "cluster", "object_name": "object",
	"source_pod": "pod", "destination_pod": "pod", "source_namespace": "namespace", "destination_namespace": "namespace",
	"source_workload": "workload", "destination_workload": "workload", "object_namespace": "namespace", "host_name": "node", "hostname": "node",
}

func (n *Names) fromTable(table facts.Table, sysdump *facts.Sysdump) {
	rows := table.Rows(&sysdump.Tables)
	namespaced := slices.ContainsFunc(table.Record.Fields, func(field facts.Field) bool { return field.Name == "namespace" })
	words := strings.Split(strings.TrimSuffix(table.Name, "s"), "_")
	stem := words[len(words)-1]
	for i := range rows.Len() {
		table.Record.Visit(rows.Index(i), func(name string, field facts.Field, value any) {
			text, isText := value.(string)
			switch {
			case !isText || field.Kind != facts.StringKind:
			case nameFields[name] == "namespace":
				n.namespace(text)
			case nameFields[name] != "":
				n.add(nameFields[name], text)
			case name == "name" && namespaced && table.Name != "log_matches": // that is a pattern's name
				n.add(stem, text)
			}
		})
	}
}

func (n *Names) namespace(name string) { n.add("namespace", name) }

var plainName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{2,252}$`)

// add takes a name in, to be replaced by a word with a number. Short ones, which could be part of any text, and those
// that every cluster has, stay.
func (n *Names) add(stem, name string) {
	if kept[name] || strings.HasPrefix(name, "cilium-") || !plainName.MatchString(name) || n.words[name] != "" {
		return
	}
	if _, err := netip.ParseAddr(name); err == nil {
		return
	}
	n.counts[stem]++
	n.words[name] = fmt.Sprintf("%s%d", stem, n.counts[stem])
}

func (n *Names) addAs(name, stem string) {
	n.counts[stem]++
	n.words[name] = fmt.Sprintf("%s-%05d", stem, n.counts[stem])
}

// sort orders the names, and gives another number to a replacement that is a name of the dump itself: a reader could not
// tell it from one that was left, and it would be replaced again.
func (n *Names) sort() {
	for _, name := range sortedKeys(n.words) {
		for n.words[n.words[name]] != "" {
			stem := strings.TrimRight(n.words[name], "0123456789")
			n.counts[stem]++
			n.words[name] = fmt.Sprintf("%s%d", stem, n.counts[stem])
		}
	}
	n.longest = sortedKeys(n.words)
	slices.SortStableFunc(n.longest, func(a, b string) int { return len(b) - len(a) })
}

func sortedKeys[V any](set map[string]V) []string {
	keys := make([]string, 0, len(set))
	for key := range set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Originals are the names that are replaced.
func (n *Names) Originals() []string { return n.longest }

// Value replaces names in all texts of a JSON value, keys left out.
func (n *Names) Value(value any) any {
	switch value := value.(type) {
	case string:
		return n.Text(value)
	case []any:
		for i := range value {
			value[i] = n.Value(value[i])
		}
	case map[string]any:
		for _, key := range sortedKeys(value) {
			value[key] = n.Value(value[key])
		}
	}
	return value
}

// Text replaces names in a text.
func (n *Names) Text(text string) string {
	if !n.KeepAddresses {
		text = n.addressesIn(text)
	}
	text = domains.ReplaceAllStringFunc(text, n.domain)
	text = uniqueIDs.ReplaceAllStringFunc(text, func(id string) string {
		return n.other("id", id, func(i int) string { return fmt.Sprintf("00000000-0000-4000-8000-%012d", i) })
	})
	for _, name := range n.longest {
		text = replaceWord(text, name, n.words[name])
	}
	return text
}

func (n *Names) other(kind, original string, replacement func(int) string) string {
	if known, seen := n.others[original]; seen {
		return known
	}
	n.counts[kind]++
	n.others[original] = replacement(n.counts[kind])
	return n.others[original]
}

// replaceWord replaces a name where no letter or digit goes on on either side of it. A dash or dot may, because names of
// pods, files and services are made of other names.
func replaceWord(text, name, replacement string) string {
	if !strings.Contains(text, name) {
		return text
	}
	var out strings.Builder
	for {
		at := strings.Index(text, name)
		if at < 0 {
			out.WriteString(text)
			return out.String()
		}
		end := at + len(name)
		out.WriteString(text[:at])
		if at > 0 && isAlphanumeric(text[at-1]) || end < len(text) && isAlphanumeric(text[end]) {
			out.WriteString(name)
		} else {
			out.WriteString(replacement)
		}
		text = text[end:]
	}
}

func isAlphanumeric(letter byte) bool {
	return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z'
}
