package agentstatus

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/clusterhealth"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
	"github.com/sysleuth/sysleuth/parser/version"
)

// kvstore reads "KVStore:   Ok   etcd: 1/1 connected: …". Without a kvstore it reads "Ok   Disabled" up to 1.17 and
// "Disabled" later; both give the state Disabled.
func (r *reader) kvstore(s section) {
	state, message := cutWord(s.value)
	r.tables.AgentKVStore = append(r.tables.AgentKVStore, KVStore(state, message, s.source))
}

// KVStore makes the row of the kvstore's state.
func KVStore(state, message string, source facts.Source) facts.AgentBackend {
	if message == "Disabled" {
		state, message = "Disabled", ""
	}
	return facts.AgentBackend{State: state, Message: facts.Cut(message), Source: source}
}

func (r *reader) kubernetes(s section) {
	state, message := cutWord(s.value)
	r.tables.AgentKubernetes = append(r.tables.AgentKubernetes, facts.AgentBackend{State: state, Message: message, Source: s.source})
}

// cilium reads "Cilium:   Failure   1.20.2 (v1.20.2-1a2b3c4d)    Kubernetes service is not ready: …". Versions before
// 1.9 print no version.
func (r *reader) cilium(s section) {
	state, text := cutWord(s.value)
	row, versions := Agent(state, text, s.source)
	r.tables.AgentStatus = append(r.tables.AgentStatus, row)
	r.tables.Versions = append(r.tables.Versions, versions...)
}

var versionText = regexp.MustCompile(`^(\S+) \(v[^)]*\)`)

// Agent makes the agent's own row, and that of its version, of its state and the text behind it.
func Agent(state, text string, source facts.Source) (facts.AgentStatus, []facts.ComponentVersion) {
	row := facts.AgentStatus{State: state, Source: source}
	match := versionText.FindStringSubmatch(text)
	if match == nil {
		if text != state && text != "OK" {
			row.Message = facts.Cut(text)
		}
		return row, nil
	}
	row.Version = match[1]
	row.Message = facts.Cut(strings.TrimSpace(text[len(match[0]):]))
	return row, []facts.ComponentVersion{version.Of("cilium-agent", match[0], source)}
}

var staleProbe = regexp.MustCompile(`"([^"]+)" since ([^,\s]+)`)

func (r *reader) stale(s section) {
	for _, match := range staleProbe.FindAllStringSubmatch(s.value, -1) {
		r.tables.StaleProbes = append(r.tables.StaleProbes, facts.StaleProbe{Probe: match[1], SinceAt: facts.ParseTime(match[2]), Source: s.source})
	}
}

var lostEvents = regexp.MustCompile(`(\d+) events lost, (\d+) unknown notifications`)

// monitor reads "NodeMonitor:" and the line below it, which is printed only when events were lost.
func (r *reader) monitor(s section) {
	row := facts.AgentMonitor{Message: facts.Cut(s.value), Source: s.source}
	for _, line := range s.below {
		if match := lostEvents.FindStringSubmatch(line.text); match != nil {
			row.EventsLostTotal, row.UnknownTotal, row.Source = whole(match[1]), whole(match[2]), line.source
		}
	}
	r.tables.AgentMonitor = append(r.tables.AgentMonitor, row)
}

func (r *reader) cniChaining(s section) {
	r.cni.ChainingMode = s.value
	if r.cni.Source.Line == 0 {
		r.cni.Source = s.source
	}
}

// cniFile reads the line that says what became of the CNI configuration. Where Cilium doesn't manage it, nothing is
// said of its being written.
func (r *reader) cniFile(s section) {
	r.cni.FileMessage, r.cni.Source = facts.Cut(s.value), s.source
	if !strings.Contains(s.value, "management disabled") {
		r.cni.FileWritten = new(strings.Contains(s.value, "successfully wrote"))
	}
}

var (
	currentFlows   = regexp.MustCompile(`Current/Max Flows: (\d+)/(\d+)`)
	flowsPerSecond = regexp.MustCompile(`Flows/s: ([0-9.]+)`)
	hubbleMetrics  = regexp.MustCompile(`Metrics: (.+)$`)
	hubbleDetails  = regexp.MustCompile(`\s*(Current/Max Flows:|Flows/s:|Metrics:)`)
)

