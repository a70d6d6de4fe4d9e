package applies

import (
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Dump knows the versions and features of one dump.
type Dump struct {
	sysdump *facts.Sysdump
	// options by node ("" for the cluster) and name; a node's own win.
	options    map[string]map[string]string
	datapath   map[string]facts.AgentDatapath
	encryption map[string]facts.AgentEncryption
	hasStatus  map[string]bool
	hasPod     map[string]bool
	versions   map[string][]string // "component" or "component\x00node"
	// complete: the ConfigMap was collected, so what it leaves out has its default.
	complete bool
}

// Of reads a dump's versions and options. It reads no rows of Kubernetes objects other than pods.
func Of(sysdump *facts.Sysdump) *Dump {
	d := &Dump{
		sysdump:    sysdump,
		options:    map[string]map[string]string{},
		datapath:   map[string]facts.AgentDatapath{},
		encryption: map[string]facts.AgentEncryption{},
		hasStatus:  map[string]bool{},
		hasPod:     map[string]bool{},
		versions:   map[string][]string{},
		complete:   sysdump.States.Of("configuration", "").State == facts.Collected,
	}
	for _, row := range sysdump.Configuration {
		if row.Component == "cilium-config" {
			d.setOption("", row)
		}
	}
	for _, row := range sysdump.Configuration {
		if row.Component == "node-config" && row.Node != "" {
			d.setOption(row.Node, row)
		}
	}
	for _, row := range sysdump.AgentOptions { // what the agent printed at its start is what it runs with
		if row.Component == "cilium-agent" && row.Node != "" {
			d.setOption(row.Node, row)
		}
	}
	for _, row := range sysdump.AgentDatapath {
		d.datapath[row.Node] = row
	}
	for _, row := range sysdump.AgentEncryption {
		d.encryption[row.Node] = row
	}
	for _, row := range sysdump.AgentStatus {
		d.hasStatus[row.Node] = true
		d.addVersion("cilium-agent", row.Node, row.Version)
	}
	for _, row := range sysdump.Pods {
		d.hasPod[row.Component] = true
	}
	for _, row := range sysdump.Versions {
		version := row.Version
		if version == "" {
			version = row.Raw
		}
		d.addVersion(row.Component, row.Node, version)
	}
	return d
}

func (d *Dump) setOption(node string, row facts.Setting) {
	if d.options[node] == nil {
		d.options[node] = map[string]string{}
	}
	d.options[node][row.Name] = strings.TrimSpace(row.Value)
}

func (d *Dump) addVersion(component, node, version string) {
	if version == "" {
		return
	}
	d.versions[component] = append(d.versions[component], version)
	if node != "" {
		key := component + "\x00" + node
		d.versions[key] = append(d.versions[key], version)
	}
}

// Version says whether a component's version lies in a range: on a node, or with node "" anywhere in the cluster. It
// is Unknown when no version was read, and On when one of several lies in it: an agent that was upgraded leaves both in
// its dump.
func (d *Dump) Version(component, node string, versions Range) State {
	texts := d.versions[component+"\x00"+node]
	if len(texts) == 0 {
		texts = d.versions[component]
	}
	state := Unknown
	for _, text := range texts {
		holds, known := versions.Holds(text)
		switch {
		case known && holds:
			return On
		case known:
			state = Off
		}
	}
	return state
}

// Feature is the state of a feature: on a node, or with node "" in the cluster, where it is On when any node has it and
// Off when none has.
func (d *Dump) Feature(name, node string) State {
	feature, found := find(name)
	if !found {
		return Unknown
	}
	if node != "" || len(d.sysdump.Nodes) == 0 {
		return feature.state(view{d, node})
	}
	all := Off
	for _, each := range d.sysdump.Nodes {
		switch feature.state(view{d, each}) {
		case On:
			return On
		case Unknown:
			all = Unknown
		}
	}
	return all
}

// view is a dump as one node sees it.
type view struct {
	known *Dump
	node  string
}

// option is an option's value on the node. An option that isn't given has its default where all that are given were
// read; a default of "" is not known.
func (v view) option(name, byDefault string) (value string, known bool) {
	for _, node := range []string{v.node, ""} {
		if value, found := v.known.options[node][name]; found {
			return value, true
		}
	}
	if v.known.complete && byDefault != "" {
		return byDefault, true
	}
	return "", false
}

func (v view) datapath() facts.AgentDatapath     { return v.known.datapath[v.node] }
func (v view) encryption() facts.AgentEncryption { return v.known.encryption[v.node] }
func (v view) saidStatus() bool                  { return v.known.hasStatus[v.node] }

// routing is tunnel, native or "" (not known). Up to 1.13, option tunnel says both the mode and the protocol.
func (v view) routing() string {
	if mode := strings.ToLower(v.datapath().RoutingMode); mode == "tunnel" || mode == "native" {
		return mode
	}
	if mode, known := v.option("routing-mode", ""); known {
		return mode
	}
	old, known := v.option("tunnel", "vxlan")
	switch {
	case !known:
		return ""
	case old == "disabled":
		return "native"
	}
	return "tunnel"
}
