package ruleset

import (
	"runtime"
	"slices"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"golang.org/x/sync/errgroup"
)

// compiled are compilers that hold what was compiled so far.
type compiled struct {
	mutex     sync.Mutex
	compilers []*ast.Compiler
}

// Prepare compiles rules that are not compiled yet, in as many parts as there are processors, at the same time.
func (s *Set) Prepare(rules []*rule.Rule) {
	var modules []*module
	for _, r := range rules {
		if m := s.byRule[r]; m != nil && s.compiled.holding([]*module{m}) == nil {
			modules = append(modules, m)
		}
	}
	parts := max(1, min(runtime.GOMAXPROCS(0), len(modules)/4))
	var group errgroup.Group
	for i := range parts {
		group.Go(func() error {
			some := modules[i*len(modules)/parts : (i+1)*len(modules)/parts]
			s.compile(withNeeded(some, s.modules))
			return nil
		})
	}
	_ = group.Wait() // a compiler keeps its errors
}

// Compiler is a compiler that holds all admitted modules, compiled.
func (s *Set) Compiler() *ast.Compiler { return s.compilerWith(s.modules) }

// CompilerOf is a compiler that holds a rule and what it refers to.
func (s *Set) CompilerOf(r *rule.Rule) *ast.Compiler {
	if m := s.byRule[r]; m != nil {
		return s.compilerWith([]*module{m})
	}
	return s.Compiler()
}

// CompilerFor is a compiler that holds what a question refers to.
func (s *Set) CompilerFor(query *Query) *ast.Compiler {
	paths := documents(query.Body)
	for _, imported := range query.imports {
		paths = append(paths, documents(imported)...)
	}
	if query.pkg != nil {
		paths = append(paths, documents(query.pkg)...)
	}
	var modules []*module
	for _, m := range s.modules {
		if slices.ContainsFunc(paths, func(path string) bool { return overlap(path, m.name) }) {
			modules = append(modules, m)
		}
	}
	return s.compilerWith(modules)
}

func (s *Set) compilerWith(modules []*module) *ast.Compiler {
	if compiler := s.compiled.holding(modules); compiler != nil {
		return compiler
	}
	return s.compile(withNeeded(modules, s.modules))
}

// compile compiles modules that were checked before, and keeps the compiler.
func (s *Set) compile(modules []*module) *ast.Compiler {
	compiler := newPlainCompiler()
	if err := compileAll(compiler, modules); err == nil {
		s.compiled.keep(compiler)
	}
	return compiler
}

// holding is a compiler that holds some modules, nil if there is none.
func (c *compiled) holding(modules []*module) *ast.Compiler {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for _, compiler := range c.compilers {
		if !slices.ContainsFunc(modules, func(m *module) bool { return compiler.Modules[m.file] == nil }) {
			return compiler
		}
	}
	return nil
}

func (c *compiled) keep(compiler *ast.Compiler) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.compilers = append(c.compilers, compiler)
}
