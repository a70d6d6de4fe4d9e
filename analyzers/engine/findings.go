package engine

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// kinds are what a finding can be about.
var kinds = []string{"cluster", "node", "node_pair", "pod", "endpoint", "service", "policy", "object", "remote_cluster"}

// maxEvidence is the most sources that a finding may cite.
const maxEvidence = 20

// findings validates what a rule found; the error names what is wrong with the first finding that isn't as it should be.
func (e *evaluation) findings(j *judged, set ast.Set) ([]rule.Finding, error) {
	var findings []rule.Finding
	for _, term := range set.Slice() {
		d := &decoder{known: map[string]bool{}}
		finding := d.finding(j.rule, term)
		if d.err == nil {
			for _, evidence := range finding.Evidence {
				if !e.sources.has(j.rule, evidence) {
					d.refuse("evidence %s:%d is no source that a fact carries: cite the source of a row", evidence.File, evidence.Line)
				}
			}
		}
		if d.err != nil {
			return nil, fmt.Errorf("a finding is not valid: %w", d.err)
		}
		findings = append(findings, finding)
	}
	return findings, nil
}

// decoder reads one finding and keeps the first error.
type decoder struct {
	known map[string]bool
	err   error
}

func (d *decoder) refuse(format string, arguments ...any) {
	if d.err == nil {
		d.err = fmt.Errorf(format, arguments...)
	}
}

func (d *decoder) finding(r *rule.Rule, term *ast.Term) rule.Finding {
	object, ok := term.Value.(ast.Object)
	if !ok {
		d.refuse("it is no object")
		return rule.Finding{}
	}
	finding := rule.Finding{
		Subject:    d.subject(d.get(object, "subject")),
		Message:    facts.Cut(d.text(object, "message")),
		Evidence:   d.evidence(d.get(object, "evidence")),
		Severity:   r.Severity,
		Confidence: r.Confidence,
		Reason:     d.text(object, "reason"),
		Facts:      d.facts(d.get(object, "facts")),
		Key:        d.text(object, "key"),
	}
	if strings.TrimSpace(finding.Message) == "" {
		d.refuse("message is missing")
	}
	severity, confidence := d.text(object, "severity"), d.text(object, "confidence")
	var err error
	if severity != "" {
		if finding.Severity, err = rule.ParseSeverity(severity); err != nil {
			d.refuse("severity: %v", err)
		}
	}
	if confidence != "" {
		if finding.Confidence, err = rule.ParseConfidence(confidence); err != nil {
			d.refuse("confidence: %v", err)
		}
	}
	if severity+confidence != "" && finding.Reason == "" {
		d.refuse("reason is missing: it says why severity or confidence are not the rule's own")
	}
	d.refuseUnknown(object)
	return finding
}

func (d *decoder) get(object ast.Object, name string) ast.Value {
	d.known[name] = true
	if term := object.Get(ast.StringTerm(name)); term != nil {
		return term.Value
	}
	return nil
}

func (d *decoder) text(object ast.Object, name string) string {
	value := d.get(object, name)
	if value == nil {
		return ""
	}
	text, ok := value.(ast.String)
	if !ok {
		d.refuse("%s is no text", name)
	}
	return string(text)
}

func (d *decoder) subject(value ast.Value) rule.Subject {
	object, ok := value.(ast.Object)
	if !ok {
		d.refuse("subject is missing: write {\"kind\": …, \"name\": …}")
		return rule.Subject{}
	}
	inner := &decoder{known: map[string]bool{}}
	subject := rule.Subject{Kind: inner.text(object, "kind"), Name: inner.text(object, "name")}
	inner.refuseUnknown(object)
	switch {
	case inner.err != nil:
		d.refuse("subject: %v", inner.err)
	case !slices.Contains(kinds, subject.Kind):
		d.refuse("subject.kind %q is not one of %s", subject.Kind, strings.Join(kinds, ", "))
	case subject.Name == "" && subject.Kind != "cluster":
		d.refuse("subject.name is empty")
	}
	return subject
}

// evidence reads a list, or a set, of sources. One that is cited twice counts once.
func (d *decoder) evidence(value ast.Value) []rule.Evidence {
	var items []*ast.Term
	switch value := value.(type) {
	case *ast.Array:
		for i := range value.Len() {
			items = append(items, value.Elem(i))
		}
	case ast.Set:
		items = value.Slice()
	}
	var evidence []rule.Evidence
	for _, item := range items {
		source, ok := source(item)
		if !ok {
			d.refuse("evidence holds %s, which is no source {\"file\": …, \"line\": …}", facts.CutTo(item.String(), 200))
			return nil
		}
		if !slices.Contains(evidence, source) {
			evidence = append(evidence, source)
		}
	}
	if len(evidence) == 0 {
		d.refuse("evidence is missing: cite at least one source")
	}
	if len(evidence) > maxEvidence {
		d.refuse("evidence has %d sources, more than %d", len(evidence), maxEvidence)
	}
	return evidence
}

func source(term *ast.Term) (rule.Evidence, bool) {
	object, ok := term.Value.(ast.Object)
	if !ok || object.Len() != 2 {
		return rule.Evidence{}, false
	}
	file, line := object.Get(ast.StringTerm("file")), object.Get(ast.StringTerm("line"))
	if file == nil || line == nil {
		return rule.Evidence{}, false
	}
	text, isText := file.Value.(ast.String)
	number, isNumber := line.Value.(ast.Number)
	if !isText || !isNumber {
		return rule.Evidence{}, false
	}
	whole, isWhole := number.Int()
	return rule.Evidence{File: string(text), Line: whole}, isWhole
}

func (d *decoder) facts(value ast.Value) map[string]any {
	if value == nil {
		return nil
	}
	object, ok := value.(ast.Object)
	if !ok {
		d.refuse("facts is no object")
		return nil
	}
	named := map[string]any{}
	object.Foreach(func(key, value *ast.Term) {
		name, isText := key.Value.(ast.String)
		switch fact := value.Value.(type) {
		case ast.String:
			named[string(name)] = facts.Cut(string(fact))
		case ast.Number:
			named[string(name)] = json.Number(fact)
		default:
			d.refuse("facts: %s is neither a text nor a number", key)
		}
		if !isText || name == "" {
			d.refuse("facts: %s is no name", key)
		}
	})
	return named
}

func (d *decoder) refuseUnknown(object ast.Object) {
	for _, key := range object.Keys() {
		if name, ok := key.Value.(ast.String); !ok || !d.known[string(name)] {
			d.refuse("it has a field %s, which no finding has (misspelt?)", key)
		}
	}
}
