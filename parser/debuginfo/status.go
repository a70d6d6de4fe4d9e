package debuginfo

import (
	"strconv"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/agentstatus"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// agent reads how the agent and what it depends on are.
func (r *reader) agent(status jsonvalue.Value) {
	tables := r.in.Tables
	if agent := status.Get("cilium"); agent.Exists() {
		message := agent.Get("msg")
		row, versions := agentstatus.Agent(agent.Get("state").String(), message.String(), r.source(message, agent))
		tables.AgentStatus = append(tables.AgentStatus, row)
		tables.Versions = append(tables.Versions, versions...)
	}
	if kubernetes := status.Get("kubernetes"); kubernetes.Exists() {
		message := kubernetes.Get("msg")
		tables.AgentKubernetes = append(tables.AgentKubernetes, facts.AgentBackend{
			State: kubernetes.Get("state").String(), Message: facts.Cut(message.String()), Source: r.source(message, kubernetes)})
	}
	if kvstore := status.Get("kvstore"); kvstore.Exists() {
		message := kvstore.Get("msg")
		tables.AgentKVStore = append(tables.AgentKVStore, agentstatus.KVStore(kvstore.Get("state").String(), message.String(), r.source(message, kvstore)))
	}
	for probe, since := range status.Get("stale").Members() {
		tables.StaleProbes = append(tables.StaleProbes, facts.StaleProbe{Probe: probe, SinceAt: facts.ParseTime(since.String()), Source: r.in.At(since.Line())})
	}
	if chaining, file := status.Get("cni-chaining"), status.Get("cni-file"); chaining.Exists() || file.Exists() {
		row := facts.AgentCNI{ChainingMode: chaining.Get("mode").String(), FileMessage: facts.Cut(file.Get("msg").String())}
		row.Source = r.source(file.Get("msg"), chaining)
		if file.Exists() && !strings.Contains(row.FileMessage, "management disabled") {
			row.FileWritten = new(strings.Contains(row.FileMessage, "successfully wrote"))
		}
		tables.AgentCNI = append(tables.AgentCNI, row)
	}
	if encryption := status.Get("encryption"); encryption.Exists() {
		row := facts.AgentEncryption{Mode: encryption.Get("mode").String(), Message: facts.Cut(encryption.Get("msg").String()), Source: r.source(encryption.Get("mode"), encryption)}
		for link := range encryption.Get("wireguard", "interfaces").Items() {
			if peers := link.Get("peer-count").Int(); peers != nil {
				if row.PeersCount != nil {
					*peers += *row.PeersCount
				}
				row.PeersCount = peers
			}
		}
		tables.AgentEncryption = append(tables.AgentEncryption, row)
	}
	if monitor := status.Get("nodeMonitor"); monitor.Exists() {
		tables.AgentMonitor = append(tables.AgentMonitor, facts.AgentMonitor{
			EventsLostTotal: monitor.Get("lost").Int(), UnknownTotal: monitor.Get("unknown").Int(), Source: r.source(monitor.Get("lost"), monitor)})
	}
	r.hubble(status.Get("hubble"))
	r.proxy(status.Get("proxy"))
	r.ipam(status.Get("ipam"))
}

func (r *reader) hubble(hubble jsonvalue.Value) {
	if !hubble.Exists() {
		return
	}
	observer := hubble.Get("observer")
	row := facts.AgentHubble{State: hubble.Get("state").String(), Message: facts.Cut(hubble.Get("msg").String()),
		CurrentFlowsCount: observer.Get("current-flows").Int(), MaxFlowsCount: observer.Get("max-flows").Int(),
		MetricsState: hubble.Get("metrics", "state").String(), Source: r.source(hubble.Get("state"), hubble)}
	seen := observer.Get("seen-flows").Float()
	if uptime, err := time.ParseDuration(observer.Get("uptime").String()); err == nil && uptime > 0 && seen != nil {
		row.FlowsPerSecond = new(*seen / uptime.Seconds())
	}
	r.in.Tables.AgentHubble = append(r.in.Tables.AgentHubble, row)
}

func (r *reader) proxy(proxy jsonvalue.Value) {
	if !proxy.Exists() {
		return
	}
	row := facts.AgentProxy{State: "OK", IP: proxy.Get("ip").String(), RedirectsCount: number(proxy.Get("total-redirects")),
		Envoy: proxy.Get("envoy-deployment-mode").String(), Source: r.source(proxy.Get("ip"), proxy)}
	if low, high, found := strings.Cut(proxy.Get("port-range").String(), "-"); found {
		row.PortMin, row.PortMax = whole(low), whole(high)
	}
	r.in.Tables.AgentProxy = append(r.in.Tables.AgentProxy, row)
}

func (r *reader) ipam(ipam jsonvalue.Value) {
	text := ipam.Get("status")
	r.in.Tables.IPAMPools = append(r.in.Tables.IPAMPools, agentstatus.Pools(text.String(), r.source(text, ipam))...)
	for address, owner := range ipam.Get("allocations").Members() {
		if row, ok := agentstatus.Allocation(address, owner.String(), r.in.At(owner.Line())); ok {
			r.in.Tables.IPAMAllocations = append(r.in.Tables.IPAMAllocations, row)
		}
	}
}

// controllers reads the tally and those that failed once. JSON alone counts failures and successes since start.
func (r *reader) controllers(status jsonvalue.Value) {
	list := status.Get("controllers")
	if !list.Exists() {
		return
	}
	tally := facts.ControllerTally{Source: r.in.At(list.Line())}
	for controller := range list.Items() {
		state := controller.Get("status")
		consecutive, failures := state.Get("consecutive-failure-count").Int(), state.Get("failure-count").Int()
		tally.TotalCount++
		if consecutive == nil {
			consecutive = new(int64(0)) // the API leaves counts out when they are 0
			tally.HealthyCount++
		}
		failedAt := facts.ParseTime(state.Get("last-failure-timestamp").String())
		if failures == nil && failedAt.IsZero() && *consecutive == 0 {
			continue
		}
		succeededAt := facts.ParseTime(state.Get("last-success-timestamp").String())
		message := state.Get("last-failure-msg")
		row := facts.Controller{Name: controller.Get("name").String(), ConsecutiveFailureCount: consecutive, FailuresTotal: failures,
			SuccessesTotal: state.Get("success-count").Int(), LastSuccessAgeSeconds: r.age(succeededAt), LastFailureAgeSeconds: r.age(failedAt),
			NeverSucceeded: new(succeededAt.IsZero()), Message: facts.Cut(message.String()), Source: r.source(message, controller.Get("name"))}
		if row.SuccessesTotal == nil {
			row.SuccessesTotal = new(int64(0))
		}
		row.Family, row.EndpointID = agentstatus.Family(row.Name)
		if row.Name != "" {
			r.in.Tables.Controllers = append(r.in.Tables.Controllers, row)
		}
	}
	r.in.Tables.ControllerTally = append(r.in.Tables.ControllerTally, tally)
}

func (r *reader) remoteClusters(status jsonvalue.Value) {
	RemoteClusters(status.Get("cluster-mesh", "clusters"), r.in)
}

// RemoteClusters adds a list of the API's model RemoteCluster, which kvstoremesh-dbg status -o json prints as well, to
// remote_clusters.
func RemoteClusters(clusters jsonvalue.Value, in *artifact.Input) {
	r := reader{in: in}
	for cluster := range clusters.Items() {
		name := cluster.Get("name")
		row := facts.RemoteCluster{Name: name.String(), Ready: flag(cluster.Get("ready")), Connected: flag(cluster.Get("connected")),
			StatusText: facts.Cut(cluster.Get("status").String()), Source: r.source(cluster.Get("status"), name)}
		row.NodesCount, row.EndpointsCount = number(cluster.Get("num-nodes")), number(cluster.Get("num-endpoints"))
		row.IdentitiesCount, row.ServicesCount = number(cluster.Get("num-identities")), number(cluster.Get("num-shared-services"))
		row.ReconnectionsTotal = number(cluster.Get("num-failures"))
		row.ConfigExpected, row.ConfigRetrieved = "unknown", "unknown"
		if config := cluster.Get("config"); config.Exists() {
			row.ConfigExpected, row.ConfigRetrieved = word(config.Get("required")), word(config.Get("retrieved"))
		}
		if synced := cluster.Get("synced"); synced.Exists() {
			row.SyncedNodes, row.SyncedEndpoints = flag(synced.Get("nodes")), flag(synced.Get("endpoints"))
			row.SyncedIdentities, row.SyncedServices = flag(synced.Get("identities")), flag(synced.Get("services"))
		}
		in.Tables.RemoteClusters = append(in.Tables.RemoteClusters, row)
	}
}

// flag is a boolean of the API, which leaves false out.
func flag(value jsonvalue.Value) *bool {
	set := value.Bool()
	return new(set != nil && *set)
}

// number is a count of the API, which leaves 0 out.
func number(value jsonvalue.Value) *int64 {
	if count := value.Int(); count != nil {
		return count
	}
	return new(int64(0))
}

func whole(text string) *int64 {
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return nil
	}
	return &number
}

func word(value jsonvalue.Value) string {
	if *flag(value) {
		return "true"
	}
	return "false"
}
