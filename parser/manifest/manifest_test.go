package manifest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

func input(text string) *artifact.Input {
	return &artifact.Input{Path: "k8s-x.yaml", Reader: strings.NewReader(text)}
}

// read gives "line name" of every object.
func read(text string, want *Paths) ([]string, error) {
	var got []string
	err := Objects(input(text), want, func(object *Node) {
		got = append(got, fmt.Sprint(object.LineOf("metadata", "name"), " ", object.Text("metadata", "name")))
	})
	return got, err
}

const twoItems = "apiVersion: v1\nitems:\n- metadata:\n    managedFields:\n    - fieldsV1:\n        f:x: {}\n      manager: x\n    name: a\n  spec:\n    b: |\n      - c\n\n      d\n- metadata:\n    name: b\n"

func TestObjects(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []string
		err  error
	}{
		"list":                         {twoItems + "kind: PodList\nmetadata:\n  resourceVersion: \"1\"\n", []string{"8 a", "15 b"}, nil},
		"list with kind first":         {"kind: List\n" + twoItems, []string{"9 a", "16 b"}, nil},
		"list indented":                {"items:\n  - metadata:\n      name: a\n    spec:\n      - x\n  - metadata:\n      name: b\nkind: List\n", []string{"3 a", "7 b"}, nil},
		"empty list":                   {"apiVersion: v1\nitems: []\nkind: PodList\nmetadata: {}\n", nil, nil},
		"null list":                    {"apiVersion: v1\nitems: null\nkind: PodList\nmetadata: {}\n", nil, nil},
		"single object":                {"apiVersion: v1\ndata:\n  items: x\nkind: ConfigMap\nmetadata:\n  name: a\n", []string{"6 a"}, nil},
		"documents":                    {"---\nkind: A\nmetadata:\n  name: a\n---\nkind: B\nmetadata:\n  name: b\n", []string{"4 a", "8 b"}, nil},
		"byte order mark":              {"\ufeffapiVersion: v1\nitems:\n- metadata:\n    name: a\nkind: List\n", []string{"4 a"}, nil},
		"windows line ends":            {strings.ReplaceAll(twoItems, "\n", "\r\n") + "kind: PodList\r\n", []string{"8 a", "15 b"}, nil},
		"one item in flow form":        {"items:\n- {metadata: {name: a}}\n- metadata:\n    name: b\nkind: List\n", []string{"2 a", "4 b"}, nil},
		"all in flow form":             {"apiVersion: v1\nitems: [{metadata: {name: a}}, {metadata: {name: b}}]\nkind: List\n", []string{"2 a", "2 b"}, nil},
		"comments":                     {"# by hand\napiVersion: v1\nkind: A\nmetadata: # here\n  name: a\n", []string{"5 a"}, nil},
		"JSON list":                    {"{\n \"items\": [\n  {\"metadata\": {\"name\": \"a\"}},\n  {\"metadata\": {\n   \"name\": \"b\"}}\n ],\n \"kind\": \"List\"\n}\n", []string{"3 a", "5 b"}, nil},
		"JSON object":                  {"{\"metadata\":\n{\"name\":\"a\"},\"items\":null}", []string{"2 a"}, nil},
		"cut in an item":               {twoItems, []string{"8 a"}, artifact.ErrIncomplete},
		"cut before its kind":          {"apiVersion: v1\nitems:\n", nil, artifact.ErrIncomplete},
		"cut object":                   {"apiVersion: v1\ndata:\n  a: b\n", nil, artifact.ErrIncomplete},
		"cut JSON":                     {"{\"items\":[{\"metadata\":{\"name\":\"a\"}},{\"meta", []string{"1 a"}, artifact.ErrIncomplete},
		"one item broken":              {"items:\n- metadata:\n    name: \"a\n- metadata:\n    name: b\nkind: List\n", []string{"5 b"}, artifact.ErrIncomplete},
		"an alias":                     {"items:\n- metadata: &x\n    name: a\n  other: *x\n- metadata:\n    name: b\nkind: List\n", []string{"6 b"}, artifact.ErrIncomplete},
		"metrics":                      {"# HELP x y\n# TYPE x counter\nx 1\n", nil, ErrNotManifest},
		"an error message":             {"Error from server (Forbidden): pods is forbidden\n", nil, ErrNotManifest},
		"a mapping of another sort":    {"a: b\n", nil, ErrNotManifest},
		"spaces at the end":            {twoItems + "kind: PodList\n  ", []string{"8 a", "15 b"}, nil},
		"spaces at the end of an item": {twoItems + "  ", []string{"8 a"}, artifact.ErrIncomplete},
		"nothing":                      {"\n", nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := read(test.text, nil)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			if !errors.Is(err, test.err) {
				t.Errorf("error %v, want %v", err, test.err)
			}
		})
	}
}

