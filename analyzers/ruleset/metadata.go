package ruleset

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/applies"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var idForm = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]*([-._][A-Za-z0-9]+)*$`)

// metadata reads the rule that a module's package annotation describes. The error names everything that is missing
// or wrong, and how to mend it.
func metadata(m *module) (*rule.Rule, error) {
	annotation := packageAnnotation(m.parsed)
	if annotation == nil {
		return nil, errors.New("no metadata: begin the file with a comment block \"# METADATA\" with title, description, custom.id, " +
			"custom.severity, custom.confidence, custom.judged and custom.remediation")
	}
	r := &rule.Rule{
		Title:       strings.TrimSpace(annotation.Title),
		Description: strings.Join(strings.Fields(annotation.Description), " "),
		Package:     m.packageName(),
		File:        m.file,
		Line:        m.parsed.Package.Location.Row,
		Pack:        m.source.Pack,
	}
	for _, related := range annotation.RelatedResources {
		r.References = append(r.References, related.Ref.String())
	}
	f := &fields{custom: annotation.Custom, known: map[string]bool{}}
	f.require("title", r.Title)
	f.require("description", r.Description)
	f.read(r)
	f.refuseUnknown()
	if len(f.errors) > 0 {
		return nil, fmt.Errorf("metadata: %s", strings.Join(f.errors, "; "))
	}
	return r, nil
}

func packageAnnotation(m *ast.Module) *ast.Annotations {
	for _, annotation := range m.Annotations {
		if annotation.Scope == "package" {
			return annotation
		}
	}
	return nil
}

func (f *fields) read(r *rule.Rule) {
	r.ID = f.text("id")
	f.require("custom.id", r.ID)
	if r.ID != "" && !idForm.MatchString(r.ID) {
		f.refuse("custom.id %q is no id: write letters, digits and dashes, as in ACME-NET-001", r.ID)
	}
	r.Severity = word(f, "severity", rule.ParseSeverity)
	r.Confidence = word(f, "confidence", rule.ParseConfidence)
	r.PerNode = word(f, "judged", func(text string) (bool, error) {
		if text != "node" && text != "cluster" {
			return false, fmt.Errorf("%q is not node (judged once a node) or cluster (judged once)", text)
		}
		return text == "node", nil
	})
	r.AllNodes = f.boolean("all_nodes")
	if r.AllNodes && r.PerNode {
		f.refuse("custom.all_nodes is for rules judged once; this one is judged per node")
	}
	r.Optional = f.texts("optional")
	for _, table := range r.Optional {
		if _, known := facts.TableNamed(table); !known {
			f.refuse("custom.optional names %q, which is no table", table)
		}
	}
	r.Applies = f.applies()
	r.Logs = f.logs()
	r.Explains = f.texts("explains")
	r.Guide = f.texts("guide")
	r.FalsePositives = f.texts("falsepositives")
	r.Remediation = f.texts("remediation")
	if len(r.Remediation) == 0 {
		f.refuse("custom.remediation is missing: add a list of concrete steps")
	}
}

// fields reads the free-form part of the metadata and gathers what is wrong with it.
type fields struct {
	custom map[string]any
	known  map[string]bool
	errors []string
}

func (f *fields) refuse(format string, arguments ...any) {
	f.errors = append(f.errors, fmt.Sprintf(format, arguments...))
}

func (f *fields) require(name, value string) {
	if value == "" {
		f.refuse("%s is missing", name)
	}
}

func (f *fields) get(name string) (any, bool) {
	f.known[name] = true
	value, ok := f.custom[name]
	return value, ok && value != nil
}

func (f *fields) text(name string) string {
	value, ok := f.get(name)
	if !ok {
		return ""
	}
	text, ok := value.(string)
	if !ok {
		f.refuse("custom.%s is not a text", name)
	}
	return strings.TrimSpace(text)
}

func (f *fields) boolean(name string) bool {
	value, ok := f.get(name)
	if !ok {
		return false
	}
	truth, ok := value.(bool)
	if !ok {
		f.refuse("custom.%s is not true or false", name)
	}
	return truth
}

func (f *fields) texts(name string) []string {
	value, ok := f.get(name)
	if !ok {
		return nil
	}
	return f.list("custom."+name, value)
}

// list reads a list of texts. An item with a colon in it is an object to YAML; the message says so, because that is
// easily overlooked in a sentence.
func (f *fields) list(name string, value any) []string {
	items, ok := value.([]any)
	if !ok {
		f.refuse("%s is not a list of texts", name)
		return nil
	}
	var texts []string
	for i, item := range items {
		text, ok := item.(string)
		if !ok || strings.TrimSpace(text) == "" {
			f.refuse("%s: item %d is not a text (quote it if it has a colon)", name, i+1)
			continue
		}
		texts = append(texts, strings.Join(strings.Fields(text), " "))
	}
	return texts
}

func word[T any](f *fields, name string, parse func(string) (T, error)) T {
	var none T
	text := f.text(name)
	if text == "" {
		f.require("custom."+name, "")
		return none
	}
	value, err := parse(text)
	if err != nil {
		f.refuse("custom.%s: %v", name, err)
	}
	return value
}

func (f *fields) applies() rule.Applies {
	value, ok := f.get("applies")
	if !ok {
		return rule.Applies{}
	}
	object, ok := value.(map[string]any)
	if !ok {
		f.refuse("custom.applies is not an object with cilium, kubernetes or features")
		return rule.Applies{}
	}
	part := &fields{custom: object, known: map[string]bool{}}
	given := rule.Applies{Cilium: part.text("cilium"), Kubernetes: part.text("kubernetes"), Features: part.texts("features")}
	if _, err := applies.ParseRange(given.Cilium); err != nil {
		part.refuse("custom.cilium: %v", err)
	}
	if _, err := applies.ParseRange(given.Kubernetes); err != nil {
		part.refuse("custom.kubernetes: %v", err)
	}
	for _, feature := range given.Features {
		if !applies.Known(feature) {
			part.refuse("custom.features: %q is no feature (%s)", feature, strings.Join(applies.Names(), ", "))
		}
	}
	part.refuseUnknown()
	f.within("applies", part)
	return given
}

func (f *fields) logs() []rule.Log {
	value, ok := f.get("logs")
	if !ok {
		return nil
	}
	items, ok := value.([]any)
	if !ok {
		f.refuse("custom.logs is not a list")
		return nil
	}
	var logs []rule.Log
	for _, item := range items {
		object, ok := item.(map[string]any)
		if !ok {
			f.refuse("custom.logs: an item is not an object with name, component and pattern")
			continue
		}
		part := &fields{custom: object, known: map[string]bool{}}
		log := rule.Log{Name: part.text("name"), Component: part.text("component"), Pattern: part.text("pattern")}
		if log.Pattern == "" {
			part.require("custom.component", log.Component)
		} else {
			part.require("custom.name", log.Name)
		}
		part.refuseUnknown()
		f.within("logs", part)
		logs = append(logs, log)
	}
	return logs
}

// within takes over what is wrong inside a nested object.
func (f *fields) within(name string, part *fields) {
	for _, message := range part.errors {
		f.errors = append(f.errors, strings.Replace(message, "custom.", "custom."+name+".", 1))
	}
}

func (f *fields) refuseUnknown() {
	var unknown []string
	for name := range f.custom {
		if !f.known[name] {
			unknown = append(unknown, name)
		}
	}
	slices.Sort(unknown)
	for _, name := range unknown {
		f.refuse("custom.%s is unknown (misspelt?)", name)
	}
}
