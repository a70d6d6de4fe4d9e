package scaffold

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// New is a rule to be written.
type New struct {
	// Package is its name: acme.net.my_rule.
	Package string
	// Texts are what it looks for: all of them in one field, or in this order in one line of a log.
	Texts []string
	// From is where the text was found; nil for a rule that starts from nothing, which looks in the log groups.
	From *Proposal
	// Dump is the name of the dump that it comes from, "" for none.
	Dump string
}

var packageForm = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$`)

// Check says what is wrong with the name of a rule.
func (n *New) Check() error {
	switch root, _, _ := strings.Cut(n.Package, "."); {
	case !packageForm.MatchString(n.Package):
		return fmt.Errorf("%q is no name of a rule: write words in lower case with dots between them, your own first, as in acme.net.my_rule", n.Package)
	case ruleset.Reserved(root):
		return fmt.Errorf("names below %s are the program's own: begin with one of yours, as in acme.%s", root, lastPart(n.Package))
	case slices.ContainsFunc(strings.Split(n.Package, "."), ast.IsKeyword):
		return fmt.Errorf("%q is no name of a rule: a part of it is a word of Rego's own, like default or import", n.Package)
	case lastPart(n.Package) == "test" || strings.HasSuffix(n.Package, "_test"):
		return errors.New("the name of a rule can't end in _test: that is what tests are called")
	}
	return nil
}

// ID is the rule's id, made of its name: ACME-NET-MY-RULE.
func (n *New) ID() string {
	return strings.ToUpper(strings.NewReplacer(".", "-", "_", "-").Replace(n.Package))
}

// Paths are the files of the rule, of its test and of the fixture, below the directory of the pack.
func (n *New) Paths() (ruleFile, testFile, factsFile string) {
	parts := strings.Split(n.Package, ".")
	base := filepath.Join(parts[1:]...)
	return base + ".rego", base + "_test.rego", base + "_facts_test.rego"
}

const startText = "text of the line to look for"

// defaultProposal is where a rule looks that starts from nothing.
func defaultProposal() *Proposal {
	table, _ := facts.TableNamed("log_groups")
	return &Proposal{Table: table, Field: "message", Component: "cilium-agent", PerNode: true, Example: startText}
}

func (n *New) proposal() *Proposal {
	if n.From != nil {
		return n.From
	}
	return defaultProposal()
}

func (n *New) texts() []string {
	if n.From != nil {
		return n.Texts
	}
	return []string{startText}
}

// Rule is the text of the rule's file.
func (n *New) Rule() ([]byte, error) {
	p := n.proposal()
	judged, path, subject := "cluster", "data.sysdump."+p.Table.Name, `{"kind": "cluster", "name": "cluster"}`
	if p.PerNode {
		judged, path, subject = "node", "data.sysdump.node."+p.Table.Name, `{"kind": "node", "name": row.node}`
	}
	var out bytes.Buffer
	line := func(format string, arguments ...any) { fmt.Fprintf(&out, format+"\n", arguments...) }
	line("# METADATA")
	line("# title: %s", yamlText(facts.CutTo("Found: "+strings.Join(n.texts(), " … "), 80)))
	line("# description: Say what is wrong when this is found, and what it does to the customer's traffic.")
	line("# scope: package")
	line("# schemas:")
	line("#   - data.sysdump: schema.%s", judged)
	line("# related_resources:")
	line("#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/")
	line("# custom:")
	line("#   id: %s", n.ID())
	line("#   severity: medium")
	line("#   confidence: medium")
	line("#   judged: %s", judged)
	if strings.HasPrefix(p.Table.Name, "log_") {
		line("#   logs:")
		if p.Table.Name == "log_matches" {
			line("#     - name: %s", PatternName)
			line("#       component: %s", p.Component)
			line("#       pattern: %s", quotedYAML(Pattern(n.texts())))
		} else {
			line("#     - component: %s", p.Component)
		}
	}
	line("#   falsepositives: [Say what looks the same and is harmless.]")
	line("#   remediation: [Say what to do next.]")
	line("package %s\n", n.Package)
	line("findings contains finding if {")
	line("\trows := %s", path)
	line("\tsome row in rows")
	for _, condition := range n.conditions() {
		line("\t%s", condition)
	}
	field := p.Field
	if p.Table.Name == "log_matches" {
		field = "samples[0].text"
	}
	line("\tfinding := {")
	line("\t\t\"subject\": %s,", subject)
	line("\t\t\"message\": sprintf(\"found: %%s\", [row.%s]),", field)
	line("\t\t\"evidence\": [row.source],")
	line("\t}\n}")
	return formatted("rule.rego", out.Bytes())
}

func (n *New) conditions() []string {
	p := n.proposal()
	var conditions []string
	switch {
	case p.Table.Name == "log_matches":
		return []string{fmt.Sprintf("row.name == %q", PatternName)}
	case p.Component != "":
		conditions = append(conditions, "row.component == "+quoted(p.Component))
	}
	if p.Whole {
		return append(conditions, fmt.Sprintf("row.%s == %s", p.Field, quoted(p.Example)))
	}
	for _, text := range n.texts() {
		at := strings.Index(strings.ToLower(p.Example), strings.ToLower(text))
		if at >= 0 && at+len(text) <= len(p.Example) {
			text = p.Example[at : at+len(text)] // as it is spelt there
		}
		conditions = append(conditions, fmt.Sprintf("contains(row.%s, %s)", p.Field, quoted(text)))
	}
	return conditions
}

// yamlText quotes a text for the metadata, which is YAML in one line of a comment.
func yamlText(text string) string { return quotedYAML(strings.Join(strings.Fields(text), " ")) }

// quotedYAML keeps the spaces of a text, which has no line breaks.
func quotedYAML(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }

// Test is the text of the test's file: the rule fires on the fixture, and is quiet on the same with another text.
func (n *New) Test() ([]byte, error) {
	name := lastPart(n.Package)
	return formatted("rule_test.rego", fmt.Appendf(nil, `package %[1]s_test

