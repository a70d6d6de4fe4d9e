package analyzers

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// seen says from when to when the line was logged that a rule cites for its first subject.
func (w *world) seen(r *rule.Rule, first, last facts.Time) {
	w.logged(r, 1, first, false)
	w.sysdump.LogGroups[len(w.sysdump.LogGroups)-1].LastAt = last
}

// ranked lists the rules of a report in their order, with how they lie to the incident.
func ranked(report *Report) []string {
	var list []string
	for _, finding := range report.Findings {
		list = append(list, finding.Rule+" "+finding.Incident)
	}
	return list
}

func TestIncident(t *testing.T) {
	w := newWorld()
	over := w.rule("OVER", rule.Critical)
	near := w.rule("NEAR", rule.High)
	state := w.rule("STATE", rule.High)
	late := w.rule("LATE", rule.High)
	cause := w.rule("CAUSE", rule.High, "SYMPTOM")
	symptom := w.rule("SYMPTOM", rule.Medium)
	w.fire(over, "node node1")
	w.seen(over, ago(3*time.Hour), ago(2*time.Hour))
	w.fire(near, "node node1")
	w.seen(near, ago(31*time.Minute), ago(time.Minute))
	w.fire(state, "node node2")
	w.fire(late, "node node1")
	w.seen(late, ago(10*time.Minute), ago(time.Minute))
	// The cause was logged once, long ago, and what it explains goes on.
	w.fire(cause, "node node2")
	w.seen(cause, ago(2*time.Hour), ago(2*time.Hour))
	w.fire(symptom, "node node2")
	w.seen(symptom, ago(time.Hour), ago(0))
	judged := func(at time.Time) []string {
		in := Input{Sysdump: w.sysdump, Judgements: w.judgements, IncidentTime: at}
		for _, r := range []*rule.Rule{over, near, state, late, cause, symptom} {
			in.Rules = append(in.Rules, r)
		}
		return ranked(Build(in))
	}
	for name, test := range map[string]struct {
		at   time.Time
		want []string
	}{
		"none": {time.Time{}, []string{"OVER ", "STATE ", "LATE ", "NEAR ", "CAUSE ", "SYMPTOM "}},
		"half an hour": {captured.Add(-30 * time.Minute), []string{
			"STATE goes on", "NEAR goes on", "CAUSE goes on", "LATE began after", "OVER ended before", "SYMPTOM goes on",
		}},
		"long ago": {captured.Add(-150 * time.Minute), []string{
			"OVER goes on", "STATE goes on", "CAUSE began after", "NEAR began after", "LATE began after", "SYMPTOM began after",
		}},
		"after the dump": {captured.Add(48 * time.Hour), []string{
			"STATE goes on", "LATE goes on", "NEAR goes on", "CAUSE goes on", "OVER ended before", "SYMPTOM goes on",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, judged(test.at)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
