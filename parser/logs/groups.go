package logs

import "github.com/sysleuth/sysleuth/parser/facts"

const (
	// maxGroups bounds the groups of one log. What comes after is counted in one more, "other".
	maxGroups     = 2000
	otherTemplate = "other"
	// messageBytes is the length at which message and error of a group are cut.
	messageBytes = 4096
)

// groups gathers the warnings and worse of one log.
type groups struct {
	masker masker
	byKey  map[string]*group
	order  []*group
	other  *group
	key    []byte
}

// group is every record of one level and template.
type group struct {
	level                                   level
	template, message, errorText, subsystem string
	count                                   int64
	firstAt, lastAt                         facts.Time
	first, last                             snippet
}

// of finds the group of a record, or makes it.
func (g *groups) of(r *record) *group {
	template := g.masker.template(templated(r))
	g.key = append(append(g.key[:0], byte(r.level)), template...)
	found := g.byKey[string(g.key)]
	if found == nil {
		found = g.add(r, string(template))
	}
	if found.errorText == "" && len(r.errorText) > 0 {
		found.errorText = shown(r.errorText, messageBytes)
	}
	return found
}

func (g *groups) add(r *record, template string) *group {
	if len(g.order) == maxGroups {
		if g.other == nil {
			g.other = newGroup(r, otherTemplate)
		}
		g.other.level = max(g.other.level, r.level)
		return g.other
	}
	made := newGroup(r, shown([]byte(template), templateBytes))
	if g.byKey == nil {
		g.byKey = map[string]*group{}
	}
	g.byKey[string(g.key)] = made
	g.order = append(g.order, made)
	return made
}

func newGroup(r *record, template string) *group {
	return &group{
		level:     r.level,
		template:  template,
		message:   shown(r.message, messageBytes),
		subsystem: shown(r.subsystem, messageBytes),
	}
}

// templated is what a record's template is made of: its message, and for messages that say nothing its error as well.
// client-go hands all its errors to one handler, which logs them so (k8sError until 1.15, Unhandled Error since).
func templated(r *record) []byte {
	switch string(r.message) {
	case "":
		return r.text
	case "k8sError", "Unhandled Error", "error":
		return append(append(append([]byte{}, r.message...), ": "...), r.errorText...)
	}
	return r.message
}

// rows turns the groups into facts, in the order of their first lines.
func (g *groups) rows(of facts.LogFile, endsLog *group) []facts.LogGroup {
	all := g.order
	if g.other != nil {
		all = append(all, g.other)
	}
	rows := make([]facts.LogGroup, 0, len(all))
	for _, group := range all {
		row := facts.LogGroup{
			Component: of.Component,
			Pod:       of.Pod,
			Container: of.Container,
			Previous:  of.Previous,
			Level:     group.level.String(),
			Template:  group.template,
			Message:   group.message,
			Error:     group.errorText,
			Subsystem: group.subsystem,
			Count:     group.count,
			FirstAt:   group.firstAt,
			LastAt:    group.lastAt,
			EndsLog:   group == endsLog,
			Samples:   samples(&group.first, &group.last, of.Source.File),
		}
		row.Source = row.Samples[0].Source
		rows = append(rows, row)
	}
	return rows
}

// samples are the first and, if there is more than one, the last.
func samples(first, last *snippet, file string) []facts.Sample {
	all := []facts.Sample{first.sample(file)}
	if last.count > 0 {
		all = append(all, last.sample(file))
	}
	return all
}
