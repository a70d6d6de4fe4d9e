package manifest

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"go.yaml.in/yaml/v3"
)

// Shapes that sigs.k8s.io/yaml writes, found in sysdumps, each against yaml.v3's reading of the same text.
var shapes = map[string]string{
	"sequence at the key's indent": "spec:\n  ports:\n  - port: 80\n    protocol: TCP\n  - port: 443\n  type: ClusterIP\n",
	"sequence right of the key":    "spec:\n    ports:\n        - port: 80\n          protocol: TCP\n        - port: 443\n    type: ClusterIP\n",
	"sequence of sequences":        "a:\n- - x\n  - y\n-\n  - z\n",
	"dash alone":                   "a:\n-\n- b\n-\n  c: d\n",
	"empty values":                 "a: {}\nb: []\nc: \"\"\nd: null\ne:\nf: ''\ng: ~\n",
	"plain over several lines":     "message: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to\n  setup network for sandbox \"x\": plugin type=\"cilium-cni\"\n\n  range is full'\nreason: a b\n  c d\n\n\n  e f\n",
	"double quotes over lines":     "crds: \"- kind: CiliumNode\\n  version: v2\\n  name: x\\n\n  \\ displayName: y\\tz \\\n  tail\\\n\n  end\\u00e9\\x41\\U0001F600\"\nnext: 1\n",
	"literal":                      "data:\n  a: |\n    one\n      two\n\n    three\n  b: |-\n    x\n\n  c: |+\n    y\n\n  d: |2\n      indented\n    less\n",
	"literal in a sequence":        "args:\n- -c\n- |\n  set -e\n\n  if [[ \"$(x | grep -c 'A|B')\" != \"0\" ]];\n  then\n      echo 'no'\n  fi\n- --\n",
	"folded":                       "a: >\n  one\n  two\n\n  three\n    more\n    more\n  back\nb: >-\n\n  x\n  y\n\n",
	"literal at the end":           "a: |\n  x",
	"literal without lines":        "a: |\nb: >+\n\nc: d\n",
	"quoted keys":                  "\"a b\": 1\n'c:d': 2\nk8s:io.kubernetes: x\n.: {}\nf:x: y\n",
	"colons and hashes in values":  "url: http://a:80/x#y\ntime: 10:30\nargs:\n- a:b\n- mount | grep \"/sys/fs\" || true\n",
	"strings that look otherwise":  "a: \"true\"\nb: \"1\"\nc: \"null\"\nd: 'no'\ne: 1e3\nf: 0x1F\n",
	"windows line ends":            "a: 1\r\nb:\r\n- c\r\n- |\r\n  x\r\n  y\r\nd: \"e\r\n  f\"\r\n",
	"blank lines":                  "\n\na: 1\n\n\nb:\n\n- c\n",
}

func TestBlockAgreesWithYAML(t *testing.T) {
	for name, text := range shapes {
		t.Run(name, func(t *testing.T) {
			got, err := readBlock([]byte(text), 1, false, nil, newNames())
			if err != nil {
				t.Fatal(err)
			}
			want, err := readYAML([]byte(text), 1, false, nil, newNames())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got, sameValues); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// sameValues compares trees but for their lines: yaml.v3 has its own idea of where a null stands.
var sameValues = cmp.Options{
	cmpopts.EquateEmpty(),
	cmp.Transformer("value", func(n *Node) any {
		if n == nil {
			return "absent"
		}
		if n.Kind == Scalar && n.Null() {
			return "null"
		}
		return *n
	}),
	cmpopts.IgnoreFields(Node{}, "Line"),
}

// Lines are those of yaml.v3 wherever there is text.
func TestLines(t *testing.T) {
	text := "- metadata:\n    annotations:\n      note: |\n        one\n        two\n    labels:\n      app: web\n    name: \"web\n      1\"\n  status:\n    phase: x\n"
	got, err := readBlock([]byte(text), 11, true, nil, newNames())
	if err != nil {
		t.Fatal(err)
	}
	lines := map[string]int{}
	for _, path := range []string{"metadata", "metadata.annotations", "metadata.annotations.note", "metadata.labels.app", "metadata.name", "status", "status.phase", "status.missing"} {
		lines[path] = got.LineOf(strings.Split(path, ".")...)
	}
	want := map[string]int{"metadata": 11, "metadata.annotations": 12, "metadata.annotations.note": 13, "metadata.labels.app": 17, "metadata.name": 18, "status": 20, "status.phase": 21, "status.missing": 11}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
}

// What is not plain block form is left to yaml.v3, never guessed at.
func TestOddIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"flow mapping":       "a: {b: c}\n",
		"flow sequence":      "a: [b, c]\n",
		"anchor":             "a: &x b\n",
		"alias":              "a: *x\n",
		"tag":                "a: !!str 1\n",
		"comment":            "a: b # c\n",
		"comment line":       "a: b\n# c\nd: e\n",
		"complex key":        "? a\n: b\n",
		"merge":              "a:\n  <<: b\n",
		"tab":                "a:\n\tb: c\n",
		"two keys in a line": "a: b: c\n",
		"unclosed quote":     "a: \"b\n",
		"text after a quote": "a: \"b\" c\n",
		"wrong escape":       "a: \"\\q\"\n",
		"deeper sibling":     "a: b\n  c: d\n",
		"stray indent":       "a:\n  b: c\n   d: e\n",
		"document marker":    "a: b\n---\nc: d\n",
		"marker alone":       "---",
		"two values":         "a: b\n- c\n",
	} {
		if got, err := readBlock([]byte(text), 1, false, nil, newNames()); err == nil {
			t.Errorf("%s: read as %+v", name, got)
		}
	}
}

func TestDepthIsBounded(t *testing.T) {
	var text strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&text, "%sa:\n", strings.Repeat(" ", i))
	}
	if _, err := readBlock([]byte(text.String()), 1, false, nil, newNames()); err == nil {
		t.Error("5000 levels were read")
	}
	if _, err := newReader(input(""), nil).object([]byte(strings.Repeat("- ", 5000)+"a"), 1, false, nil); err == nil {
		t.Error("5000 levels of sequence were read")
	}
}

