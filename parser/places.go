package parser

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/logs"
)

// places knows which node a file of the dump comes from. File names carry pod names, never namespaces or nodes,
// so the pod list decides; the host name that bugtool notes stands in for pods that are not in it (the
// collector's helper pods, which it starts where an agent doesn't run).
type places struct {
	nodes []string
	// pods of Cilium by name, and their names, longest first.
	pods  map[string]facts.Pod
	names []string
	// containers of those pods.
	containers map[string][]facts.Container
	// hostnames by bugtool directory.
	hostnames map[string]string
}

func newPlaces(files []*file) *places {
	p := &places{pods: map[string]facts.Pod{}, containers: map[string][]facts.Container{}, hostnames: map[string]string{}}
	nodes := map[string]bool{}
	for _, f := range standInsFirst(files) {
		for _, rows := range f.rows {
			switch list := rows.rows.Interface().(type) {
			case []facts.KubernetesNode:
				for _, node := range list {
					nodes[node.Node] = true
				}
			case []facts.CiliumNode:
				for _, node := range list {
					nodes[node.Node] = true
				}
			case []facts.Pod:
				for _, pod := range list {
					if pod.Component != "" {
						p.pods[pod.Name] = pod
					}
					if pod.Component == "cilium-agent" && pod.Node != "" {
						nodes[pod.Node] = true
					}
				}
			case []facts.Container:
				for _, container := range list {
					if container.Component != "" {
						p.containers[container.Pod] = append(p.containers[container.Pod], container)
					}
				}
			case []facts.Host:
				for _, host := range list {
					if host.Hostname != "" {
						p.hostnames[bugtoolDirectory(f.path)] = host.Hostname
					}
				}
			}
		}
	}
	delete(nodes, "")
	for node := range nodes {
		p.nodes = append(p.nodes, node)
	}
	slices.Sort(p.nodes)
	for name := range p.pods {
		p.names = append(p.names, name)
	}
	slices.SortFunc(p.names, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	return p
}

// standInsFirst orders files by the priority of their extractors, so that what a list for people says of a pod is overwritten by
// the list in YAML.
func standInsFirst(files []*file) []*file {
	priority := func(f *file) int {
		if f.extractor == nil {
			return 0
		}
		return f.extractor.Priority
	}
	sorted := slices.Clone(files)
	slices.SortStableFunc(sorted, func(a, b *file) int { return cmp.Compare(priority(a), priority(b)) })
	return sorted
}

// place fills in where a file comes from.
func (p *places) place(f *file) {
	switch directory := bugtoolDirectory(f.path); {
	case isLog(f.name):
		f.pod, f.container, _ = logs.SplitName(f.name, p.knownContainers)
		f.node = p.pods[f.pod].Node
	case directory != "" || isCommand(f.path):
		f.pod = bugtoolPod(directory)
		if f.node = p.pods[f.pod].Node; f.node == "" {
			f.node = p.nodeOfHost(cmp.Or(p.hostnames[directory], f.pod))
		}
		f.container = "cilium-agent"
	default:
		f.pod = p.podIn(f.name)
		f.node = p.pods[f.pod].Node
	}
}

// isHelper says whether a bugtool directory was collected from a helper pod of the collector.
func isHelper(pod string) bool { return strings.HasPrefix(pod, "sysdump-") }

func isLog(name string) bool {
	return strings.HasPrefix(name, "logs-") && strings.HasSuffix(name, ".log")
}

// bugtoolDirectory is the first directory of a path below the dump, "" for a file directly in it.
func bugtoolDirectory(path string) string {
	directory, _, found := strings.Cut(path, "/")
	if !found || directory == "cmd" || directory == "conf" {
		return ""
	}
	return directory
}

// bugtoolPod cuts the pod's name out of "cilium-bugtool-<pod>-<stamp>".
func bugtoolPod(directory string) string {
	name, found := strings.CutPrefix(directory, "cilium-bugtool-")
	if !found {
		name, _ = strings.CutPrefix(directory, "bugtool-")
	}
	const stamp = len("-20060102-150405")
	if len(name) > stamp && name[len(name)-stamp] == '-' {
		name = name[:len(name)-stamp]
	}
	return name
}

// nodeOfHost finds the node of a host name, which can be the node's name, its short form or its long form.
func (p *places) nodeOfHost(hostname string) string {
	short, _, _ := strings.Cut(hostname, ".")
	for _, node := range p.nodes {
		if node == hostname {
			return node
		}
	}
	for _, node := range p.nodes {
		if nodeShort, _, _ := strings.Cut(node, "."); nodeShort == short {
			return node
		}
	}
	return hostname
}

// podIn finds the longest name of a Cilium pod that stands in a file's name between dashes or dots.
func (p *places) podIn(name string) string {
	for _, pod := range p.names {
		at := strings.Index(name, pod)
		if at < 0 || at > 0 && name[at-1] != '-' {
			continue
		}
		if end := at + len(pod); end == len(name) || name[end] == '-' || name[end] == '.' {
			return pod
		}
	}
	return ""
}

func (p *places) knownContainers(pod string) ([]string, bool) {
	containers, known := p.containers[pod]
	if !known {
		_, known = p.pods[pod]
	}
	names := make([]string, 0, len(containers))
	for _, container := range containers {
		names = append(names, container.Container)
	}
	return names, known
}

// containerOf finds the status of a container.
func (p *places) containerOf(pod, name string) (facts.Container, bool) {
	for _, container := range p.containers[pod] {
		if container.Container == name {
			return container, true
		}
	}
	return facts.Container{}, false
}
