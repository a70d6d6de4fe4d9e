package parser

import (
	"strings"

	"github.com/sysleuth/sysleuth/parser/agentconfig"
	"github.com/sysleuth/sysleuth/parser/agentstatus"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/attachments"
	"github.com/sysleuth/sysleuth/parser/bgppeers"
	"github.com/sysleuth/sysleuth/parser/bgproutes"
	"github.com/sysleuth/sysleuth/parser/bpfendpoints"
	"github.com/sysleuth/sysleuth/parser/bpfmetrics"
	"github.com/sysleuth/sysleuth/parser/ciliumresources"
	"github.com/sysleuth/sysleuth/parser/clusterhealth"
	"github.com/sysleuth/sysleuth/parser/collectorlog"
	"github.com/sysleuth/sysleuth/parser/components"
	"github.com/sysleuth/sysleuth/parser/conntrack"
	"github.com/sysleuth/sysleuth/parser/debuginfo"
	"github.com/sysleuth/sysleuth/parser/devices"
	"github.com/sysleuth/sysleuth/parser/devicesettings"
	"github.com/sysleuth/sysleuth/parser/edge"
	"github.com/sysleuth/sysleuth/parser/encryptstatus"
	"github.com/sysleuth/sysleuth/parser/endpointlist"
	"github.com/sysleuth/sysleuth/parser/envoy"
	"github.com/sysleuth/sysleuth/parser/fqdncache"
	"github.com/sysleuth/sysleuth/parser/healthhistory"
	"github.com/sysleuth/sysleuth/parser/host"
	"github.com/sysleuth/sysleuth/parser/hubbleflows"
	"github.com/sysleuth/sysleuth/parser/identitylist"
	"github.com/sysleuth/sysleuth/parser/ipcache"
	"github.com/sysleuth/sysleuth/parser/iptables"
	"github.com/sysleuth/sysleuth/parser/kernelconfig"
	"github.com/sysleuth/sysleuth/parser/kernelmessages"
	"github.com/sysleuth/sysleuth/parser/kubernetes"
	"github.com/sysleuth/sysleuth/parser/kvstore"
	"github.com/sysleuth/sysleuth/parser/loadbalancer"
	"github.com/sysleuth/sysleuth/parser/localredirects"
	"github.com/sysleuth/sysleuth/parser/logs"
	"github.com/sysleuth/sysleuth/parser/mapevents"
	"github.com/sysleuth/sysleuth/parser/maplist"
	"github.com/sysleuth/sysleuth/parser/metrics"
	"github.com/sysleuth/sysleuth/parser/nat"
	"github.com/sysleuth/sysleuth/parser/nodelist"
	"github.com/sysleuth/sysleuth/parser/policymap"
	"github.com/sysleuth/sysleuth/parser/policyrepository"
	"github.com/sysleuth/sysleuth/parser/process"
	"github.com/sysleuth/sysleuth/parser/routes"
	"github.com/sysleuth/sysleuth/parser/servicelist"
	"github.com/sysleuth/sysleuth/parser/sockets"
	"github.com/sysleuth/sysleuth/parser/spire"
	"github.com/sysleuth/sysleuth/parser/statedb"
	"github.com/sysleuth/sysleuth/parser/sysctls"
	"github.com/sysleuth/sysleuth/parser/troubleshoot"
	"github.com/sysleuth/sysleuth/parser/tunnels"
	"github.com/sysleuth/sysleuth/parser/usage"
	"github.com/sysleuth/sysleuth/parser/xfrm"
)

// extractors lists every artifact family that is read. A new one is one line here.
func extractors(patterns *logs.Patterns) []artifact.Extractor {
	var all []artifact.Extractor
	for _, family := range [][]artifact.Extractor{
		logs.Extractors(patterns),
		agentconfig.Extractors,
		agentstatus.Extractors,
		attachments.Extractors,
		bgppeers.Extractors,
		bgproutes.Extractors,
		bpfendpoints.Extractors,
		bpfmetrics.Extractors,
		ciliumresources.Extractors,
		clusterhealth.Extractors,
		collectorlog.Extractors,
		components.Extractors,
		conntrack.Extractors,
		debuginfo.Extractors,
		devices.Extractors,
		devicesettings.Extractors,
		edge.Extractors,
		encryptstatus.Extractors,
		endpointlist.Extractors,
		envoy.Extractors,
		fqdncache.Extractors,
		healthhistory.Extractors,
		host.Extractors,
		hubbleflows.Extractors,
		identitylist.Extractors,
		ipcache.Extractors,
		iptables.Extractors,
		kernelconfig.Extractors,
		kernelmessages.Extractors,
		kubernetes.Extractors,
		kvstore.Extractors,
		loadbalancer.Extractors,
		localredirects.Extractors,
		mapevents.Extractors,
		maplist.Extractors,
		metrics.Extractors,
		nat.Extractors,
		nodelist.Extractors,
		policymap.Extractors,
		policyrepository.Extractors,
		process.Extractors,
		routes.Extractors,
		servicelist.Extractors,
		sockets.Extractors,
		spire.Extractors,
		statedb.Extractors,
		sysctls.Extractors,
		troubleshoot.Extractors,
		tunnels.Extractors,
		usage.Extractors,
		xfrm.Extractors,
	} {
		all = append(all, family...)
	}
	return all
}

// registry finds the extractor that claims a file.
type registry struct {
	extractors []artifact.Extractor
	exact      map[string]*artifact.Extractor
	wild       []*artifact.Extractor
}

func newRegistry(all []artifact.Extractor) *registry {
	r := &registry{extractors: all, exact: map[string]*artifact.Extractor{}}
	for i := range all {
		extractor := &all[i]
		for _, name := range extractor.Files {
			if strings.Contains(name, "*") {
				r.wild = append(r.wild, extractor)
			} else if r.exact[name] == nil {
				r.exact[name] = extractor
			}
		}
	}
	return r
}

// claim gives the extractor of a normalised name, an exact name first, or nil.
func (r *registry) claim(name string) *artifact.Extractor {
	if extractor := r.exact[name]; extractor != nil {
		return extractor
	}
	for _, extractor := range r.wild {
		if extractor.Matches(name) {
			return extractor
		}
	}
	return nil
}
