package engine

import (
	"encoding/json"
	"math"
	"reflect"
	"strconv"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// keyTerms are the terms of a record's field names. Rows share them; *facts.Record → map[string]*ast.Term.
var keyTerms sync.Map

func keysOf(record *facts.Record) map[string]*ast.Term {
	if keys, ok := keyTerms.Load(record); ok {
		return keys.(map[string]*ast.Term)
	}
	keys := map[string]*ast.Term{}
	for _, field := range record.Fields {
		keys[field.Name] = ast.StringTerm(field.Name)
		if field.Kind == facts.TimeKind {
			keys[field.Name+"_unix"] = ast.StringTerm(field.Name + "_unix")
		}
	}
	kept, _ := keyTerms.LoadOrStore(record, keys)
	return kept.(map[string]*ast.Term)
}

// builder makes terms of rows straight from the structs, without a detour through JSON or maps. Equal texts share a
// term: names of files, nodes and namespaces repeat on every row.
type builder struct{ texts map[string]*ast.Term }

func newBuilder() *builder { return &builder{texts: map[string]*ast.Term{}} }

// array is the rows of a slice that keep lets through; nil keeps all.
func (b *builder) array(record *facts.Record, rows reflect.Value, keep func(row reflect.Value) bool) *ast.Array {
	terms := make([]*ast.Term, 0, rows.Len())
	for i := range rows.Len() {
		if row := rows.Index(i); keep == nil || keep(row) {
			terms = append(terms, b.object(record, row))
		}
	}
	return ast.NewArray(terms...)
}

func (b *builder) object(record *facts.Record, row reflect.Value) *ast.Term {
	keys := keysOf(record)
	fields := make([][2]*ast.Term, 0, len(record.Fields)+2)
	record.Visit(row, func(name string, field facts.Field, value any) {
		if term := b.term(field, value); term != nil {
			fields = append(fields, [2]*ast.Term{keys[name], term})
		}
	})
	return ast.ObjectTerm(fields...)
}

// term is nil for a number that JSON has no way to write.
func (b *builder) term(field facts.Field, value any) *ast.Term {
	switch value := value.(type) {
	case string:
		return b.text(value)
	case int64:
		return integer(value)
	case float64:
		return number(value)
	case bool:
		return ast.InternedTerm(value)
	case []string:
		terms := make([]*ast.Term, len(value))
		for i, text := range value {
			terms[i] = b.text(text)
		}
		return ast.ArrayTerm(terms...)
	case reflect.Value:
		if field.Kind == facts.RecordKind {
			return b.object(field.Record, value)
		}
		return ast.NewTerm(b.array(field.Record, value, nil))
	}
	return nil
}

// longest text that is worth sharing, in bytes.
const sharedText = 128

func (b *builder) text(text string) *ast.Term {
	if len(text) > sharedText {
		return ast.StringTerm(text)
	}
	term, seen := b.texts[text]
	if !seen {
		term = ast.StringTerm(text)
		b.texts[text] = term
	}
	return term
}

func integer(value int64) *ast.Term {
	if int64(int(value)) == value && ast.HasInternedIntNumberTerm(int(value)) {
		return ast.InternedTerm(int(value))
	}
	return ast.NumberTerm(json.Number(strconv.FormatInt(value, 10)))
}

// number writes seconds since 1970 as such and not with an exponent, because rules print them.
func number(value float64) *ast.Term {
	switch {
	case math.IsNaN(value) || math.IsInf(value, 0):
		return nil
	case value == math.Trunc(value) && math.Abs(value) < 1<<53:
		return integer(int64(value))
	case math.Abs(value) < 1e21 && math.Abs(value) > 1e-7:
		return ast.NumberTerm(json.Number(strconv.FormatFloat(value, 'f', -1, 64)))
	}
	return ast.NumberTerm(json.Number(strconv.FormatFloat(value, 'g', -1, 64)))
}
