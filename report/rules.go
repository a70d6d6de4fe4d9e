package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// WriteRulesTable lists rules for people.
func WriteRulesTable(w io.Writer, rules []*rule.Rule, color bool) error {
	p := newPage(w, color)
	width := len("RULE")
	for _, r := range rules {
		width = max(width, len(r.ID))
	}
	p.line(0, span{bold, fmt.Sprintf("%-*s  %-8s  %-7s  %s", width, "RULE", "SEVERITY", "JUDGED", "TITLE")})
	for _, r := range rules {
		p.line(0, span{plain, fmt.Sprintf("%-*s  ", width, r.ID)}, span{severityStyle(r.Severity), fmt.Sprintf("%-8s", r.Severity)},
			span{plain, fmt.Sprintf("  %-7s  %s", judged(r), r.Title)})
	}
	return p.out.Flush()
}

// ruleJSON is a rule's metadata in the JSON form of the list.
type ruleJSON struct {
	ID             string          `json:"id"`
	Title          string          `json:"title"`
	Description    string          `json:"description"`
	Severity       rule.Severity   `json:"severity"`
	Confidence     rule.Confidence `json:"confidence"`
	Judged         string          `json:"judged"`
	Pack           string          `json:"pack"`
	Package        string          `json:"package"`
	File           string          `json:"file"`
	Line           int             `json:"line"`
	Tables         []string        `json:"tables"`
	Optional       []string        `json:"optional"`
	Cilium         string          `json:"applies_cilium,omitempty"`
	Kubernetes     string          `json:"applies_kubernetes,omitempty"`
	Features       []string        `json:"applies_features"`
	Explains       []string        `json:"explains"`
	FalsePositives []string        `json:"false_positives"`
	Remediation    []string        `json:"remediation"`
	References     []string        `json:"references"`
	Guide          []string        `json:"guide"`
}

// WriteRulesJSON writes the metadata of rules as one JSON array.
func WriteRulesJSON(w io.Writer, rules []*rule.Rule) error {
	list := []ruleJSON{}
	for _, r := range rules {
		list = append(list, ruleJSON{
			ID: r.ID, Title: r.Title, Description: r.Description, Severity: r.Severity, Confidence: r.Confidence, Judged: judged(r),
			Pack: r.Pack, Package: r.Package, File: r.File, Line: r.Line, Tables: tablesOf(r), Optional: filled(r.Optional),
			Cilium: r.Applies.Cilium, Kubernetes: r.Applies.Kubernetes, Features: filled(r.Applies.Features), Explains: filled(r.Explains),
			FalsePositives: filled(r.FalsePositives), Remediation: filled(r.Remediation), References: filled(r.References), Guide: filled(r.Guide),
		})
	}
	text, err := MarshalJSON(list, "  ")
	if err != nil {
		return fmt.Errorf("render rules as JSON: %w", err)
	}
	_, err = w.Write(text)
	return err
}

// WriteRule explains one rule. all are the rules that it may be connected with.
func WriteRule(w io.Writer, r *rule.Rule, all []*rule.Rule, color bool) error {
	p := newPage(w, color)
	p.line(0, span{bold, r.ID + "  " + r.Title})
	p.line(0, span{severityStyle(r.Severity), r.Severity.String()}, span{plain, fmt.Sprintf(", %s confidence, judged once a %s, pack %s", r.Confidence, judged(r), r.Pack)})
	p.blank()
	p.paragraph(0, span{}, plain, r.Description)
	if applies := appliesText(r.Applies); applies != "" {
		p.blank()
		p.paragraph(0, span{bold, "Applies to: "}, plain, applies)
	}
	p.list("What to do", r.Remediation)
	p.list("Looks the same and is harmless", r.FalsePositives)
	p.list("Explains", withTitles(r.Explains, all))
	var causes []string
	for _, other := range all {
		if slices.Contains(other.Explains, r.ID) {
			causes = append(causes, other.ID)
		}
	}
	p.list("Explained by", withTitles(causes, all))
	p.list("See", r.References)
	p.blank()
	p.paragraph(0, span{bold, "Reads: "}, plain, strings.Join(tablesOf(r), ", "))
	if len(r.Optional) > 0 {
		p.paragraph(0, span{bold, "Can do without: "}, plain, strings.Join(r.Optional, ", "))
	}
	p.line(0, span{dim, fmt.Sprintf("%s:%d", r.File, r.Line)})
	return p.out.Flush()
}

func (p *page) list(heading string, items []string) {
	if len(items) == 0 {
		return
	}
	p.heading(heading)
	for _, item := range items {
		p.paragraph(2, span{plain, "• "}, plain, item)
	}
}

func judged(r *rule.Rule) string {
	if r.PerNode {
		return "node"
	}
	return "cluster"
}

// tablesOf lists the tables that a rule reads, however it reaches them.
func tablesOf(r *rule.Rule) []string {
	tables := slices.Concat([]string{}, r.Tables, r.NodeTables)
	slices.Sort(tables)
	return slices.Compact(tables)
}

func filled(list []string) []string { return append([]string{}, list...) }

func appliesText(applies rule.Applies) string {
	var parts []string
	if applies.Cilium != "" {
		parts = append(parts, "Cilium "+applies.Cilium)
	}
	if applies.Kubernetes != "" {
		parts = append(parts, "Kubernetes "+applies.Kubernetes)
	}
	if len(applies.Features) > 0 {
		parts = append(parts, "with "+strings.Join(applies.Features, ", "))
	}
	return strings.Join(parts, "; ")
}

func withTitles(ids []string, all []*rule.Rule) []string {
	var lines []string
	for _, id := range ids {
		for _, r := range all {
			if r.ID == id {
				id += "  " + r.Title
				break
			}
		}
		lines = append(lines, id)
	}
	return lines
}
