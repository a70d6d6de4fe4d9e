package facts

import (
	"math"
	"reflect"
	"strings"
)

// Access reads one field of a record's rows, or of a record nested in them, as Visit does.
type Access struct {
	// Kind is the field's. TimeKind is the instant, which rules see as a text, or with Unix as a number.
	Kind Kind
	Unix bool
	// Record describes the elements of RecordKind and RecordsKind.
	Record *Record

	steps []Field
}

// Access finds the field that a path of names leads to; ok is false where there is none.
func (r *Record) Access(path []string) (access Access, ok bool) {
	for _, name := range path {
		if r == nil || access.Kind == RecordsKind {
			return Access{}, false
		}
		step, unix, ok := r.field(name)
		if !ok {
			return Access{}, false
		}
		access = Access{Kind: step.Kind, Unix: unix, Record: step.Record, steps: append(access.steps, step)}
		r = step.Record
	}
	return access, len(path) > 0
}

func (r *Record) field(name string) (field Field, unix, ok bool) {
	for _, each := range r.Fields {
		if each.Name == name {
			return each, false, true
		}
		if each.Kind == TimeKind && strings.TrimSuffix(name, "_unix") == each.Name {
			return each, true, true
		}
	}
	return Field{}, false, false
}

// Of is the field's value in a row. ok is false where it was not read.
func (a Access) Of(row reflect.Value) (value reflect.Value, ok bool) {
	value = row
	for _, step := range a.steps {
		value = value.Field(step.index)
		if step.optional {
			if value.IsNil() {
				return value, false
			}
			value = value.Elem()
		}
		if !step.read(value) {
			return value, false
		}
	}
	return value, true
}

// read: the value was read, and rules see it.
func (f Field) read(value reflect.Value) bool {
	switch f.Kind {
	case StringKind, StringsKind, RecordsKind:
		return value.Len() > 0
	case TimeKind:
		return !value.Interface().(Time).IsZero()
	case RecordKind:
		return !value.IsZero()
	case NumberKind:
		if value.Kind() == reflect.Float64 {
			return !math.IsNaN(value.Float()) && !math.IsInf(value.Float(), 0)
		}
	}
	return true
}
