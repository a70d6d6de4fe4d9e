package engine

import (
	"reflect"
	"sync"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// sources knows which places of the archive the rows of a table come from. The set of a table is made when a rule that
// reads it first finds something.
type sources struct {
	sysdump *facts.Sysdump
	mutex   sync.Mutex
	known   map[string]map[rule.Evidence]bool
}

// has says whether a row of a table that the rule reads carries the source.
func (s *sources) has(r *rule.Rule, evidence rule.Evidence) bool {
	for _, tables := range [][]string{r.NodeTables, r.Tables} {
		for _, table := range tables {
			if s.of(table)[evidence] {
				return true
			}
		}
	}
	return false
}

func (s *sources) of(name string) map[rule.Evidence]bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if set, ok := s.known[name]; ok {
		return set
	}
	set := map[rule.Evidence]bool{}
	if table, ok := facts.TableNamed(name); ok {
		collectAll(table.Record, table.Rows(&s.sysdump.Tables), set)
	}
	s.known[name] = set
	return set
}

var sourceType = reflect.TypeFor[facts.Source]()

func collectAll(record *facts.Record, rows reflect.Value, set map[rule.Evidence]bool) {
	for i := range rows.Len() {
		collect(record, rows.Index(i), set)
	}
}

// collect adds the sources of a row, those of records nested in it included.
func collect(record *facts.Record, row reflect.Value, set map[rule.Evidence]bool) {
	if record.Type == sourceType {
		source := row.Interface().(facts.Source)
		set[rule.Evidence{File: source.File, Line: source.Line}] = true
		return
	}
	record.Visit(row, func(_ string, field facts.Field, value any) {
		switch field.Kind {
		case facts.RecordKind:
			collect(field.Record, value.(reflect.Value), set)
		case facts.RecordsKind:
			collectAll(field.Record, value.(reflect.Value), set)
		}
	})
}
