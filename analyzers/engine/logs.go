package engine

import (
	"slices"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// isLogTable: the table comes from container logs. Whether it was collected is asked of the logs of the components
// that a rule names in its metadata, not of the table as a whole.
func isLogTable(name string) bool {
	return name == "log_files" || name == "log_groups" || name == "log_matches"
}

// nodeComponents run on every node; a rule judged per node needs the log of its own node's. Others run somewhere.
var nodeComponents = []string{"cilium-agent", "cilium-agent-init", "cilium-envoy", "spire-agent", "tetragon", "node-init", "kube-proxy"}

// podComponents are the components whose logs come from containers of another component's pods.
var podComponents = map[string]string{
	"cilium-agent-init": "cilium-agent", "cilium-monitor": "cilium-agent",
	"etcd": "clustermesh-apiserver", "kvstoremesh": "clustermesh-apiserver",
}

// installable are the components that a cluster may well not have: where no pod of it is there, no log of it can be.
var installable = []string{"cilium-envoy", "hubble-relay", "hubble-ui", "clustermesh-apiserver", "spire-agent", "spire-server",
	"certgen", "tetragon", "kube-proxy", "node-init"}

// place is a component on a node. Node "" is anywhere in the cluster, component "" any.
type place struct{ component, node string }

// logCoverage says which logs a dump has.
type logCoverage struct {
	sysdump *facts.Sysdump
	// rows are the places that each log table has rows of.
	rows map[string]map[place]bool
	pods map[place]bool
}

func newLogCoverage(sysdump *facts.Sysdump) *logCoverage {
	c := &logCoverage{sysdump: sysdump, rows: map[string]map[place]bool{}, pods: map[place]bool{}}
	files, groups, matches := map[place]bool{}, map[place]bool{}, map[place]bool{}
	for _, row := range sysdump.LogFiles {
		add(files, row.Component, row.Node)
	}
	for _, row := range sysdump.LogGroups {
		add(groups, row.Component, row.Node)
	}
	for _, row := range sysdump.LogMatches {
		add(matches, row.Component, row.Node)
	}
	for _, row := range sysdump.Pods {
		add(c.pods, row.Component, row.Node)
	}
	c.rows["log_files"], c.rows["log_groups"], c.rows["log_matches"] = files, groups, matches
	return c
}

func add(places map[place]bool, component, node string) {
	for _, each := range []place{{component, node}, {component, ""}, {"", node}, {"", ""}} {
		places[each] = true
	}
}

// state of a component's log at a place, as one log table has it: collected, truncated, missing, or disabled where the
// component doesn't run. States of log tables speak of the agents' logs; a log of another component is there when a
// row says so. Where no node's logs were collected that is not trusted, and nothing found proves nothing.
func (c *logCoverage) state(table string, at place) facts.State {
	agent := c.agentState(table, at.node)
	switch {
	case at.component == "cilium-agent" && (agent == facts.Collected || agent == facts.Truncated):
		return agent
	case c.rows[table][at]:
		return facts.Collected
	case at.component != "cilium-agent" && c.rows["log_files"][at] && agent != facts.Missing:
		return facts.Collected
	}
	pod := at.component
	if other, ok := podComponents[pod]; ok {
		pod = other
	}
	if slices.Contains(installable, pod) && c.sysdump.States.Of("pods", "").State == facts.Collected && !c.pods[place{pod, at.node}] {
		return facts.Disabled
	}
	return facts.Missing
}

// agentState is the state of a log table on a node or, with node "", the best that it has on any: collected, truncated
// or missing.
func (c *logCoverage) agentState(table, node string) facts.State {
	nodes := c.sysdump.Nodes
	if node != "" {
		nodes = []string{node}
	}
	best := facts.Missing
	for _, each := range nodes {
		switch c.sysdump.States.Of(table, each).State {
		case facts.Collected:
			return facts.Collected
		case facts.Truncated:
			best = facts.Truncated
		}
	}
	return best
}

// worstOf is the state of a component's log over several log tables.
func (c *logCoverage) worstOf(tables []string, at place) facts.State {
	worst := facts.Collected
	for _, table := range tables {
		switch state := c.state(table, at); {
		case state == facts.Missing || worst == facts.Collected:
			worst = state
		}
	}
	return worst
}

// logs looks at the logs of the components that the rule names, or of any component. Where the log of one is there and
// that of another isn't, what is found counts and that nothing is found doesn't.
func (s *sighting) logs(tables []string, node string) {
	components := []string{}
	for _, log := range s.judged.rule.Logs {
		components = append(components, log.Component)
	}
	if len(components) == 0 {
		components = []string{""}
	}
	var whole, cut, off int
	var missing []string
	for _, component := range tidy(components) {
		name := "log of " + component
		if component == "" {
			name = "logs"
		}
		switch s.logState(tables, place{component, node}) {
		case facts.Collected:
			whole++
		case facts.Truncated:
			cut++
			s.partial = append(s.partial, name)
		case facts.Disabled:
			off++
		default:
			missing = append(missing, name)
		}
	}
	switch {
	case whole+cut > 0:
		s.partial = append(s.partial, missing...)
	case len(missing) > 0:
		s.blinded = append(s.blinded, missing...)
	default:
		s.notApplicable = true
	}
}

// logState is the state of a component's log as a judgement on a node, or the cluster, sees it.
func (s *sighting) logState(tables []string, at place) facts.State {
	onNodes := at.component == "" || slices.Contains(nodeComponents, at.component)
	switch {
	case at.node != "" && onNodes:
		return s.coverage.logs.worstOf(tables, at)
	case !onNodes || at.component == "" || len(s.coverage.sysdump.Nodes) == 0:
		return s.coverage.logs.worstOf(tables, place{component: at.component})
	}
	var whole, cut, missing int
	for _, node := range s.coverage.sysdump.Nodes {
		switch s.coverage.logs.worstOf(tables, place{at.component, node}) {
		case facts.Collected:
			whole++
		case facts.Disabled:
		case facts.Truncated:
			cut++
			s.lacks(node, "log of "+at.component)
		default:
			missing++
			s.lacks(node, "log of "+at.component)
		}
	}
	switch {
	case whole > 0:
		return facts.Collected
	case cut > 0:
		return facts.Truncated
	case missing > 0:
		return facts.Missing
	}
	return facts.Disabled
}
