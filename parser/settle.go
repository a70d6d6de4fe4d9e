package parser

import (
	"slices"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/logs"
)

// settle works out what rows could not know while their file was read: when the dump was taken and how old
// things were then, which container a log is of and how it fares, whether an event's object is well.
func settle(sysdump *facts.Sysdump, where *places, patterns *logs.Patterns) {
	settleLogs(sysdump, where)
	captured := capturedAt(sysdump)
	sysdump.Dump[0].CapturedAt = captured
	age := func(at facts.Time) *float64 {
		if at.IsZero() || captured.IsZero() {
			return nil
		}
		return new(captured.Sub(at.Time).Seconds())
	}
	for _, groups := range [][]facts.LogGroup{sysdump.LogGroups, sysdump.CNILog} {
		for i := range groups {
			groups[i].LastAgeSeconds = age(groups[i].LastAt)
		}
	}
	for i := range sysdump.LogMatches {
		sysdump.LogMatches[i].LastAgeSeconds = age(sysdump.LogMatches[i].LastAt)
	}
	if patterns != nil {
		sysdump.LogMatches = slices.DeleteFunc(sysdump.LogMatches, func(match facts.LogMatch) bool {
			return !patterns.Wants(match.Rule, match.Name, match.Component)
		})
	}
	for i := range sysdump.CollectorTasks {
		sysdump.CollectorTasks[i].Node = where.pods[sysdump.CollectorTasks[i].Pod].Node
	}
	settleEvents(sysdump)
	settleEndpoints(sysdump)
}

// settleLogs gives every log row its pod, container and component, and says how the container fares.
func settleLogs(sysdump *facts.Sysdump, where *places) {
	place := func(source facts.Source, namespace, pod, container, component *string) (ready *bool) {
		*pod, *container, _ = logs.SplitName(source.File[strings.LastIndexByte(source.File, '/')+1:], where.knownContainers)
		*component = logs.Component(*container)
		*namespace = where.pods[*pod].Namespace
		if len(where.pods) == 0 || *pod == "" { // no pod list, or the CNI plugin's log, which is no container's
			return nil
		}
		status, found := where.containerOf(*pod, *container)
		return new(found && status.Ready != nil && *status.Ready)
	}
	for i := range sysdump.LogFiles {
		row := &sysdump.LogFiles[i]
		place(row.Source, &row.Namespace, &row.Pod, &row.Container, &row.Component)
		status, found := where.containerOf(row.Pod, row.Container)
		started := status.StartedAt
		if row.Previous {
			started = status.LastStartedAt
		}
		if found && !started.IsZero() && !row.FirstAt.IsZero() {
			row.BeginsTruncated = new(row.FirstAt.Sub(started.Time) > time.Minute)
		}
	}
	for i := range sysdump.LogGroups {
		row := &sysdump.LogGroups[i]
		row.ContainerReady = place(row.Source, &row.Namespace, &row.Pod, &row.Container, &row.Component)
	}
	for i := range sysdump.LogMatches {
		row := &sysdump.LogMatches[i]
		row.ContainerReady = place(row.Source, &row.Namespace, &row.Pod, &row.Container, &row.Component)
	}
	for i := range sysdump.AgentOptions {
		row := &sysdump.AgentOptions[i]
		if row.Component == "" {
			row.Component = "cilium-agent"
		}
	}
}

// capturedAt is the newest instant that the dump mentions as past. An instant more than a day after the newest
// lease, which the API server's own clock wrote, is a broken clock and doesn't count.
func capturedAt(sysdump *facts.Sysdump) facts.Time {
	var newest, anchor facts.Time
	for _, lease := range sysdump.Leases {
		anchor = later(anchor, lease.RenewedAt)
	}
	see := func(at facts.Time) {
		if anchor.IsZero() || at.Sub(anchor.Time) < 24*time.Hour {
			newest = later(newest, at)
		}
	}
	see(anchor)
	for _, row := range sysdump.LogFiles {
		see(row.LastAt)
	}
	for _, row := range sysdump.Events {
		see(row.LastAt)
	}
	for _, row := range sysdump.FlowFiles {
		see(row.LastAt)
	}
	for _, row := range sysdump.ClusterHealth {
		see(row.ProbedAt)
	}
	for _, row := range sysdump.NodeConditions {
		see(row.LastHeartbeatAt)
	}
	return newest
}

func later(a, b facts.Time) facts.Time {
	if b.After(a.Time) {
		return b
	}
	return a
}

// settleEvents says of every event's object whether it is still there and well.
func settleEvents(sysdump *facts.Sysdump) {
	pods := map[string]facts.Pod{}
	for _, pod := range sysdump.Pods {
		pods[pod.Namespace+"/"+pod.Name] = pod
	}
	nodes := map[string]facts.KubernetesNode{}
	for _, node := range sysdump.KubernetesNodes {
		nodes[node.Node] = node
	}
	for i := range sysdump.Events {
		event := &sysdump.Events[i]
		switch {
		case event.Kind == "Pod" && len(pods) > 0:
			pod, found := pods[event.Namespace+"/"+event.Name]
			event.ObjectExists = new(found)
			event.ObjectHealthy = new(found && (pod.Ready != nil && *pod.Ready || pod.Phase == "Succeeded"))
			if event.Node == "" {
				event.Node = pod.Node
			}
		case event.Kind == "Node" && len(nodes) > 0:
			node, found := nodes[event.Name]
			event.ObjectExists = new(found)
			event.ObjectHealthy = new(found && node.ReadyStatus == "True")
			if event.Node == "" && found {
				event.Node = event.Name
			}
		}
	}
}

// settleEndpoints names the node of every CiliumEndpoint, which the object states as an address, and the pod of every
// agent endpoint whose own record lacks it (1.20 on), by address.
func settleEndpoints(sysdump *facts.Sysdump) {
	nodeByIP := map[string]string{}
	for _, node := range sysdump.KubernetesNodes {
		for _, ip := range node.InternalIPs {
			nodeByIP[ip] = node.Node
		}
	}
	podByIP := map[string]facts.Pod{}
	for _, pod := range sysdump.Pods {
		if pod.HostNetwork != nil && *pod.HostNetwork {
			continue
		}
		for _, ip := range pod.IPs {
			podByIP[ip] = pod
		}
	}
	for i := range sysdump.CiliumEndpoints {
		if row := &sysdump.CiliumEndpoints[i]; row.Node == "" {
			row.Node = nodeByIP[row.NodeIP]
		}
	}
	for i := range sysdump.Endpoints {
		row := &sysdump.Endpoints[i]
		for _, ip := range row.IPs {
			if pod, found := podByIP[ip]; found && row.Pod == "" {
				row.Namespace, row.Pod = pod.Namespace, pod.Name
			}
		}
	}
}

// dropRepeatedLogs takes the rows out of a previous log that equals the current one: in CrashLoopBackOff the
// kubelet serves the last run for both.
func dropRepeatedLogs(files []*file) {
	digests := map[string]string{}
	for _, f := range files {
		if isLog(f.name) && !strings.HasSuffix(f.name, "-prev.log") {
			digests[f.name] = logDigest(f)
		}
	}
	for _, f := range files {
		if current, found := strings.CutSuffix(f.name, "-prev.log"); found && isLog(f.name) {
			if digest := logDigest(f); digest != "" && digest == digests[current+".log"] {
				f.rows = nil
			}
		}
	}
}

func logDigest(f *file) string {
	for _, rows := range f.rows {
		if list, ok := rows.rows.Interface().([]facts.LogFile); ok && len(list) > 0 {
			return list[0].Digest
		}
	}
	return ""
}
