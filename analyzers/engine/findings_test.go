package engine

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// podDump has one pod, with a source, and a log match with a sample.
func podDump() *facts.Sysdump {
	sysdump := dump("a")
	state(sysdump, "pods", facts.Collected)
	state(sysdump, "log_groups", facts.Collected, "a")
	sysdump.Pods = []facts.Pod{{Name: "p", Node: "a", Phase: "Failed", RestartCount: new(int64(7)), Source: at(3)}}
	sysdump.LogGroups = []facts.LogGroup{{Component: "cilium-agent", Node: "a", Message: "m", Source: at(5),
		Samples: []facts.Sample{{Source: at(5), Text: "first"}, {Source: at(9), Text: "last"}}}}
	return sysdump
}

// found is a rule that returns one finding, given as a Rego term in which pod and group are rows.
func found(term string) regoRule {
	return regoRule{id: "CIL-A-1", judged: "cluster", body: `
findings contains finding if {
	pods := data.sysdump.pods
	some pod in pods
	groups := data.sysdump.log_groups
	some group in groups
	pod.node == group.node
	finding := ` + term + `
}
`}
}

func TestFinding(t *testing.T) {
	set := builtIn(t, found(`{
		"subject": {"kind": "pod", "name": sprintf("default/%s", [pod.name])},
		"message": "it failed",
		"evidence": [pod.source, group.samples[1].source, pod.source],
		"severity": "low",
		"confidence": "high",
		"reason": "it is over",
		"facts": {"restarts": pod.restart_count, "phase": pod.phase},
		"key": "failed",
	}`))
	want := []rule.Finding{{
		Subject:  rule.Subject{Kind: "pod", Name: "default/p"},
		Message:  "it failed",
		Evidence: []rule.Evidence{{File: "f", Line: 3}, {File: "f", Line: 9}},
		Severity: rule.Low, Confidence: rule.HighConfidence, Reason: "it is over",
		Facts: map[string]any{"restarts": json.Number("7"), "phase": "Failed"},
		Key:   "failed",
	}}
	if diff := cmp.Diff(want, one(t, evaluate(t, set, podDump(), Options{})).Findings); diff != "" {
		t.Error(diff)
	}
}

