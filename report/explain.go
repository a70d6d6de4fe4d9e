package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/sysleuth/sysleuth/analyzers/explain"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/redact"
)

// WriteExplanation says for people why a rule came out as it did.
func WriteExplanation(w io.Writer, e *explain.Explanation, color bool) error {
	p := newPage(w, color)
	p.line(0, span{bold, e.Rule.ID + "  " + e.Rule.Title})
	p.paragraph(0, span{}, plain, outcomeText(e))
	for _, d := range e.Diagnostics {
		p.paragraph(0, span{red, "✗ "}, plain, fmt.Sprintf("%s:%d: %s", d.File, d.Line, d.Message))
	}
	for _, finding := range e.Judgement.Findings {
		p.paragraph(0, span{severityStyle(finding.Severity), finding.Severity.String() + "  "}, plain, redact.Text(finding.Subject.Name+": "+finding.Message))
	}
	for i, gap := range e.Gaps {
		if i > 0 && sameGap(e.Gaps[i-1], gap) {
			continue
		}
		var nodes []string
		for _, other := range e.Gaps[i:] {
			if !sameGap(gap, other) {
				break
			}
			if other.Node != "" {
				nodes = append(nodes, other.Node)
			}
		}
		writeGap(p, gap, nodes)
	}
	for _, reason := range e.Unmet {
		p.paragraph(0, span{plain, "• "}, plain, reason)
	}
	hidden := 0
	conditions := &conditionsWriter{p, map[string]bool{}}
	for i, branch := range e.Branches {
		if e.Judgement.Outcome == rule.Fired && !branch.Holds {
			hidden++
			continue
		}
		p.blank()
		name := branch.Name
		if len(e.Branches) > 1 {
			name = fmt.Sprintf("%s (%d of %d)", name, i+1, len(e.Branches))
		}
		p.line(0, span{bold, name}, span{dim, fmt.Sprintf("  %s:%d", e.Rule.File, branch.Line)})
		writeConditions(conditions, branch, 0)
	}
	if hidden > 0 {
		p.blank()
		p.line(0, span{dim, fmt.Sprintf("other bodies of findings that did not hold: %d", hidden)})
	}
	if len(e.Others) > 0 {
		p.blank()
		for _, other := range e.Others {
			p.line(0, span{plain, other.Node + ": " + strings.ReplaceAll(string(other.Outcome), "_", " ")}, span{dim, "  (--node " + other.Node + " explains it)"})
		}
	}
	return p.out.Flush()
}

func outcomeText(e *explain.Explanation) string {
	where := "Judged once"
	if e.Judgement.Node != "" {
		where = "On " + e.Judgement.Node
	}
	switch e.Judgement.Outcome {
	case rule.Fired:
		return fmt.Sprintf("%s: fired, %s. All of the conditions below hold.", where, plural(len(e.Judgement.Findings), "finding"))
	case rule.Quiet:
		return where + ": quiet. The first condition that nothing meets is marked, with what came nearest."
	case rule.Blind:
		return where + ": blind, because what it needs was not collected:"
	case rule.NotApplicable:
		return where + ": not applicable:"
	}
	return where + ": " + string(e.Judgement.Outcome)
}

// sameGap: two gaps differ in the node only.
func sameGap(a, b explain.Gap) bool {
	a.Node, b.Node = "", ""
	return a == b
}

func writeGap(p *page, gap explain.Gap, nodes []string) {
	text := gap.Table
	if len(nodes) > 0 {
		text += " of " + abbreviated(nodes)
	}
	text += ": " + string(gap.State)
	if gap.Reason != "" {
		text += ", " + facts.CutTo(redact.Text(gap.Reason), 300)
	}
	p.paragraph(0, span{yellow, "• "}, plain, text)
	if gap.Source != (facts.Source{}) {
		p.line(4, span{dim, fmt.Sprintf("%s:%d", gap.Source.File, gap.Source.Line)})
	}
	if gap.Collect != "" {
		p.line(4, span{plain, "collect it with: " + gap.Collect})
	}
}

// abbreviated are the first of many names.
func abbreviated(names []string) string {
	const most = 5
	if len(names) > most {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
	}
	return strings.Join(names, ", ")
}

// conditionsWriter writes branches, each text once: helpers are used in several conditions.
type conditionsWriter struct {
	*page
	written map[string]bool
}

func (p *conditionsWriter) helper(helper explain.Branch, indent int) {
	where := fmt.Sprintf("  line %d", helper.Line)
	key := fmt.Sprint(helper)
	if p.written[key] {
		p.line(indent, span{bold, helper.Name}, span{dim, where + ", as above"})
		return
	}
	p.written[key] = true
	p.line(indent, span{bold, helper.Name}, span{dim, where})
	writeConditions(p, helper, indent)
}

func writeConditions(p *conditionsWriter, branch explain.Branch, indent int) {
	for _, condition := range branch.Conditions {
		mark, ways := span{plain, "✓ "}, plural(condition.Ways, "way")
		if condition.Ways == 0 {
			mark = span{red, "✗ "}
			ways = fmt.Sprintf("none of %d", condition.Tried)
		}
		text := fmt.Sprintf("%4d  %s", condition.Line, facts.CutTo(condition.Text, max(60, 100-indent)))
		p.line(indent, mark, span{plain, text}, span{dim, "   " + ways})
		if condition.Problem != "" {
			p.line(indent+8, span{red, redact.Text(condition.Problem)})
		}
		last := rule.Evidence{}
		for i, value := range condition.Values {
			text := fmt.Sprintf("%s = %s", value.Name, redact.Text(value.Text))
			if i > 0 && value.Miss != condition.Values[i-1].Miss {
				last = rule.Evidence{}
			}
			spans := []span{{plain, text}}
			if value.Source != (rule.Evidence{}) && value.Source != last {
				spans = append(spans, span{dim, fmt.Sprintf("   %s:%d", value.Source.File, value.Source.Line)})
				last = value.Source
			}
			p.line(indent+8, spans...)
		}
		for _, helper := range condition.Helpers {
			p.helper(helper, indent+6)
		}
	}
}
