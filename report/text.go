package report

import (
	"cmp"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// How much of a report a reader sees without --verbose.
const (
	shownEvidence    = 3
	shownSubjects    = 4
	shownSymptoms    = 6
	shownGaps        = 8
	shownProblems    = 12
	shownUnexplained = 6
	shownSteps       = 4
	shownRemarks     = 10 // even with --verbose: sysleuth facts --unread has them all
	shownLines       = 2  // of one line of the dump, broken at the edge of the page
)

func writeText(w io.Writer, report *analyzers.Report, options Options) error {
	t := &text{page: newPage(w, options.Color), report: report, verbose: options.Verbose, symptoms: map[int][]*analyzers.Finding{}}
	for i := range report.Findings {
		finding := &report.Findings[i]
		if len(finding.ExplainedBy) > 0 {
			cause := finding.ExplainedBy[0]
			t.symptoms[cause] = append(t.symptoms[cause], finding)
		}
	}
	t.identity()
	t.findings()
	t.coverage()
	t.unexplained()
	t.diagnostics()
	if err := t.out.Flush(); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

// text renders one report.
type text struct {
	*page
	report  *analyzers.Report
	verbose bool
	// symptoms are the findings that fold under one, by its rank.
	symptoms map[int][]*analyzers.Finding
}

// limit is how many of count things are shown.
func (t *text) limit(count, shown int) int {
	if t.verbose || count <= shown+1 { // no "+1 more" where the one would take no more room
		return count
	}
	return shown
}

func (t *text) identity() {
	dump := t.report.Dump
	parts := []string{}
	add := func(format string, value string) {
		if value != "" {
			parts = append(parts, fmt.Sprintf(format, value))
		}
	}
	add("Cilium %s", strings.Join(dump.CiliumVersions, ", "))
	add("Kubernetes %s", dump.KubernetesVersion)
	parts = append(parts, plural(dump.Nodes, "node"))
	add("routing %s", dump.Features.RoutingMode)
	add("kube-proxy replacement %s", dump.Features.KubeProxyReplacement)
	add("ipam %s", dump.Features.IPAM)
	t.line(0, span{bold, dump.File})
	for _, line := range wrapParts(parts, columns) {
		t.line(0, span{plain, line})
	}
	if dump.CapturedAt != "" {
		t.line(0, span{plain, "captured " + dump.CapturedAt})
	}
	if config, given := t.report.Tool.Options["config"].(map[string]any); given {
		t.paragraph(0, span{}, dim, fmt.Sprintf("configuration %v sha256:%v", config["file"], config["sha256"]))
	}
	t.blank()
	style := plain
	if top := t.report.Top(); top != nil && top.EffectiveSeverity >= rule.Medium {
		style = severityStyle(top.EffectiveSeverity)
	}
	t.paragraph(0, span{}, style, t.report.Verdict)
}

func (t *text) findings() {
	low := false
	for i := range t.report.Findings {
		finding := &t.report.Findings[i]
		switch {
		case len(finding.ExplainedBy) > 0:
		case finding.EffectiveSeverity >= rule.Medium:
			t.blank()
			t.finding(finding)
		default:
			if !low {
				t.heading("Of low severity")
				low = true
			}
			t.brief(finding, 2)
		}
	}
	if t.report.Suppressed > 0 {
		t.blank()
		t.line(0, span{dim, plural(t.report.Suppressed, "finding") + " below --min-severity or suppressed, not shown"})
	}
	for _, ended := range t.report.Expired {
		of := strings.TrimSpace(ended.Kind + " " + ended.Subject)
		if of != "" {
			of = " of " + of
		}
		t.paragraph(0, span{}, yellow, fmt.Sprintf("the suppression of %s%s ended on %s: %s", ended.Rule, of, ended.Until.Format(time.DateOnly), ended.Reason))
	}
}

// finding writes a cause with its evidence, what to do, and its symptoms.
func (t *text) finding(f *analyzers.Finding) {
	t.line(0, span{severityStyle(f.EffectiveSeverity), fmt.Sprintf("%d. %s", f.Rank, strings.ToUpper(f.EffectiveSeverity.String()))},
		span{bold, "  " + f.Title}, span{dim, "  " + f.Rule})
	t.paragraph(3, span{}, plain, t.where(f))
	t.paragraph(3, span{}, plain, f.Message)
	t.evidence(5, f)
	for _, step := range f.Remediation[:t.limit(len(f.Remediation), shownSteps)] {
		t.paragraph(3, span{blue, "→ "}, plain, step)
	}
	t.allowingPolicy(f)
	if t.verbose {
		for _, reference := range f.References {
			t.line(3, span{dim, reference})
		}
	}
	symptoms := t.allSymptoms(f)
	if len(symptoms) == 0 {
		return
	}
	t.line(3, span{bold, "explains"})
	shown := t.limit(len(symptoms), shownSymptoms)
	for _, symptom := range symptoms[:shown] {
		t.brief(symptom, 5)
	}
	t.more(5, len(symptoms)-shown, "symptom")
}

// allowingPolicy writes the policy that would allow what a finding, or the first of its symptoms, says is denied.
func (t *text) allowingPolicy(f *analyzers.Finding) {
	for _, each := range append([]*analyzers.Finding{f}, t.allSymptoms(f)...) {
		policy, _ := each.Facts["allowing_policy"].(string)
		if policy == "" {
			continue
		}
		t.paragraph(3, span{blue, "→ "}, plain, "If it should pass, this policy is the smallest that lets it:")
		for line := range strings.SplitSeq(strings.TrimRight(policy, "\n"), "\n") {
			t.line(7, span{plain, line})
		}
		return
	}
}

// allSymptoms are the findings folded below one, those of its symptoms included.
func (t *text) allSymptoms(f *analyzers.Finding) []*analyzers.Finding {
	var all []*analyzers.Finding
	for _, symptom := range t.symptoms[f.Rank] {
		all = append(append(all, symptom), t.allSymptoms(symptom)...)
	}
	return all
}

// where says whom a finding hits, since when, and how sure it is.
func (t *text) where(f *analyzers.Finding) string {
	parts := []string{t.subjects(f)}
	if f.Confidence != rule.HighConfidence {
		parts = append(parts, f.Confidence.String()+" confidence")
	}
	if f.EffectiveSeverity != f.Severity {
		parts = append(parts, f.Severity.String()+" by itself")
	}
	if f.Occurrences > 1 {
		parts = append(parts, fmt.Sprintf("%d times", f.Occurrences))
	}
	if f.FirstSeen != "" && f.LastSeen != "" && f.FirstSeen != f.LastSeen {
		parts = append(parts, f.FirstSeen+" to "+f.LastSeen)
	} else if at := cmp.Or(f.LastSeen, f.FirstSeen); at != "" {
		parts = append(parts, at)
	}
	switch f.Incident {
	case analyzers.EndedBefore, analyzers.BeganAfter:
		parts = append(parts, f.Incident+" the incident")
	}
	return strings.Join(parts, " · ")
}

// subjects names whom a finding hits: "nodes node1, node2 and 3 more".
func (t *text) subjects(f *analyzers.Finding) string {
	var names []string
	for _, subject := range f.Subjects[:t.limit(len(f.Subjects), shownSubjects)] {
		names = append(names, subject.Name)
	}
	kind := "cluster"
	if len(f.Subjects) > 0 {
		kind = strings.ReplaceAll(f.Subjects[0].Kind, "_", " ")
	}
	if kind == "cluster" {
		return kind
	}
	if f.SubjectsCount > 1 {
		kind = strings.Replace(kind+"s", "policys", "policies", 1)
	}
	text := kind + " " + strings.Join(names, ", ")
	if more := f.SubjectsCount - len(names); more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}

func (t *text) evidence(indent int, f *analyzers.Finding) {
	shown := t.limit(len(f.Evidence), shownEvidence)
	for _, evidence := range f.Evidence[:shown] {
		t.place(indent, evidence)
	}
	t.more(indent, f.EvidenceCount-shown, "place")
}

// place writes a file and line to copy, and below it the line itself.
func (t *text) place(indent int, e analyzers.Evidence) {
	t.line(indent, span{dim, fmt.Sprintf("%s:%d", e.File, e.Line)})
	excerpt := strings.TrimSpace(e.Excerpt)
	switch {
	case excerpt == "":
		return
	case !t.verbose:
		t.excerpt(indent+2, excerpt)
		return
	case len(e.Context) == 0:
		t.line(indent+2, span{plain, excerpt})
		return
	}
	for i, line := range e.Context {
		number := e.ContextLine + i
		mark, style := " ", dim
		if number == e.Line {
			mark, style = ">", plain
		}
		t.line(indent, span{style, fmt.Sprintf("%s%6d  %s", mark, number, line)})
	}
}

// logTimes are the times that begin a line of a log: the kubelet's, and that of logrus or slog. They take half a line and
// stand in the finding already.
var logTimes = regexp.MustCompile(`^\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d) (std(out|err) [FP] )?(time="?[^ "]+"? )?`)

// excerpt writes a line of the dump so that its message can be seen.
func (t *text) excerpt(indent int, excerpt string) {
	if textWidth(excerpt) > columns-indent {
		if times := logTimes.FindString(excerpt); times != "" {
			excerpt = "… " + excerpt[len(times):]
		}
	}
	lines := breakAt(Escape(excerpt), columns-indent)
	for i, line := range lines[:min(len(lines), shownLines)] {
		if i == shownLines-1 && len(lines) > shownLines {
			line = cutTo(line+"  ", columns-indent)
		}
		t.escaped(indent, plain, line)
	}
}

// brief writes a finding in two or three lines: symptoms, and what is of low severity.
func (t *text) brief(f *analyzers.Finding, indent int) {
	t.paragraph(indent, span{severityStyle(f.Severity), fmt.Sprintf("%-8s ", f.Severity)}, plain,
		fmt.Sprintf("%s (%s) %s", f.Title, t.subjects(f), f.Rule))
	indent += 9
	if f.Message != "" && f.Message != f.Title {
		lines := wrap(Escape(f.Message), columns-indent)
		shown := t.limit(len(lines), 2)
		for i, line := range lines[:shown] {
			if i == shown-1 && shown < len(lines) {
				line = cutTo(line+" …", columns-indent)
			}
			t.escaped(indent, plain, line)
		}
	}
	if t.verbose {
		t.evidence(indent, f)
	} else if len(f.Evidence) > 0 {
		t.line(indent, span{dim, fmt.Sprintf("%s:%d", f.Evidence[0].File, f.Evidence[0].Line)})
	}
}

func (t *text) more(indent, count int, noun string) {
	if count > 0 {
		t.line(indent, span{dim, "+" + plural(count, "more "+noun)})
	}
}

func severityStyle(severity rule.Severity) style {
	switch severity {
	case rule.Critical:
		return red
	case rule.High:
		return orange
	case rule.Medium:
		return yellow
	}
	return blue
}

func plural(count int, noun string) string {
	if count == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", count, noun)
}
