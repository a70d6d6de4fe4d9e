package facts

import (
	"bytes"
	"encoding/json"
	"reflect"
)

// Row renders one row as a JSON object with the fields that rules see, in the order of the Go struct.
func (r *Record) Row(row reflect.Value) json.RawMessage {
	var out bytes.Buffer
	r.write(&out, row)
	return out.Bytes()
}

func (r *Record) write(out *bytes.Buffer, row reflect.Value) {
	out.WriteByte('{')
	first := true
	r.Visit(row, func(name string, field Field, value any) {
		if !first {
			out.WriteByte(',')
		}
		first = false
		out.WriteString(`"` + name + `":`)
		nested, ok := value.(reflect.Value)
		switch {
		case ok && field.Kind == RecordKind:
			field.Record.write(out, nested)
		case ok:
			field.Record.writeAll(out, nested)
		default:
			text, _ := json.Marshal(value) // strings, numbers and booleans: can't fail
			out.Write(text)
		}
	})
	out.WriteByte('}')
}

func (r *Record) writeAll(out *bytes.Buffer, rows reflect.Value) {
	out.WriteByte('[')
	for i := range rows.Len() {
		if i > 0 {
			out.WriteByte(',')
		}
		r.write(out, rows.Index(i))
	}
	out.WriteByte(']')
}

// JSON renders all rows of a table as a JSON array.
func (t Table) JSON(tables *Tables) json.RawMessage {
	var out bytes.Buffer
	t.Record.writeAll(&out, t.Rows(tables))
	return out.Bytes()
}
