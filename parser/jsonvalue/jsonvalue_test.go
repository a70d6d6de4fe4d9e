package jsonvalue

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

const output = `level=warning msg="[something] on stderr"
[not json
{
  "id": 7,
  "name" : "a \"b\" \u003cnil\u003e",
  "empty": {}, "none": null, "list": [
    1,
    {"deep": [true]}
  ],
  "share": 0.25,
  "text number": "12"
}
Revision: 42
> Error while running 'x':  exit status 1
`

func TestValues(t *testing.T) {
	document, err := Parse([]byte(output))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for name, value := range document.Members() {
		got = append(got, fmt.Sprintf("%d %s %s", value.Line(), name, value.text[:1]))
	}
	want := []string{"4 id 7", `5 name "`, "6 empty {", "6 none n", "6 list [", "10 share 0", `11 text number "`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if document.Line() != 3 || document.Get("name").String() != `a "b" <nil>` || *document.Get("id").Int() != 7 || *document.Get("share").Float() != 0.25 || *document.Get("text number").Int() != 12 {
		t.Error("wrong values")
	}
	var lines []int
	for item := range document.Get("list").Items() {
		lines = append(lines, item.Line())
		if deep := item.Get("deep"); deep.Exists() {
			for flag := range deep.Items() {
				if flag.Bool() == nil || !*flag.Bool() || flag.Line() != 8 {
					t.Error("the flag")
				}
			}
		}
	}
	if diff := cmp.Diff([]int{7, 8}, lines); diff != "" {
		t.Error(diff)
	}
	for name, missing := range map[string]Value{"null": document.Get("none"), "nothing": document.Get("nothing", "at", "all"), "inside text": document.Get("name", "x")} {
		if missing.Exists() || missing.String() != "" || missing.Int() != nil || missing.Bool() != nil {
			t.Errorf("%s is there", name)
		}
	}
}

func TestErrors(t *testing.T) {
	for text, want := range map[string]error{
		"Error: cannot":        ErrNoJSON,
		"":                     ErrNoJSON,
		`{"a": [1, 2`:          ErrCutShort,
		`{"a": "b`:             ErrCutShort,
		"[\n1,\n}":             nil,
		"{\"a\":\n tru}":       nil,
		`{a: 1}`:               nil,
		`{"a" 1}`:              nil,
		`[1 2]`:                nil,
		`[` + deep(MaxDepth+1): ErrTooDeep,
	} {
		_, err := Parse([]byte(text))
		if err == nil || want != nil && !errors.Is(err, want) {
			t.Errorf("%.20s: %v", text, err)
		}
	}
	if _, err := Parse([]byte("[" + deep(MaxDepth-2))); err != nil {
		t.Error(err)
	}
	if _, err := Parse([]byte("{\n  \"a\": [\n    1,\n    }")); err == nil || !strings.Contains(err.Error(), "line 4") {
		t.Errorf("no line: %v", err)
	}
}

func deep(levels int) string { return strings.Repeat("[", levels) + strings.Repeat("]", levels+1) }

// What encoding/json accepts is read to the same values.
func FuzzValue(f *testing.F) {
	f.Add([]byte(output))
	f.Add([]byte(`{"a":[{"b":"\\"},-1.5e3,{}],"":{"x":null}}`))
	f.Add([]byte(`["\""]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		value, err := Parse(text)
		if err != nil {
			return
		}
		var want any
		if !utf8.Valid(text) || json.Unmarshal(value.text, &want) != nil {
			walk(value)
			return
		}
		if got := walk(value); !same(want, got) {
			t.Fatalf("%s\nbecame %v", value.text, got)
		}
	})
}

// walk builds what encoding/json would, with the first of several members of one name.
func walk(value Value) any {
	switch {
	case !value.Exists():
		return nil
	case value.text[0] == '{':
		object := map[string]any{}
		for name, member := range value.Members() {
			if _, twice := object[name]; !twice {
				object[name] = walk(member)
			}
		}
		return object
	case value.text[0] == '[':
		list := []any{}
		for item := range value.Items() {
			list = append(list, walk(item))
		}
		return list
	case value.text[0] == '"':
		return value.String()
	case value.Bool() != nil:
		return *value.Bool()
	}
	if number := value.Float(); number != nil {
		return *number
	}
	return nil
}

// same compares shapes and scalars; objects with repeated names and numbers out of range are left aside.
func same(want, got any) bool {
	switch want := want.(type) {
	case map[string]any:
		object, ok := got.(map[string]any)
		return ok && len(object) == len(want)
	case []any:
		list, ok := got.([]any)
		if !ok || len(list) != len(want) {
			return false
		}
		for i := range want {
			if !same(want[i], list[i]) {
				return false
			}
		}
		return true
	case string:
		text, ok := got.(string)
		return ok && text == want
	}
	return true
}

func BenchmarkParse(b *testing.B) {
	text := []byte("[\n" + strings.Repeat("  {\"id\": 1, \"labels\": [\"k8s:app=web\", \"k8s:io.kubernetes.pod.namespace=demo\"]},\n", 1000) + "  1\n]")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		document, err := Parse(text)
		if err != nil {
			b.Fatal(err)
		}
		for item := range document.Items() {
			item.Get("labels")
		}
	}
}