func TestAllItemsBrokenIsNotIncomplete(t *testing.T) {
	_, err := read("items:\n- a: \"b\nkind: List\n", nil)
	if err == nil || errors.Is(err, artifact.ErrIncomplete) {
		t.Errorf("error %v", err)
	}
}

func TestReadErrorKeepsWhatWasRead(t *testing.T) {
	cut := errors.New("cut")
	in := &artifact.Input{Reader: io.MultiReader(strings.NewReader(twoItems), iotest.ErrReader(cut))}
	count := 0
	err := Objects(in, nil, func(*Node) { count++ })
	if count != 1 || !errors.Is(err, cut) {
		t.Errorf("%d objects, error %v", count, err)
	}
}

func TestWantedOnly(t *testing.T) {
	text := "items:\n- metadata:\n    labels:\n      a: b\n    managedFields:\n    - x: y\n    name: a\n  spec:\n    containers:\n    - image: i\n      name: c\n      ports:\n      - p: 1\n    - name: d\n    other:\n      x: |\n        y\n  status:\n  - z\nkind: List\n"
	var got []string
	err := Objects(input(text), Want("metadata.name", "metadata.managedFields", "spec.containers.name", "status"), func(object *Node) {
		got = append(got, outline(object))
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"{metadata:{name:a} spec:{containers:[{name:c} {name:d}]} status:[z]}"}, got); diff != "" {
		t.Error(diff)
	}
}

func outline(node *Node) string {
	var parts []string
	switch node.Kind {
	case Scalar:
		return node.Value
	case Sequence:
		for _, item := range node.Items {
			parts = append(parts, outline(item))
		}
		return fmt.Sprint(parts)
	}
	for _, field := range node.Fields {
		parts = append(parts, field.Key+":"+outline(field.Value))
	}
	return "{" + strings.Join(parts, " ") + "}"
}

func TestItemTooLong(t *testing.T) {
	text := "items:\n- metadata:\n    name: a\n  x: |\n" + strings.Repeat("    "+strings.Repeat("y", 1000)+"\n", 9000) + "- metadata:\n    name: b\nkind: List\n"
	got, err := read(text, nil)
	if diff := cmp.Diff([]string{"9006 b"}, got); diff != "" || !errors.Is(err, artifact.ErrIncomplete) {
		t.Error(diff, err)
	}
}

func TestFileTooLarge(t *testing.T) {
	in := input("kind: A\nmetadata:\n  name: a\nx: " + strings.Repeat("y", 5000) + "\n")
	in.Limits = artifact.Limits{Bytes: 1000, LineBytes: 100}
	if err := Objects(in, nil, func(*Node) {}); !errors.Is(err, artifact.ErrTooLarge) {
		t.Error(err)
	}
}

func TestDocument(t *testing.T) {
	for text, want := range map[string]string{
		"a:\n  b: 1\nitems: x\n": "{a:{b:1} items:x}",
		"{}\n":                   "{}",
		"null\n":                 "null",
		"":                       "",
		"---\na: [b]\n":          "{a:[b]}",
	} {
		node, err := Document(input(text))
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if diff := cmp.Diff(want, outline(node)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestScalarsAsValues(t *testing.T) {
	node, err := Document(input("int: 5\nbig: 1e+06\nquoted: \"7\"\nhalf: 1.5\nyes: true\nno: \"false\"\ntime: \"2026-11-23T02:49:30Z\"\nnull: null\nlist:\n- a\n- \"\"\n- b: c\n"))
	if err != nil {
		t.Fatal(err)
	}
	got := []any{node.Int("int"), node.Int("big"), node.Int("quoted"), node.Int("half"), node.Int("missing"), node.Bool("yes"), node.Bool("no"), node.Bool("int"),
		node.Text("null"), node.Has("null"), node.Has("list"), node.Time("time").Unix(), node.Strings("list"), node.Column([]string{"list"}, "b")}
	want := []any{new(int64(5)), new(int64(1000000)), new(int64(7)), (*int64)(nil), (*int64)(nil), new(true), new(false), (*bool)(nil),
		"", false, true, int64(1795402170), []string{"a"}, []string{"c"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzObjects(f *testing.F) {
	f.Add([]byte(twoItems + "kind: PodList\n"))
	f.Add([]byte("{\"items\":[{\"metadata\":{\"name\":\"a\"}}]}"))
	f.Add([]byte("---\nkind: A\nmetadata:\n  name: {a: [b]}\n"))
	f.Add([]byte("items:\n  - a: |+\n      b\nkind: List\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		lines := bytes.Count(text, []byte{'\n'}) + bytes.Count(text, []byte{'\r'}) + 4*bytes.Count(text, []byte{0xC2}) + 4*bytes.Count(text, []byte{0xE2}) + 2
		Objects(&artifact.Input{Reader: bytes.NewReader(text)}, Want("metadata.name", "a"), func(object *Node) {
			if line := object.LineOf("metadata", "name"); line < 1 || line > lines {
				t.Errorf("line %d of %d", line, lines)
			}
		})
	})
}
