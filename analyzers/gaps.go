package analyzers

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// bugtool is the name of the gap that all bugtool commands of a node make together, when the node has no bugtool directory.
const bugtool = "bugtool"

// gapsOf lists what was not collected and matters: it blinds a rule, or the collector or a command says why it failed.
// What can't be there in this cluster (a feature that is off, a resource that is not installed) is no gap.
func gapsOf(in Input) []Gap {
	type gapKey struct{ artifact, node string }
	gaps := map[gapKey]*Gap{}
	blinds := blinded(in)
	noBugtool := nodesWithoutBugtool(in.Sysdump)
	tables := slices.SortedFunc(maps.Keys(blinds), compareTableKeys)
	for key := range in.Sysdump.States {
		if _, listed := blinds[key]; !listed {
			tables = append(tables, key)
		}
	}
	slices.SortFunc(tables, compareTableKeys)
	for _, key := range tables {
		state := in.Sysdump.States.Of(key.Table, key.Node)
		rules := blinds[key]
		if len(rules) == 0 && (usable(state.State) || state.State == facts.Missing || state.Reason == "") {
			continue
		}
		artifact := cmp.Or(state.Artifact, key.Table)
		collect := inAgent(in.Collect[artifact], in.Sysdump)
		if noBugtool[key.Node] && key.Node != "" && !ownFile[key.Table] {
			artifact, collect = bugtool, "cilium sysdump --node-list "+key.Node
		}
		gap := gaps[gapKey{artifact, key.Node}]
		if gap == nil {
			gap = &Gap{Artifact: artifact, Node: key.Node, State: string(state.State), Reason: state.Reason, Source: placeOf(state.Source), Collect: collect}
			gaps[gapKey{artifact, key.Node}] = gap
		}
		gap.Blinds = append(gap.Blinds, rules...)
	}
	list := []Gap{}
	for _, gap := range gaps {
		slices.Sort(gap.Blinds)
		gap.Blinds = append([]string{}, slices.Compact(gap.Blinds)...)
		list = append(list, *gap)
	}
	list = append(list, failedTasks(in.Sysdump, list)...)
	explainQuick(list, in.Sysdump)
	slices.SortFunc(list, compareGaps)
	return list
}

// inAgent makes a command of bugtool one that runs in the agent's pod. The command was cilium up to 1.14.
func inAgent(command string, sysdump *facts.Sysdump) string {
	if !strings.HasPrefix(command, "cilium-dbg ") {
		return command
	}
	if versions := ciliumVersions(sysdump); len(versions) > 0 && compareNatural(versions[len(versions)-1], "1.15") < 0 {
		command = "cilium " + strings.TrimPrefix(command, "cilium-dbg ")
	}
	namespace := "kube-system"
	if len(sysdump.Dump) > 0 {
		namespace = cmp.Or(sysdump.Dump[0].CiliumNamespace, namespace)
	}
	return "kubectl -n " + namespace + " exec <agent pod> -c cilium-agent -- " + command
}

func compareTableKeys(a, b facts.TableKey) int {
	return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Node, b.Node))
}

// ownFile are the tables of nodes that don't come out of the bugtool directory.
var ownFile = map[string]bool{"log_files": true, "log_groups": true, "log_matches": true, "agent_options": true, "flow_files": true, "flow_drops": true}

func nodesWithoutBugtool(sysdump *facts.Sysdump) map[string]bool {
	without := map[string]bool{}
	for _, collection := range sysdump.AgentCollections {
		if collection.HasBugtool != nil && !*collection.HasBugtool {
			without[collection.Node] = true
		}
	}
	return without
}

// failedTasks are the collector's failed tasks that no gap speaks of and that say something about the cluster.
func failedTasks(sysdump *facts.Sysdump, known []Gap) []Gap {
	said := map[facts.Source]bool{}
	for _, gap := range known {
		if gap.Source != nil {
			said[facts.Source{File: gap.Source.File, Line: gap.Source.Line}] = true
		}
	}
	var gaps []Gap
	for _, task := range sysdump.CollectorTasks {
		if task.Expected != nil && *task.Expected || said[task.Source] {
			continue
		}
		gaps = append(gaps, Gap{Artifact: strings.TrimSpace(task.Task), Node: task.Node, State: string(facts.Failed),
			Reason: task.Error, Source: placeOf(task.Source), Blinds: []string{}})
	}
	return gaps
}

// explainQuick gives gaps without a reason the one that they have in a dump that was collected with --quick.
func explainQuick(gaps []Gap, sysdump *facts.Sysdump) {
	if !isQuick(sysdump) {
		return
	}
	for i := range gaps {
		ofNode := gaps[i].Node != "" || strings.HasPrefix(gaps[i].Artifact, "log")
		if gaps[i].State == string(facts.Missing) && gaps[i].Reason == "" && ofNode {
			gaps[i].Reason, gaps[i].Collect = "collected with --quick", "cilium sysdump"
		}
	}
}

func isQuick(sysdump *facts.Sysdump) bool {
	return len(sysdump.Dump) > 0 && sysdump.Dump[0].Quick != nil && *sysdump.Dump[0].Quick
}

func placeOf(source facts.Source) *Place {
	if source.File == "" {
		return nil
	}
	return &Place{File: source.File, Line: source.Line}
}