// hubble reads "Hubble:   Warning Server not initialized   Current/Max Flows: 4095/4095 (100.00%), Flows/s: 31.22   Metrics: Ok".
func (r *reader) hubble(s section) {
	row := facts.AgentHubble{Source: s.source}
	text := s.value
	if at := hubbleDetails.FindStringIndex(s.value); at != nil {
		text = s.value[:at[0]]
	}
	row.State, row.Message = cutWord(text)
	if match := currentFlows.FindStringSubmatch(s.value); match != nil {
		row.CurrentFlowsCount, row.MaxFlowsCount = whole(match[1]), whole(match[2])
	}
	if match := flowsPerSecond.FindStringSubmatch(s.value); match != nil {
		if rate, err := strconv.ParseFloat(match[1], 64); err == nil {
			row.FlowsPerSecond = &rate
		}
	}
	if match := hubbleMetrics.FindStringSubmatch(s.value); match != nil {
		row.MetricsState = facts.Cut(match[1])
	}
	r.tables.AgentHubble = append(r.tables.AgentHubble, row)
}

var (
	proxyIP    = regexp.MustCompile(`\bip ([^\s,]+)`)
	redirects  = regexp.MustCompile(`(\d+) redirects active`)
	proxyPorts = regexp.MustCompile(`\b(?:ports|port-range) (\d+)-(\d+)`)
	envoyMode  = regexp.MustCompile(`Envoy: (\w+)`)
)

// proxy reads "Proxy Status:   OK, ip 10.0.1.215, 0 redirects active on ports 10000-20000, Envoy: external". Without a
// proxy the state is the text "No managed proxy redirect".
func (r *reader) proxy(s section) {
	row := facts.AgentProxy{Source: s.source}
	row.State, _, _ = strings.Cut(s.value, ",")
	row.State = facts.Cut(row.State)
	if match := proxyIP.FindStringSubmatch(s.value); match != nil {
		row.IP = match[1]
	}
	if match := redirects.FindStringSubmatch(s.value); match != nil {
		row.RedirectsCount = whole(match[1])
	}
	if match := proxyPorts.FindStringSubmatch(s.value); match != nil {
		row.PortMin, row.PortMax = whole(match[1]), whole(match[2])
	}
	if match := envoyMode.FindStringSubmatch(s.value); match != nil {
		row.Envoy = match[1]
	}
	r.tables.AgentProxy = append(r.tables.AgentProxy, row)
}

var wireguardPeers = regexp.MustCompile(`Peers: (\d+)`)

// encryption reads "Encryption:   Wireguard   [NodeEncryption: Disabled, cilium_wg0 (Pubkey: …, Port: 51871, Peers: 2)]".
func (r *reader) encryption(s section) {
	row := facts.AgentEncryption{Source: s.source}
	row.Mode, row.Message = cutWord(s.value)
	for _, match := range wireguardPeers.FindAllStringSubmatch(s.value, -1) {
		if peers := whole(match[1]); peers != nil {
			if row.PeersCount != nil {
				*peers += *row.PeersCount
			}
			row.PeersCount = peers
		}
	}
	r.tables.AgentEncryption = append(r.tables.AgentEncryption, row)
}

// mapSizes reads the table below "BPF Maps:   dynamic sizing: on (ratio: 0.002500)".
func (r *reader) mapSizes(s section) {
	sizes := table.New("Name", "Size")
	for _, line := range s.below {
		row, ok := sizes.Row([]byte(line.text))
		if size := whole(row.Cell("Size")); ok && size != nil {
			r.tables.BPFMapSizes = append(r.tables.BPFMapSizes, facts.BPFMapSize{Name: row.Cell("Name"), MaxEntries: *size, Source: line.source})
		}
	}
}

// clusterHealth reads the line and the health report below it: one line a node up to 1.16, a tree later.
func (r *reader) clusterHealth(s section) {
	health := clusterhealth.Summary(s.value, s.source)
	r.tables.ClusterHealth = append(r.tables.ClusterHealth, health)
	tree := clusterhealth.Tree{}
	tree.Probed(health.ProbedAt, s.value)
	for _, line := range s.below {
		tree.Line(line.text, line.source)
	}
	r.tables.HealthPaths = append(r.tables.HealthPaths, tree.Paths()...)
}

// whole is a whole number, nil if text is none.
func whole(text string) *int64 {
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return nil
	}
	return &number
}
