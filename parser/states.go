package parser

import (
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// computed are the tables that no extractor fills, with what they are made of: each of the lists must be
// collected, and of a list the best table counts.
var computed = map[string][][]string{
	"dump":                 {},
	"secrets":              {},
	"failed_commands":      {},
	"agent_collections":    {{"pods"}},
	"service_backends":     {{"services"}, {"pods"}, {"endpoint_slices", "kubernetes_endpoints"}},
	"service_differences":  {{"services"}, {"endpoint_slices", "kubernetes_endpoints"}, {"agent_services"}},
	"datapath_differences": {{"cilium_endpoints"}, {"endpoints", "ipcache_entries"}},
	"policy_selections":    {{"policies"}, {"pods"}},
	"unmanaged_pods":       {{"pods"}, {"endpoints", "cilium_endpoints"}},
	"policy_answers":       {{"flow_drops"}, {"policies"}, {"pods"}},
}

// order ranks states, best first.
var order = []facts.State{facts.Collected, facts.Truncated, facts.Disabled, facts.Empty, facts.Failed, facts.Unreadable, facts.Missing}

func better(a, b facts.State) bool { return slices.Index(order, a) < slices.Index(order, b) }

// states works out for every table whether it was collected: on every node for tables from nodes, else for the dump.
func states(sysdump *facts.Sysdump, registry *registry, files []*file) facts.States {
	all := facts.States{}
	for _, f := range files {
		if f.extractor == nil {
			continue
		}
		for _, name := range f.extractor.Tables {
			table, _ := facts.TableNamed(name)
			key := facts.TableKey{Table: name}
			if table.PerNode {
				key.Node = f.node
				if isLog(f.name) && f.container != "cilium-agent" { // a node's logs are its agent's
					continue
				}
			}
			state := f.stateFor(name)
			if known, seen := all[key]; !seen || better(state.State, known.State) {
				all[key] = state
			}
		}
	}
	reasons := taskReasons(sysdump)
	for _, table := range facts.AllTables() {
		if _, isComputed := computed[table.Name]; isComputed {
			continue
		}
		for _, node := range nodesFor(table, sysdump.Nodes) {
			key := facts.TableKey{Table: table.Name, Node: node}
			state, seen := all[key]
			if !seen {
				state = facts.TableState{State: facts.Missing, Artifact: registry.familyOf(table.Name)}
			}
			if state.State == facts.Missing || state.State == facts.Empty {
				reasons.explain(&state, node, registry.extractorOf(table.Name))
			}
			all[key] = state
		}
	}
	addComputed(all, sysdump)
	return all
}

func nodesFor(table facts.Table, nodes []string) []string {
	if table.PerNode {
		return nodes
	}
	return []string{""}
}

// stateFor is what a file means for one of its extractor's tables.
func (f *file) stateFor(table string) facts.TableState {
	state := facts.TableState{State: f.state, Reason: f.reason, Artifact: f.extractor.Name}
	if f.state != facts.Collected {
		state.Source = facts.Source{File: f.path, Line: max(f.line, 1)}
	}
	silent := slices.Contains(f.unsaid, table) || slices.Contains(f.extractor.Certain, table) && !f.filled[table]
	if f.state == facts.Collected && silent {
		state.State, state.Reason = facts.Failed, "the artifact ends before it says anything of it"
		state.Source = facts.Source{File: f.path, Line: 1}
		if f.failure != nil {
			state.Reason, state.Source.Line = f.failure.Message, f.failure.Line
		}
	}
	return state
}

func addComputed(all facts.States, sysdump *facts.Sysdump) {
	for name, inputs := range computed {
		table, _ := facts.TableNamed(name)
		for _, node := range nodesFor(table, sysdump.Nodes) {
			worst := facts.TableState{State: facts.Collected}
			for _, alternatives := range inputs {
				best := facts.TableState{State: facts.Missing}
				for _, input := range alternatives {
					if state := stateOfInput(all, input, node, sysdump.Nodes); better(state.State, best.State) || best.Artifact == "" {
						best = state
					}
				}
				if better(worst.State, best.State) {
					worst = best
				}
			}
			if name == "failed_commands" && !hasBugtool(sysdump, node) {
				worst = all.Of("agent_status", node)
			}
			all[facts.TableKey{Table: name, Node: node}] = worst
		}
	}
}

// stateOfInput is the state of an input table as seen from one node, or from the cluster. A table from nodes seen
// from the cluster is as good as on its best node.
func stateOfInput(all facts.States, input, node string, nodes []string) facts.TableState {
	table, _ := facts.TableNamed(input)
	if !table.PerNode {
		return all.Of(input, "")
	}
	if node != "" {
		return all.Of(input, node)
	}
	best := facts.TableState{State: facts.Missing}
	for _, each := range nodes {
		if state := all.Of(input, each); better(state.State, best.State) || best.Artifact == "" {
			best = state
		}
	}
	return best
}

func hasBugtool(sysdump *facts.Sysdump, node string) bool {
	for _, collection := range sysdump.AgentCollections {
		if collection.Node == node {
			return collection.HasBugtool != nil && *collection.HasBugtool
		}
	}
	return false
}

// reasons are the collector's own words on what it could not collect.
type reasons struct {
	tasks     []facts.CollectorTask
	agentPods map[string]string // by node
}

func taskReasons(sysdump *facts.Sysdump) reasons {
	r := reasons{tasks: sysdump.CollectorTasks, agentPods: map[string]string{}}
	for _, pod := range sysdump.Pods {
		if pod.Component == "cilium-agent" {
			r.agentPods[pod.Node] = pod.Name
		}
	}
	return r
}

// explain adds to a missing or empty artifact what the collector's log says of its task.
func (r reasons) explain(state *facts.TableState, node string, extractor *artifact.Extractor) {
	pod := r.agentPods[node]
	if pod == "" || extractor == nil {
		return
	}
	prefix := "cilium-bugtool-" + pod
	switch first := extractor.Files[0]; {
	case strings.HasPrefix(first, "logs-"):
		prefix = "logs-" + pod + "-cilium-agent"
	case strings.HasPrefix(first, "hubble-flows-"):
		prefix = "hubble-flows-" + pod
	case !strings.HasPrefix(first, "cmd/") && !strings.HasPrefix(first, "conf/"):
		return
	}
	for _, task := range r.tasks {
		if strings.HasPrefix(task.Task, prefix) && !strings.Contains(task.Error, "previous terminated container") {
			state.State, state.Reason, state.Source = facts.Failed, task.Error, task.Source
			return
		}
	}
}

// extractorOf is the first extractor that fills a table, nil if none does.
func (r *registry) extractorOf(table string) *artifact.Extractor {
	for i := range r.extractors {
		if slices.Contains(r.extractors[i].Tables, table) {
			return &r.extractors[i]
		}
	}
	return nil
}

func (r *registry) familyOf(table string) string {
	if extractor := r.extractorOf(table); extractor != nil {
		return extractor.Name
	}
	return ""
}
