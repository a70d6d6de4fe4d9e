// Package iptables reads the chains of iptables, and the rules in them that get in Cilium's way.
//
// In: cmd/iptables-save--c.md and its -nft- and -legacy- forms, cmd/ip6tables-… the same. Out: iptables_chains,
// iptables_rules. kube-proxy can make a hundred thousand lines of it.
package iptables

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read iptables-save. A backend without rules prints nothing.
var Extractors = []artifact.Extractor{{
	Name:           "iptables",
	Files:          []string{"cmd/iptables-save--c.md", "cmd/iptables-nft-save--c.md", "cmd/iptables-legacy-save--c.md", "cmd/ip6tables-save--c.md", "cmd/ip6tables-nft-save--c.md", "cmd/ip6tables-legacy-save--c.md"},
	Tables:         []string{"iptables_chains", "iptables_rules"},
	Extract:        extract,
	Collect:        "iptables-save -c",
	EmptyIsContent: true,
}}

// ErrNoTables says that a file has text and no table of iptables.
var ErrNoTables = errors.New("holds no table of iptables")

const (
	maxChains = 500
	maxRules  = 200
)

// reader reads one file:
//
//	*filter
//	:FORWARD ACCEPT [0:0]
//	:CILIUM_FORWARD - [0:0]
//	[72:3312] -A FORWARD -m comment --comment "cilium-feeder: CILIUM_FORWARD" -j CILIUM_FORWARD
//	COMMIT
type reader struct {
	in              *artifact.Input
	family, backend string
	table           string
	chains          map[[2]string]*facts.IPTablesChain // by table and name
	ordered         []*facts.IPTablesChain
}

func extract(in *artifact.Input) error {
	r := reader{in: in, chains: map[[2]string]*facts.IPTablesChain{}, family: "ipv4"}
	if strings.HasPrefix(in.Name, "cmd/ip6") {
		r.family = "ipv6"
	}
	for _, backend := range []string{"nft", "legacy"} {
		if strings.Contains(in.Name, "-"+backend+"-") {
			r.backend = backend
		}
	}
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0 || line[0] == '#':
		case line[0] == '*':
			r.table = facts.Cut(string(line[1:]))
		case r.table == "":
			other = true
		case line[0] == ':':
			r.declare(number, strings.Fields(string(line[1:])))
		case line[0] == '[' || line[0] == '-':
			r.rule(number, string(line))
		}
	}
	for _, chain := range r.ordered {
		in.Tables.IPTablesChains = append(in.Tables.IPTablesChains, *chain)
	}
	if readErr != nil {
		return fmt.Errorf("read iptables: %w", readErr)
	}
	if r.table == "" && other && in.Failure == nil {
		return ErrNoTables
	}
	return nil
}

// declare reads a chain's line: name, policy, counters. User chains have the policy "-".
func (r *reader) declare(number int, words []string) {
	if len(words) < 2 {
		return
	}
	chain := r.chain(words[0])
	if chain == nil || chain.Source.Line > 0 {
		return
	}
	chain.Source = r.in.At(number)
	if words[1] != "-" {
		chain.Policy = facts.Cut(words[1])
		if len(words) > 2 {
			chain.PacketsTotal = packets(words[2])
		}
	}
}

// chain finds the row of a chain of the current table, nil when there are too many.
func (r *reader) chain(name string) *facts.IPTablesChain {
	key := [2]string{r.table, kind(name)}
	chain := r.chains[key]
	if chain == nil && len(r.ordered) < maxChains {
		chain = &facts.IPTablesChain{Family: r.family, Backend: r.backend, Table: r.table, Chain: facts.Cut(key[1])}
		r.chains[key] = chain
		r.ordered = append(r.ordered, chain)
	}
	return chain
}

// manyChains are how the names of chains begin that kube-proxy and Calico make by the thousand.
var manyChains = []string{"KUBE-SVC-", "KUBE-SEP-", "KUBE-EXT-", "KUBE-FW-", "KUBE-XLB-", "KUBE-SVL-", "cali-tw-", "cali-fw-", "cali-pi-", "cali-po-", "cali-pri-", "cali-pro-"}

func kind(chain string) string {
	for _, prefix := range manyChains {
		if strings.HasPrefix(chain, prefix) {
			return prefix + "*"
		}
	}
	return chain
}

// rule reads "[packets:bytes] -A <chain> … -j <target> …".
func (r *reader) rule(number int, line string) {
	var count *int64
	if counters, rest, found := strings.Cut(line, " "); found && counters[0] == '[' {
		count, line = packets(counters), rest
	}
	line, found := strings.CutPrefix(line, "-A ")
	if !found {
		return
	}
	name, text, _ := strings.Cut(line, " ")
	chain := r.chain(name)
	if chain == nil {
		return
	}
	if chain.Source.Line == 0 {
		chain.Source = r.in.At(number)
	}
	chain.RulesCount++
	if chain.Policy == "" && count != nil {
		if chain.PacketsTotal == nil {
			chain.PacketsTotal = new(int64)
		}
		*chain.PacketsTotal += *count
	}
	target := targetOf(text)
	if isWanted(name, target, text) && len(r.in.Tables.IPTablesRules) < maxRules {
		r.in.Tables.IPTablesRules = append(r.in.Tables.IPTablesRules, facts.IPTablesRule{
			Family: r.family, Backend: r.backend, Table: r.table, Chain: facts.Cut(name), Target: facts.Cut(target), PacketsTotal: count, Rule: facts.Cut(text), Source: r.in.At(number),
		})
	}
}

// isWanted picks jumps to Cilium's chains, and rules that drop and that someone else made.
func isWanted(chain, target, text string) bool {
	if strings.HasPrefix(target, "CILIUM_") {
		return true
	}
	if target != "DROP" && target != "REJECT" {
		return false
	}
	return !strings.HasPrefix(chain, "CILIUM_") && !strings.HasPrefix(chain, "OLD_CILIUM_") && !strings.HasPrefix(chain, "KUBE-") && !strings.Contains(text, `"cilium`)
}

// targetOf is the word behind -j or -g, which can't stand in a comment unquoted.
func targetOf(text string) string {
	words := strings.Fields(text)
	at := max(slices.Index(words, "-j"), slices.Index(words, "-g"))
	if at < 0 || at+1 >= len(words) {
		return ""
	}
	return words[at+1]
}

// packets reads the first counter of "[72:3312]".
func packets(counters string) *int64 {
	text, _, _ := strings.Cut(strings.TrimPrefix(counters, "["), ":")
	if count, err := strconv.ParseInt(text, 10, 64); err == nil && count >= 0 {
		return &count
	}
	return nil
}
