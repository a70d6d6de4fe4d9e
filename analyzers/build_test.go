package analyzers

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// captured is when the made dumps of these tests were taken.
var captured = time.Date(2026, 11, 23, 3, 0, 0, 0, time.UTC)

func ago(d time.Duration) facts.Time { return facts.At(captured.Add(-d)) }

// twoNodes is a dump with an agent and a workload on each of node1 and node2.
func twoNodes() *facts.Sysdump {
	s := &facts.Sysdump{Name: "dump.zip", Nodes: []string{"node1", "node2"}, States: facts.States{}}
	s.Dump = []facts.Dump{{CapturedAt: facts.At(captured)}}
	for i, node := range s.Nodes {
		s.Pods = append(s.Pods,
			facts.Pod{Namespace: "kube-system", Name: "cilium-" + node, Node: node, Component: "cilium-agent", Source: facts.Source{File: "k8s-pods.yaml", Line: 10 * i}},
			facts.Pod{Namespace: "demo", Name: "web-" + node, Node: node, Source: facts.Source{File: "k8s-pods.yaml", Line: 10*i + 5}})
		s.Endpoints = append(s.Endpoints, facts.Endpoint{Node: node, ID: 7, Namespace: "demo", Pod: "web-" + node})
	}
	s.Pods = append(s.Pods, facts.Pod{Namespace: "kube-system", Name: "cilium-operator-1", Node: "node1", Component: "cilium-operator"})
	s.Deployments = []facts.Deployment{{Namespace: "kube-system", Name: "cilium-operator", Component: "cilium-operator"}}
	return s
}

// world is a set of rules with what they found, written down as short as a test wants it.
type world struct {
	sysdump    *facts.Sysdump
	rules      map[string]*rule.Rule
	judgements []rule.Judgement
}

func newWorld() *world { return &world{sysdump: twoNodes(), rules: map[string]*rule.Rule{}} }

func (w *world) rule(id string, severity rule.Severity, explains ...string) *rule.Rule {
	r := &rule.Rule{ID: id, Title: "title of " + id, Severity: severity, Confidence: rule.HighConfidence, Explains: explains}
	w.rules[id] = r
	return r
}

// fire makes a rule find subjects, "kind name" each, and cite a line of its own for each of them.
func (w *world) fire(r *rule.Rule, subjects ...string) {
	judgement := rule.Judgement{Rule: r, Outcome: rule.Fired}
	for i, text := range subjects {
		kind, name, _ := strings.Cut(text, " ")
		judgement.Findings = append(judgement.Findings, rule.Finding{
			Subject: rule.Subject{Kind: kind, Name: name}, Message: r.ID + " at " + name, Severity: r.Severity, Confidence: r.Confidence,
			Evidence: []rule.Evidence{{File: r.ID + ".log", Line: i + 1}},
		})
	}
	w.judgements = append(w.judgements, judgement)
}

func (w *world) judge(r *rule.Rule, node string, outcome rule.Outcome) {
	w.judgements = append(w.judgements, rule.Judgement{Rule: r, Node: node, Outcome: outcome})
}

// logged says when the line that a rule cites for its n-th subject was logged for the first time.
func (w *world) logged(r *rule.Rule, n int, first facts.Time, truncated bool) {
	source := facts.Source{File: r.ID + ".log", Line: n}
	w.sysdump.LogGroups = append(w.sysdump.LogGroups, facts.LogGroup{Level: "error", Template: r.ID, FirstAt: first, LastAt: first, Count: 1, Source: source})
	w.sysdump.LogFiles = append(w.sysdump.LogFiles, facts.LogFile{BeginsTruncated: &truncated, Source: facts.Source{File: source.File, Line: 1}})
}

func (w *world) build() *Report {
	in := Input{Sysdump: w.sysdump, Judgements: w.judgements}
	for _, r := range w.rules {
		in.Rules = append(in.Rules, r)
	}
	return Build(in)
}

