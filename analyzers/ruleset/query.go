package ruleset

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Query is a question in Rego that is not part of a rule. Its names are resolved where it is evaluated, by the packages
// of the set.
type Query struct {
	Body    ast.Body
	pkg     *ast.Package
	imports []*ast.Import
}

// NewQuery is a question as the file of a rule would ask it: in its package, with its imports.
func NewQuery(body ast.Body, in *ast.Module) *Query {
	return &Query{Body: body, pkg: in.Package, imports: in.Imports}
}

// Options are what rego.New needs to know of the question.
func (q *Query) Options() []func(*rego.Rego) {
	options := []func(*rego.Rego){rego.ParsedQuery(q.Body.Copy()), rego.ParsedImports(q.imports)}
	if q.pkg != nil {
		options = append(options, rego.ParsedPackage(q.pkg))
	}
	return options
}

// Module is the file of a rule as its author wrote it, before compilation; nil for a rule of another set.
func (s *Set) Module(r *rule.Rule) *ast.Module {
	if m := s.byRule[r]; m != nil {
		return m.opened()
	}
	return nil
}

var words = regexp.MustCompile(`[a-z][a-z0-9_]*`)

// Query reads a question about a dump: a query as opa eval takes it, in which the tables can be used by their bare names.
// perNode says that it is asked of one node: bare names are the rows of that node then. It is held to the fact model and
// to the builtins that rules may call.
func (s *Set) Query(text string, perNode bool) (*Query, error) {
	return s.query(text, perNode, nil)
}

// RowQuery reads a condition on a row, which it calls row, of a table. The query gives the index of every row for which it
// holds as "index".
func (s *Set) RowQuery(condition string, table facts.Table, perNode bool) (*Query, error) {
	path := tablePath(table, perNode)
	return s.query(condition, perNode, func(body ast.Body) (ast.Body, error) {
		row, err := ast.ParseBody("row := " + path + "[index]")
		if err != nil {
			return nil, fmt.Errorf("table %s: %w", table.Name, err)
		}
		whole := row
		for _, expression := range body {
			whole.Append(expression)
		}
		return whole, nil
	})
}

func (s *Set) query(text string, perNode bool, complete func(ast.Body) (ast.Body, error)) (*Query, error) {
	if len(text) > maxFile {
		return nil, fmt.Errorf("the query is longer than %d bytes", maxFile)
	}
	body, err := parseQuery(text)
	if err != nil {
		return nil, err
	}
	if complete != nil {
		if body, err = complete(body); err != nil {
			return nil, err
		}
	}
	query := &Query{Body: body, imports: importsFor(text, body, perNode)}
	if err := s.check(query, perNode); err != nil {
		return nil, err
	}
	return query, nil
}

func parseQuery(text string) (body ast.Body, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("the parser gave up: %v", cause)
		}
	}()
	body, err = ast.ParseBodyWithOpts(text, ast.ParserOptions{RegoVersion: ast.RegoV1, Capabilities: capabilities()})
	if err != nil {
		return nil, plainError(err)
	}
	if len(body) == 0 {
		return nil, errors.New("the query is empty")
	}
	return body, nil
}

// importsFor makes the tables that a query names usable by their bare names; a name that the query gives to something
// of its own stays that.
func importsFor(text string, body ast.Body, perNode bool) []*ast.Import {
	own := Declared(body)
	var imports []*ast.Import
	done := map[string]bool{}
	for _, name := range words.FindAllString(text, -1) {
		table, known := facts.TableNamed(name)
		if !known || own[name] || done[name] {
			continue
		}
		done[name] = true
		imports = append(imports, &ast.Import{Path: ast.NewTerm(ast.MustParseRef(tablePath(table, perNode)))})
	}
	return imports
}

// tablePath is where a table is: below data.sysdump.node where one node is asked and its rows belong to nodes.
func tablePath(table facts.Table, perNode bool) string {
	if perNode && table.HasNode {
		return "data.sysdump.node." + table.Name
	}
	return "data.sysdump." + table.Name
}