import data.%[1]s

test_fires if {
	findings := %[2]s.findings with data.sysdump as fires_facts
	count(findings) > 0
}

test_quiet if {
	findings := %[2]s.findings with data.sysdump as quiet_facts
	count(findings) == 0
}
`, n.Package, name))
}

// StubFacts are the facts of a rule that starts from nothing.
func (n *New) StubFacts() map[string]any {
	return map[string]any{"node": map[string]any{"log_groups": []any{map[string]any{
		"component": "cilium-agent", "node": "node1", "message": "a line with the " + startText,
		"source": map[string]any{"file": "logs-cilium-00001-cilium-agent.log", "line": 1},
	}}}}
}

// FactsFile is the text of the fixture's file, of facts on which the rule fires.
func (n *New) FactsFile(fires map[string]any) ([]byte, error) {
	quiet, err := clone(fires)
	if err != nil {
		return nil, err
	}
	n.spoil(quiet)
	var out bytes.Buffer
	fmt.Fprintf(&out, "package %s_test\n\n", n.Package)
	if n.Dump != "" {
		fmt.Fprintf(&out, "# The least facts of a dump on which the rule fires. Names and addresses are not those of the dump.\n")
	} else {
		fmt.Fprintf(&out, "# Facts on which the rule fires, in the form of the tables: see sysleuth facts --schema.\n")
	}
	fmt.Fprintf(&out, "fires_facts := %s\n\n# The same with another text.\nquiet_facts := %s\n", Term(fires, 0), Term(quiet, 0))
	return formatted("rule_facts_test.rego", out.Bytes())
}

// spoil puts another text into the field that the rule looks at.
func (n *New) spoil(document map[string]any) {
	p := n.proposal()
	rows := document
	if p.PerNode {
		rows, _ = document["node"].(map[string]any)
	}
	list, _ := rows[p.Table.Name].([]any)
	for _, each := range list {
		if row, isObject := each.(map[string]any); isObject && row[p.Field] != nil {
			row[p.Field] = "another"
		}
	}
}

// Write writes the files of a rule below a directory. Files that are there already are not touched: the error says so.
func Write(directory string, files map[string][]byte) error {
	for name := range files {
		if _, err := os.Lstat(filepath.Join(directory, name)); !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("write the rule: %s is there already", filepath.ToSlash(filepath.Join(directory, name)))
		}
	}
	for name, text := range files {
		full := filepath.Join(directory, name)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			return fmt.Errorf("write the rule: %w", err)
		}
		if err := os.WriteFile(full, text, 0o644); err != nil {
			return fmt.Errorf("write the rule: %w", err)
		}
	}
	return nil
}

// Load loads the rule alone, from the text of its file, to judge the dump that it was made from.
func (n *New) Load(text []byte) (*ruleset.Set, *rule.Rule, error) {
	directory, err := os.MkdirTemp("", "sysleuth-rule-")
	if err != nil {
		return nil, nil, fmt.Errorf("load the new rule: %w", err)
	}
	defer os.RemoveAll(directory)
	ruleFile, _, _ := n.Paths()
	if err := Write(directory, map[string][]byte{ruleFile: text}); err != nil {
		return nil, nil, err
	}
	source, err := ruleset.Directory(directory)
	if err != nil {
		return nil, nil, err
	}
	set, err := ruleset.Load([]ruleset.Source{ruleset.BuiltIn(), source}, ruleset.Options{})
	if err != nil {
		return nil, nil, err
	}
	for _, each := range set.Rules {
		if each.ID == n.ID() {
			return set, each, nil
		}
	}
	for _, d := range set.Diagnostics {
		return nil, nil, fmt.Errorf("the new rule is refused: %s:%d: %s", d.File, d.Line, d.Message)
	}
	return nil, nil, errors.New("the new rule is refused")
}
