package parser

import (
	"regexp"
	"strings"

	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// describe fills the tables about the collection itself: dump, agent_collections, failed_commands.
func describe(sysdump *facts.Sysdump, files []*file, layout archive.Layout) {
	dump := facts.Dump{}
	if len(sysdump.Dump) > 0 {
		dump = sysdump.Dump[0]
	}
	dump.Format = layout.Format
	dump.FilesCount = new(int64(len(files)))
	dump.NodesCount = new(int64(len(sysdump.Nodes)))
	anyLog, anyBugtool := false, false
	for _, f := range files {
		anyLog = anyLog || isLog(f.name)
		anyBugtool = anyBugtool || isCommand(f.name)
	}
	dump.Quick = new(layout.Format == "cilium-sysdump" && !anyLog && !anyBugtool)
	sysdump.Dump = []facts.Dump{dump}
	describeAgents(sysdump, files)
	for _, f := range files {
		if f.failure != nil && f.state != facts.Collected && f.node != "" {
			sysdump.FailedCommands = append(sysdump.FailedCommands, failedCommand(f))
		}
	}
}

func describeAgents(sysdump *facts.Sysdump, files []*file) {
	for _, container := range sysdump.Containers {
		if container.Component != "cilium-agent" || container.Container != "cilium-agent" {
			continue
		}
		row := facts.AgentCollection{Node: container.Node, Pod: container.Pod, Source: container.Source}
		if container.State != "" {
			row.Running = new(container.State == "running")
		}
		var bugtool, helper, log, previous, flows bool
		var commands, failed int64
		for _, f := range files {
			if f.node != container.Node || f.node == "" {
				continue
			}
			switch {
			case isCommand(f.name):
				bugtool, helper = true, helper || isHelper(f.pod)
				if f.extractor != nil {
					commands++
				}
				if f.state == facts.Failed {
					failed++
				}
			case isLog(f.name) && f.pod == container.Pod && f.container == "cilium-agent":
				previous = previous || strings.HasSuffix(f.name, "-prev.log")
				log = log || f.bytes > 0 && !strings.HasSuffix(f.name, "-prev.log")
			case strings.HasPrefix(f.name, "hubble-flows-"):
				flows = flows || f.bytes > 0
			}
		}
		row.HasBugtool, row.HelperPod, row.HasLog = new(bugtool), new(helper), new(log)
		row.HasPreviousLog, row.HasFlows = new(previous), new(flows)
		row.CommandsCount, row.FailedCommandsCount = new(commands), new(failed)
		sysdump.AgentCollections = append(sysdump.AgentCollections, row)
	}
}

// apiCommand matches the commands that ask the agent's API over its socket.
var apiCommand = regexp.MustCompile(`^(status|endpoint-|service-list|config|node-list|policy-|identity-|ip-list|map-|metrics-list|fqdn-|lrp-|debuginfo|encrypt-status|recorder-list)`)

func failedCommand(f *file) facts.FailedCommand {
	command := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(f.name, "cmd/"), "cilium-"), ".md")
	return facts.FailedCommand{
		Node:    f.node,
		Command: command,
		Reason:  f.failure.Reason,
		Message: facts.Cut(f.failure.Message),
		API:     new(apiCommand.MatchString(command)),
		Source:  facts.Source{File: f.path, Line: f.failure.Line},
	}
}
