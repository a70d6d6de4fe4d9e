package ruleset

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"gopkg.in/yaml.v3"
)

// staticData is what lies below data.tables: arrays of records with a closed set of fields, from the YAML files in
// the folders data of the packs. A file is an object of tables by name.
type staticData struct {
	tables map[string]*staticTable
	// overridden are the thresholds that were given another value, sorted.
	overridden []string
}

type staticTable struct {
	rows []map[string]any
	// kinds are the JSON Schema types of the fields.
	kinds map[string]string
}

func (d *staticData) has(table string) bool { return d.tables[table] != nil }

// readData reads the static data of all sources. A table that an earlier source has is refused, as is a file that
// has not the form.
func readData(sources []Source, thresholds map[string]float64) (*staticData, []rule.Diagnostic, error) {
	data := &staticData{tables: map[string]*staticTable{}}
	var diagnostics []rule.Diagnostic
	for _, source := range sources {
		entries, err := fs.ReadDir(source.Files, "data")
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, nil, fmt.Errorf("read static data of %s: %w", source.Root, err)
		}
		for _, entry := range entries {
			if entry.IsDir() || path.Ext(entry.Name()) != ".yaml" {
				continue
			}
			line := 1
			text, err := readFile(source.Files, path.Join("data", entry.Name()))
			if err == nil {
				line, err = data.add(text)
			}
			if err != nil {
				diagnostics = append(diagnostics, rule.Diagnostic{File: path.Join(source.Root, "data", entry.Name()), Line: line, Message: err.Error()})
			}
		}
	}
	return data, diagnostics, data.override(thresholds)
}

// add reads one file; all of its tables or none are taken. line is where an error is.
func (d *staticData) add(text []byte) (line int, err error) {
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return 1, fmt.Errorf("static data: %w", err)
	}
	if len(document.Content) == 0 {
		return 0, nil
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode {
		return root.Line, errors.New("static data: the file is not an object of tables by name")
	}
	read := map[string]*staticTable{}
	for i := 0; i < len(root.Content); i += 2 {
		name, rows := root.Content[i], root.Content[i+1]
		if d.has(name.Value) || read[name.Value] != nil {
			return name.Line, fmt.Errorf("static data: table %s exists already", name.Value)
		}
		table, line, err := newStaticTable(rows)
		if err != nil {
			return line, fmt.Errorf("static data: table %s: %w", name.Value, err)
		}
		read[name.Value] = table
	}
	for name, table := range read {
		d.tables[name] = table
	}
	return 0, nil
}

// newStaticTable reads the rows of a table. A field has one type in all rows; a row may leave fields out.
func newStaticTable(rows *yaml.Node) (*staticTable, int, error) {
	table := &staticTable{kinds: map[string]string{}}
	if rows.Kind != yaml.SequenceNode {
		return nil, rows.Line, errors.New("it is not a list of records")
	}
	for _, row := range rows.Content {
		var fields map[string]any
		if row.Kind != yaml.MappingNode {
			return nil, row.Line, errors.New("a row is not a record")
		}
		if err := row.Decode(&fields); err != nil {
			return nil, row.Line, err
		}
		for name, value := range fields {
			kind := kindOf(value)
			if kind == "" {
				return nil, row.Line, fmt.Errorf("field %s is no text, number, truth value or list of texts", name)
			}
			if before, seen := table.kinds[name]; seen && before != kind {
				return nil, row.Line, fmt.Errorf("field %s is %s here and %s in a row before", name, kind, before)
			}
			table.kinds[name] = kind
		}
		table.rows = append(table.rows, fields)
	}
	return table, 0, nil
}

// kindOf is the JSON Schema type of a value, "" for one that no field may have.
func kindOf(value any) string {
	switch value := value.(type) {
	case string:
		return "string"
	case int, int64, uint64, float64:
		return "number"
	case bool:
		return "boolean"
	case []any:
		if !slices.ContainsFunc(value, func(item any) bool { _, text := item.(string); return !text }) {
			return "array"
		}
	}
	return ""
}

// override gives thresholds other values. A name that the table of thresholds doesn't have is an error.
func (d *staticData) override(thresholds map[string]float64) error {
	for name, value := range thresholds {
		if !d.overrideOne(name, value) {
			return fmt.Errorf("override threshold %s: there is no threshold of this name", name)
		}
		d.overridden = append(d.overridden, name)
	}
	slices.Sort(d.overridden)
	return nil
}

func (d *staticData) overrideOne(name string, value float64) bool {
	table := d.tables["thresholds"]
	if table == nil {
		return false
	}
	for _, row := range table.rows {
		if row["name"] == name {
			row["value"] = value
			return true
		}
	}
	return false
}

// schema is the JSON Schema of data.tables.
func (d *staticData) schema() map[string]any {
	tables := map[string]any{}
	for name, table := range d.tables {
		fields := map[string]any{}
		for field, kind := range table.kinds {
			fields[field] = map[string]any{"type": kind}
			if kind == "array" {
				fields[field] = map[string]any{"type": kind, "items": map[string]any{"type": "string"}}
			}
		}
		tables[name] = map[string]any{"type": "array", "items": closed(fields)}
	}
	schema := closed(tables)
	schema["$schema"] = "http://json-schema.org/draft-07/schema#"
	return schema
}

func closed(properties map[string]any) map[string]any {
	return map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
}

// document is the data as rules see it at data.tables.
func (d *staticData) document() (ast.Object, error) {
	plain := map[string]any{}
	for name, table := range d.tables {
		plain[name] = table.rows
	}
	text, err := json.Marshal(plain)
	if err != nil {
		return nil, fmt.Errorf("build static data: %w", err)
	}
	value, err := ast.ValueFromReader(strings.NewReader(string(text)))
	if err != nil {
		return nil, fmt.Errorf("build static data: %w", err)
	}
	return value.(ast.Object), nil
}
