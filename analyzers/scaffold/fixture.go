// Package scaffold writes what a rule's author would write by hand: a new rule with its test, begun from a line of a dump,
// and the fixture of a rule, the least facts on which it fires, with names and addresses replaced. A set, a dump and a
// rule's name flow in; the text of Rego files flows out.
package scaffold

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/sysleuth/sysleuth/analyzers/anonymise"
	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/minimise"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/redact"
)

// Fixture is the least that a rule fires on.
type Fixture struct {
	// Facts is the document below data.sysdump.
	Facts map[string]any
	// AddressesKept: the rule fires on these addresses only, and not on others in their place.
	AddressesKept bool
}

// FiringNode is the first node on which a rule fires; "" and true for one judged once.
func FiringNode(ctx context.Context, set *ruleset.Set, judged *rule.Rule, sysdump *facts.Sysdump) (string, bool, error) {
	one := *set
	one.Rules = []*rule.Rule{judged}
	result, err := engine.Evaluate(ctx, &one, sysdump, engine.Options{Workers: 1})
	if err != nil {
		return "", false, err
	}
	for _, judgement := range result.Judgements {
		if judgement.Outcome == rule.Fired {
			return judgement.Node, true, nil
		}
	}
	return "", false, nil
}

// NewFixture takes out of a dump what a rule needs to fire on a node, with names and addresses replaced. It checks that
// the rule still fires; minimise.ErrQuiet says that it doesn't to begin with.
// Of the rows that it needs it keeps the fields that it needs, or with wholeRows all that are short, for a rule that is
// going to need more.
func NewFixture(ctx context.Context, set *ruleset.Set, judged *rule.Rule, sysdump *facts.Sysdump, node string, wholeRows bool) (*Fixture, error) {
	small, err := minimise.Facts(ctx, set, judged, sysdump, node)
	if err != nil {
		return nil, err
	}
	f, err := newFiring(set, judged)
	if err != nil {
		return nil, err
	}
	document, err := document(judged, small, node)
	if err != nil {
		return nil, err
	}
	severity := f.worst(ctx, document)
	if severity == "" {
		return nil, errors.New("the rule fires on the dump and not on its facts as a document")
	}
	holds := func() bool { return f.worst(ctx, document) == severity }
	prune(document, holds, wholeRows)
	for _, keep := range []bool{false, true} {
		names := anonymise.New(sysdump)
		names.KeepAddresses = keep
		other, err := clone(document)
		if err != nil {
			return nil, err
		}
		names.Value(other)
		if f.worst(ctx, other) == severity {
			return &Fixture{Facts: other, AddressesKept: keep}, nil
		}
	}
	return nil, errors.New("the rule fires no more once names are replaced: it looks for a name of this very dump")
}

// document is the facts as the rule sees them on the node, secrets redacted.
func document(judged *rule.Rule, sysdump *facts.Sysdump, node string) (map[string]any, error) {
	redacted := *sysdump
	redact.All(&redacted.Tables)
	root, ofNode := map[string]any{}, map[string]any{}
	for _, table := range facts.AllTables() {
		if slices.Contains(judged.Tables, table.Name) {
			root[table.Name] = table.JSON(&redacted.Tables)
		}
		if slices.Contains(judged.NodeTables, table.Name) {
			rows := []json.RawMessage{}
			all := table.Rows(&redacted.Tables)
			for i := range all.Len() {
				if all.Index(i).FieldByName("Node").String() == node {
					rows = append(rows, table.Record.Row(all.Index(i)))
				}
			}
			ofNode[table.Name] = rows
		}
	}
	if len(ofNode) > 0 {
		root["node"] = ofNode
	}
	return clone(root)
}

