package engine

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const clusterPoolBody = `
findings contains finding if {
	pools := data.sysdump.ipam_pools
	some pool in pools
	pool.free_count == 0
	finding := {"subject": {"kind": "node", "name": pool.node}, "message": "full", "evidence": [pool.source]}
}
`

const podBody = `
findings contains finding if {
	pods := data.sysdump.node.pods
	some pod in pods
	pod.phase == "Failed"
	finding := {"subject": {"kind": "pod", "name": pod.name}, "message": "failed", "evidence": [pod.source]}
}
`

const bothBody = `
findings contains finding if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.free_count == 0
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	node.node == pool.node
	finding := {"subject": {"kind": "node", "name": pool.node}, "message": "full", "evidence": [pool.source, node.source]}
}
`

const groupBody = `
findings contains finding if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.level == "fatal"
	finding := {"subject": {"kind": "node", "name": group.node}, "message": "fatal", "evidence": [group.source]}
}
`

const clusterGroupBody = `
findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.level == "fatal"
	finding := {"subject": {"kind": "cluster", "name": ""}, "message": "fatal", "evidence": [group.source]}
}
`

func TestOutcomes(t *testing.T) {
	full := func(sysdump *facts.Sysdump, nodes ...string) {
		for i, node := range nodes {
			sysdump.IPAMPools = append(sysdump.IPAMPools, facts.IPAMPool{Node: node, Source: at(i + 1)})
		}
	}
	logOf := func(sysdump *facts.Sysdump, component, node string) {
		sysdump.LogFiles = append(sysdump.LogFiles, facts.LogFile{Component: component, Node: node, Source: at(1)})
		if component == "cilium-agent" {
			state(sysdump, "log_groups", facts.Collected, node)
		}
	}
	fatal := func(sysdump *facts.Sysdump, component, node string) {
		sysdump.LogGroups = append(sysdump.LogGroups, facts.LogGroup{Component: component, Node: node, Level: "fatal", Source: at(1)})
	}
	version := func(sysdump *facts.Sysdump, node, version string) {
		sysdump.Versions = append(sysdump.Versions, facts.ComponentVersion{Component: "cilium-agent", Node: node, Version: version})
	}
	pods := func(sysdump *facts.Sysdump, components ...string) {
		state(sysdump, "pods", facts.Collected)
		for _, component := range components {
			sysdump.Pods = append(sysdump.Pods, facts.Pod{Component: component, Node: "a"})
		}
	}
	node := regoRule{id: "CIL-A-1", judged: "node", body: poolBody}
	cluster := regoRule{id: "CIL-A-1", judged: "cluster", body: clusterPoolBody}
	groups := regoRule{id: "CIL-A-1", judged: "node", body: groupBody, custom: []string{"logs: [{component: cilium-agent}]"}}
	clusterGroups := regoRule{id: "CIL-A-1", judged: "cluster", body: clusterGroupBody, custom: []string{"logs: [{component: cilium-agent}]"}}
	with := func(r regoRule, custom ...string) regoRule {
		r.custom = append(append([]string{}, r.custom...), custom...)
		return r
	}
	for name, test := range map[string]struct {
		rule  regoRule
		nodes []string
		facts func(*facts.Sysdump)
		want  []string
	}{
		"every state of a table": {node, []string{"a", "b", "c", "d", "e", "f", "g", "h"}, func(s *facts.Sysdump) {
			for node, each := range map[string]facts.State{"a": facts.Collected, "b": facts.Collected, "c": facts.Truncated, "d": facts.Truncated,
				"e": facts.Empty, "f": facts.Failed, "g": facts.Unreadable, "h": facts.Disabled} {
				state(s, "ipam_pools", each, node)
			}
			full(s, "a", "c", "f")
		}, []string{"a fired", "b quiet", "c fired", "d blind [ipam_pools]", "e blind [ipam_pools]", "f blind [ipam_pools]", "g blind [ipam_pools]", "h not_applicable"}},
		"state that nobody set": {node, []string{"a"}, func(s *facts.Sysdump) { full(s, "a") }, []string{"a blind [ipam_pools]"}},
		"optional table":        {with(node, "optional: [ipam_pools]"), []string{"a", "b"}, func(s *facts.Sysdump) { full(s, "a") }, []string{"a fired", "b quiet"}},
		"no node known":         {node, nil, func(*facts.Sysdump) {}, []string{"blind [ipam_pools]"}},
		"table of the cluster, rows of the node": {regoRule{id: "CIL-A-1", judged: "node", body: podBody}, []string{"a", "b"}, func(s *facts.Sysdump) {
			state(s, "pods", facts.Collected)
			s.Pods = []facts.Pod{{Name: "p", Node: "a", Phase: "Failed", Source: at(1)}}
		}, []string{"a fired", "b quiet"}},
		"table of the cluster missing": {regoRule{id: "CIL-A-1", judged: "node", body: podBody}, []string{"a"}, func(*facts.Sysdump) {}, []string{"a blind [pods]"}},
		"one of two tables missing": {regoRule{id: "CIL-A-1", judged: "node", body: bothBody}, []string{"a", "b"}, func(s *facts.Sysdump) {
			state(s, "ipam_pools", facts.Collected, "a")
			full(s, "a")
		}, []string{"a blind [kubernetes_nodes]", "b blind [ipam_pools kubernetes_nodes]"}},
		"off beats missing": {regoRule{id: "CIL-A-1", judged: "node", body: bothBody}, []string{"a"}, func(s *facts.Sysdump) {
			state(s, "ipam_pools", facts.Disabled, "a")
		}, []string{"a not_applicable"}},

		"cluster over all nodes": {cluster, []string{"a", "b"}, func(s *facts.Sysdump) {
			state(s, "ipam_pools", facts.Collected, "a", "b")
		}, []string{"quiet"}},
		"cluster over the nodes there are": {cluster, []string{"a", "b", "c"}, func(s *facts.Sysdump) {
			state(s, "ipam_pools", facts.Collected, "a")
			state(s, "ipam_pools", facts.Truncated, "b")
		}, []string{"quiet -2"}},
		"cluster over no node":        {cluster, []string{"a", "b"}, func(*facts.Sysdump) {}, []string{"blind [ipam_pools] -2"}},
		"cluster over cut nodes only": {cluster, []string{"a"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Truncated, "a") }, []string{"blind [ipam_pools] -1"}},
		"cluster, cut and fired":      {cluster, []string{"a"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Truncated, "a"); full(s, "a") }, []string{"fired -1"}},
		"cluster where it is off":     {cluster, []string{"a", "b"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Disabled, "a", "b") }, []string{"not_applicable"}},
		"cluster, off on one":         {cluster, []string{"a", "b"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Disabled, "a") }, []string{"blind [ipam_pools] -1"}},
		"all nodes, one missing":      {with(cluster, "all_nodes: true"), []string{"a", "b"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Collected, "a") }, []string{"blind [ipam_pools] -1"}},
		"all nodes there":             {with(cluster, "all_nodes: true"), []string{"a"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Collected, "a") }, []string{"quiet"}},
		"cluster, no node known":      {cluster, nil, func(*facts.Sysdump) {}, []string{"blind [ipam_pools]"}},
		"version of the node": {with(node, `applies: {cilium: ">=1.15"}`), []string{"a", "b", "c"}, func(s *facts.Sysdump) {
			version(s, "a", "1.14.9")
			version(s, "b", "1.15.0")
			full(s, "a")
			state(s, "ipam_pools", facts.Collected, "a", "b", "c")
		}, []string{"a not_applicable", "b quiet", "c quiet"}},
		"version unknown": {with(node, `applies: {cilium: ">=1.15"}`), []string{"a"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Collected, "a") }, []string{"a quiet"}},
		"version of any node": {with(cluster, `applies: {cilium: ">=1.15"}`), []string{"a", "b"}, func(s *facts.Sysdump) {
			version(s, "a", "1.14.9")
			version(s, "b", "1.15.0")
			state(s, "ipam_pools", facts.Collected, "a", "b")
		}, []string{"quiet"}},
		"feature off": {with(node, `applies: {features: [hubble]}`), []string{"a"}, func(s *facts.Sysdump) {
			state(s, "configuration", facts.Collected)
			state(s, "ipam_pools", facts.Collected, "a")
		}, []string{"a not_applicable"}},
		"feature unknown":              {with(node, `applies: {features: [hubble]}`), []string{"a"}, func(s *facts.Sysdump) { state(s, "ipam_pools", facts.Collected, "a") }, []string{"a quiet"}},
		"log there":                    {groups, []string{"a"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a") }, []string{"a quiet"}},
		"log there and fatal":          {groups, []string{"a", "b"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a"); fatal(s, "cilium-agent", "a") }, []string{"a fired", "b blind [log of cilium-agent]"}},
		"log cut":                      {groups, []string{"a"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a"); state(s, "log_groups", facts.Truncated, "a") }, []string{"a blind [log of cilium-agent]"}},
		"log missing, another there":   {groups, []string{"a"}, func(s *facts.Sysdump) { logOf(s, "cilium-operator", "a") }, []string{"a blind [log of cilium-agent]"}},
		"log of the operator":          {with(regoRule{id: "CIL-A-1", judged: "cluster", body: clusterGroupBody}, "logs: [{component: cilium-operator}]"), []string{"a", "b"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a"); logOf(s, "cilium-operator", "b") }, []string{"quiet"}},
		"log of the operator, missing": {with(regoRule{id: "CIL-A-1", judged: "cluster", body: clusterGroupBody}, "logs: [{component: cilium-operator}]"), []string{"a"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a") }, []string{"blind [log of cilium-operator]"}},
		"logs of some nodes":           {clusterGroups, []string{"a", "b"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a") }, []string{"quiet -1"}},
		"logs of all nodes wanted":     {with(clusterGroups, "all_nodes: true"), []string{"a", "b"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a") }, []string{"blind [log of cilium-agent] -1"}},
		"logs of no node":              {clusterGroups, []string{"a", "b"}, func(*facts.Sysdump) {}, []string{"blind [log of cilium-agent] -2"}},
		"one of two logs, quiet": {regoRule{id: "CIL-A-1", judged: "node", body: groupBody, custom: []string{"logs: [{component: cilium-agent}, {component: cilium-operator}]"}}, []string{"a"},
			func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a") }, []string{"a blind [log of cilium-operator]"}},
		"one of two logs, fired": {regoRule{id: "CIL-A-1", judged: "node", body: groupBody, custom: []string{"logs: [{component: cilium-agent}, {component: cilium-operator}]"}}, []string{"a"},
			func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a"); fatal(s, "cilium-agent", "a") }, []string{"a fired"}},
		"component that isn't installed": {regoRule{id: "CIL-A-1", judged: "node", body: groupBody, custom: []string{"logs: [{component: cilium-agent}, {component: cilium-envoy}]"}}, []string{"a"},
			func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a"); pods(s, "cilium-agent") }, []string{"a quiet"}},
		"only a component that isn't installed": {with(regoRule{id: "CIL-A-1", judged: "cluster", body: clusterGroupBody}, "logs: [{component: hubble-relay}]"), []string{"a"},
			func(s *facts.Sysdump) { pods(s, "cilium-agent") }, []string{"not_applicable"}},
		"installed component without a log": {with(regoRule{id: "CIL-A-1", judged: "cluster", body: clusterGroupBody}, "logs: [{component: hubble-relay}]"), []string{"a"},
			func(s *facts.Sysdump) { pods(s, "hubble-relay") }, []string{"blind [log of hubble-relay]"}},
		"no component named":              {regoRule{id: "CIL-A-1", judged: "node", body: groupBody}, []string{"a", "b"}, func(s *facts.Sysdump) { logOf(s, "cilium-agent", "a") }, []string{"a quiet", "b blind [logs]"}},
		"log tables that are optional":    {with(groups, "optional: [log_groups]"), []string{"a"}, func(*facts.Sysdump) {}, []string{"a quiet"}},
		"log of the operator, no agent's": {with(regoRule{id: "CIL-A-1", judged: "cluster", body: clusterGroupBody}, "logs: [{component: cilium-operator}]"), []string{"a"}, func(s *facts.Sysdump) { logOf(s, "cilium-operator", "a"); fatal(s, "cilium-operator", "a") }, []string{"fired"}},
	} {
		t.Run(name, func(t *testing.T) {
			sysdump := dump(test.nodes...)
			test.facts(sysdump)
			result := evaluate(t, builtIn(t, test.rule), sysdump, Options{})
			if diff := cmp.Diff(test.want, outcomes(result)); diff != "" {
				t.Error(diff)
			}
			if len(result.Diagnostics) > 0 {
				t.Error(result.Diagnostics)
			}
		})
	}
}
