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

// logCoverage says which logs a dump has. Node "" is anywhere in the cluster, component "" any.
type logCoverage struct {
	sysdump *facts.Sysdump
	present map[facts.TableKey]bool // component, node
	pods    map[facts.TableKey]bool
}

func newLogCoverage(sysdump *facts.Sysdump) *logCoverage {
	c := &logCoverage{sysdump: sysdump, present: map[facts.TableKey]bool{}, pods: map[facts.TableKey]bool{}}
	for _, row := range sysdump.LogFiles {
		for _, component := range []string{row.Component, ""} {
			c.present[facts.TableKey{Table: component, Node: row.Node}] = true
			c.present[facts.TableKey{Table: component}] = true
		}
	}
	for _, row := range sysdump.Pods {
		c.pods[facts.TableKey{Table: row.Component, Node: row.Node}] = true
		c.pods[facts.TableKey{Table: row.Component}] = true
	}
	return c
}

// state of the log of a component on a node: collected, truncated, missing, or disabled where the component doesn't run.
func (c *logCoverage) state(component, node string) facts.State {
	key := facts.TableKey{Table: component, Node: node}
	if c.present[key] {
		if component == "cilium-agent" && node != "" && c.sysdump.States.Of("log_files", node).State == facts.Truncated {
			return facts.Truncated
		}
		return facts.Collected
	}
	pod := component
	if other, ok := podComponents[component]; ok {
		pod = other
	}
	if slices.Contains(installable, pod) && c.sysdump.States.Of("pods", "").State == facts.Collected &&
		!c.pods[facts.TableKey{Table: pod, Node: node}] {
		return facts.Disabled
	}
	return facts.Missing
}

// logs looks at the logs of the components that the rule names, or of any component. Where the log of one is there and
// that of another isn't, what is found counts and that nothing is found doesn't.
func (s *sighting) logs(node string) {
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
		switch s.logState(component, node) {
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
func (s *sighting) logState(component, node string) facts.State {
	onNodes := component == "" || slices.Contains(nodeComponents, component)
	switch {
	case node != "" && onNodes:
		return s.coverage.logs.state(component, node)
	case !onNodes || component == "" || len(s.coverage.sysdump.Nodes) == 0:
		return s.coverage.logs.state(component, "")
	}
	var whole, cut, missing int
	for _, each := range s.coverage.sysdump.Nodes {
		switch s.coverage.logs.state(component, each) {
		case facts.Collected:
			whole++
		case facts.Disabled:
		case facts.Truncated:
			cut++
			s.lacks(each, "log of "+component)
		default:
			missing++
			s.lacks(each, "log of "+component)
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
