package logs

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const agentLog = "logs-cilium-88hf7-cilium-agent.log"

// readLog reads a log as the extractor for its name does.
func readLog(t testing.TB, name string, content io.Reader, patterns ...Pattern) (*facts.Tables, *artifact.Input) {
	t.Helper()
	compiled, refused := Compile(patterns)
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	in := &artifact.Input{Path: name, Name: name, Tables: &facts.Tables{}, Reader: content}
	for _, extractor := range Extractors(compiled) {
		if extractor.Matches(name) {
			if err := extractor.Extract(in); err != nil {
				t.Fatal(err)
			}
			return in.Tables, in
		}
	}
	t.Fatalf("no extractor reads %s", name)
	return nil, nil
}

func readText(t testing.TB, text string, patterns ...Pattern) *facts.Tables {
	t.Helper()
	tables, _ := readLog(t, agentLog, strings.NewReader(text), patterns...)
	return tables
}

func at(text string) facts.Time { return facts.ParseTime(text) }

func TestGroups(t *testing.T) {
	tables := readText(t, `2026-11-23T02:49:35Z time=2026-11-23T02:49:35Z level=info msg=one
2026-11-23T02:49:36Z time=2026-11-23T02:49:36Z level=info msg=two
2026-11-23T02:49:37Z time=2026-11-23T02:49:37Z level=info msg=three
2026-11-23T02:49:38Z time=2026-11-23T02:49:38Z level=warn msg="Unable to reach 10.0.0.1" module=agent.health
2026-11-23T02:49:39Z time=2026-11-23T02:49:39Z level=debug msg=four
2026-11-23T02:49:40Z time=2026-11-23T02:49:40Z level=warn msg="Unable to reach 10.0.0.2" module=agent.health error="no route"
2026-11-23T02:49:41Z time=2026-11-23T02:49:41Z level=error msg="Unable to reach 10.0.0.3"
2026-11-23T02:49:42Z time=2026-11-23T02:49:42Z level=warn msg="Unable to reach 10.0.0.4" error="other"
`)
	file := facts.LogFile{
		Component: "cilium-agent", Pod: "cilium-88hf7", Container: "cilium-agent",
		LinesCount: 8, WarningsCount: 3, ErrorsCount: 1, DebugsCount: 1,
		FirstAt: at("2026-11-23T02:49:35Z"), LastAt: at("2026-11-23T02:49:42Z"),
		LastLine: `2026-11-23T02:49:42Z time=2026-11-23T02:49:42Z level=warn msg="Unable to reach 10.0.0.4" error="other"`,
		Source:   facts.Source{File: agentLog, Line: 1},
	}
	if diff := cmp.Diff([]facts.LogFile{file}, tables.LogFiles, cmpopts.IgnoreFields(facts.LogFile{}, "Last", "Digest")); diff != "" {
		t.Error(diff)
	}
	type group struct {
		Level, Template, Message, Error, Subsystem, First, Last string
		Count                                                   int64
		EndsLog                                                 bool
		Line                                                    int
		Samples                                                 []string
	}
	var got []group
	for _, row := range tables.LogGroups {
		g := group{row.Level, row.Template, row.Message, row.Error, row.Subsystem, row.FirstAt.Format(time.TimeOnly), row.LastAt.Format(time.TimeOnly), row.Count, row.EndsLog, row.Source.Line, nil}
		for _, sample := range row.Samples {
			g.Samples = append(g.Samples, fmt.Sprintf("%d: %s of %d from %d", sample.Source.Line, sample.Text[:20], len(sample.Context), *sample.ContextLine))
		}
		got = append(got, g)
	}
	want := []group{
		{"warning", "Unable to reach <ip>", "Unable to reach 10.0.0.1", "no route", "agent.health", "02:49:38", "02:49:42", 3, true, 4,
			[]string{"4: 2026-11-23T02:49:38Z of 5 from 2", "8: 2026-11-23T02:49:42Z of 3 from 6"}},
		{"error", "Unable to reach <ip>", "Unable to reach 10.0.0.3", "", "", "02:49:41", "02:49:41", 1, false, 7,
			[]string{"7: 2026-11-23T02:49:41Z of 4 from 5"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	sample := tables.LogGroups[0].Samples[0]
	if sample.Context[2] != sample.Text || !strings.HasSuffix(sample.Context[0], "msg=two") || !strings.HasSuffix(sample.Context[4], `error="no route"`) {
		t.Errorf("context of line %d is %q", sample.Source.Line, sample.Context)
	}
}

func TestPanicOwnsItsTrace(t *testing.T) {
	tables := readText(t, `2026-11-23T02:49:35Z level=info msg="all well"
2026-11-23T02:49:36Z panic: runtime error: invalid memory address or nil pointer dereference
2026-11-23T02:49:36Z [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x1]
2026-11-23T02:49:36Z 
2026-11-23T02:49:36Z goroutine 1 [running]:
2026-11-23T02:49:36Z github.com/cilium/cilium/pkg/auth.(*authMapGarbageCollector).cleanupEndpoints(0x4000894000)
2026-11-23T02:49:36Z 	/go/src/github.com/cilium/cilium/pkg/auth/authmap_gc.go:446 +0x1c8
`, Pattern{Rule: "T-1", Name: "signal", Expression: `signal (SIG\w+): segmentation violation`})
	if len(tables.LogGroups) != 1 || tables.LogGroups[0].Level != "panic" || !tables.LogGroups[0].EndsLog {
		t.Errorf("groups: %+v", tables.LogGroups)
	}
	if file := tables.LogFiles[0]; file.FatalsCount != 1 || file.LinesCount != 7 {
		t.Errorf("file: %+v", file)
	}
	if len(tables.LogMatches) != 1 || tables.LogMatches[0].Capture1 != "SIGSEGV" || tables.LogMatches[0].Level != "panic" || tables.LogMatches[0].Source.Line != 3 {
		t.Errorf("matches: %+v", tables.LogMatches)
	}
}

func TestRecordAfterAnErrorEndsIt(t *testing.T) {
	tables := readText(t, "level=error msg=bad\n  a continuation\nlevel=info msg=good\n")
	if tables.LogGroups[0].EndsLog {
		t.Error("an info line follows, and the group still ends the log")
	}
}

func TestMatches(t *testing.T) {
	tables := readText(t, `2026-11-23T02:49:35Z level=info msg="Unable to contact k8s api-server" error="Get \"https://10.0.0.1/x\": dial tcp 10.0.0.1:443: i/o timeout" subsys=k8s
2026-11-23T02:49:36Z {"error":"Get \"https://10.0.0.2/x\": dial tcp 10.0.0.2:443: i/o timeout","level":"error","msg":"Unable to contact k8s api-server"}
2026-11-23T02:49:37Z level=info msg="Unable to contact nobody"
`,
		Pattern{Rule: "T-1", Name: "timeout", Component: "cilium-agent", Expression: `Get "https://([^/]+)/x": dial tcp (\S+): i/o timeout`},
		Pattern{Rule: "T-1", Name: "both", Expression: `Unable to contact k8s api-server.* error=Get`},
		Pattern{Rule: "T-2", Name: "both", Expression: `api-server|nothing like it`},
		Pattern{Rule: "T-3", Name: "no", Expression: `Unable to contact k8s api-server$`},
	)
	type match struct {
		Rule, Name, Level, Capture1, Capture2, First, Last string
		Count                                              int64
		Lines                                              []int
	}
	var got []match
	for _, row := range tables.LogMatches {
		m := match{row.Rule, row.Name, row.Level, row.Capture1, row.Capture2, row.FirstAt.Format(time.TimeOnly), row.LastAt.Format(time.TimeOnly), row.Count, nil}
		for _, sample := range row.Samples {
			m.Lines = append(m.Lines, sample.Source.Line)
		}
		got = append(got, m)
	}
	want := []match{
		{"T-1", "timeout", "error", "10.0.0.2", "10.0.0.2:443", "02:49:35", "02:49:36", 2, []int{1, 2}},
		{"T-1", "both", "error", "", "", "02:49:35", "02:49:36", 2, []int{1, 2}},
		{"T-2", "both", "error", "", "", "02:49:35", "02:49:36", 2, []int{1, 2}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestStart(t *testing.T) {
	text := `2026-11-23T02:49:35Z time=2026-11-23T02:49:35Z level=info msg="  --enable-ipv4='true'"
2026-11-23T02:49:35Z time="2026-11-23T02:49:35Z" level=info msg="  --labels='k8s:!a=b \"c\"'" subsys=daemon
2026-11-23T02:49:35Z {"level":"info","msg":"  --debug=''","subsys":"daemon"}
2026-11-23T02:49:35Z time=2026-11-23T02:49:35Z level=info msg="  --enable-ipv4='false'"
2026-11-23T02:49:35Z time=2026-11-23T02:49:35Z level=info msg="  --no flag"
2026-11-23T02:49:35Z time=2026-11-23T02:49:35Z level=info msg="Cilium 1.20.2 a1b2c3d 2026-09-15T20:03:11+00:00 go version go1.26.8 linux/amd64"
`
	tables := readText(t, text)
	source := func(line int) facts.Source { return facts.Source{File: agentLog, Line: line} }
	if diff := cmp.Diff([]facts.Setting{
		{Component: "cilium-agent", Name: "enable-ipv4", Value: "false", Source: source(4)},
		{Component: "cilium-agent", Name: "labels", Value: `k8s:!a=b "c"`, Source: source(2)},
		{Component: "cilium-agent", Name: "debug", Value: "", Source: source(3)},
	}, tables.AgentOptions); diff != "" {
		t.Error(diff)
	}
	version := facts.ComponentVersion{Component: "cilium-agent", Raw: "1.20.2", Version: "1.20.2", Major: new(int64(1)), Minor: new(int64(20)), Patch: new(int64(2)), Source: source(6)}
	if diff := cmp.Diff([]facts.ComponentVersion{version}, tables.Versions); diff != "" {
		t.Error(diff)
	}
	previous, _ := readLog(t, "logs-cilium-88hf7-cilium-agent-prev.log", strings.NewReader(text))
	relay, _ := readLog(t, "logs-hubble-relay-5d8-hubble-relay.log", strings.NewReader(text))
	if len(previous.AgentOptions)+len(previous.Versions)+len(relay.AgentOptions)+len(relay.Versions) > 0 {
		t.Error("flags or versions of a previous run or of another component")
	}
}

func TestVersionOfOperator(t *testing.T) {
	for text, want := range map[string]string{
		`level=info msg="Cilium Operator 1.15.19 a1b2c3d 2025-07-16T03:27:58+00:00 go version go1.26.8 linux/amd64" subsys=cilium-operator-generic`:          "1.15.19",
		`level=info msg="Cilium Operator" subsys=cilium-operator-generic version="1.20.2 a1b2c3d 2026-09-15T20:03:11+00:00 go version go1.26.8 linux/amd64"`: "1.20.2",
		`level=info msg="Cilium 1.17.0-rc.1 a1b2c3d 2025-01-01T00:00:00+00:00 go version go1.23 linux/arm64"`:                                                "1.17.0-rc.1",
	} {
		tables, _ := readLog(t, "logs-cilium-operator-7c7-cilium-operator.log", strings.NewReader(text))
		if len(tables.Versions) != 1 || tables.Versions[0].Raw != want || tables.Versions[0].Component != "cilium-operator" {
			t.Errorf("%s: got %+v", text, tables.Versions)
		}
	}
}

func TestCNILog(t *testing.T) {
	tables, _ := readLog(t, "cmd/"+cniLog, strings.NewReader(
		`time=2026-11-23T03:01:44.635Z level=ERROR msg="CNI ADD failed" subsys=cilium-cni containerID=f99f041d error="postIpamFailure \"range is full\""`+"\n"),
		Pattern{Rule: "T-1", Name: "full", Component: "cilium-cni", Expression: `"range is full"`})
	if len(tables.CNILog) != 1 || tables.CNILog[0].Component != "cilium-cni" || tables.CNILog[0].Error != `postIpamFailure "range is full"` {
		t.Errorf("groups: %+v", tables.CNILog)
	}
	if len(tables.LogGroups)+len(tables.LogFiles) > 0 || len(tables.LogMatches) != 1 || tables.LogMatches[0].Component != "cilium-cni" {
		t.Errorf("files %+v, groups %+v, matches %+v", tables.LogFiles, tables.LogGroups, tables.LogMatches)
	}
}

func TestEmptyLog(t *testing.T) {
	tables := readText(t, "")
	want := facts.LogFile{Component: "cilium-agent", Pod: "cilium-88hf7", Container: "cilium-agent", Digest: "0000000000000000-0", Source: facts.Source{File: agentLog, Line: 1}}
	if diff := cmp.Diff([]facts.LogFile{want}, tables.LogFiles); diff != "" {
		t.Error(diff)
	}
}

func TestLastLineIsTheLastThatSaysSomething(t *testing.T) {
	tables := readText(t, "level=info msg=a\nlevel=info msg=b\nlevel=info msg=c\nlevel=info msg=d\n\n2026-11-23T02:49:35Z \n")
	file := tables.LogFiles[0]
	want := facts.Sample{Source: facts.Source{File: agentLog, Line: 4}, Text: "level=info msg=d", Context: []string{"level=info msg=b", "level=info msg=c", "level=info msg=d"}, ContextLine: new(int64(2))}
	if diff := cmp.Diff(want, file.Last); diff != "" || file.LinesCount != 6 || file.LastLine != "level=info msg=d" {
		t.Errorf("%d lines, last %q: %s", file.LinesCount, file.LastLine, diff)
	}
}

func TestManyTemplatesAreBounded(t *testing.T) {
	var text strings.Builder
	for i := range maxGroups + 50 {
		word := []byte{'a' + byte(i/676%26), 'a' + byte(i/26%26), 'a' + byte(i%26)}
		fmt.Fprintf(&text, "level=warning msg=\"trouble with %s\"\n", word)
	}
	tables := readText(t, text.String()+"level=error msg=\"last straw\"\n")
	rows := tables.LogGroups
	if len(rows) != maxGroups+1 {
		t.Fatalf("%d groups, want %d", len(rows), maxGroups+1)
	}
	if last := rows[maxGroups]; last.Template != otherTemplate || last.Count != 51 || last.Level != "error" || !last.EndsLog {
		t.Errorf("last group: %+v", last)
	}
}

// The rows don't depend on how the bytes come in or how lines end.
func TestAwkwardBytes(t *testing.T) {
	text := "2026-11-23T02:49:35Z level=info msg=one\n2026-11-23T02:49:36Z level=warning msg=\"Unable to reach 10.0.0.1 ü\"\n2026-11-23T02:49:37Z level=error msg=\"bad thing happened\"\n"
	pattern := Pattern{Rule: "T-1", Name: "bad", Expression: "bad thing"}
	want := readText(t, text, pattern)
	utf16Text := func(put func([]byte, uint16) []byte) string {
		content := put(nil, 0xFEFF)
		for _, unit := range utf16.Encode([]rune(text)) {
			content = put(content, unit)
		}
		return string(content)
	}
	little := utf16Text(func(to []byte, unit uint16) []byte { return append(to, byte(unit), byte(unit>>8)) })
	big := utf16Text(func(to []byte, unit uint16) []byte { return append(to, byte(unit>>8), byte(unit)) })
	for name, content := range map[string]io.Reader{
		"a byte at a time":           iotest.OneByteReader(strings.NewReader(text)),
		"error with the last bytes":  iotest.DataErrReader(strings.NewReader(text)),
		"carriage returns":           strings.NewReader(strings.ReplaceAll(text, "\n", "\r\n")),
		"no newline at the end":      strings.NewReader(strings.TrimSuffix(text, "\n")),
		"UTF-8 with a mark":          strings.NewReader("\xEF\xBB\xBF" + text),
		"UTF-16, little endian":      strings.NewReader(little),
		"UTF-16, big endian, slowly": iotest.HalfReader(strings.NewReader(big)),
		"zeros before a line":        strings.NewReader(strings.Replace(text, "\n2026", "\n\x00\x00\x002026", 1)),
	} {
		t.Run(name, func(t *testing.T) {
			got, in := readLog(t, agentLog, content, pattern)
			if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(facts.LogFile{}, "Digest")); diff != "" || in.Cut {
				t.Errorf("cut %v: %s", in.Cut, diff)
			}
		})
	}
}

func TestInvalidBytes(t *testing.T) {
	tables := readText(t, "level=error msg=\"bad \xff\xfe byte\x00s\" subsys=\xff\n\xff\xff\n\x00\x00\n")
	want := "bad \uFFFD byte\x00s"
	if got := tables.LogGroups[0].Message; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLongLines(t *testing.T) {
	long := strings.Repeat("x", 3<<20)
	tables, in := readLog(t, agentLog, strings.NewReader(
		"level=error msg=\"before\"\nlevel=error msg=\""+long+" the end of it\"\nlevel=error msg=\"after\"\n"),
		Pattern{Rule: "T-1", Name: "end", Expression: "the end of it"})
	if !in.Cut || len(tables.LogMatches) > 0 {
		t.Errorf("a line was cut: said so %v, matches %+v", in.Cut, tables.LogMatches)
	}
	var lines []int
	for _, row := range tables.LogGroups {
		lines = append(lines, row.Source.Line)
		for _, sample := range row.Samples {
			for _, text := range sample.Context {
				if len(text) > sampleBytes {
					t.Errorf("a line of a sample has %d bytes", len(text))
				}
			}
		}
	}
	if diff := cmp.Diff([]int{1, 2, 3}, lines); diff != "" || tables.LogFiles[0].LinesCount != 3 {
		t.Errorf("%d lines: %s", tables.LogFiles[0].LinesCount, diff)
	}
}

func TestReadErrorKeepsWhatWasRead(t *testing.T) {
	failure := errors.New("no more")
	in := &artifact.Input{Path: agentLog, Name: agentLog, Tables: &facts.Tables{}, Reader: io.MultiReader(strings.NewReader("level=error msg=a\nlevel=error msg=b"), iotest.ErrReader(failure))}
	err := Extractors(nil)[0].Extract(in)
	if !errors.Is(err, failure) || len(in.Tables.LogGroups) != 2 {
		t.Errorf("error %v, groups %+v", err, in.Tables.LogGroups)
	}
}

func TestDigest(t *testing.T) {
	one, same, other := readText(t, "level=info msg=a\n"), readText(t, "level=info msg=a\n"), readText(t, "level=info msg=b\n")
	if one.LogFiles[0].Digest != same.LogFiles[0].Digest || one.LogFiles[0].Digest == other.LogFiles[0].Digest {
		t.Errorf("digests %s, %s and %s", one.LogFiles[0].Digest, same.LogFiles[0].Digest, other.LogFiles[0].Digest)
	}
}

// A long log gives the same rows whatever the places where its blocks end.
func TestBlocksDontShow(t *testing.T) {
	content := manyLines(3<<20, 0.3, slogLine)
	patterns := manyPatterns(20)
	want, _ := readLog(t, agentLog, bytes.NewReader(content), patterns...)
	for _, shift := range []int{1, 77, 4000} {
		padding := strings.Repeat("#", shift-1) + "\n"
		got, _ := readLog(t, agentLog, io.MultiReader(strings.NewReader(padding), bytes.NewReader(content)), patterns...)
		if len(got.LogGroups) != len(want.LogGroups) || len(got.LogMatches) != len(want.LogMatches) {
			t.Fatalf("shifted by %d: %d groups and %d matches, want %d and %d", shift, len(got.LogGroups), len(got.LogMatches), len(want.LogGroups), len(want.LogMatches))
		}
		for i, row := range want.LogMatches {
			for j, sample := range row.Samples {
				sample.Source.Line++
				*sample.ContextLine++
				if diff := cmp.Diff(sample, got.LogMatches[i].Samples[j]); diff != "" && *sample.ContextLine > 2 {
					t.Errorf("shifted by %d: %s", shift, diff)
				}
				*sample.ContextLine--
			}
		}
	}
}
