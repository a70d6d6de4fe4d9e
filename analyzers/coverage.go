package analyzers

import (
	"cmp"
	"maps"
	"slices"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// coverageOf says what of the dump is there, what isn't, and what that blinds.
func coverageOf(in Input) Coverage {
	return Coverage{
		Nodes:      nodeCoverage(in.Sysdump),
		Missing:    gapsOf(in),
		Rules:      tallyRules(in.Judgements),
		Judgements: tallyJudgements(in.Judgements),
		Remarks:    remarksOf(in.Sysdump),
	}
}

func remarksOf(sysdump *facts.Sysdump) []Remark {
	var remarks []Remark
	for _, remark := range sysdump.Remarks {
		remarks = append(remarks, Remark(remark))
	}
	return remarks
}

// nodeCoverage counts the artifact families of every node by the best state of the tables that they fill.
func nodeCoverage(sysdump *facts.Sysdump) []NodeCoverage {
	agents := map[string]string{}
	for _, pod := range sysdump.Pods {
		if pod.Component == "cilium-agent" {
			agents[pod.Node] = pod.Name
		}
	}
	families := map[string]map[string]facts.State{}
	for key, state := range sysdump.States {
		if key.Node == "" || state.Artifact == "" {
			continue
		}
		of := families[key.Node]
		if of == nil {
			of = map[string]facts.State{}
			families[key.Node] = of
		}
		if known, seen := of[state.Artifact]; !seen || stateOrder[state.State] < stateOrder[known] {
			of[state.Artifact] = state.State
		}
	}
	nodes := []NodeCoverage{}
	for _, name := range sysdump.Nodes {
		node := NodeCoverage{Name: name, AgentPod: agents[name]}
		for _, state := range families[name] {
			switch state {
			case facts.Collected, facts.Truncated:
				node.Collected++
			case facts.Failed, facts.Empty, facts.Unreadable:
				node.Failed++
			case facts.Missing:
				node.Missing++
			}
		}
		nodes = append(nodes, node)
	}
	return nodes
}

// stateOrder ranks states, best first.
var stateOrder = map[facts.State]int{
	facts.Collected: 0, facts.Truncated: 1, facts.Disabled: 2, facts.Empty: 3, facts.Failed: 4, facts.Unreadable: 5, facts.Missing: 6,
}

// outcomeOrder ranks outcomes: a rule's own is the first that any of its judgements had.
var outcomeOrder = []rule.Outcome{rule.Fired, rule.Failed, rule.Blind, rule.Quiet, rule.NotApplicable}

func tallyJudgements(judgements []rule.Judgement) Tally {
	var tally Tally
	for _, judgement := range judgements {
		tally.add(judgement.Outcome)
	}
	return tally
}

func tallyRules(judgements []rule.Judgement) Tally {
	outcomes := map[string]int{}
	for _, judgement := range judgements {
		order := slices.Index(outcomeOrder, judgement.Outcome)
		if known, seen := outcomes[judgement.Rule.ID]; order >= 0 && (!seen || order < known) {
			outcomes[judgement.Rule.ID] = order
		}
	}
	var tally Tally
	for _, order := range outcomes {
		tally.add(outcomeOrder[order])
	}
	return tally
}

func (t *Tally) add(outcome rule.Outcome) {
	switch outcome {
	case rule.Fired:
		t.Fired++
	case rule.Quiet:
		t.Quiet++
	case rule.Blind:
		t.Blind++
	case rule.NotApplicable:
		t.NotApplicable++
	case rule.Failed:
		t.Failed++
	}
}

// diagnosticsOf joins what rule authors have to mend with what sysleuth could not read.
func diagnosticsOf(in Input) []rule.Diagnostic {
	diagnostics := append([]rule.Diagnostic{}, in.Diagnostics...)
	for _, problem := range in.Sysdump.Problems {
		diagnostics = append(diagnostics, rule.Diagnostic{File: problem.File, Message: problem.Message})
	}
	slices.SortFunc(diagnostics, rule.CompareDiagnostics)
	return slices.Compact(diagnostics)
}

// blinded says which rules could not be judged for want of a table on a node, "" for the cluster. Rules judged once that
// read tables of nodes miss them on every node where they are not there.
func blinded(in Input) map[facts.TableKey][]string {
	rules := map[facts.TableKey]map[string]bool{}
	add := func(key facts.TableKey, id string) {
		if rules[key] == nil {
			rules[key] = map[string]bool{}
		}
		rules[key][id] = true
	}
	for _, judgement := range in.Judgements {
		if judgement.Outcome != rule.Blind {
			continue
		}
		for _, name := range judgement.Blinded {
			table, known := facts.TableNamed(name)
			switch {
			case known && !table.PerNode:
				add(facts.TableKey{Table: name}, judgement.Rule.ID)
			case judgement.Node != "" || !known:
				add(facts.TableKey{Table: name, Node: judgement.Node}, judgement.Rule.ID)
			default:
				for _, node := range in.Sysdump.Nodes {
					if !usable(in.Sysdump.States.Of(name, node).State) {
						add(facts.TableKey{Table: name, Node: node}, judgement.Rule.ID)
					}
				}
			}
		}
	}
	sorted := map[facts.TableKey][]string{}
	for key, ids := range rules {
		sorted[key] = slices.Sorted(maps.Keys(ids))
	}
	return sorted
}

func usable(state facts.State) bool { return state == facts.Collected || state == facts.Disabled }

func compareGaps(a, b Gap) int {
	return cmp.Or(-cmp.Compare(len(a.Blinds), len(b.Blinds)), compareNatural(a.Node, b.Node), cmp.Compare(a.Artifact, b.Artifact),
		cmp.Compare(a.State, b.State), cmp.Compare(a.Reason, b.Reason))
}
