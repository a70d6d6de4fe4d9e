package kubernetes

import (
	"cmp"
	"slices"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var events = artifact.Extractor{
	Name:    "events",
	Files:   []string{"k8s-events.yaml"},
	Tables:  []string{"events"},
	Extract: extractEvents,
	Collect: "kubectl get events -A -o yaml",
}

// mostEvents is how many rows are kept. Warnings and newer events come first.
const mostEvents = 5000

// eventKey tells groups of events apart.
type eventKey struct{ kind, namespace, name, eventType, reason, template string }

// eventGroups adds equal events of one object up.
type eventGroups struct {
	in   *artifact.Input
	rows []facts.Event
	at   map[eventKey]int
}

func extractEvents(in *artifact.Input) error {
	groups := &eventGroups{in: in, at: map[eventKey]int{}}
	err := manifest.Objects(in, nil, groups.add)
	if len(groups.rows) > mostEvents {
		groups.prune()
	}
	in.Tables.Events = groups.rows
	return err
}

// add takes an event of the core API or of events.k8s.io, which has other names for some fields.
func (g *eventGroups) add(o *manifest.Node) {
	about := o.Get("involvedObject")
	if about == nil {
		about = o.Get("regarding")
	}
	message := "message"
	if !o.Has(message) {
		message = "note"
	}
	event := facts.Event{
		Type:      o.Text("type"),
		Reason:    o.Text("reason"),
		Kind:      about.Text("kind"),
		Namespace: about.Text("namespace"),
		Name:      about.Text("name"),
		Node:      cmp.Or(o.Text("source", "host"), o.Text("deprecatedSource", "host")),
		Component: cmp.Or(o.Text("source", "component"), o.Text("reportingComponent"), o.Text("reportingController")),
		Message:   o.Text(message),
		Count:     count(o),
		FirstAt:   firstTime(o, "firstTimestamp", "deprecatedFirstTimestamp", "eventTime"),
		LastAt:    firstTime(o, "lastTimestamp", "deprecatedLastTimestamp", "eventTime"),
		Source:    g.in.At(o.LineOf(message)),
	}
	if event.Kind == "" || event.Reason == "" {
		return
	}
	if series := o.Time("series", "lastObservedTime"); series.After(event.LastAt.Time) {
		event.LastAt = series
	}
	if event.Node == "" && event.Kind == "Node" {
		event.Node = event.Name
	}
	if event.Node == "" && event.Component == "kubelet" {
		event.Node = o.Text("reportingInstance")
	}
	event.Template = messageTemplate(event.Message, event.Namespace, event.Name)
	g.merge(event)
}

// count is how often an event occurred; an event that doesn't say occurred once.
func count(o *manifest.Node) *int64 {
	for _, path := range [][]string{{"series", "count"}, {"count"}, {"deprecatedCount"}} {
		if count := o.Int(path...); count != nil && *count > 0 {
			return count
		}
	}
	return new(int64(1))
}

// firstTime is the first of the named instants that is set, or when the event was written.
func firstTime(o *manifest.Node, names ...string) facts.Time {
	for _, name := range names {
		if at := o.Time(name); !at.IsZero() {
			return at
		}
	}
	return o.Time("metadata", "creationTimestamp")
}

func (g *eventGroups) merge(event facts.Event) {
	key := eventKey{event.Kind, event.Namespace, event.Name, event.Type, event.Reason, event.Template}
	i, seen := g.at[key]
	if !seen {
		if len(g.rows) >= 8*mostEvents {
			g.prune()
		}
		g.at[key] = len(g.rows)
		g.rows = append(g.rows, event)
		return
	}
	row := &g.rows[i]
	*row.Count += *event.Count
	if !event.FirstAt.IsZero() && (row.FirstAt.IsZero() || event.FirstAt.Before(row.FirstAt.Time)) {
		row.FirstAt = event.FirstAt
	}
	if event.LastAt.After(row.LastAt.Time) { // the newest message is shown
		row.LastAt, row.Message, row.Source = event.LastAt, event.Message, event.Source
	}
	row.Node = cmp.Or(row.Node, event.Node)
}

// prune keeps the most telling events, in the order of the file.
func (g *eventGroups) prune() {
	slices.SortStableFunc(g.rows, func(a, b facts.Event) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), b.LastAt.Compare(a.LastAt.Time))
	})
	g.rows = g.rows[:mostEvents]
	slices.SortFunc(g.rows, func(a, b facts.Event) int { return cmp.Compare(a.Source.Line, b.Source.Line) })
	clear(g.at)
	for i, event := range g.rows {
		g.at[eventKey{event.Kind, event.Namespace, event.Name, event.Type, event.Reason, event.Template}] = i
	}
}

func rank(event facts.Event) int {
	if event.Type == "Normal" {
		return 1
	}
	return 0
}
