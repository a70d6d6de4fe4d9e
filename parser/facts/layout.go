package facts

import (
	"fmt"
	"math"
	"reflect"
	"sync"
	"time"
)

// Table describes one table: its name, where it is collected from and how its records look.
type Table struct {
	Name string
	// PerNode: an artifact a node fills it; else one artifact of the cluster.
	PerNode bool
	// HasNode: its rows belong to nodes, so rules judged per node see them below data.sysdump.node.
	HasNode bool
	Record  *Record

	index []int // of the field in Tables
}

// Record is the closed set of fields of a table's rows, or of a record nested in them.
type Record struct {
	Name   string // the Go type's name
	Fields []Field
	Type   reflect.Type
}

// Field is one field of a record, in the order of the Go struct.
type Field struct {
	// Name is the name in JSON and Rego.
	Name string
	Kind Kind
	// Record describes the elements of RecordKind and RecordsKind.
	Record *Record

	index    int
	optional bool // a pointer
}

// Kind is the kind of a field's value as rules see it.
type Kind int

// The kinds. TimeKind is one Go field and two fields to rules: name and name_unix.
const (
	StringKind Kind = iota
	NumberKind
	BooleanKind
	TimeKind
	StringsKind
	RecordKind
	RecordsKind
)

var (
	timeType   = reflect.TypeFor[Time]()
	tablesType = reflect.TypeFor[Tables]()
)

// AllTables lists the tables in the order of the Go structs.
var AllTables = sync.OnceValue(func() []Table {
	var tables []Table
	for _, field := range reflect.VisibleFields(tablesType) {
		if field.Anonymous {
			continue
		}
		record := recordOf(field.Type.Elem())
		node, hasNode := field.Type.Elem().FieldByName("Node")
		tables = append(tables, Table{
			Name:    field.Tag.Get("json"),
			PerNode: field.Tag.Get("from") == "node",
			HasNode: hasNode && node.Type.Kind() == reflect.String,
			Record:  record,
			index:   field.Index,
		})
	}
	return tables
})

// TableNamed finds a table by its name.
func TableNamed(name string) (Table, bool) {
	for _, table := range AllTables() {
		if table.Name == name {
			return table, true
		}
	}
	return Table{}, false
}

// Rows is the slice of a table's rows, as a reflect.Value that can be set.
func (t Table) Rows(tables *Tables) reflect.Value {
	return reflect.ValueOf(tables).Elem().FieldByIndex(t.index)
}

// recordOf works out the layout of a struct type. It panics on a field that the fact model doesn't allow,
// which every test of the package would meet.
func recordOf(structType reflect.Type) *Record {
	record := &Record{Name: structType.Name(), Type: structType}
	for i := range structType.NumField() {
		goField := structType.Field(i)
		field := Field{Name: goField.Tag.Get("json"), index: i}
		fieldType := goField.Type
		if fieldType.Kind() == reflect.Pointer {
			field.optional = true
			fieldType = fieldType.Elem()
		}
		switch kind := fieldType.Kind(); {
		case fieldType == timeType:
			field.Kind = TimeKind
		case kind == reflect.String:
			field.Kind = StringKind
		case kind == reflect.Int64, kind == reflect.Int, kind == reflect.Float64:
			field.Kind = NumberKind
		case kind == reflect.Bool:
			field.Kind = BooleanKind
		case kind == reflect.Slice && fieldType.Elem().Kind() == reflect.String:
			field.Kind = StringsKind
		case kind == reflect.Slice && fieldType.Elem().Kind() == reflect.Struct:
			field.Kind, field.Record = RecordsKind, recordOf(fieldType.Elem())
		case kind == reflect.Struct:
			field.Kind, field.Record = RecordKind, recordOf(fieldType)
		default:
			panic(fmt.Sprintf("facts: %s.%s has a type that no fact can have: %s", structType, goField.Name, goField.Type))
		}
		if field.Name == "" {
			panic(fmt.Sprintf("facts: %s.%s has no json name", structType, goField.Name))
		}
		record.Fields = append(record.Fields, field)
	}
	return record
}

// Visit calls set for every value of a row that was read, in field order. Values are string, int64, float64,
// bool, []string, and for nested records reflect.Value (RecordKind: the struct, RecordsKind: the slice).
func (r *Record) Visit(row reflect.Value, set func(name string, field Field, value any)) {
	for _, field := range r.Fields {
		value := row.Field(field.index)
		if field.optional {
			if value.IsNil() {
				continue
			}
			value = value.Elem()
		}
		switch field.Kind {
		case StringKind:
			if text := value.String(); text != "" {
				set(field.Name, field, text)
			}
		case NumberKind:
			if value.Kind() == reflect.Float64 {
				// JSON has no word for the others, which text such as 1e999 can become.
				if number := value.Float(); !math.IsNaN(number) && !math.IsInf(number, 0) {
					set(field.Name, field, number)
				}
			} else {
				set(field.Name, field, value.Int())
			}
		case BooleanKind:
			set(field.Name, field, value.Bool())
		case TimeKind:
			if at := value.Interface().(Time); !at.IsZero() {
				set(field.Name, field, at.UTC().Format(time.RFC3339Nano))
				set(field.Name+"_unix", field, float64(at.UnixMilli())/1000)
			}
		case StringsKind:
			if value.Len() > 0 {
				set(field.Name, field, value.Interface().([]string))
			}
		case RecordKind:
			if !value.IsZero() {
				set(field.Name, field, value)
			}
		case RecordsKind:
			if value.Len() > 0 {
				set(field.Name, field, value)
			}
		}
	}
}
