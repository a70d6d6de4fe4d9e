package analyzers

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	// maxUnexplained is how many groups the report shows.
	maxUnexplained = 20
	// startUp is how long after the first line of a log its warnings count as start-up noise. goneQuiet is how long the log
	// must have gone on without them, readyQuiet how long where the container is ready.
	startUp    = 120 * time.Second
	goneQuiet  = 60 * time.Second
	readyQuiet = 10 * time.Second
	// maxUnexplainedEvidence is how many places one group shows.
	maxUnexplainedEvidence = 2
)

// complaint is a group of warnings or errors of any number of containers or objects.
type complaint struct {
	Unexplained
	nodes       map[string]bool
	first, last time.Time
	// endsLog: it is the last that a container said.
	endsLog bool
	// passing: none of its rows is a failure of now.
	passing bool
	claimed bool
	samples []facts.Sample
	sources []facts.Source
}

type complaintKey struct{ component, level, template string }

// unexplainedOf lists the log groups and warning events that no finding cites. Once one row of a template is cited,
// the others of that template are taken as explained too.
func unexplainedOf(sysdump *facts.Sysdump, index *index, benign []Benign) []Unexplained {
	complaints := map[complaintKey]*complaint{}
	addLogGroups(complaints, sysdump, index, benign)
	addEvents(complaints, sysdump, index, benign)
	list := slices.Collect(maps.Values(complaints))
	list = slices.DeleteFunc(list, func(c *complaint) bool { return c.claimed })
	slices.SortFunc(list, compareComplaints)
	unexplained := []Unexplained{}
	for _, c := range list[:min(len(list), maxUnexplained)] {
		unexplained = append(unexplained, c.finish())
	}
	return unexplained
}

// levels order what a human should read first.
var levels = map[string]int{"panic": 4, "fatal": 3, "error": 2, "warning": 1}

func compareComplaints(a, b *complaint) int {
	return cmp.Or(
		-compareBool(a.passing, b.passing),
		-cmp.Compare(levels[a.Level], levels[b.Level]),
		compareBool(a.endsLog, b.endsLog),
		cmp.Compare(max(len(a.nodes), 1), max(len(b.nodes), 1)),
		-cmp.Compare(a.Count, b.Count),
		cmp.Compare(a.Component, b.Component),
		cmp.Compare(a.Template, b.Template))
}

func addLogGroups(complaints map[complaintKey]*complaint, sysdump *facts.Sysdump, index *index, benign []Benign) {
	logs := map[string]facts.LogFile{}
	for _, file := range sysdump.LogFiles {
		logs[file.Source.File] = file
	}
	matched := citedMatches(sysdump, index)
	for _, group := range slices.Concat(sysdump.LogGroups, sysdump.CNILog) {
		if levels[group.Level] == 0 {
			continue
		}
		c := complaintOf(complaints, group.Component, group.Level, cmp.Or(group.Template, group.Message))
		c.add(group.Node, group.Count, group.FirstAt, group.LastAt)
		c.samples = append(c.samples, group.Samples...)
		c.sources = append(c.sources, group.Source)
		c.endsLog = c.endsLog || group.EndsLog
		_, harmless := matchBenign(benign, group.Component, group.Message+" "+group.Error)
		c.passing = c.passing && (harmless || isOver(group) || isStartUp(group, logs[group.Source.File]))
		c.claimed = c.claimed || index.cited[group.Source] || slices.ContainsFunc(group.Samples, func(sample facts.Sample) bool {
			return index.cited[sample.Source]
		}) || slices.ContainsFunc(matched[group.Source.File], func(text string) bool { return covers(c.Template, text) })
	}
}

// isOver: it was said by an earlier run of a container that is well now.
func isOver(group facts.LogGroup) bool {
	return group.Previous && group.ContainerReady != nil && *group.ContainerReady
}