// tree shows the findings as "rank rule subjects < cause", in rank order.
func (w *world) tree() []string {
	var lines []string
	for _, f := range w.build().Findings {
		var names []string
		for _, subject := range f.Subjects {
			names = append(names, subject.Name)
		}
		line := fmt.Sprintf("%d %s %s %s", f.Rank, f.Rule, f.EffectiveSeverity, strings.Join(names, ","))
		if len(f.ExplainedBy) > 0 {
			line += " <" + strings.Trim(strings.Join(strings.Fields(fmt.Sprint(f.ExplainedBy)), ","), "[]")
		}
		lines = append(lines, line)
	}
	return lines
}

func TestFolding(t *testing.T) {
	for name, test := range map[string]struct {
		set  func(w *world)
		want []string
	}{
		"a cause on the same node": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.Medium, "SYMPTOM"), "node node1")
				w.fire(w.rule("SYMPTOM", rule.Critical), "node node1")
			},
			[]string{"1 CAUSE critical node1", "2 SYMPTOM critical node1 <1"}},
		"another node is not explained": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.Critical, "SYMPTOM"), "node node1")
				w.fire(w.rule("SYMPTOM", rule.High), "node node1", "node node2")
			},
			[]string{"1 CAUSE critical node1", "2 SYMPTOM high node2", "3 SYMPTOM high node1 <1"}},
		"a node holds its pods and endpoints": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.High, "POD", "ENDPOINT"), "node node2")
				w.fire(w.rule("POD", rule.Medium), "pod demo/web-node1", "pod demo/web-node2")
				w.fire(w.rule("ENDPOINT", rule.Medium), "endpoint node2/7")
			},
			[]string{"1 CAUSE high node2", "2 POD medium demo/web-node1", "3 ENDPOINT medium node2/7 <1", "4 POD medium demo/web-node2 <1"}},
		"a pod doesn't hold its node": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.High, "SYMPTOM"), "pod demo/web-node2")
				w.fire(w.rule("SYMPTOM", rule.High), "node node2")
			},
			[]string{"1 CAUSE high demo/web-node2", "2 SYMPTOM high node2"}},
		"an agent's pod stands for its node": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.High, "SYMPTOM"), "pod kube-system/cilium-node2")
				w.fire(w.rule("SYMPTOM", rule.High), "node node2")
			},
			[]string{"1 CAUSE high kube-system/cilium-node2", "2 SYMPTOM high node2 <1"}},
		"a pod holds its endpoint": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.High, "SYMPTOM"), "pod demo/web-node2")
				w.fire(w.rule("SYMPTOM", rule.High), "endpoint node2/7")
			},
			[]string{"1 CAUSE high demo/web-node2", "2 SYMPTOM high node2/7 <1"}},
		"the cluster holds everything, and so does its operator": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.High, "SERVICE"), "cluster cluster")
				w.fire(w.rule("OPERATOR", rule.High, "POLICY", "NODE"), "object Deployment/kube-system/cilium-operator")
				w.fire(w.rule("SERVICE", rule.Low), "service demo/web")
				w.fire(w.rule("POLICY", rule.Low), "policy demo/deny")
				w.fire(w.rule("NODE", rule.Low), "node node2")
			},
			[]string{"1 OPERATOR high Deployment/kube-system/cilium-operator", "2 CAUSE high cluster",
				"3 NODE low node2 <1", "4 POLICY low demo/deny <1", "5 SERVICE low demo/web <2"}},
		"pairs of nodes and their ends": {
			func(w *world) {
				w.fire(w.rule("PATH", rule.High, "NODE"), "node_pair node1→node2")
				w.fire(w.rule("NODE", rule.Medium), "node node1", "node node3")
				w.fire(w.rule("DOWN", rule.Critical, "PROBE"), "node node2")
				w.fire(w.rule("PROBE", rule.High), "node_pair node1→node2", "node_pair node3→node1")
			},
			[]string{"1 DOWN critical node2", "2 PATH high node1→node2", "3 PROBE high node3→node1", "4 NODE medium node3",
				"5 PROBE high node1→node2 <1", "6 NODE medium node1 <2"}},
		"a blind rule is passed, a quiet one is not": {
			func(w *world) {
				cause := w.rule("CAUSE", rule.High, "BLIND", "QUIET")
				w.fire(cause, "cluster cluster")
				w.judge(w.rule("BLIND", rule.High, "BEHIND-BLIND"), "", rule.Blind)
				w.judge(w.rule("QUIET", rule.High, "BEHIND-QUIET"), "", rule.Quiet)
				w.fire(w.rule("BEHIND-BLIND", rule.Medium), "node node1")
				w.fire(w.rule("BEHIND-QUIET", rule.Medium), "node node1")
			},
			[]string{"1 CAUSE high cluster", "2 BEHIND-QUIET medium node1", "3 BEHIND-BLIND medium node1 <1"}},
		"blindness counts where the symptom is": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.High, "MIDDLE"), "cluster cluster")
				middle := w.rule("MIDDLE", rule.High, "SYMPTOM")
				w.judge(middle, "node1", rule.Blind)
				w.judge(middle, "node2", rule.Quiet)
				w.fire(w.rule("SYMPTOM", rule.Medium), "node node1", "node node2")
			},
			[]string{"1 CAUSE high cluster", "2 SYMPTOM medium node2", "3 SYMPTOM medium node1 <1"}},
		"a chain, with all its causes named": {
			func(w *world) {
				w.fire(w.rule("ROOT", rule.Critical, "MIDDLE"), "cluster cluster")
				w.fire(w.rule("MIDDLE", rule.Medium, "LEAF"), "node node1")
				w.fire(w.rule("LEAF", rule.High), "pod demo/web-node1")
			},
			[]string{"1 ROOT critical cluster", "2 LEAF high demo/web-node1 <1,3", "3 MIDDLE medium node1 <1"}},
		"the heavier cause takes it, then the shorter path": {
			func(w *world) {
				w.fire(w.rule("A-FAR", rule.High, "BLIND"), "cluster cluster")
				w.judge(w.rule("BLIND", rule.High, "SYMPTOM"), "", rule.Blind)
				w.fire(w.rule("B-NEAR", rule.High, "SYMPTOM"), "cluster cluster")
				w.fire(w.rule("C-LIGHT", rule.Medium, "SYMPTOM"), "cluster cluster")
				w.fire(w.rule("SYMPTOM", rule.Medium), "node node1")
			},
			[]string{"1 B-NEAR high cluster", "2 A-FAR high cluster", "3 C-LIGHT medium cluster", "4 SYMPTOM medium node1 <1,2,3"}},
		"causes of low confidence explain nothing": {
			func(w *world) {
				cause := w.rule("CAUSE", rule.High, "SYMPTOM")
				cause.Confidence = rule.LowConfidence
				w.fire(cause, "cluster cluster")
				w.fire(w.rule("SYMPTOM", rule.Medium), "node node1")
			},
			[]string{"1 CAUSE high cluster", "2 SYMPTOM medium node1"}},
		"what is over doesn't explain what goes on": {
			func(w *world) {
				w.fire(w.rule("CAUSE", rule.Low, "SYMPTOM", "NOTE"), "cluster cluster")
				w.fire(w.rule("SYMPTOM", rule.High), "node node1")
				w.fire(w.rule("NOTE", rule.Info), "node node1")
			},
			[]string{"1 SYMPTOM high node1", "2 CAUSE low cluster", "3 NOTE info node1 <2"}},
		"a cause that begins after the symptom is none": {
			func(w *world) {
				cause, symptom := w.rule("CAUSE", rule.High, "SYMPTOM"), w.rule("SYMPTOM", rule.Medium)
				w.fire(cause, "cluster cluster")
				w.fire(symptom, "node node1", "node node2")
				w.logged(cause, 1, ago(10*time.Minute), false)
				w.logged(symptom, 1, ago(12*time.Minute), false)
				w.logged(symptom, 2, ago(10*time.Minute+50*time.Second), false)
			},
			[]string{"1 CAUSE high cluster", "2 SYMPTOM medium node1", "3 SYMPTOM medium node2 <1"}},
		"a log whose begin is cut off says nothing of when": {
			func(w *world) {
				cause, symptom := w.rule("CAUSE", rule.High, "SYMPTOM"), w.rule("SYMPTOM", rule.Medium)
				w.fire(cause, "cluster cluster")
				w.fire(symptom, "node node1")
				w.logged(cause, 1, ago(10*time.Minute), true)
				w.logged(symptom, 1, ago(time.Hour), false)
			},
			[]string{"1 CAUSE high cluster", "2 SYMPTOM medium node1 <1"}},
		"rules that explain each other don't loop": {
			func(w *world) {
				w.fire(w.rule("A", rule.High, "B"), "cluster cluster")
				w.fire(w.rule("B", rule.High, "A"), "cluster cluster")
			},
			[]string{"1 A high cluster", "2 B high cluster <1"}},
		"an edge to a rule that doesn't exist": {
			func(w *world) { w.fire(w.rule("A", rule.High, "NOWHERE"), "cluster cluster") },
			[]string{"1 A high cluster"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			test.set(w)
			if diff := cmp.Diff(test.want, w.tree()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRanking(t *testing.T) {
	w := newWorld()
	doubtful := w.rule("DOUBTFUL", rule.High)
	doubtful.Confidence = rule.MediumConfidence
	w.fire(doubtful, "cluster cluster")
	w.fire(w.rule("ONE-NODE", rule.High), "node node1")
	w.fire(w.rule("TWO-NODES", rule.High), "node node1", "node node2")
	old, recent := w.rule("OLD", rule.Medium), w.rule("RECENT", rule.Medium)
	w.fire(old, "node node1")
	w.fire(recent, "node node1")
	w.logged(old, 1, ago(time.Hour), false)
	w.logged(recent, 1, ago(time.Minute), false)
	w.fire(w.rule("NOW", rule.Medium), "node node1")
	want := []string{"1 TWO-NODES high node1,node2", "2 ONE-NODE high node1", "3 DOUBTFUL high cluster",
		"4 NOW medium node1", "5 RECENT medium node1", "6 OLD medium node1"}
	if diff := cmp.Diff(want, w.tree()); diff != "" {
		t.Error(diff)
	}
}

func TestGroupsCountSubjectsAndKeepKeysApart(t *testing.T) {
	w := newWorld()
	r := w.rule("MANY", rule.High)
	var judgement rule.Judgement
	judgement.Rule, judgement.Outcome = r, rule.Fired
	for i := range 120 {
		judgement.Findings = append(judgement.Findings, rule.Finding{
			Subject: rule.Subject{Kind: "node", Name: fmt.Sprintf("node%d", i+1)}, Key: []string{"a", "b"}[i/100], Severity: r.Severity, Confidence: r.Confidence,
			Message: fmt.Sprintf("message of node%d", i+1), Facts: map[string]any{"number": json.Number(fmt.Sprint(i))},
			Evidence: []rule.Evidence{{File: "a.log", Line: i + 1}, {File: "common", Line: 1}},
		})
	}
	w.judgements = append(w.judgements, judgement)
	findings := w.build().Findings
	if len(findings) != 2 {
		t.Fatalf("%d findings", len(findings))
	}
	f := findings[0]
	if f.Key != "a" || f.SubjectsCount != 100 || len(f.Subjects) != MaxSubjects || f.Subjects[1].Name != "node2" {
		t.Errorf("key %s, %d subjects, %d shown, second %v", f.Key, f.SubjectsCount, len(f.Subjects), f.Subjects[1])
	}
	if f.EvidenceCount != 101 || len(f.Evidence) != MaxEvidence || f.Evidence[1].Line != 2 {
		t.Errorf("%d evidence, %d shown, second %v", f.EvidenceCount, len(f.Evidence), f.Evidence[1])
	}
	if f.Message != "message of node1" || f.Facts["number"] != json.Number("0") {
		t.Errorf("message %q, facts %v", f.Message, f.Facts)
	}
	if findings[0].Fingerprint == findings[1].Fingerprint || !strings.HasPrefix(f.Fingerprint, "v1:") {
		t.Errorf("fingerprints %s and %s", findings[0].Fingerprint, findings[1].Fingerprint)
	}
}

// A fingerprint is stored by others. This one must not change.
func TestFingerprintIsStable(t *testing.T) {
	w := newWorld()
	w.fire(w.rule("CIL-IPAM-001", rule.High), "node node1")
	if got := w.build().Findings[0].Fingerprint; got != "v1:4ed628913ca8a82c" {
		t.Errorf("fingerprint %s", got)
	}
}

func TestOccurrencesCountARowOnce(t *testing.T) {
	w := newWorld()
	first, last := facts.Source{File: "agent.log", Line: 3}, facts.Source{File: "agent.log", Line: 90}
	w.sysdump.LogGroups = []facts.LogGroup{{
		Level: "error", Template: "x", Count: 31, FirstAt: ago(time.Hour), LastAt: ago(time.Minute), Source: first,
		Samples: []facts.Sample{{Source: first, Text: "first"}, {Source: last, Text: "last"}},
	}}
	r := w.rule("LOG", rule.High)
	w.judgements = []rule.Judgement{{Rule: r, Outcome: rule.Fired, Findings: []rule.Finding{{
		Subject: rule.Subject{Kind: "node", Name: "node1"}, Severity: rule.High, Confidence: rule.HighConfidence,
		Evidence: []rule.Evidence{{File: "agent.log", Line: 3}, {File: "agent.log", Line: 90}},
	}}}}
	report := w.build()
	f := report.Findings[0]
	if f.Occurrences != 31 || f.FirstSeen != "2026-11-23T02:00:00Z" || f.LastSeen != "2026-11-23T02:59:00Z" {
		t.Errorf("%d occurrences from %s to %s", f.Occurrences, f.FirstSeen, f.LastSeen)
	}
	if f.Evidence[0].Excerpt != "first" || f.Evidence[1].Excerpt != "last" {
		t.Errorf("excerpts %v", f.Evidence)
	}
	if len(report.Unexplained) != 0 {
		t.Errorf("the cited group is called unexplained: %v", report.Unexplained)
	}
}

func TestMinimumSeverityCountsWhatItLeavesOut(t *testing.T) {
	w := newWorld()
	w.fire(w.rule("HIGH", rule.High, "FOLDED"), "node node1")
	w.fire(w.rule("FOLDED", rule.Low), "node node1")
	w.fire(w.rule("LOW", rule.Low), "node node1")
	report := Build(Input{Sysdump: w.sysdump, Judgements: w.judgements, MinSeverity: rule.Medium})
	if len(report.Findings) != 1 || report.Suppressed != 2 || len(report.Findings[0].Explains) != 0 {
		t.Errorf("%d findings, %d suppressed, explains %v", len(report.Findings), report.Suppressed, report.Findings[0].Explains)
	}
}

func TestKnownBenignLowersAndKeeps(t *testing.T) {
	w := newWorld()
	r := w.rule("LOG", rule.High)
	w.fire(r, "node node1")
	source := facts.Source{File: "LOG.log", Line: 1}
	w.sysdump.LogGroups = []facts.LogGroup{{Level: "error", Template: "x", Source: source, Samples: []facts.Sample{{Source: source, Text: "level=error msg=\"Failed to release lock\""}}}}
	report := Build(Input{Sysdump: w.sysdump, Judgements: w.judgements, Benign: []Benign{{Text: "Failed to release lock", Reference: "https://example.org/1"}}})
	if f := report.Findings[0]; f.Severity != rule.Low || !strings.Contains(f.Message, "upstream tolerates") {
		t.Errorf("severity %s, message %s", f.Severity, f.Message)
	}
}

// The report must not depend on the order of rules, judgements and findings.
func TestSameInputSameReport(t *testing.T) {
	var want string
	for seed := range uint64(20) {
		w := newWorld()
		w.fire(w.rule("ROOT", rule.Critical, "A", "B"), "cluster cluster", "node node1")
		w.fire(w.rule("A", rule.Medium, "C"), "node node1", "node node2", "pod demo/web-node1")
		w.fire(w.rule("B", rule.Medium, "C"), "node node2", "service demo/web")
		w.fire(w.rule("C", rule.High), "pod demo/web-node1", "pod demo/web-node2", "endpoint node1/7", "node_pair node1→node2")
		shuffle := rand.New(rand.NewPCG(seed, 1))
		shuffle.Shuffle(len(w.judgements), func(i, j int) { w.judgements[i], w.judgements[j] = w.judgements[j], w.judgements[i] })
		for _, judgement := range w.judgements {
			shuffle.Shuffle(len(judgement.Findings), func(i, j int) {
				judgement.Findings[i], judgement.Findings[j] = judgement.Findings[j], judgement.Findings[i]
			})
		}
		text, err := json.Marshal(w.build())
		if err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want = string(text)
		}
		if diff := cmp.Diff(want, string(text)); diff != "" {
			t.Fatalf("seed %d: %s", seed, diff)
		}
	}
}

func TestExcerptsAreReadAgainAndRedacted(t *testing.T) {
	w := newWorld()
	w.sysdump.Artifacts = []facts.Artifact{{Path: "CFG.log", Member: "dump/CFG.log"}, {Path: "gone.log", Member: "dump/gone.log"}}
	r := w.rule("CFG", rule.High)
	w.judgements = []rule.Judgement{{Rule: r, Outcome: rule.Fired, Findings: []rule.Finding{{
		Subject: rule.Subject{Kind: "cluster", Name: "cluster"}, Severity: rule.High, Confidence: rule.HighConfidence,
		Message:  "the password is password=hunter2",
		Facts:    map[string]any{"line": "token=abcdef0123456789XYZ"},
		Evidence: []rule.Evidence{{File: "CFG.log", Line: 3}, {File: "CFG.log", Line: 5}, {File: "CFG.log", Line: 99}, {File: "gone.log", Line: 1}},
	}}}}
	reads := map[string]int{}
	report := Build(Input{Sysdump: w.sysdump, Judgements: w.judgements, Read: func(member string) ([]byte, error) {
		reads[member]++
		if member != "dump/CFG.log" {
			return nil, fs.ErrNotExist
		}
		return []byte("one   \r\n- name: DB_PASSWORD\n  value: hunter2\nfour " + strings.Repeat("x", 600) + "\nfive"), nil
	}})
	evidence := report.Findings[0].Evidence
	four := "four " + strings.Repeat("x", 512-5-3) + "…"
	want := []Evidence{
		{File: "CFG.log", Line: 3, Excerpt: "  value: ‹redacted›", Context: []string{"one", "- name: DB_PASSWORD", "  value: ‹redacted›", four, "five"}, ContextLine: 1},
		{File: "CFG.log", Line: 5, Excerpt: "five", Context: []string{"  value: ‹redacted›", four, "five"}, ContextLine: 3},
		{File: "CFG.log", Line: 99},
		{File: "gone.log", Line: 1},
	}
	if diff := cmp.Diff(want, evidence); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]int{"dump/CFG.log": 1, "dump/gone.log": 1}, reads); diff != "" {
		t.Error(diff)
	}
	text, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"hunter2", "abcdef0123456789"} {
		if strings.Contains(string(text), secret) {
			t.Errorf("%s is in the report", secret)
		}
	}
}

// Lists are never null, for readers that don't expect it.
func TestEmptyReportHasNoNulls(t *testing.T) {
	text, err := json.Marshal(Build(Input{Sysdump: &facts.Sysdump{Name: "x"}}))
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), "null") {
		t.Error(string(text))
	}
}