// For any object that yaml.v3 writes in block form, the tree equals yaml.v3's own reading.
func TestGeneratedObjects(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	odd, unreadable := 0, 0
	const rounds = 3000
	for range rounds {
		var text bytes.Buffer
		encoder := yaml.NewEncoder(&text)
		encoder.SetIndent(2 + random.IntN(3))
		if random.IntN(2) == 0 {
			encoder.CompactSeqIndent()
		}
		object := map[string]any{"metadata": generate(random, 0), "x": generate(random, 0)}
		if err := encoder.Encode(object); err != nil {
			t.Fatal(err)
		}
		want, err := readYAML(text.Bytes(), 1, false, nil, newNames())
		if err != nil { // yaml.v3 writes some keys that it can't read
			unreadable++
			continue
		}
		got, err := readBlock(text.Bytes(), 1, false, nil, newNames())
		if err != nil {
			odd++ // "? " keys and strings with foreign line breaks
			continue
		}
		if diff := cmp.Diff(want, got, sameValues); diff != "" {
			t.Fatalf("%s\n%s", &text, diff)
		}
	}
	if odd > rounds/3 || unreadable > rounds/3 {
		t.Errorf("of %d, %d were left to yaml.v3 and %d it can't read itself", rounds, odd, unreadable)
	}
}

func generate(random *rand.Rand, depth int) any {
	kind := random.IntN(10)
	if depth > 4 {
		kind = random.IntN(4)
	}
	switch {
	case kind == 0:
		return random.IntN(100000)
	case kind == 1:
		return random.IntN(2) == 0
	case kind < 6:
		return generateText(random)
	case kind < 8:
		list := make([]any, random.IntN(4))
		for i := range list {
			list[i] = generate(random, depth+1)
		}
		return list
	}
	object := map[string]any{}
	for range random.IntN(5) {
		object[generateText(random)] = generate(random, depth+1)
	}
	return object
}

var pieces = []string{"a", "web", " ", "  ", "\n", "\n\n", ":", ": ", "#", " #", "- ", "\"", "'", "\\", "\t", "true", "1", "null", "~", "{", "}", "[", "|", ">", "%", "@", "é", "😀", "\u2028", "\u0085", "\x07", ",", "&x", "*x", "!", "? ", "=", "<<", "long words to fill the line with"}

func generateText(random *rand.Rand) string {
	var text strings.Builder
	for range random.IntN(6) {
		text.WriteString(pieces[random.IntN(len(pieces))])
	}
	return text.String()
}

// Whatever the fast reader reads, yaml.v3 reads alike, if it reads it at all.
func FuzzBlock(f *testing.F) {
	for _, text := range shapes {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := readBlock(text, 1, false, nil, newNames())
		if err != nil || !utf8.Valid(text) || bytes.Contains(text, []byte("\ufeff")) {
			return // a byte order mark ends yaml.v3's reading in places
		}
		want, err := readYAML(text, 1, false, nil, newNames())
		if err != nil {
			return
		}
		if diff := cmp.Diff(want, got, sameValues); diff != "" {
			t.Error(diff)
		}
	})
}