// isStartUp: a warning or error of the first minutes of a process that then went on for a while without it.
func isStartUp(group facts.LogGroup, file facts.LogFile) bool {
	if levels[group.Level] > levels["error"] || group.EndsLog || group.LastAt.IsZero() || file.FirstAt.IsZero() {
		return false
	}
	if file.BeginsTruncated != nil && *file.BeginsTruncated {
		return false
	}
	quiet := goneQuiet
	if group.ContainerReady != nil && *group.ContainerReady {
		quiet = readyQuiet
	}
	return group.LastAt.Sub(file.FirstAt.Time) <= startUp && file.LastAt.Sub(group.LastAt.Time) >= quiet
}

// citedMatches are the lines of log_matches rows that findings cite, by file. Such a row has its own first and last
// line, so it is told by its text which group it is about.
func citedMatches(sysdump *facts.Sysdump, index *index) map[string][]string {
	texts := map[string][]string{}
	for _, match := range sysdump.LogMatches {
		for _, sample := range match.Samples {
			if index.cited[sample.Source] || index.cited[match.Source] {
				texts[match.Source.File] = append(texts[match.Source.File], sample.Text)
			}
		}
	}
	return texts
}

// covers says whether a line has the constant parts of a template in their order. Masked parts stand in <>.
func covers(template, line string) bool {
	constant := 0
	for template != "" {
		part, rest := template, ""
		if open := strings.IndexByte(template, '<'); open >= 0 {
			part = template[:open]
			rest = template[open:]
			if end := strings.IndexByte(rest, '>'); end >= 0 {
				rest = rest[end+1:]
			} else {
				rest = ""
			}
		}
		for _, word := range strings.FieldsFunc(part, func(r rune) bool { return r == ' ' || r == '"' || r == '\\' }) {
			at := strings.Index(line, word)
			if at < 0 {
				return false
			}
			line = line[at+len(word):]
			constant += len(word)
		}
		template = rest
	}
	return constant >= 8
}

func addEvents(complaints map[complaintKey]*complaint, sysdump *facts.Sysdump, index *index, benign []Benign) {
	for _, event := range sysdump.Events {
		if event.Type != "Warning" {
			continue
		}
		c := complaintOf(complaints, cmp.Or(event.Component, "kubernetes"), "warning", event.Reason+": "+cmp.Or(event.Template, event.Message))
		count := int64(1)
		if event.Count != nil {
			count = *event.Count
		}
		c.add(event.Node, count, event.FirstAt, event.LastAt)
		c.sources = append(c.sources, event.Source)
		_, harmless := matchBenign(benign, "", event.Message)
		over := event.ObjectHealthy != nil && *event.ObjectHealthy || event.ObjectExists != nil && !*event.ObjectExists
		c.passing = c.passing && (harmless || over)
		c.claimed = c.claimed || index.cited[event.Source]
	}
}

func complaintOf(complaints map[complaintKey]*complaint, component, level, template string) *complaint {
	key := complaintKey{component, level, template}
	c := complaints[key]
	if c == nil {
		c = &complaint{Unexplained: Unexplained{Component: component, Level: level, Template: template}, nodes: map[string]bool{}, passing: true}
		complaints[key] = c
	}
	return c
}

func (c *complaint) add(node string, count int64, first, last facts.Time) {
	if node != "" {
		c.nodes[node] = true
	}
	c.Count += count
	if !first.IsZero() && (c.first.IsZero() || first.Before(c.first)) {
		c.first = first.Time
	}
	if last.After(c.last) {
		c.last = last.Time
	}
}

func (c *complaint) finish() Unexplained {
	u := c.Unexplained
	u.NodesCount, u.Passing = len(c.nodes), c.passing
	u.FirstSeen, u.LastSeen = timeText(c.first), timeText(c.last)
	u.Evidence = []Evidence{}
	for _, source := range c.sources[:min(len(c.sources), maxUnexplainedEvidence)] {
		evidence := Evidence{File: source.File, Line: source.Line}
		for _, sample := range c.samples {
			if sample.Source == source {
				evidence.fromSample(sample)
			}
		}
		u.Evidence = append(u.Evidence, evidence)
	}
	return u
}