// Declared are the names that a query gives itself: with :=, some and every.
func Declared(body ast.Body) map[string]bool {
	names := map[string]bool{}
	add := func(term *ast.Term) {
		ast.WalkVars(term, func(name ast.Var) bool {
			if !name.IsWildcard() {
				names[string(name)] = true
			}
			return false
		})
	}
	ast.WalkExprs(body, func(expression *ast.Expr) bool {
		if expression.IsAssignment() {
			add(expression.Operand(0))
		}
		switch terms := expression.Terms.(type) {
		case *ast.SomeDecl:
			for _, symbol := range terms.Symbols {
				if call, isCall := symbol.Value.(ast.Call); isCall { // some x in xs: a call of the membership test
					for _, name := range call[1 : len(call)-1] {
						add(name)
					}
					continue
				}
				add(symbol)
			}
		case *ast.Every:
			if terms.Key != nil {
				add(terms.Key)
			}
			add(terms.Value)
		}
		return false
	})
	return names
}

// check compiles the query as the body of a rule that is held to the schemas, for the errors only.
func (s *Set) check(query *Query, perNode bool) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("the compiler gave up: %v", cause)
		}
	}()
	view := clusterSchema
	if perNode {
		view = nodeSchema
	}
	module := &ast.Module{Package: ast.MustParsePackage("package query"), Imports: query.imports}
	module.SetRegoVersion(ast.RegoV1)
	module.Package.Location = ast.NewLocation(nil, "query", 1, 1)
	annotation := (&ast.Annotations{Scope: "package", Location: module.Package.Location}).Copy(module.Package)
	annotation.Schemas = []*ast.SchemaAnnotation{{Path: sysdumpRef, Schema: view}, {Path: tablesRef, Schema: tablesSchema}}
	module.Annotations = []*ast.Annotations{annotation}
	answer := &ast.Rule{Head: ast.NewHead("answer"), Body: query.Body.Copy(), Module: module, Location: module.Package.Location}
	answer.Head.Value = ast.BooleanTerm(true)
	module.Rules = []*ast.Rule{answer}

	if message := reachesAll(query, perNode); message != "" {
		return errors.New(message)
	}
	schemas := ast.NewSchemaSet()
	schemas.Put(nodeSchema, factSchemas()[true])
	schemas.Put(clusterSchema, factSchemas()[false])
	schemas.Put(tablesSchema, s.schema)
	compiler := ast.NewCompiler().WithCapabilities(capabilities()).WithSchemas(schemas).WithUseTypeCheckAnnotations(true).SetErrorLimit(3)
	compiler.Compile(map[string]*ast.Module{"query": module})
	if compiler.Failed() {
		return plainError(compiler.Errors)
	}
	return nil
}

// reachesAll says what is wrong with a reference that is shorter than a table: it would be undefined.
func reachesAll(query *Query, perNode bool) string {
	message := ""
	ast.WalkRefs(query.Body, func(ref ast.Ref) bool {
		path := constants(ref)
		switch {
		case !ref[0].Equal(ast.DefaultRootDocument):
		case len(path) == 0 || len(path) == 1 && path[0] == "sysdump":
			message = ref.String() + " reaches all tables at once: name one, as in data.sysdump.pods"
		case len(path) == 2 && path[1] == "node" && path[0] == "sysdump":
			message = ref.String() + " reaches all tables at once: name one, as in data.sysdump.node.endpoints"
		case len(path) > 2 && path[1] == "node" && path[0] == "sysdump" && !perNode:
			message = ref.String() + " is of one node: say which with --node"
		}
		return message != ""
	})
	return message
}

// plainError says what the parser or the compiler said without its codes. Lines and columns are those of the query.
func plainError(err error) error {
	var all ast.Errors
	if !errors.As(err, &all) {
		return err
	}
	var texts []string
	for _, each := range all {
		text := each.Message
		if each.Details != nil {
			text += ": " + strings.Join(each.Details.Lines(), " ")
		}
		text = advised(text)
		if each.Location != nil && (each.Location.Row > 1 || each.Location.Col > 1) {
			text = fmt.Sprintf("%d:%d: %s", each.Location.Row, each.Location.Col, text)
		}
		texts = append(texts, text)
	}
	return errors.New(strings.Join(texts, "; "))
}

// Reserved says whether a root of packages is kept for the program's own.
func Reserved(root string) bool { return slices.Contains(reserved, root) }
