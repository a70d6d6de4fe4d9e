package analyzers

import (
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// enoughJudged is the share of the applicable rules that must have been judged before a verdict that finds nothing
// may say so without a warning first.
const enoughJudged = 0.5

// verdictOf is the answer in one sentence. It never calls a cluster healthy: rules find failures, and find them only in
// what was collected.
func verdictOf(report *Report, sysdump *facts.Sysdump) string {
	top := report.Top()
	switch {
	case top == nil || top.EffectiveSeverity < rule.Medium:
		return nothingFound(report, sysdump)
	default:
		return worstCause(report, top) + blindness(report, sysdump) + "."
	}
}

func worstCause(report *Report, top *Finding) string {
	text := fmt.Sprintf("%s: %s", capital(top.EffectiveSeverity.String()), strings.TrimRight(top.Title, "."))
	if on := subjectsText(top); on != "" {
		text += " (" + on + ")"
	}
	if folded := countFolded(report, top.Rank); folded == 1 {
		text += ", which explains 1 other finding"
	} else if folded > 1 {
		text += fmt.Sprintf(", which explains %d other findings", folded)
	}
	others := 0
	for _, finding := range report.Findings[1:] {
		if len(finding.ExplainedBy) == 0 && finding.EffectiveSeverity >= rule.Medium {
			others++
		}
	}
	if others == 1 {
		text += "; 1 further cause of medium severity or above"
	} else if others > 1 {
		text += fmt.Sprintf("; %d further causes of medium severity or above", others)
	}
	return text
}

// countFolded counts the findings below one in the tree, at any depth.
func countFolded(report *Report, rank int) int {
	count := 0
	for _, finding := range report.Findings {
		if len(finding.ExplainedBy) > 0 && finding.ExplainedBy[0] == rank {
			count += 1 + countFolded(report, finding.Rank)
		}
	}
	return count
}

// subjectsText names up to three subjects, "" for the cluster.
func subjectsText(finding *Finding) string {
	const shown = 3
	var names []string
	for _, subject := range finding.Subjects[:min(len(finding.Subjects), shown)] {
		if subject.Kind != "cluster" {
			names = append(names, subject.Name)
		}
	}
	text := strings.Join(names, ", ")
	if more := finding.SubjectsCount - shown; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}

func nothingFound(report *Report, sysdump *facts.Sysdump) string {
	judged, applicable := report.Coverage.Rules.Judged(), report.Coverage.Rules.Applicable()
	text := "No failure found"
	if low := len(report.Findings); low == 1 {
		text += ", 1 finding of low severity"
	} else if low > 1 {
		text += fmt.Sprintf(", %d findings of low severity", low)
	}
	if applicable == 0 {
		return "Nothing was judged: no rule applies to this dump."
	}
	if float64(judged) < enoughJudged*float64(applicable) {
		text = "Too little was collected to tell what is wrong: " + strings.ToLower(text[:1]) + text[1:]
	}
	text += fmt.Sprintf("; %d of %d rules could be judged", judged, applicable)
	if lacking := lacks(sysdump); lacking != "" && judged < applicable {
		text += ": " + lacking
	}
	return text + "."
}

// blindness is what a verdict adds when a good part of the rules could not be judged.
func blindness(report *Report, sysdump *facts.Sysdump) string {
	judged, applicable := report.Coverage.Rules.Judged(), report.Coverage.Rules.Applicable()
	if float64(judged) >= enoughJudged*float64(applicable) {
		return ""
	}
	text := fmt.Sprintf("; only %d of %d rules could be judged", judged, applicable)
	if lacking := lacks(sysdump); lacking != "" {
		text += ": " + lacking
	}
	return text
}

// lacks names the big things that are missing.
func lacks(sysdump *facts.Sysdump) string {
	noBugtool := nodesWithoutBugtool(sysdump)
	var bugtools, logs int
	for _, node := range sysdump.Nodes {
		if noBugtool[node] || len(sysdump.AgentCollections) == 0 && sysdump.States.Of("agent_status", node).State == facts.Missing {
			bugtools++
		}
		if !usable(sysdump.States.Of("log_files", node).State) {
			logs++
		}
	}
	var without []string
	for _, part := range []struct {
		name    string
		missing int
	}{{"bugtool", bugtools}, {"agent logs", logs}} {
		switch part.missing {
		case 0:
		case len(sysdump.Nodes):
			without = append(without, "no "+part.name)
		default:
			without = append(without, fmt.Sprintf("no %s of %d of %d nodes", part.name, part.missing, len(sysdump.Nodes)))
		}
	}
	text := strings.Join(without, ", ")
	if text != "" && isQuick(sysdump) {
		text += " (collected with --quick)"
	}
	return text
}

func capital(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
