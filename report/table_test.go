package report

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWriteTable(t *testing.T) {
	for want, values := range map[string][]string{
		"ID  STATE\n1   ready\n22\n": {`{"id":1,"state":"ready"}`, `{"id":22}`},
		"a   1\nbb  {\"x\":[1]}\n":   {`["a",1]`, `["bb",{"x": [1]}]`},
		"one\n2\n":                   {`"one"`, `2`},
		"":                           {},
		"red \\x1b[31m\n":            {"\"red \\u001b[31m\""},
	} {
		var raw []json.RawMessage
		for _, value := range values {
			raw = append(raw, json.RawMessage(value))
		}
		var out bytes.Buffer
		if err := WriteTable(&out, raw); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, out.String()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}
