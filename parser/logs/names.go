package logs

import (
	"slices"
	"strings"
)

// knownContainers are the containers and init containers of Cilium's pods, all versions, for dumps without a pod list.
var knownContainers = []string{
	"cilium-agent", "cilium-operator", "cilium-envoy", "hubble-relay", "frontend", "backend",
	"config", "mount-cgroup", "apply-sysctl-overwrites", "mount-bpf-fs", "clean-cilium-state", "install-cni-binaries",
	"wait-for-kube-proxy", "wait-for-node-init", "install-portmap-cni-plugin", "cilium-monitor", "cilium-pre-flight-check",
	"etcd", "etcd-init", "apiserver", "kvstoremesh", "certgen", "spire-agent", "spire-server", "tetragon",
	"tetragon-operator", "export-stdout", "node-init",
}

// components are the containers whose component has another name.
var components = map[string]string{
	"config": "cilium-agent-init", "mount-cgroup": "cilium-agent-init", "apply-sysctl-overwrites": "cilium-agent-init",
	"mount-bpf-fs": "cilium-agent-init", "clean-cilium-state": "cilium-agent-init", "install-cni-binaries": "cilium-agent-init",
	"wait-for-kube-proxy": "cilium-agent-init", "wait-for-node-init": "cilium-agent-init", "install-portmap-cni-plugin": "cilium-agent-init",
	"frontend": "hubble-ui", "backend": "hubble-ui",
	"apiserver": "clustermesh-apiserver", "etcd-init": "etcd",
}

// Component says what runs in a container: "cilium-agent-init" for the init containers of the agent, "hubble-ui",
// "clustermesh-apiserver", and otherwise the container's own name. It is "" for "".
func Component(container string) string {
	if component, renamed := components[container]; renamed {
		return component
	}
	return container
}

// cniLog is the name of the CNI plugin's log, which is no container's, and cniComponent what stands for one.
const (
	cniLog       = "cat--var-run-cilium-cilium-cni.log.md"
	cniComponent = "cilium-cni"
)

// SplitName cuts the name of a log file, with or without the collector's time stamp, into the pod and the container
// that it is of. Both can hold dashes, so only a list of pods can tell them apart for sure: known says whether a pod is
// in that list and which containers it has (all kinds); it may be nil. Without it the longest container name that
// Cilium's pods are known to have decides; pod and container are "" where nothing does. The CNI plugin's log is of no pod
// and counts as container "cilium-cni". previous says that it is the log of the container's run before the last.
func SplitName(name string, known func(pod string) (containers []string, ok bool)) (pod, container string, previous bool) {
	name = name[strings.LastIndexByte(name, '/')+1:]
	if name == cniLog {
		return "", cniComponent, false
	}
	name = strings.TrimSuffix(strings.TrimPrefix(name, "logs-"), ".log")
	if name, previous = strings.CutSuffix(name, "-prev"); !previous {
		name, previous = strings.CutSuffix(name, "-previous") // of the collector in Python
	}
	name = cutStamp(name)
	if known != nil {
		if pod, container = splitByPods(name, known); pod != "" {
			return pod, container, previous
		}
	}
	for _, candidate := range knownContainers {
		before, found := strings.CutSuffix(name, "-"+candidate)
		if found && before != "" && len(candidate) > len(container) {
			pod, container = before, candidate
		}
	}
	return pod, container, previous
}

// splitByPods tries every dash: a pod with such a container wins, else the longest name of a pod.
func splitByPods(name string, known func(pod string) ([]string, bool)) (pod, container string) {
	for i := len(name) - 1; i > 0; i-- {
		if name[i] != '-' || i == len(name)-1 {
			continue
		}
		containers, found := known(name[:i])
		if !found {
			continue
		}
		if slices.Contains(containers, name[i+1:]) {
			return name[:i], name[i+1:]
		}
		if pod == "" {
			pod, container = name[:i], name[i+1:]
		}
	}
	return pod, container
}

// cutStamp removes the collector's "-YYYYMMDD-hhmmss" from the end of a name.
func cutStamp(name string) string {
	const stamp = "-20060102-150405"
	if len(name) <= len(stamp) {
		return name
	}
	tail := name[len(name)-len(stamp):]
	for i := range len(tail) {
		digit := tail[i] >= '0' && tail[i] <= '9'
		if dash := stamp[i] == '-'; dash && tail[i] != '-' || !dash && !digit {
			return name
		}
	}
	return name[:len(name)-len(stamp)]
}
