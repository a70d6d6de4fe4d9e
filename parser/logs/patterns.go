package logs

import (
	"errors"
	"fmt"
	"regexp"

	"github.com/sysleuth/sysleuth/parser/signature"
)

// Pattern is a pattern that a rule declares in its metadata (logs).
type Pattern struct {
	// Rule is the rule's id, Name the pattern's name in it. Together they name the rows of log_matches.
	Rule, Name string
	// Component is what has to run in the container, see Component; "" is any.
	Component string
	// Expression is RE2 with a literal of at least 8 bytes. It is matched against a record's message followed by its
	// fields, each as " key=value", all unquoted; time and level are not part of it, and $ is the end of the last field.
	// In JSON logs the fields come in the order of the log, values that are no strings as they are written. A line
	// without a grammar, such as one of a stack trace, is matched by itself. Quotes, backslashes, <, >, & and = end a
	// literal, because logs write them in other ways; one with fewer than
	// 12 bytes before its last word should not end in the key of a field.
	Expression string
}

// Patterns are the patterns of all rules, compiled to be matched in one pass. They can be used by many workers at once.
type Patterns struct {
	patterns []*pattern
	// owners are the patterns of each literal of matcher. nil stands for what is read of every log: flags and versions.
	owners  [][]*pattern
	matcher *signature.Matcher
}

type pattern struct {
	Pattern
	index      int
	expression *regexp.Regexp
}

// Compile prepares patterns. Those that can't be used are left out, and each gives one error that names its rule and
// the reason: no RE2, no literal, or a name that the rule uses twice.
func Compile(patterns []Pattern) (*Patterns, []error) {
	compiled := &Patterns{}
	literals := map[string]int{}
	var texts []string
	own := func(text string, owner *pattern) {
		number, known := literals[text]
		if !known {
			number = len(texts)
			literals[text] = number
			texts = append(texts, text)
			compiled.owners = append(compiled.owners, nil)
		}
		compiled.owners[number] = append(compiled.owners[number], owner)
	}
	for _, text := range startLiterals {
		own(text, nil)
	}
	var refused []error
	for _, declared := range patterns {
		made, required, err := compiled.compile(declared)
		if err != nil {
			refused = append(refused, fmt.Errorf("rule %s: log pattern %q: %w", declared.Rule, declared.Name, err))
			continue
		}
		compiled.patterns = append(compiled.patterns, made)
		for _, text := range required {
			own(text, made)
		}
	}
	var err error
	if compiled.matcher, err = signature.New(texts, []byte(typicalText)); err != nil {
		panic("logs: " + err.Error()) // requiredLiterals gives none that is too short
	}
	return compiled, refused
}

func (p *Patterns) compile(declared Pattern) (*pattern, []string, error) {
	for _, other := range p.patterns {
		if other.Rule == declared.Rule && other.Name == declared.Name {
			return nil, nil, errors.New("the rule has another pattern of this name")
		}
	}
	expression, err := regexp.Compile(declared.Expression)
	if err != nil {
		return nil, nil, fmt.Errorf("compile the expression: %w", err)
	}
	literals, err := requiredLiterals(declared.Expression)
	if err != nil {
		return nil, nil, fmt.Errorf("parse the expression: %w", err)
	}
	if len(literals) == 0 {
		return nil, nil, fmt.Errorf("%q has no literal of %d bytes that every match contains; quotes, backslashes, <, >, & and = end a literal", declared.Expression, signature.MinLength)
	}
	return &pattern{Pattern: declared, index: len(p.patterns), expression: expression}, literals, nil
}

// Wants says whether the rule's pattern of that name is meant for a component. While a log is read its container may
// not be known yet, so log_matches holds the matches of all components until this has been asked.
func (p *Patterns) Wants(rule, name, component string) bool {
	if p == nil {
		return false
	}
	for _, pattern := range p.patterns {
		if pattern.Rule == rule && pattern.Name == name {
			return pattern.Component == "" || pattern.Component == component
		}
	}
	return false
}

// typicalText is what most lines are made of. Literals are searched for by their parts that don't stand in it.
const typicalText = `2026-11-23T02:49:35.711368171Z time=2026-11-23T02:49:35.711178859Z level=info msg="Successful endpoint creation" module=agent.controlplane.endpoint-api subsys=endpoint
2026-11-23T02:50:14.210053384Z time="2026-11-23T02:50:14Z" level=debug msg="Upserting IP into ipcache layer" identity="{3761 custom-resource false}" ipAddr=172.28.116.118 k8sNamespace=default k8sPodName=web-79c6b4c86b-8htwj key=0 subsys=ipcache
2026-11-23T02:50:18.063591683Z time=2026-11-23T02:50:18.063517748Z level=info msg="Rewrote endpoint BPF program" ciliumEndpointName=default/web-79c6b4c86b-8htwj containerID=8c10dfd4b7 containerInterface= datapathPolicyRevision=0 desiredPolicyRevision=1 endpointID=513 identity=126075 ipv4=10.244.0.250 ipv6= k8sPodName=default/web subsys=endpoint
2026-11-23T02:51:23.515865914Z time=2026-11-23T02:51:23.513587673Z level=debug msg="Controller run succeeded; waiting for next controller update or stop" name=resolve-identity-513 subsys=controller uuid=1ae5c706-858b-49c3-9748-029b0b5f0c2c
2026-11-23T02:51:24.515865914Z level=debug msg="Processing API request with rate limiter" maxWaitDuration=15s name=endpoint-create parallelRequests=3 rateLimiterSkipped=true subsys=rate
{"level":"info","msg":"regenerating all endpoints","reason":"one or more identities created or deleted","subsys":"endpoint-manager","time":"2026-11-23T02:51:25Z"}
[2026-11-23 02:51:39.883][7][info][upstream] [external/envoy/source/common/upstream/cluster_manager_impl.cc:214] cds: add 3 cluster(s), remove 0 cluster(s)
{"level":"info","ts":"2026-11-23T02:51:45.114Z","caller":"mvcc/index.go:189","msg":"compact tree index","revision":4711}
`
