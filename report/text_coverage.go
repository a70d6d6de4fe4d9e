package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/analyzers"
)

// coverage says what was not collected and what that blinded. Gaps that differ only in their node or artifact are told
// together, since they mostly have one cause.
func (t *text) coverage() {
	coverage := t.report.Coverage
	var told []gapGroup
	silent := 0
	for _, group := range groupGaps(coverage.Missing) {
		if len(group.blinds) > 0 || t.verbose {
			told = append(told, group)
		} else {
			silent += group.count
		}
	}
	t.heading("Judged")
	tally := coverage.Rules
	parts := []string{fmt.Sprintf("%d found something", tally.Fired), fmt.Sprintf("%d found nothing", tally.Quiet)}
	for _, part := range []struct {
		count int
		text  string
	}{{tally.Blind, "blind for want of data"}, {tally.Failed, "failed"}} {
		if part.count > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.count, part.text))
		}
	}
	line := fmt.Sprintf("%d of %s: %s", tally.Judged(), plural(tally.Applicable(), "rule"), strings.Join(parts, ", "))
	if tally.NotApplicable > 0 {
		line += fmt.Sprintf("; %d more that this dump has no use for", tally.NotApplicable)
	}
	t.paragraph(2, span{}, plain, line)
	t.remarks()
	if len(told) == 0 && silent == 0 {
		return
	}
	t.heading("Not collected")
	shown := t.limit(len(told), shownGaps)
	for _, group := range told[:shown] {
		t.gap(group)
	}
	t.more(2, len(told)-shown, "gap")
	if silent > 0 {
		t.rest(len(told), fmt.Sprintf("%s that no rule needs", plural(silent, "artifact")))
	}
}

// remarks says with --verbose what of the archive was passed over, a line a reason.
func (t *text) remarks() {
	if !t.verbose || len(t.report.Coverage.Remarks) == 0 {
		return
	}
	files := map[string][]string{}
	for _, remark := range t.report.Coverage.Remarks {
		files[remark.Message] = appendNew(files[remark.Message], remark.File)
	}
	t.heading("Passed over in the archive")
	for _, message := range slices.Sorted(maps.Keys(files)) {
		line := message
		if names := files[message]; names[0] != "" {
			line = fmt.Sprintf("%s %s: %s", plural(len(names), "file"), message, strings.Join(names[:min(len(names), shownRemarks)], ", "))
			if more := len(names) - shownRemarks; more > 0 {
				line += fmt.Sprintf(" and %d more", more)
			}
		}
		t.paragraph(2, span{yellow, "• "}, plain, line)
	}
}

// gapGroup are gaps of the same state and much the same reason: artifacts that several nodes all lack.
type gapGroup struct {
	analyzers.Gap
	artifacts, nodes, collect []string
	blinds                    map[string]bool
	count                     int
}

func groupGaps(gaps []analyzers.Gap) []gapGroup {
	byArtifact := mergeGaps(gaps, func(gap gapGroup) string { return gap.Artifact + "\x00" + reasonKind(gap.Reason) }, nil)
	return mergeGaps(nil, func(group gapGroup) string {
		return strings.Join(group.nodes, "\x00") + "\x01" + reasonKind(group.Reason)
	}, byArtifact)
}

// mergeGaps merges gaps, and groups of gaps, whose key is the same.
func mergeGaps(gaps []analyzers.Gap, key func(gapGroup) string, groups []gapGroup) []gapGroup {
	for _, gap := range gaps {
		group := gapGroup{Gap: gap, artifacts: []string{gap.Artifact}, nodes: []string{gap.Node}, blinds: map[string]bool{}, count: 1}
		if gap.Collect != "" {
			group.collect = []string{gap.Collect}
		}
		for _, id := range gap.Blinds {
			group.blinds[id] = true
		}
		groups = append(groups, group)
	}
	var merged []gapGroup
	known := map[string]int{}
	for _, group := range groups {
		at, found := known[group.State+"\x00"+key(group)]
		if !found {
			known[group.State+"\x00"+key(group)] = len(merged)
			merged = append(merged, group)
			continue
		}
		into := &merged[at]
		into.count += group.count
		for _, name := range group.artifacts {
			into.artifacts = appendNew(into.artifacts, name)
		}
		for _, name := range group.nodes {
			into.nodes = appendNew(into.nodes, name)
		}
		for _, command := range group.collect {
			into.collect = appendNew(into.collect, command)
		}
		maps.Copy(into.blinds, group.blinds)
	}
	return merged
}

