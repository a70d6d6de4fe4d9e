package report

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/redact"
)

// TriageSchema is the version of a triage line.
const TriageSchema = "sysleuth.triage/v1"

// TriageRow is what triage says of one dump, a line of JSON Lines.
type TriageRow struct {
	Schema string `json:"schema"`
	Path   string `json:"path"`
	// Error says why the dump could not be analysed; then nothing below is known.
	Error string `json:"error,omitempty"`
	// Severity is the effective severity of the worst finding, "none" without one, "error" for a dump that was not read.
	Severity string `json:"severity"`
	Verdict  string `json:"verdict,omitempty"`
	// Rule, Title and Fingerprint are those of the worst finding.
	Rule        string `json:"rule,omitempty"`
	Title       string `json:"title,omitempty"`
	Fingerprint string `json:"fingerprint,omitempty"`
	// Causes counts the findings of medium severity or above that nothing explains.
	Causes         int      `json:"causes"`
	Nodes          int      `json:"nodes"`
	CiliumVersions []string `json:"cilium_versions"`
	CapturedAt     string   `json:"captured_at,omitempty"`
	SHA256         string   `json:"sha256,omitempty"`
	// Judged and Applicable count rules: how far the verdict can be trusted.
	Judged     int `json:"judged"`
	Applicable int `json:"applicable"`
	// Lost: sysleuth itself lost something of this dump.
	Lost bool `json:"lost"`

	// Found: there is a finding, and EffectiveSeverity is that of the worst.
	Found             bool          `json:"-"`
	EffectiveSeverity rule.Severity `json:"-"`
}

// TriageOf is the row of a report.
func TriageOf(path string, from *analyzers.Report) TriageRow {
	row := TriageRow{
		Schema: TriageSchema, Path: path, Severity: "none", Verdict: from.Verdict, Nodes: from.Dump.Nodes, CiliumVersions: from.Dump.CiliumVersions,
		CapturedAt: from.Dump.CapturedAt, SHA256: from.Dump.SHA256, Judged: from.Coverage.Rules.Judged(), Applicable: from.Coverage.Rules.Applicable(),
		Lost: from.Lost(),
	}
	if top := from.Top(); top != nil {
		row.Found, row.EffectiveSeverity = true, top.EffectiveSeverity
		row.Severity, row.Rule, row.Title, row.Fingerprint = top.EffectiveSeverity.String(), top.Rule, top.Title, top.Fingerprint
	}
	for _, finding := range from.Findings {
		if len(finding.ExplainedBy) == 0 && finding.EffectiveSeverity >= rule.Medium {
			row.Causes++
		}
	}
	return row
}

// TriageError is the row of a dump that could not be analysed.
func TriageError(path string, err error) TriageRow {
	return TriageRow{Schema: TriageSchema, Path: path, Severity: "error", Error: redact.Text(strings.ToValidUTF8(err.Error(), "\uFFFD")), CiliumVersions: []string{}, Lost: true}
}

// WriteTriageLine writes a row as a line of JSON Lines.
func WriteTriageLine(w io.Writer, row TriageRow) error {
	text, err := MarshalJSON(row, "")
	if err != nil {
		return fmt.Errorf("render a line: %w", err)
	}
	_, err = w.Write(text)
	return err
}

// TriageTable writes rows for people, each as soon as it is there.
type TriageTable struct {
	page  *page
	names map[string]string
	width int
	begun bool
}

// NewTriageTable prepares a table for the dumps at the paths, whose names decide the width of its first column.
func NewTriageTable(w io.Writer, paths []string, color bool) *TriageTable {
	t := &TriageTable{page: newPage(w, color), names: map[string]string{}, width: len("DUMP")}
	bases := map[string]int{}
	for _, path := range paths {
		bases[filepath.Base(path)]++
	}
	for _, path := range paths {
		name := filepath.Base(path)
		if bases[name] > 1 {
			name = path
		}
		t.names[path] = Escape(name)
		t.width = max(t.width, min(textWidth(t.names[path]), 48))
	}
	return t
}

// Write writes one row.
func (t *TriageTable) Write(row TriageRow) error {
	if !t.begun {
		t.begun = true
		t.page.line(0, span{bold, fmt.Sprintf("%-*s  %-8s  %5s  %-10s  %s", t.width, "DUMP", "SEVERITY", "NODES", "CILIUM", "WORST FINDING")})
	}
	name := t.names[row.Path]
	if name == "" {
		name = Escape(row.Path)
	}
	nodes, versions := fmt.Sprint(row.Nodes), strings.Join(row.CiliumVersions, ",")
	finding, style := row.Title, plain
	switch {
	case row.Error != "":
		nodes, versions, finding, style = "", "", row.Error, dim
	case !row.Found:
		finding = row.Verdict
	default:
		finding = row.Rule + " " + row.Title
		if row.Causes > 1 {
			finding += fmt.Sprintf(" (+%d)", row.Causes-1)
		}
	}
	severity := plain
	if row.Found {
		severity = severityStyle(row.EffectiveSeverity)
	}
	t.page.write(plain, name+strings.Repeat(" ", max(t.width-textWidth(name), 0))+"  ")
	t.page.line(0, span{severity, fmt.Sprintf("%-8s", row.Severity)}, span{plain, fmt.Sprintf("  %5s  %-10s  ", nodes, versions)}, span{style, finding})
	return t.page.out.Flush()
}
