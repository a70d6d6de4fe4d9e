package facts

// Schema is a JSON Schema (the part of draft-07 that OPA's type checker reads) of what rules see below
// data.sysdump. With perNode it is the view of a rule judged per node: data.sysdump.node.<table> for every
// table whose rows belong to nodes, and the tables of the cluster beside it. Without, it is the view of a
// rule judged once: every table, and no node. A node's own tables are left out of the first view, so that a
// rule judged per node can't read another node's rows.
func Schema(perNode bool) map[string]any {
	tables, node := map[string]any{}, map[string]any{}
	for _, table := range AllTables() {
		rows := map[string]any{"type": "array", "items": table.Record.schema()}
		if !perNode || !table.PerNode {
			tables[table.Name] = rows
		}
		if perNode && table.HasNode {
			node[table.Name] = rows
		}
	}
	if perNode {
		tables["node"] = closed(node)
	}
	schema := closed(tables)
	schema["$schema"] = "http://json-schema.org/draft-07/schema#"
	return schema
}

func (r *Record) schema() map[string]any {
	properties := map[string]any{}
	for _, field := range r.Fields {
		var value map[string]any
		switch field.Kind {
		case StringKind:
			value = map[string]any{"type": "string"}
		case NumberKind:
			value = map[string]any{"type": "number"}
		case BooleanKind:
			value = map[string]any{"type": "boolean"}
		case TimeKind:
			value = map[string]any{"type": "string"}
			properties[field.Name+"_unix"] = map[string]any{"type": "number"}
		case StringsKind:
			value = map[string]any{"type": "array", "items": map[string]any{"type": "string"}}
		case RecordKind:
			value = field.Record.schema()
		case RecordsKind:
			value = map[string]any{"type": "array", "items": field.Record.schema()}
		}
		properties[field.Name] = value
	}
	return closed(properties)
}

func closed(properties map[string]any) map[string]any {
	return map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
}
