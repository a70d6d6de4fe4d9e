package ruleset

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"slices"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// set is what was loaded, in an order that doesn't depend on the order of files.
func (l *loading) set(sources []Source) (*Set, error) {
	tables, err := l.data.document()
	if err != nil {
		return nil, err
	}
	s := &Set{
		Diagnostics: l.diagnostics,
		Overridden:  l.data.overridden,
		Patterns:    l.patterns,
		modules:     l.modules,
		byRule:      map[*rule.Rule]*module{},
		tables:      tables,
		compiled:    &compiled{},
		schema:      l.data.schema(),
	}
	refused := map[string]bool{}
	for _, d := range l.diagnostics {
		if path.Ext(d.File) == ".rego" {
			refused[d.File] = true
		}
	}
	s.Refused = len(refused)
	if l.compiler != nil {
		s.compiled.keep(l.compiler)
	}
	counts := map[*Source]int{}
	for _, m := range l.modules {
		if m.rule != nil {
			s.Rules = append(s.Rules, m.rule)
			s.byRule[m.rule] = m
			counts[m.source]++
		}
	}
	for i, source := range sources {
		s.Packs = append(s.Packs, Pack{Name: source.Pack, Version: source.Version, Rules: counts[&sources[i]]})
	}
	slices.SortFunc(s.Rules, func(a, b *rule.Rule) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(s.Diagnostics, rule.CompareDiagnostics)
	s.Digest = l.digest(s)
	return s, nil
}

// digest is over the modules that were admitted, in the order of their packages, and the static data. Where the
// files lie on this machine doesn't count.
func (l *loading) digest(s *Set) string {
	modules := slices.SortedFunc(slices.Values(l.modules), func(a, b *module) int { return cmp.Compare(a.packageName(), b.packageName()) })
	hash := sha256.New()
	for _, m := range modules {
		fmt.Fprintf(hash, "%s %d\n%s\n", m.packageName(), len(m.text), m.text)
	}
	fmt.Fprintf(hash, "data.tables %s\n", s.tables)
	return "sha256:" + hex.EncodeToString(hash.Sum(nil))
}
