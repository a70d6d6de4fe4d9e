package ruleset

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// LintPack says everything about a pack that its author has to mend, one thing a line of a file: what would be refused, what
// Lint looks for, rules without tests, files that are not formatted, and patterns that cost time.
func LintPack(pack Source) ([]rule.Diagnostic, error) {
	own, _, err := read([]Source{pack})
	if err != nil {
		return nil, err
	}
	sources := []Source{BuiltIn(), pack}
	if slices.ContainsFunc(own, func(m *module) bool { return m.source.builtIn }) {
		sources = []Source{pack}
	}
	set, err := Load(sources, Options{})
	if err != nil {
		return nil, err
	}
	tests, refused, err := readTests(&pack)
	if err != nil {
		return nil, err
	}
	diagnostics := slices.Concat(set.Diagnostics, refused, checkMocks(tests), set.Lint())
	for _, m := range own {
		l := &linter{module: m}
		l.untested(tests)
		l.costly()
		if at := slices.IndexFunc(set.modules, func(admitted *module) bool { return admitted.file == m.file }); at >= 0 {
			m.rule = set.modules[at].rule
			l.logs()
		}
		diagnostics = append(diagnostics, l.diagnostics...)
	}
	for _, m := range slices.Concat(own, tests) {
		diagnostics = append(diagnostics, unformatted(m)...)
	}
	root := strings.TrimSuffix(pack.Root, "/") + "/"
	diagnostics = slices.DeleteFunc(diagnostics, func(d rule.Diagnostic) bool { return pack.Root != "." && !strings.HasPrefix(d.File, root) })
	slices.SortFunc(diagnostics, rule.CompareDiagnostics)
	return oneALine(diagnostics), nil
}

// oneALine keeps the first diagnostic of every line: the others follow from it as a rule.
func oneALine(diagnostics []rule.Diagnostic) []rule.Diagnostic {
	return slices.CompactFunc(diagnostics, func(a, b rule.Diagnostic) bool { return a.File == b.File && a.Line == b.Line })
}

// untested wants a test that imports the rule's package.
func (l *linter) untested(tests []*module) {
	if l.module.library() {
		return
	}
	name := l.module.packageName()
	for _, test := range tests {
		for _, each := range test.parsed.Imports {
			if each.Path.String() == "data."+name {
				return
			}
		}
		if strings.Contains(string(test.text), "data."+name+".findings") {
			return
		}
	}
	l.report(l.module.parsed.Package.Location.Row, "no test imports data.%s: write %s, or let sysleuth rules fixture make it from a dump",
		name, strings.TrimSuffix(l.module.path, ".rego")+testSuffix)
}

// bulk are the tables that have most rows in a large cluster.
var bulk = []string{"pods", "endpoints", "identities", "ipcache", "cilium_endpoints", "cilium_identities", "services", "backends", "frontends",
	"endpoint_slices", "events", "log_groups", "configuration", "pod_labels", "policy_map", "metrics"}

const largestRange = 100000

// costly finds bodies that go through the rows of two bulk tables for each other, and ranges of numbers that are long.
func (l *linter) costly() {
	for _, r := range l.module.parsed.Rules {
		var scanned []string
		bound := map[ast.Var]string{}
		for _, expression := range r.Body {
			if expression.IsAssignment() {
				if name, isVar := expression.Operand(0).Value.(ast.Var); isVar {
					bound[name] = bulkTable(expression.Operand(1), bound)
				}
			}
			for _, table := range scans(expression, bound) {
				scanned = append(scanned, table)
				if len(scanned) == 2 {
					l.report(expression.Location.Row, "the rows of %s are gone through for every row of %s: build an object by the key that joins them first, "+
						"as in by_key := {row.key: row | some row in rows}", scanned[1], scanned[0])
				}
			}
		}
	}
	ast.WalkExprs(l.module.parsed, func(expression *ast.Expr) bool {
		ast.WalkTerms(expression, func(term *ast.Term) bool {
			call, isCall := term.Value.(ast.Call)
			if isCall && call[0].String() == "numbers.range" && len(call) >= 3 {
				if end, isNumber := call[2].Value.(ast.Number); isNumber {
					if size, _ := end.Int64(); size > largestRange {
						l.report(expression.Location.Row, "a range of more than %d numbers will not be done before the deadline: go through the rows of a table", largestRange)
					}
				}
			}
			return false
		})
		return false
	})
}

// scans are the bulk tables that an expression goes through.
func scans(expression *ast.Expr, bound map[ast.Var]string) []string {
	var found []string
	if declared, isSome := expression.Terms.(*ast.SomeDecl); isSome {
		for _, symbol := range declared.Symbols {
			if call, isCall := symbol.Value.(ast.Call); isCall {
				if table := bulkTable(call[len(call)-1], bound); table != "" {
					found = append(found, table)
				}
			}
		}
		return found
	}
	if expression.IsAssignment() {
		if ref, isRef := expression.Operand(1).Value.(ast.Ref); isRef && !ref.IsGround() {
			if table := bulkTable(expression.Operand(1), bound); table != "" {
				found = append(found, table)
			}
		}
	}
	return found
}

