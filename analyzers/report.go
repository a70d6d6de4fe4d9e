package analyzers

import "github.com/sysleuth/sysleuth/analyzers/rule"

// Schema is the version of the report's JSON form.
const Schema = "sysleuth.report/v1"

// Report is the answer about one dump: what every output format renders. Lists are never nil; a string, number or time
// that is not known is left out of the JSON form where its tag says omitempty. Its text is redacted and the same for
// the same archive and rules, on every machine.
type Report struct {
	Schema string `json:"schema"`
	Tool   Tool   `json:"tool"`
	Dump   Dump   `json:"dump"`
	// Verdict is one sentence: the worst cause, or how little could be judged.
	Verdict string `json:"verdict"`
	// Findings are in rank order: first those that nothing explains, then the symptoms, and last both of low severity.
	Findings    []Finding         `json:"findings"`
	Unexplained []Unexplained     `json:"unexplained"`
	Coverage    Coverage          `json:"coverage"`
	Diagnostics []rule.Diagnostic `json:"diagnostics"`
	// Suppressed counts the findings that are left out because they are below the wanted severity, or
	// because the user's configuration suppresses them.
	Suppressed int `json:"suppressed"`
	// Expired are the suppressions of the user's configuration whose last day was before the dump was taken: what they were
	// for is in the report again.
	Expired []Suppression `json:"expired_suppressions,omitempty"`
}

// Tool says what made the report.
type Tool struct {
	Version     string `json:"version"`
	RulesDigest string `json:"rules_digest"`
	Packs       []Pack `json:"packs"`
	// Options are those that change what the report says, by the name of their flag.
	Options map[string]any `json:"options"`
}

// Pack is a rule pack that was used.
type Pack struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
}

// Dump identifies the dump.
type Dump struct {
	File              string   `json:"file"`
	SHA256            string   `json:"sha256,omitempty"`
	CapturedAt        string   `json:"captured_at,omitempty"`
	CiliumVersions    []string `json:"cilium_versions"`
	KubernetesVersion string   `json:"kubernetes_version,omitempty"`
	Nodes             int      `json:"nodes"`
	Features          Features `json:"features"`
}

// Features are what a reader wants to know of the datapath before anything else.
type Features struct {
	RoutingMode          string `json:"routing_mode,omitempty"`
	KubeProxyReplacement string `json:"kube_proxy_replacement,omitempty"`
	IPAM                 string `json:"ipam,omitempty"`
}

// Finding is what a rule found, with all subjects that share its rule, key and cause.
type Finding struct {
	Rank int `json:"rank"`
	// Fingerprint is the same for the same failure in another dump.
	Fingerprint string        `json:"fingerprint"`
	Rule        string        `json:"rule"`
	Key         string        `json:"key"`
	Title       string        `json:"title"`
	Severity    rule.Severity `json:"severity"`
	// EffectiveSeverity is the highest of Severity and of those of the findings that this one explains.
	EffectiveSeverity rule.Severity   `json:"effective_severity"`
	Confidence        rule.Confidence `json:"confidence"`
	// Message is that of the worst subject.
	Message string `json:"message"`
	// Subjects are the first MaxSubjects of SubjectsCount.
	Subjects      []rule.Subject `json:"subjects"`
	SubjectsCount int            `json:"subjects_count"`
	FirstSeen     string         `json:"first_seen,omitempty"`
	LastSeen      string         `json:"last_seen,omitempty"`
	// Occurrences adds up the counts of the log lines, events and flows that are evidence; 0 when they have none.
	Occurrences int64 `json:"occurrences,omitempty"`
	// Incident says how the finding, with all that it explains, lies to the time given with --incident-time: EndedBefore,
	// GoesOn or BeganAfter. "" when none was given.
	Incident string         `json:"incident,omitempty"`
	Facts    map[string]any `json:"facts"`
	// Evidence are the first MaxEvidence of EvidenceCount places.
	Evidence      []Evidence `json:"evidence"`
	EvidenceCount int        `json:"evidence_count"`
	// Explains are the ranks of the findings that name this one in ExplainedBy.
	Explains []int `json:"explains"`
	// ExplainedBy are the ranks of all causes, first the one that this finding is folded under.
	ExplainedBy []int    `json:"explained_by"`
	Remediation []string `json:"remediation"`
	References  []string `json:"references"`
}

