package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/spf13/pflag"
	"golang.org/x/tools/txtar"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/fixtures"
	"github.com/sysleuth/sysleuth/report"
)

// What the hostile tests share: archives made of a sample dump, and a run of the whole program on them.

const (
	top       = "healthy-1.20/"
	agentLog  = top + "logs-cilium-88hf7-cilium-agent-20261123-025122.log"
	statusOne = top + "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md"
	podsFile  = top + "k8s-pods-20261123-025122.yaml"
)

// entry is a file of an archive. There can be several of one name.
type entry struct {
	name, text string
	mode       fs.FileMode
}

// sampleFiles are those of the sample dump healthy-1.20; few are what names its nodes and versions.
var sampleFiles = sync.OnceValue(func() []entry {
	content, err := fixtures.Zip("healthy-1.20")
	if err != nil {
		panic(err)
	}
	reader, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		panic(err)
	}
	var entries []entry
	for _, file := range reader.File {
		from, err := file.Open()
		if err != nil {
			panic(err)
		}
		text, err := io.ReadAll(from)
		if err != nil {
			panic(err)
		}
		entries = append(entries, entry{name: file.Name, text: string(text)})
	}
	return entries
})

func few(more ...entry) []entry {
	var entries []entry
	for _, each := range sampleFiles() {
		switch each.name {
		case agentLog, statusOne, podsFile, top + "k8s-nodes-20261123-025122.yaml", top + "cilium-sysdump.log":
			entries = append(entries, each)
		}
	}
	return append(entries, more...)
}

func textOf(name string) string {
	for _, each := range sampleFiles() {
		if each.name == name {
			return each.text
		}
	}
	panic("the sample dump has no " + name)
}