// bulkTable is the bulk table that a term stands for, "" for none.
func bulkTable(term *ast.Term, bound map[ast.Var]string) string {
	switch value := term.Value.(type) {
	case ast.Var:
		return bound[value]
	case ast.Ref:
		if name, isVar := value[0].Value.(ast.Var); isVar && bound[name] != "" {
			return bound[name]
		}
		path := constants(value)
		if value.HasPrefix(sysdumpRef) && len(path) > 1 && slices.Contains(bulk, path[len(path)-1]) {
			return path[len(path)-1]
		}
	}
	return ""
}

// logs looks at the patterns of a rule: they are matched against every line of every log that they are for.
func (l *linter) logs() {
	if l.module.rule == nil {
		return
	}
	for _, log := range l.module.rule.Logs {
		switch {
		case log.Pattern == "":
		case strings.HasPrefix(log.Pattern, ".*") || strings.HasSuffix(log.Pattern, ".*"):
			l.report(metadataLine(l.module), "custom.logs: pattern %s begins or ends with .*, which costs time and finds nothing more: leave it out", log.Name)
		case log.Component == "":
			l.report(metadataLine(l.module), "custom.logs: pattern %s is looked for in the logs of all components: name the component", log.Name)
		}
	}
}

func unformatted(m *module) []rule.Diagnostic {
	text, err := format.Source(m.file, m.text)
	if err != nil || bytes.Equal(text, m.text) {
		return nil
	}
	line := 1
	have, want := bytes.Split(m.text, []byte("\n")), bytes.Split(text, []byte("\n"))
	for i := 0; i < len(have) && i < len(want) && bytes.Equal(have[i], want[i]); i++ {
		line = i + 2
	}
	return []rule.Diagnostic{{Rule: m.packageName(), File: m.file, Line: line, Message: "the file is not formatted: sysleuth rules fmt -w writes it as opa fmt does"}}
}

var (
	undefinedFunction = regexp.MustCompile(`undefined function (\S+)`)
	haveAndWant       = regexp.MustCompile(`have: "([^"]*)".*want \(one of\): \[([^\]]*)\]`)
)

// mostNames are told of those that there are instead of one that doesn't exist.
const mostNames = 20

// advised adds how to mend it to what the parser or the compiler said.
func advised(message string) string {
	if match := undefinedFunction.FindStringSubmatch(message); match != nil {
		switch match[1] {
		case "walk", "object.get":
			return message + ": the type checker can't see through it: name the field, as in row.field"
		}
		return message + ": rules may call what rules/capabilities.json lists, nothing that reaches network, clock, randomness or environment"
	}
	if match := haveAndWant.FindStringSubmatch(message); match != nil {
		if match[1] == "node" && strings.Contains(message, "data.sysdump.node") {
			return "the rule is judged once, for the cluster, and reads data.sysdump.node: read the table below data.sysdump, or write judged: node"
		}
		if table, known := facts.TableNamed(match[1]); known && table.PerNode && strings.Contains(message, "data.sysdump."+match[1]) {
			return fmt.Sprintf("the rule is judged per node, and data.sysdump.%s has the rows of all nodes: read data.sysdump.node.%s, or write judged: cluster", match[1], match[1])
		}
		if nearest := nearestName(match[1], strings.Split(match[2], " ")); nearest != "" {
			return fmt.Sprintf("there is no %s: did you mean %s?", match[1], nearest)
		}
		names := strings.Split(strings.Trim(match[2], `"`), `" "`)
		if more := len(names) - mostNames; more > 0 {
			names = append(names[:mostNames], fmt.Sprintf("and %d more (sysleuth facts --schema)", more))
		}
		return fmt.Sprintf("there is no %s: there are %s", match[1], strings.Join(names, ", "))
	}
	switch {
	case strings.Contains(message, "`if` keyword is required") || strings.Contains(message, "`contains` keyword is required"):
		return "this is Rego v0: write \"findings contains finding if { … }\", or let opa fmt --v0-v1 -w rewrite the file"
	case strings.Contains(message, "match error"):
		return message + ": the two sides have different types and are never equal"
	case strings.Contains(message, "is recursive"):
		return message + ": a rule can't depend on itself: go through rows with some or a comprehension"
	}
	return message
}

// nearestName is the name that differs least from one that doesn't exist, "" where none is near.
func nearestName(name string, names []string) string {
	best, least := "", len(name)/2+1
	for _, each := range names {
		each = strings.Trim(each, `" ,`)
		if d := editDistance(name, each); d < least {
			best, least = each, d
		}
	}
	return best
}

func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := before
			if a[i] != b[j] {
				cost = 1 + min(before, row[j], row[j+1])
			}
			before, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