// clone is a document as plain JSON values; numbers keep their digits.
func clone(document map[string]any) (map[string]any, error) {
	text, err := json.Marshal(document)
	if err != nil {
		return nil, fmt.Errorf("render facts: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var copied map[string]any
	if err := decoder.Decode(&copied); err != nil {
		return nil, fmt.Errorf("render facts: %w", err)
	}
	return copied, nil
}

// firing judges a document of facts, as a test of the rule would.
type firing struct {
	set    *ruleset.Set
	judged *rule.Rule
	static any
}

func newFiring(set *ruleset.Set, judged *rule.Rule) (*firing, error) {
	static, err := ast.JSON(set.Tables())
	if err != nil {
		return nil, fmt.Errorf("render static data: %w", err)
	}
	return &firing{set, judged, static}, nil
}

// worst is the severity of the worst finding, "" for none.
func (f *firing) worst(ctx context.Context, document map[string]any) string {
	store := inmem.NewFromObjectWithOpts(map[string]any{"sysdump": document, "tables": f.static}, inmem.OptRoundTripOnWrite(false))
	query := ast.NewBody(ast.NewExpr(ast.NewTerm(ast.MustParseRef("data." + f.judged.Package + ".findings"))))
	results, err := rego.New(rego.ParsedQuery(query), rego.Compiler(f.set.CompilerOf(f.judged)), rego.Store(store)).Eval(ctx)
	if err != nil || len(results) != 1 {
		return ""
	}
	findings, _ := results[0].Expressions[0].Value.([]any)
	worst, found := rule.Info, false
	for _, finding := range findings {
		object, _ := finding.(map[string]any)
		evidence, _ := object["evidence"].([]any)
		subject, _ := object["subject"].(map[string]any)
		if len(evidence) == 0 || subject["name"] == nil || object["message"] == nil {
			continue
		}
		severity := f.judged.Severity
		if word, given := object["severity"].(string); given {
			var err error
			if severity, err = rule.ParseSeverity(word); err != nil {
				continue
			}
		}
		worst, found = max(worst, severity), true
	}
	if !found {
		return ""
	}
	return worst.String()
}

// prune takes out of the rows of a document every field, and every member of a list, without which a condition holds
// still. Tables stay: a rule that reads one that isn't there is another rule.
func prune(document map[string]any, holds func() bool, wholeRows bool) {
	for _, name := range sortedKeys(document) {
		switch value := document[name].(type) {
		case map[string]any: // node
			prune(value, holds, wholeRows)
		case []any:
			for _, row := range value {
				pruneFields(row, holds, wholeRows)
			}
		}
	}
}

// longField is the longest text, in bytes, that wholeRows keeps although the rule doesn't need it.
const longField = 200

// isShort: the value is no list, no record and no long text.
func isShort(value any) bool {
	switch value := value.(type) {
	case string:
		return len(value) <= longField
	case []any, map[string]any:
		return false
	}
	return true
}

func pruneFields(value any, holds func() bool, wholeRows bool) {
	switch value := value.(type) {
	case map[string]any:
		for _, name := range sortedKeys(value) {
			before := value[name]
			if wholeRows && isShort(before) {
				continue
			}
			delete(value, name)
			if holds() {
				continue
			}
			value[name] = before
			if list, isList := before.([]any); isList {
				value[name] = pruneList(list, func(shorter []any) bool { value[name] = shorter; return holds() })
			}
			pruneFields(value[name], holds, wholeRows)
		}
	case []any:
		for _, member := range value {
			pruneFields(member, holds, wholeRows)
		}
	}
}

func pruneList(list []any, holds func([]any) bool) []any {
	for i := 0; i < len(list); {
		shorter := slices.Delete(slices.Clone(list), i, i+1)
		if holds(shorter) {
			list = shorter
		} else {
			i++
		}
	}
	return list
}

func sortedKeys(object map[string]any) []string {
	var keys []string
	for key := range object {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Test is a file of a test on a fixture, formatted as opa fmt does.
func (f *Fixture) Test(judged *rule.Rule) ([]byte, error) {
	name := lastPart(judged.Package)
	var out bytes.Buffer
	fmt.Fprintf(&out, "package %s_test\n\nimport data.%s\n\n", judged.Package, judged.Package)
	fmt.Fprintf(&out, "test_fires_as_in_the_dump if {\n\tfindings := %s.findings with data.sysdump as dump_facts\n\tcount(findings) > 0\n}\n\n", name)
	fmt.Fprintf(&out, "# The least facts of a dump on which the rule fires. Names and addresses are not those of the dump.\n")
	fmt.Fprintf(&out, "dump_facts := %s\n", Term(f.Facts, 0))
	return formatted(name+"_test.rego", out.Bytes())
}

func formatted(name string, text []byte) ([]byte, error) {
	done, err := format.Source(name, text)
	if err != nil {
		return nil, fmt.Errorf("format %s: %w", name, err)
	}
	return done, nil
}

func lastPart(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// widest is the longest line that a value is written on.
const widest = 110

// Term writes a JSON value as Rego: on one line where it fits, else a member a line.
func Term(value any, indent int) string {
	flat := flatTerm(value)
	if indent+len(flat) <= widest {
		return flat
	}
	margin := "\n" + strings.Repeat("\t", indent/4+1)
	var parts []string
	open, end := "{", "}"
	switch value := value.(type) {
	case map[string]any:
		for _, key := range sortedKeys(value) {
			parts = append(parts, quoted(key)+": "+Term(value[key], indent+4))
		}
	case []any:
		open, end = "[", "]"
		for _, member := range value {
			parts = append(parts, Term(member, indent+4))
		}
	default:
		return flat
	}
	// Short members share lines, so that a row of many fields stays low.
	var out strings.Builder
	out.WriteString(open)
	used := widest
	for _, part := range parts {
		if used+len(part)+2 > widest || strings.Contains(part, "\n") {
			out.WriteString(margin)
			used = indent + 4
		} else {
			out.WriteString(" ")
		}
		out.WriteString(part + ",")
		used += len(part) + 2
		if strings.Contains(part, "\n") {
			used = widest
		}
	}
	out.WriteString("\n" + strings.Repeat("\t", indent/4) + end)
	return out.String()
}

func flatTerm(value any) string {
	var parts []string
	switch value := value.(type) {
	case map[string]any:
		for _, key := range sortedKeys(value) {
			parts = append(parts, quoted(key)+": "+flatTerm(value[key]))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case []any:
		for _, member := range value {
			parts = append(parts, flatTerm(member))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	text, _ := marshal(value)
	return text
}

func quoted(text string) string {
	out, _ := marshal(text)
	return out
}

// marshal is a value as JSON without the escapes that are for HTML.
func marshal(value any) (string, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return strings.TrimSpace(out.String()), err
}