func zipped(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := zip.NewWriter(&out)
	for _, each := range entries {
		header := &zip.FileHeader{Name: each.name, Method: zip.Deflate}
		if each.mode != 0 {
			header.SetMode(each.mode)
		}
		w, err := writer.CreateHeader(header)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, each.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// lie changes what the zip's directory says of one file: record is its entry there.
func lie(t testing.TB, archive []byte, name string, change func(record []byte)) []byte {
	t.Helper()
	archive = slices.Clone(archive)
	at := directoryEntry(archive, name)
	if at < 0 {
		t.Fatalf("the zip has no %s", name)
	}
	change(archive[at:])
	return archive
}

// directoryEntry is where the entry of a file begins in the zip's directory.
func directoryEntry(archive []byte, name string) int {
	const fixed = 46
	at := int(binary.LittleEndian.Uint32(archive[len(archive)-6:]))
	for at+fixed < len(archive) && bytes.HasPrefix(archive[at:], []byte("PK\x01\x02")) {
		length := int(binary.LittleEndian.Uint16(archive[at+28:]))
		if string(archive[at+fixed:at+fixed+length]) == name {
			return at
		}
		at += fixed + length + int(binary.LittleEndian.Uint16(archive[at+30:])) + int(binary.LittleEndian.Uint16(archive[at+32:]))
	}
	return -1
}

// changedSample is the sample dump with an overlay, see fixtures.Dump.Apply. name, text pairs stand in for a txtar, which
// can't hold every byte.
func changedSample(t testing.TB, nameAndText ...string) []byte {
	t.Helper()
	sample, err := fixtures.Open("healthy-1.20")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(nameAndText); i += 2 {
		if err := sample.Apply([]txtar.File{{Name: nameAndText[i], Data: []byte(nameAndText[i+1])}}); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := sample.WriteZip(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// loadedSession has the built-in rules, which take longer to load than most archives to read.
var loadedSession = sync.OnceValues(func() (*session, error) {
	s := &session{}
	s.limits.addFlags(pflag.NewFlagSet("", pflag.ContinueOnError))
	return s, s.load()
})

// answer is what the program says about an archive, in every form.
type answer struct {
	report *analyzers.Report
	lost   bool
	// text is the report with all evidence; all is everything that was printed.
	text, json, all string
}

// analysed analyses an archive by the steps of the command, and checks what every answer must be: safe to show, JSON by the
// schema, no crash of an extractor or a rule, every loss named in all forms.
func analysed(t testing.TB, archive []byte, flags ...string) answer {
	t.Helper()
	path := filepath.Join(t.TempDir(), "dump.zip")
	if err := os.WriteFile(path, archive, 0o600); err != nil {
		t.Fatal(err)
	}
	return analysedPath(t, path, flags...)
}

func analysedPath(t testing.TB, path string, flags ...string) answer {
	t.Helper()
	loaded, err := loadedSession()
	if err != nil {
		t.Fatal(err)
	}
	s := *loaded
	set := pflag.NewFlagSet("", pflag.ContinueOnError)
	s.limits.addFlags(set)
	if err := set.Parse(flags); err != nil {
		t.Fatal(err)
	}
	result, err := s.analyse(context.Background(), dump{path: path})
	if err != nil {
		t.Fatal(err)
	}
	a := answer{report: result, lost: result.Lost()}
	brief := render(t, result, "text", report.Options{})
	a.text = render(t, result, "text", report.Options{Verbose: true})
	a.json = render(t, result, "json", report.Options{})
	a.all = brief + a.text + a.json
	checkSafe(t, a.all)
	checkSchema(t, a.json)
	for _, diagnostic := range result.Diagnostics {
		if strings.Contains(diagnostic.Message, "panic") || diagnostic.Rule != "" {
			t.Errorf("a failure of the program: %+v", diagnostic)
		}
	}
	if a.lost != strings.Contains(brief, "\nSysleuth could not do all of its work\n") {
		t.Errorf("lost is %v, and the text says\n%s", a.lost, brief)
	}
	return a
}

func render(t testing.TB, result *analyzers.Report, format string, options report.Options) string {
	t.Helper()
	chosen, _ := report.FormatNamed(format)
	var out bytes.Buffer
	if err := chosen.Write(&out, result, options); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// loses wants a loss whose message or file holds each of the words.
func (a answer) loses(t testing.TB, words ...string) {
	t.Helper()
	if !a.lost {
		t.Errorf("nothing is lost, want %q", words)
	}
	for _, word := range words {
		found := false
		for _, diagnostic := range a.report.Diagnostics {
			found = found || strings.Contains(diagnostic.File+": "+diagnostic.Message, word)
		}
		if !found {
			t.Errorf("no problem says %q: %+v", word, a.report.Diagnostics)
		}
	}
}

func (a answer) losesNothing(t testing.TB) {
	t.Helper()
	if a.lost {
		t.Errorf("lost: %+v", a.report.Diagnostics)
	}
}

// ignores wants remarks whose file and message hold each of the words, said with --verbose and in JSON, and none where there is
// no word.
func (a answer) ignores(t testing.TB, words ...string) {
	t.Helper()
	if remarks := a.report.Coverage.Remarks; len(words) == 0 && len(remarks) > 0 {
		t.Errorf("ignored: %+v", remarks)
	}
	for _, word := range words {
		found := false
		for _, remark := range a.report.Coverage.Remarks {
			found = found || strings.Contains(remark.File+": "+remark.Message, word)
		}
		if !found {
			t.Errorf("no remark says %q: %+v", word, a.report.Coverage.Remarks)
		}
	}
	said := len(words) > 0
	if said != strings.Contains(a.text, "\nPassed over in the archive\n") || said != strings.Contains(a.json, `"remarks": [`) {
		t.Errorf("want remarks in the text and in JSON: %v", said)
	}
}

// knowsTheDump wants what the honest files say.
func (a answer) knowsTheDump(t testing.TB) {
	t.Helper()
	if a.report.Dump.Nodes != 2 || !slices.Equal(a.report.Dump.CiliumVersions, []string{"1.20.2"}) {
		t.Errorf("the honest files were not read: %+v", a.report.Dump)
	}
}

// checkSafe wants text that no terminal obeys: neither controls nor marks that change the direction of writing.
func checkSafe(t testing.TB, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Error("the output is not UTF-8")
	}
	for at, r := range text {
		bidirectional := r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f
		if r != '\n' && r < 0x20 || r >= 0x7f && r < 0xa0 || bidirectional {
			t.Errorf("%U in the output: %q", r, text[max(0, at-40):min(len(text), at+40)])
			return
		}
	}
}

var reportSchema = sync.OnceValues(func() (*jsonschema.Schema, error) {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(report.Schema))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", document); err != nil {
		return nil, err
	}
	return compiler.Compile("schema.json")
})

func checkSchema(t testing.TB, text string) {
	t.Helper()
	schema, err := reportSchema()
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Errorf("the report is no JSON: %v", err)
		return
	}
	if err := schema.Validate(document); err != nil {
		t.Errorf("the report is not by its schema: %v", err)
	}
}

// command runs a whole command line.
func command(args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run(args, streams{in: strings.NewReader(""), out: &out, err: &err})
	return code, out.String(), err.String()
}

// diagnosticsOf reads what the JSON report of a command says was lost.
func diagnosticsOf(t testing.TB, text string) string {
	t.Helper()
	var document struct {
		Diagnostics []struct{ File, Message string }
	}
	if err := json.Unmarshal([]byte(text), &document); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, each := range document.Diagnostics {
		all.WriteString(each.File + ": " + each.Message + "\n")
	}
	return all.String()
}
