package hubbleflows

import (
	"cmp"
	"slices"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	maxRows     = 500    // groups given to rules, those with the most flows
	maxGroups   = 20_000 // groups held while the file is read; flows of further ones are counted only for the file
	maxDeniedBy = 20
	sampleBytes = 512
)

// Event types of flows (pkg/monitor/api). A packet that policy denies gives two flows, one of each.
const (
	dropEvent    = 1
	verdictEvent = 5
)

// drops groups the flows that were lost or audited.
type drops struct {
	groups   map[groupKey]*group
	overflow map[string]int64 // flows beyond maxGroups by verdict
}

// groupKey is what the flows of a group have in common. Peers that are no pods are told apart by identity.
type groupKey struct {
	verdict, reason, direction string
	source, destination        peerKey
	protocol                   string
	port                       int64
}

type peerKey struct {
	namespace, workload string
	identity            int64
}

type group struct {
	reason              string
	code                *int64
	last                flow
	port                *int64
	protocol            string
	deniedBy            []string
	droppedEvents       int64 // of type 1
	verdictEvents       int64 // of type 5
	otherEvents         int64
	firstAt, lastAt     facts.Time
	firstLine, lastLine int
	firstText, lastText []byte
}

func (d *drops) add(f *flow, at facts.Time, number int, line []byte) {
	reason, code := f.reason()
	protocol, port := f.transport()
	key := groupKey{verdict: f.Verdict, reason: reason, direction: f.Direction, source: f.Source.key(), destination: f.Destination.key(), protocol: protocol, port: -1}
	if port != nil {
		key.port = *port
	}
	g := d.groups[key]
	if g == nil {
		if len(d.groups) >= maxGroups {
			d.overflowed(f)
			return
		}
		if d.groups == nil {
			d.groups = map[groupKey]*group{}
		}
		g = &group{reason: reason, protocol: protocol, port: port, firstLine: number, firstText: slices.Clone(line[:min(len(line), 2*sampleBytes)])}
		d.groups[key] = g
	}
	g.add(f, at, code)
	g.lastLine, g.lastText = number, append(g.lastText[:0], line[:min(len(line), 2*sampleBytes)]...)
}

func (d *drops) overflowed(f *flow) {
	if d.overflow == nil {
		d.overflow = map[string]int64{}
	}
	if f.Verdict != "DROPPED" || f.EventType.Type != verdictEvent {
		d.overflow[f.Verdict]++
	}
}

func (p *peer) key() peerKey {
	key := peerKey{namespace: p.Namespace, workload: p.workload()}
	if key.workload == "" && p.Identity != nil {
		key.identity = *p.Identity
	}
	return key
}

func (g *group) add(f *flow, at facts.Time, code *int64) {
	switch f.EventType.Type {
	case dropEvent:
		g.droppedEvents++
	case verdictEvent:
		g.verdictEvents++
	default:
		g.otherEvents++
	}
	if code != nil {
		g.code = code
	}
	for _, policies := range [][]policy{f.EgressDeniedBy, f.IngressDeniedBy} {
		for _, policy := range policies {
			g.denied(policy)
		}
	}
	g.last = *f
	if at.IsZero() {
		return
	}
	if g.firstAt.IsZero() || at.Before(g.firstAt.Time) {
		g.firstAt = at
	}
	if at.After(g.lastAt.Time) {
		g.lastAt = at
	}
}

func (g *group) denied(policy policy) {
	name := policy.Name
	if policy.Namespace != "" {
		name = policy.Namespace + "/" + name
	}
	if policy.Name != "" && len(g.deniedBy) < maxDeniedBy && !slices.Contains(g.deniedBy, name) {
		g.deniedBy = append(g.deniedBy, facts.Cut(name))
	}
}

// count is the number of packets. Both events of a denied packet are in the group, unless one of them was lost or is
// switched off; audited packets give verdict events only.
func (g *group) count() int64 {
	return max(g.droppedEvents, g.verdictEvents) + g.otherEvents
}

// counted is the number of packets with a verdict.
func (d *drops) counted(verdict string) int64 {
	count := d.overflow[verdict]
	for key, g := range d.groups {
		if key.verdict == verdict {
			count += g.count()
		}
	}
	return count
}

// rows are the largest groups, in order of their count and then of their first line.
func (d *drops) rows(in *artifact.Input, lastOfFile facts.Time) []facts.FlowDrop {
	groups := make([]*group, 0, len(d.groups))
	for _, g := range d.groups {
		groups = append(groups, g)
	}
	slices.SortFunc(groups, func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.count(), a.count()), cmp.Compare(a.firstLine, b.firstLine))
	})
	var rows []facts.FlowDrop
	for _, g := range groups[:min(len(groups), maxRows)] {
		rows = append(rows, g.row(in, lastOfFile))
	}
	return rows
}

func (g *group) row(in *artifact.Input, lastOfFile facts.Time) facts.FlowDrop {
	slices.Sort(g.deniedBy)
	source, destination := &g.last.Source, &g.last.Destination
	row := facts.FlowDrop{
		Verdict: g.last.Verdict, Reason: facts.Cut(g.reason), Code: g.code, Direction: facts.Cut(g.last.Direction),
		SourceNamespace: facts.Cut(source.Namespace), SourceWorkload: facts.Cut(source.workload()), SourcePod: facts.Cut(source.Pod),
		SourceIdentity: source.Identity, SourceLabels: cutAll(source.Labels), SourceIP: facts.Cut(g.last.IP.Source),
		DestinationNamespace: facts.Cut(destination.Namespace), DestinationWorkload: facts.Cut(destination.workload()), DestinationPod: facts.Cut(destination.Pod),
		DestinationIdentity: destination.Identity, DestinationLabels: cutAll(destination.Labels), DestinationIP: facts.Cut(g.last.IP.Destination),
		DestinationPort: g.port, Protocol: facts.Cut(g.protocol), DeniedBy: g.deniedBy,
		Count: g.count(), FirstAt: g.firstAt, LastAt: g.lastAt,
		Samples: []facts.Sample{{Source: in.At(g.firstLine), Text: facts.CutTo(string(g.firstText), sampleBytes)}},
		Source:  in.At(g.firstLine),
	}
	if g.lastLine != g.firstLine {
		row.Samples = append(row.Samples, facts.Sample{Source: in.At(g.lastLine), Text: facts.CutTo(string(g.lastText), sampleBytes)})
	}
	if !g.lastAt.IsZero() && !lastOfFile.IsZero() {
		row.LastAgeSeconds = new(lastOfFile.Sub(g.lastAt.Time).Seconds())
	}
	return row
}

// maxLabels bounds the labels of a peer; Cilium's own are a dozen.
const maxLabels = 64

func cutAll(labels []string) []string {
	labels = labels[:min(len(labels), maxLabels)]
	for i := range labels {
		labels[i] = facts.Cut(labels[i])
	}
	return labels
}
