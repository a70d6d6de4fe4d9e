// Package rule holds what a rule says of itself and what it finds: the contract between the Rego files, the
// engine that runs them and the analysis that orders their findings.
package rule

import (
	"cmp"
	"fmt"
	"strings"
)

// Severity is the impact if a finding is true.
type Severity int

// The severities, mildest first.
const (
	Info Severity = iota
	Low
	Medium
	High
	Critical
)

var severityNames = []string{"info", "low", "medium", "high", "critical"}

func (s Severity) String() string { return severityNames[s] }

// MarshalText makes severities words in JSON.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a severity's word.
func (s *Severity) UnmarshalText(text []byte) (err error) {
	*s, err = ParseSeverity(string(text))
	return err
}

// ParseSeverity reads a severity's word.
func ParseSeverity(text string) (Severity, error) {
	for i, name := range severityNames {
		if name == text {
			return Severity(i), nil
		}
	}
	return 0, fmt.Errorf("%q is not a severity (critical, high, medium, low, info)", text)
}

// Confidence is how far the evidence proves a finding.
type Confidence int

// The confidences, weakest first.
const (
	LowConfidence Confidence = iota
	MediumConfidence
	HighConfidence
)

var confidenceNames = []string{"low", "medium", "high"}

func (c Confidence) String() string { return confidenceNames[c] }

// MarshalText makes confidences words in JSON.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a confidence's word.
func (c *Confidence) UnmarshalText(text []byte) (err error) {
	*c, err = ParseConfidence(string(text))
	return err
}

// ParseConfidence reads a confidence's word.
func ParseConfidence(text string) (Confidence, error) {
	for i, name := range confidenceNames {
		if name == text {
			return Confidence(i), nil
		}
	}
	return 0, fmt.Errorf("%q is not a confidence (high, medium, low)", text)
}

// Rule is the metadata of one rule, read from the annotations of its Rego package.
type Rule struct {
	ID          string
	Title       string
	Description string
	Severity    Severity
	Confidence  Confidence
	// PerNode: judged once a node; else once for the cluster.
	PerNode bool
	// Optional are tables that it reads but can do without.
	Optional []string
	// AllNodes: the rule states an absence over all nodes, so it is blind when one of them is missing.
	AllNodes bool
	Applies  Applies
	Logs     []Log
	// Explains are the ids of the rules whose findings are symptoms of this one's.
	Explains       []string
	Guide          []string
	FalsePositives []string
	Remediation    []string
	References     []string

	// Package is the Rego package, "cilium.ipam.pool_exhausted"; File and Line are where it is declared.
	Package string
	File    string
	Line    int
	// FindingsLine is where its first findings are.
	FindingsLine int
	// Pack is the rule pack it came from, "builtin" for those that ship with the program.
	Pack string
	// Tables are the fact tables that it reads, worked out by the compiler: as data.sysdump.<table> and as
	// data.sysdump.node.<table>. Sorted.
	Tables     []string
	NodeTables []string
}

// Applies says for which dumps a rule is meant. The zero value applies always.
type Applies struct {
	// Cilium and Kubernetes are version ranges such as ">=1.14 <1.17"; "" is any.
	Cilium     string
	Kubernetes string
	// Features must all be on: "ipam.cluster-pool", "routing.tunnel", "kube_proxy_replacement".
	Features []string
}

// Log is a log that a rule reads: with a pattern, the engine gathers the lines that match into log_matches;
// without one, it only says that the rule needs the log of that component.
type Log struct {
	Name      string
	Component string
	Pattern   string
}

// Subject is what a finding is about.
type Subject struct {
	// Kind is cluster, node, node_pair, pod, endpoint, service, policy, object or remote_cluster.
	Kind string `json:"kind"`
	Name string `json:"name"`
}

// Finding is one finding as a rule returned it, validated.
type Finding struct {
	Subject  Subject
	Message  string
	Evidence []Evidence
	// Severity and Confidence are the rule's, unless the finding gave its own with a Reason.
	Severity   Severity
	Confidence Confidence
	Reason     string
	Facts      map[string]any // string or json.Number
	// Key tells different failures of one rule apart.
	Key string
}

// Evidence is a source that a finding cites.
type Evidence struct {
	File string
	Line int
}

// Outcome is how a judgement ended.
type Outcome string

// The outcomes. A rule's own outcome is the first of Fired, Failed, Blind, Quiet and NotApplicable that any
// of its judgements had.
const (
	Fired         Outcome = "fired"
	Failed        Outcome = "failed"
	Blind         Outcome = "blind"
	Quiet         Outcome = "quiet"
	NotApplicable Outcome = "not_applicable"
)

// Judgement is one rule on one node, or on the cluster.
type Judgement struct {
	Rule     *Rule
	Node     string // "" for a rule judged once
	Outcome  Outcome
	Findings []Finding
	// Blinded are the tables that were not collected, for Blind.
	Blinded []string
	// MissingNodes: how many nodes a cluster rule over node tables went without.
	MissingNodes int
}

// Diagnostic is something about a rule that its author has to mend.
type Diagnostic struct {
	// Rule is the id, or the package where the id is not known.
	Rule    string `json:"rule"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Message string `json:"message"`
}

// CompareDiagnostics orders diagnostics by file, line, rule and message.
func CompareDiagnostics(a, b Diagnostic) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Message, b.Message))
}

// Domain is what the rule is about: the second part of its package, the folder that it lies in.
func (r *Rule) Domain() string {
	_, rest, _ := strings.Cut(r.Package, ".")
	domain, _, _ := strings.Cut(rest, ".")
	return domain
}