// Limits of a finding's lists.
const (
	MaxSubjects = 50
	MaxEvidence = 20
)

// Evidence is a place in the dump. File is relative to the dump's own directory, Line is 1-based.
type Evidence struct {
	File string `json:"file"`
	Line int    `json:"line"`
	// Excerpt is the line, at most ExcerptBytes of it; "" when it can't be read again.
	Excerpt string `json:"excerpt"`
	// Context is up to two lines before and two after, with the line itself among them.
	Context []string `json:"context,omitempty"`
	// ContextLine is the number of the first line of Context.
	ContextLine int `json:"context_line,omitempty"`
}

// Unexplained is a group of warnings or errors that no finding cites: what a human should read next.
type Unexplained struct {
	Component string `json:"component"`
	Level     string `json:"level"`
	Template  string `json:"template"`
	Count     int64  `json:"count"`
	// NodesCount is on how many nodes it was seen.
	NodesCount int    `json:"nodes_count"`
	FirstSeen  string `json:"first_seen,omitempty"`
	LastSeen   string `json:"last_seen,omitempty"`
	// Passing: it is most likely no failure of now: seen only in the first minutes of a process that went on to run, on an
	// object that is well, or listed upstream as harmless. Such groups come last.
	Passing  bool       `json:"passing,omitempty"`
	Evidence []Evidence `json:"evidence"`
}

// Coverage says what the dump holds, what it lacks, and what could not be judged for that.
type Coverage struct {
	Nodes      []NodeCoverage `json:"nodes"`
	Missing    []Gap          `json:"missing"`
	Rules      Tally          `json:"rules"`
	Judgements Tally          `json:"judgements"`
	// Remarks are the entries of the archive that were passed over without loss, and why.
	Remarks []Remark `json:"remarks,omitempty"`
}

// Remark is an entry of the archive that was passed over: a link, a device, what a desktop leaves behind.
type Remark struct {
	// File is the path in the archive, "" where the message counts several.
	File    string `json:"file,omitempty"`
	Message string `json:"message"`
}

// NodeCoverage counts the artifact families that are collected from each node.
type NodeCoverage struct {
	Name      string `json:"name"`
	AgentPod  string `json:"agent_pod,omitempty"`
	Collected int    `json:"collected"`
	Failed    int    `json:"failed"`
	Missing   int    `json:"missing"`
}

// Gap is an artifact that the dump lacks.
type Gap struct {
	Artifact string `json:"artifact"`
	// Node is "" for an artifact of the cluster.
	Node   string `json:"node,omitempty"`
	State  string `json:"state"`
	Reason string `json:"reason,omitempty"`
	// Source is the line that says so, where there is one.
	Source *Place `json:"source,omitempty"`
	// Blinds are the rules that could not be judged without it.
	Blinds []string `json:"blinds"`
	// Collect is the command that would collect it.
	Collect string `json:"collect,omitempty"`
}

// Place is a file and its 1-based line.
type Place struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// Tally counts outcomes.
type Tally struct {
	Fired         int `json:"fired"`
	Quiet         int `json:"quiet"`
	Blind         int `json:"blind"`
	NotApplicable int `json:"not_applicable"`
	Failed        int `json:"failed"`
}

// Judged is how many came to a result.
func (t Tally) Judged() int { return t.Fired + t.Quiet }

// Applicable is how many should have come to one.
func (t Tally) Applicable() int { return t.Fired + t.Quiet + t.Blind + t.Failed }

// Lost says that sysleuth itself lost something: it hit a limit, met a corrupt file or one that it should have
// understood, or refused or failed a rule.
func (r *Report) Lost() bool { return len(r.Diagnostics) > 0 || r.Coverage.Rules.Failed > 0 }

// Top is the worst finding that nothing explains, nil when there is none.
func (r *Report) Top() *Finding {
	if len(r.Findings) == 0 {
		return nil
	}
	return &r.Findings[0]
}
