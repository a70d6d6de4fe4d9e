package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
	"github.com/sysleuth/sysleuth/parser/version"
)

// addContainers adds a pod's containers in the order of its spec, init containers last. Ephemeral containers
// are left out: the collector makes some itself, and one that ended is no fault.
func addContainers(o manifest.Object, pod facts.Pod) {
	for _, list := range []struct {
		spec, status string
		init         bool
	}{
		{"containers", "containerStatuses", false},
		{"initContainers", "initContainerStatuses", true},
	} {
		statuses := map[string]*manifest.Node{}
		for _, status := range o.Each("status", list.status) {
			statuses[status.Text("name")] = status
		}
		for _, spec := range o.Each("spec", list.spec) {
			name := spec.Text("name")
			if name == "" {
				continue
			}
			addContainer(o, pod, name, list.init, spec, statuses[name])
			delete(statuses, name)
			if isCilium(pod.Component) {
				environment(o, pod, spec)
			}
		}
		for _, status := range o.Each("status", list.status) { // an object without its spec
			if name := status.Text("name"); name != "" && statuses[name] != nil {
				addContainer(o, pod, name, list.init, nil, status)
			}
		}
	}
}

// addContainer adds one container. Either its part of the spec or its status can be missing.
func addContainer(o manifest.Object, pod facts.Pod, name string, init bool, spec, status *manifest.Node) {
	container := facts.Container{
		Namespace: o.Namespace, Pod: o.Name, Node: pod.Node, Container: name, Component: pod.Component,
		Init:               new(init),
		Image:              spec.Text("image"),
		Ready:              status.Bool("ready"),
		RestartCount:       status.Int("restartCount"),
		CPULimitMillicores: millicores(spec.Text("resources", "limits", "cpu")),
		MemoryLimitBytes:   quantity(spec.Text("resources", "limits", "memory")),
		Source:             o.At(spec.LineOf("name")),
	}
	imageLine := spec.LineOf("image")
	if container.Image == "" {
		container.Image, imageLine = status.Text("image"), status.LineOf("image")
	}
	if status != nil {
		container.Source = o.At(status.LineOf("name"))
	}
	for _, state := range status.Pairs("state") {
		container.State = state.Key
		container.Reason = state.Value.Text("reason")
		container.Message = state.Value.Text("message")
		container.ExitCode = state.Value.Int("exitCode")
		container.Signal = state.Value.Int("signal")
		container.StartedAt = state.Value.Time("startedAt")
		container.FinishedAt = state.Value.Time("finishedAt")
	}
	if last := status.Get("lastState", "terminated"); last != nil {
		container.LastReason = last.Text("reason")
		container.LastMessage = last.Text("message")
		container.LastExitCode = last.Int("exitCode")
		container.LastSignal = last.Int("signal")
		container.LastStartedAt = last.Time("startedAt")
		container.LastFinishedAt = last.Time("finishedAt")
	}
	o.Tables.Containers = append(o.Tables.Containers, container)
	if tag := imageTag(container.Image); tag != "" && name == pod.Component && (name == "cilium-agent" || name == "cilium-operator") {
		row := version.Of(name, tag, o.At(imageLine))
		row.Node = pod.Node
		o.Tables.Versions = append(o.Tables.Versions, row)
	}
}
