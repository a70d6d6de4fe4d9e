package analyzers

import (
	"strings"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// places knows where subjects are: pods and endpoints on nodes, agents for their node, the control plane for the cluster.
type places struct {
	podNode map[string]string // by namespace/name
	// endpointPod is the pod of an endpoint, by node/id.
	endpointPod map[string]string
	// agents are the agent pods. What befalls a node's agent befalls the node.
	agents map[string]bool
	// serving are the pods and workloads that serve the whole cluster.
	serving map[string]bool
}

// place is where a subject is.
type place struct {
	// cluster: it is the cluster, or serves all of it.
	cluster bool
	// nodes are the one node or, of a pair, both.
	nodes []string
	// wholeNode: it stands for all of its nodes.
	wholeNode bool
	pair      bool
	pod       string // namespace/name
}

// servesCluster are the components of which the whole cluster has one.
var servesCluster = map[string]bool{
	"cilium-operator": true, "clustermesh-apiserver": true, "hubble-relay": true, "hubble-ui": true,
	"spire-server": true, "coredns": true, "certgen": true,
}

func locate(sysdump *facts.Sysdump) *places {
	p := &places{podNode: map[string]string{}, endpointPod: map[string]string{}, agents: map[string]bool{}, serving: map[string]bool{}}
	for _, pod := range sysdump.Pods {
		name := pod.Namespace + "/" + pod.Name
		p.podNode[name] = pod.Node
		p.agents[name] = pod.Component == "cilium-agent"
		p.serving["Pod/"+name] = servesCluster[pod.Component]
	}
	for _, endpoint := range sysdump.Endpoints {
		if endpoint.Pod != "" {
			p.endpointPod[endpoint.Node+"/"+itoa(endpoint.ID)] = endpoint.Namespace + "/" + endpoint.Pod
		}
	}
	for _, deployment := range sysdump.Deployments {
		p.serving["Deployment/"+deployment.Namespace+"/"+deployment.Name] = true
	}
	for _, set := range sysdump.DaemonSets {
		p.serving["DaemonSet/"+set.Namespace+"/"+set.Name] = true
	}
	return p
}

func (p *places) of(subject rule.Subject) place {
	switch subject.Kind {
	case "cluster":
		return place{cluster: true}
	case "node":
		return place{nodes: []string{subject.Name}, wholeNode: true}
	case "node_pair":
		if a, b, found := strings.Cut(subject.Name, "→"); found {
			return place{nodes: []string{a, b}, wholeNode: true, pair: true}
		}
	case "pod":
		return p.ofPod(subject.Name)
	case "endpoint":
		node, _, _ := strings.Cut(subject.Name, "/")
		return place{nodes: []string{node}, pod: p.endpointPod[subject.Name]}
	case "object":
		kind, name, _ := strings.Cut(subject.Name, "/")
		switch {
		case p.serving[subject.Name]:
			return place{cluster: true}
		case kind == "Pod":
			return p.ofPod(name)
		case kind == "Node" || kind == "CiliumNode":
			return place{nodes: []string{name[strings.LastIndexByte(name, '/')+1:]}, wholeNode: true}
		}
	}
	return place{}
}

// ofUnit is where a unit is. What is nowhere by its subject, such as a service or a policy, is where it was found, if that
// is one node: a service that one node lacks is explained by what befalls that node. Found on several, it is no one
// node's matter.
func (p *places) ofUnit(u *unit) place {
	at := p.of(u.subject)
	if len(u.judgedOn) == 1 && !at.cluster && len(at.nodes) == 0 && at.pod == "" {
		at.nodes = u.judgedOn
	}
	return at
}

func (p *places) ofPod(name string) place {
	if p.serving["Pod/"+name] {
		return place{cluster: true}
	}
	at := place{pod: name, wholeNode: p.agents[name]}
	if node := p.podNode[name]; node != "" {
		at.nodes = []string{node}
	}
	return at
}

// distance says how closely a cause's subject holds a symptom's: 0 the same, 1 its pod, 2 its node, 3 a pair of
// nodes with it or a pair that its node is one end of, 4 the cluster. found is false when it doesn't hold it.
func distance(cause, symptom *located) (steps int, found bool) {
	switch {
	case cause.subject == symptom.subject:
		return 0, true
	case cause.cluster:
		return 4, true
	case cause.pod != "" && cause.pod == symptom.pod:
		return 1, true
	case !cause.wholeNode || len(symptom.nodes) == 0:
		return 0, false
	case cause.pair || symptom.pair:
		// Either way: a blocked path explains what its ends report, and a dead node explains why its paths fail.
		for _, node := range symptom.nodes {
			for _, end := range cause.nodes {
				if node == end && (!cause.pair || !symptom.pair || sameEnds(cause.nodes, symptom.nodes)) {
					return 3, true
				}
			}
		}
		return 0, false
	case len(cause.nodes) == 1 && cause.nodes[0] == symptom.nodes[0]:
		return 2, true
	}
	return 0, false
}

func sameEnds(a, b []string) bool {
	return a[0] == b[0] && a[1] == b[1] || a[0] == b[1] && a[1] == b[0]
}

// located is a unit with its place.
type located struct {
	*unit
	place
}
