package ruleset

import (
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var (
	sysdumpRef    = ast.MustParseRef("data.sysdump")
	nodeRef       = ast.MustParseRef("data.sysdump.node")
	tablesRef     = ast.MustParseRef("data.tables")
	nodeSchema    = ast.MustParseRef("schema.node")
	clusterSchema = ast.MustParseRef("schema.cluster")
	tablesSchema  = ast.MustParseRef("schema.tables")
)

var factSchemas = sync.OnceValue(func() map[bool]any {
	return map[bool]any{true: facts.Schema(true), false: facts.Schema(false)}
})

// schemaSet holds what the type checker knows of data.sysdump, as rules judged per node and once see it, and of
// data.tables.
func schemaSet(data *staticData) *ast.SchemaSet {
	set := ast.NewSchemaSet()
	set.Put(nodeSchema, factSchemas()[true])
	set.Put(clusterSchema, factSchemas()[false])
	set.Put(tablesSchema, data.schema())
	return set
}

// annotateSchemas sets the schemas of a module, whatever its own annotations say of them, so that no rule runs
// unchecked and each is checked against what it will see.
func annotateSchemas(m *module) {
	for _, annotation := range m.parsed.Annotations {
		m.declared = append(m.declared, annotation.Schemas...)
		annotation.Schemas = nil
	}
	view := clusterSchema
	if m.rule != nil && m.rule.PerNode || m.rule == nil && refersTo(m.parsed, nodeRef) {
		view = nodeSchema
	}
	annotation := packageAnnotation(m.parsed)
	if annotation == nil {
		annotation = (&ast.Annotations{Scope: "package", Location: m.parsed.Package.Location}).Copy(m.parsed.Package)
		m.parsed.Annotations = append(m.parsed.Annotations, annotation)
	}
	annotation.Schemas = []*ast.SchemaAnnotation{{Path: sysdumpRef, Schema: view}}
	if refersTo(m.parsed, tablesRef) {
		annotation.Schemas = append(annotation.Schemas, &ast.SchemaAnnotation{Path: tablesRef, Schema: tablesSchema})
	}
}

// refersTo says whether a module names a document, or a part of one or all of it.
func refersTo(m *ast.Module, document ast.Ref) bool {
	found := false
	ast.WalkRefs(m, func(ref ast.Ref) bool {
		prefix := ref.ConstantPrefix()
		found = found || prefix.HasPrefix(document) || ref[0].Equal(ast.DefaultRootDocument) && document.HasPrefix(prefix)
		return found
	})
	return found
}
