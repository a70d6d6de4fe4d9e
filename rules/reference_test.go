package rules_test

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
)

// guideRow is a row of the troubleshooting guide, from guide.yaml.
type guideRow struct {
	Row, Asks, Answer, Instead string
}

func readGuide(t *testing.T) []guideRow {
	t.Helper()
	text, err := os.ReadFile("guide.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var document struct{ Guide []guideRow }
	if err := yaml.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	return document.Guide
}

// TestReferenceIsCurrent compares README.md with the rules' metadata.
func TestReferenceIsCurrent(t *testing.T) {
	set := load(t)
	var out bytes.Buffer
	introduction, err := os.ReadFile("introduction.md")
	if err != nil {
		t.Fatal(err)
	}
	out.Write(introduction)
	writeContents(&out, set)
	writeRules(&out, set)
	writeGuide(&out, set, readGuide(t))
	writeOrCompare(t, "README.md", out.Bytes())
}

// TestGuideRows wants every row that an archive can answer to have a rule, and rules to name rows that exist: not
// more than six, because a rule answers one question.
func TestGuideRows(t *testing.T) {
	const most = 6
	rows := readGuide(t)
	rules := rulesByRow(load(t))
	known := map[string]bool{}
	for _, row := range rows {
		known[row.Row] = true
		if row.Answer != "none" && len(rules[row.Row]) == 0 {
			t.Errorf("%s (%s) has no rule", row.Row, row.Asks)
		}
	}
	for _, judged := range load(t).Rules {
		if len(judged.Guide) > most {
			t.Logf("%s names %d rows of the guide", judged.ID, len(judged.Guide))
		}
		for _, row := range judged.Guide {
			if !known[row] {
				t.Errorf("%s names row %s, which the guide hasn't", judged.ID, row)
			}
		}
	}
}

func rulesByRow(set *ruleset.Set) map[string][]string {
	rules := map[string][]string{}
	for _, judged := range set.Rules {
		for _, row := range judged.Guide {
			rules[row] = append(rules[row], judged.ID)
		}
	}
	return rules
}

// domains are the folders of the rules, in order.
func domains(set *ruleset.Set) []string {
	var names []string
	for _, judged := range set.Rules {
		names = append(names, domain(judged))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func domain(judged *rule.Rule) string { return strings.Split(judged.Package, ".")[1] }

func writeContents(out *bytes.Buffer, set *ruleset.Set) {
	fmt.Fprintf(out, "\n## The %d rules\n\n", len(set.Rules))
	for _, name := range domains(set) {
		fmt.Fprintf(out, "### %s\n\n| id | severity | finds |\n|---|---|---|\n", name)
		for _, judged := range set.Rules {
			if domain(judged) == name {
				fmt.Fprintf(out, "| [%s](#%s) | %s | %s |\n", judged.ID, strings.ToLower(judged.ID), judged.Severity, cell(judged.Title))
			}
		}
		out.WriteString("\n")
	}
}

func writeRules(out *bytes.Buffer, set *ruleset.Set) {
	out.WriteString("## What each means\n")
	for _, judged := range set.Rules {
		fmt.Fprintf(out, "\n#### %s\n\n**%s** · %s, confidence %s, judged once %s · [%s](%s)\n\n%s\n\n", judged.ID, judged.Title, judged.Severity,
			judged.Confidence, map[bool]string{true: "a node", false: "for the cluster"}[judged.PerNode],
			judged.Package, strings.TrimPrefix(judged.File, "rules/"), strings.TrimSpace(judged.Description))
		fmt.Fprintf(out, "Evidence: %s.\n", strings.Join(evidence(judged), ", "))
		if len(judged.Guide) > 0 {
			fmt.Fprintf(out, "Guide: %s.\n", strings.Join(judged.Guide, ", "))
		}
		if len(judged.Explains) > 0 {
			fmt.Fprintf(out, "Explains: %s.\n", strings.Join(judged.Explains, ", "))
		}
		list(out, "Harmless when it looks the same", judged.FalsePositives)
		list(out, "What to do", judged.Remediation)
		list(out, "Read", judged.References)
	}
}

func evidence(judged *rule.Rule) []string {
	var tables []string
	for _, table := range slices.Concat(judged.NodeTables, judged.Tables) {
		if slices.Contains(judged.Optional, table) {
			table += " (optional)"
		}
		tables = append(tables, table)
	}
	for _, log := range judged.Logs {
		if log.Pattern != "" {
			tables = append(tables, fmt.Sprintf("log lines of %s like `%s`", strings.TrimSpace(log.Component+" "), log.Pattern))
		}
	}
	return tables
}

func list(out *bytes.Buffer, title string, lines []string) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%s:\n\n", title)
	for _, line := range lines {
		fmt.Fprintf(out, "- %s\n", line)
	}
}

func writeGuide(out *bytes.Buffer, set *ruleset.Set, rows []guideRow) {
	out.WriteString("\n## The rows of the troubleshooting guide\n\n")
	out.WriteString("How far an archive answers what the guide asks, and which rules do it.\n\n| row | asks | answer | rules |\n|---|---|---|---|\n")
	rules := rulesByRow(set)
	for _, row := range rows {
		answer := map[string]string{"full": "yes", "proxy": "in part", "none": "no: " + row.Instead}[row.Answer]
		fmt.Fprintf(out, "| %s | %s | %s | %s |\n", row.Row, cell(row.Asks), cell(answer), strings.Join(rules[row.Row], ", "))
	}
}

// cell makes text fit a cell of a table.
func cell(text string) string {
	return strings.NewReplacer("|", "\\|", "\n", " ", "<", "&lt;").Replace(strings.TrimSpace(text))
}