func TestFindingRefused(t *testing.T) {
	const good = `{"subject": {"kind": "pod", "name": pod.name}, "message": "m", "evidence": [pod.source, group.source]}`
	for name, test := range map[string]struct{ term, want string }{
		"misspelt key":               {strings.Replace(good, `"evidence"`, `"evidnce"`, 1), "evidence is missing"},
		"one key too many":           {strings.Replace(good, `"message"`, `"title": "t", "message"`, 1), `it has a field "title", which no finding has`},
		"no message":                 {strings.Replace(good, `"m"`, `" "`, 1), "message is missing"},
		"message that is a number":   {strings.Replace(good, `"m"`, `1`, 1), "message is no text"},
		"no subject":                 {strings.Replace(good, `{"kind": "pod", "name": pod.name}`, `pod.name`, 1), "subject is missing"},
		"unknown kind":               {strings.Replace(good, `"kind": "pod"`, `"kind": "workload"`, 1), `subject.kind "workload" is not one of cluster, node`},
		"subject without a name":     {strings.Replace(good, `pod.name}`, `""}`, 1), "subject.name is empty"},
		"subject with more":          {strings.Replace(good, `pod.name}`, `pod.name, "namespace": "d"}`, 1), `subject: it has a field "namespace"`},
		"no evidence":                {strings.Replace(good, `[pod.source, group.source]`, `[]`, 1), "evidence is missing"},
		"evidence that is a row":     {strings.Replace(good, `[pod.source, group.source]`, `[pod, group]`, 1), "which is no source"},
		"evidence that is invented":  {strings.Replace(good, `[pod.source, group.source]`, `[{"file": "f", "line": 4}, group.source]`, 1), "evidence f:4 is no source that a fact carries"},
		"line that is no number":     {strings.Replace(good, `[pod.source, group.source]`, `[{"file": "f", "line": "3"}, group.source]`, 1), "which is no source"},
		"too much evidence":          {strings.Replace(good, `[pod.source, group.source]`, `[{"file": "f", "line": n} | some n in numbers.range(1, 21); group.node == "a"]`, 1), "evidence has 21 sources, more than 20"},
		"severity without a reason":  {strings.Replace(good, `"message"`, `"severity": "low", "message"`, 1), "reason is missing"},
		"severity that is none":      {strings.Replace(good, `"message"`, `"severity": "lower", "reason": "r", "message"`, 1), `severity: "lower" is not a severity`},
		"confidence that is none":    {strings.Replace(good, `"message"`, `"confidence": "sure", "reason": "r", "message"`, 1), `confidence: "sure" is not a confidence`},
		"fact that is a list":        {strings.Replace(good, `"message"`, `"facts": {"a": []}, "message"`, 1), `facts: "a" is neither a text nor a number`},
		"facts that are a list":      {strings.Replace(good, `"message"`, `"facts": [], "message"`, 1), "facts is no object"},
		"fact without a name":        {strings.Replace(good, `"message"`, `"facts": {1: 1}, "message"`, 1), "facts: 1 is no name"},
		"key that is a number":       {strings.Replace(good, `"message"`, `"key": 1, "message"`, 1), "key is no text"},
		"finding that is a text":     {strings.Replace(`concat("", [pod.name, group.node])`, "", "", 1), "it is no object"},
		"one good, one invalid":      {`[` + good + `, {"subject": pod.name, "evidence": group.source}][_]`, "subject is missing"},
		"evidence in another letter": {strings.Replace(good, `[pod.source, group.source]`, `[{"file": upper(pod.source.file), "line": 3}, group.source]`, 1), "evidence F:3 is no source"},
	} {
		t.Run(name, func(t *testing.T) {
			result := evaluate(t, builtIn(t, found(test.term)), podDump(), Options{})
			judgement := one(t, result)
			if judgement.Outcome != rule.Failed || len(judgement.Findings) > 0 {
				t.Errorf("it is %s with %d findings", judgement.Outcome, len(judgement.Findings))
			}
			if len(result.Diagnostics) != 1 || !strings.Contains(result.Diagnostics[0].Message, "a finding is not valid: "+test.want) && !strings.Contains(result.Diagnostics[0].Message, test.want) {
				t.Errorf("diagnostics %+v, want %s", result.Diagnostics, test.want)
			}
			for _, d := range result.Diagnostics {
				if d.File != "rules/net/cil-a-1.rego" || d.Line != 16 || d.Rule != "CIL-A-1" {
					t.Errorf("it is at %s:%d of %s", d.File, d.Line, d.Rule)
				}
			}
		})
	}
}

// A subject of kind cluster needs no name, and a set of sources will do as evidence.
func TestFindingOfTheCluster(t *testing.T) {
	set := builtIn(t, found(`{"subject": {"kind": "cluster", "name": ""}, "message": pod.name, "evidence": {pod.source, group.source}}`))
	judgement := one(t, evaluate(t, set, podDump(), Options{}))
	if judgement.Outcome != rule.Fired || len(judgement.Findings[0].Evidence) != 2 {
		t.Errorf("%+v", judgement)
	}
}

// Texts can't make a report of any size.
func TestLongMessageIsCut(t *testing.T) {
	set := builtIn(t, found(`{"subject": {"kind": "pod", "name": pod.name}, "message": concat("", [group.message | some _ in numbers.range(1, 40000)]), "evidence": [pod.source]}`))
	judgement := one(t, evaluate(t, set, podDump(), Options{}))
	if got := len(judgement.Findings[0].Message); got != facts.MaxText {
		t.Errorf("the message has %d bytes", got)
	}
}