// reasonKind is what reasons have in common that differ in names and paths: the last of the errors that they string together.
func reasonKind(reason string) string { return reason[strings.LastIndex(reason, ": ")+1:] }

// shortReason shows where a long reason begins and where it ends, which is the cause. Some commands fail with a page of
// text.
func shortReason(reason string) string {
	const head, tail = 60, 90
	reason = strings.Join(strings.Fields(reason), " ")
	runes := []rune(reason)
	if len(runes) <= head+tail {
		return reason
	}
	return string(runes[:head]) + " … " + string(runes[len(runes)-tail:])
}

func appendNew(list []string, item string) []string {
	if slices.Contains(list, item) {
		return list
	}
	return append(list, item)
}

func (t *text) gap(group gapGroup) {
	line := t.few(group.artifacts, 6)
	if nodes := slices.DeleteFunc(slices.Clone(group.nodes), func(name string) bool { return name == "" }); len(nodes) > 0 {
		line += " of " + t.few(nodes, 6)
	}
	line += ": " + group.State
	if group.Reason != "" && t.verbose {
		line += ", " + group.Reason
	} else if group.Reason != "" {
		line += ", " + shortReason(group.Reason)
	}
	if count := len(group.blinds); count > 0 {
		line += "; blinds " + plural(count, "rule")
		if count <= 6 || t.verbose {
			line += " (" + strings.Join(slices.Sorted(maps.Keys(group.blinds)), ", ") + ")"
		}
	}
	t.paragraph(2, span{yellow, "• "}, plain, line)
	if group.Source != nil {
		t.line(4, span{dim, fmt.Sprintf("%s:%d", group.Source.File, group.Source.Line)})
	}
	for _, command := range group.collect[:t.limit(len(group.collect), 2)] {
		t.paragraph(4, span{blue, "→ "}, plain, command)
	}
}

// few joins the first names and counts the others.
func (t *text) few(names []string, shown int) string {
	shown = t.limit(len(names), shown)
	text := strings.Join(names[:shown], ", ")
	if more := len(names) - shown; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}

// unexplained lists what a human should read next.
func (t *text) unexplained() {
	var now, passing []analyzers.Unexplained
	for _, group := range t.report.Unexplained {
		if group.Passing {
			passing = append(passing, group)
		} else {
			now = append(now, group)
		}
	}
	if len(now) == 0 && len(passing) == 0 {
		return
	}
	t.heading("Warnings and errors that no rule explains")
	shown := t.limit(len(now), shownUnexplained)
	for _, group := range now[:shown] {
		t.complaint(group)
	}
	t.more(2, len(now)-shown, "group")
	if t.verbose {
		for _, group := range passing {
			t.complaint(group)
		}
	} else if len(passing) > 0 {
		t.rest(len(now), fmt.Sprintf("%s of start-up or of what is well by now", plural(len(passing), "group")))
	}
}

// rest ends a list with what it only counts.
func (t *text) rest(listed int, text string) {
	if listed > 0 {
		text = "and " + text
	}
	t.line(2, span{dim, text})
}

func (t *text) complaint(group analyzers.Unexplained) {
	line := fmt.Sprintf("%s ×%d", group.Component, group.Count)
	if group.NodesCount > 1 {
		line += " on " + plural(group.NodesCount, "node")
	}
	if group.LastSeen != "" {
		line += ", last " + group.LastSeen
	}
	style := yellow
	if group.Level != "warning" {
		style = orange
	}
	t.line(2, span{style, fmt.Sprintf("%-8s ", group.Level)}, span{plain, line})
	t.cut(11, plain, group.Template)
	for _, evidence := range group.Evidence[:t.limit(len(group.Evidence), 1)] {
		t.line(11, span{dim, fmt.Sprintf("%s:%d", evidence.File, evidence.Line)})
	}
}

// diagnostics lists what sysleuth itself lost.
func (t *text) diagnostics() {
	if len(t.report.Diagnostics) == 0 {
		return
	}
	t.heading("Sysleuth could not do all of its work")
	shown := t.limit(len(t.report.Diagnostics), shownProblems)
	for _, diagnostic := range t.report.Diagnostics[:shown] {
		line := diagnostic.Message
		if diagnostic.File != "" {
			place := diagnostic.File
			if diagnostic.Line > 0 {
				place += fmt.Sprintf(":%d", diagnostic.Line)
			}
			line = place + ": " + line
		}
		if diagnostic.Rule != "" {
			line += " (" + diagnostic.Rule + ")"
		}
		t.paragraph(2, span{orange, "• "}, plain, line)
	}
	t.more(2, len(t.report.Diagnostics)-shown, "problem")
}
