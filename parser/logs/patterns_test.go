package logs

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/signature"
)

func TestRequiredLiterals(t *testing.T) {
	for expression, want := range map[string][]string{
		`No more IPs available`:                          {"No more IPs available"},
		`range is full`:                                  {"range is full"},
		`IP allocation.*range of it is full`:             {"range of it is"},
		`postIpamFailure "range is full"`:                {"postIpamFailure"},
		`level of (\d+) exceeded by far`:                 {"exceeded by"},
		`(?:Endpoint policymap has overflowed!)+`:        {"Endpoint policymap has"},
		`(timed out waiting){2,}`:                        {"timed out waiting"},
		`connection refused|i/o timeout|no such host`:    {"connection refused", "i/o timeout", "no such host"},
		`dial tcp \S+: (connection refused|i/o timeout)`: {"connection refused", "i/o timeout"},
		`Heartbeat timed out error=context deadline`:     {"Heartbeat timed out"},
		`subsystem=x`:                                    {"subsystem"},
		`Größe überschritten, aufgehört`:                 {"berschritten, aufgeh"},
		`value <nil> found`:                              nil,
		`(?i)range is full`:                              nil,
		`short`:                                          nil,
		`(optional text)?`:                               nil,
		`(optional text)*|any`:                           nil,
		`refused|\d+`:                                    nil,
	} {
		t.Run(expression, func(t *testing.T) {
			got, err := requiredLiterals(expression)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCompileRefuses(t *testing.T) {
	patterns, refused := Compile([]Pattern{
		{Rule: "T-1", Name: "good", Component: "cilium-agent", Expression: "range is full"},
		{Rule: "T-1", Name: "syntax", Expression: "range is full("},
		{Rule: "T-1", Name: "short", Expression: "full"},
		{Rule: "T-1", Name: "good", Expression: "another text"},
		{Rule: "T-2", Name: "good", Expression: "range is full"},
	})
	var reasons []string
	for _, err := range refused {
		reasons = append(reasons, err.Error())
	}
	for i, part := range []string{`rule T-1: log pattern "syntax": compile the expression: error parsing regexp`, `rule T-1: log pattern "short": "full" has no literal of 8 bytes`, `rule T-1: log pattern "good": the rule has another pattern of this name`} {
		if i >= len(reasons) || !strings.HasPrefix(reasons[i], part) {
			t.Errorf("reasons %q, want one with %q", reasons, part)
		}
	}
	for _, test := range []struct {
		rule, name, component string
		want                  bool
	}{
		{"T-1", "good", "cilium-agent", true},
		{"T-1", "good", "cilium-operator", false},
		{"T-2", "good", "anything", true},
		{"T-1", "short", "cilium-agent", false},
	} {
		if got := patterns.Wants(test.rule, test.name, test.component); got != test.want {
			t.Errorf("%s %s in %s: got %v", test.rule, test.name, test.component, got)
		}
	}
	if (*Patterns)(nil).Wants("T-1", "good", "cilium-agent") {
		t.Error("no patterns, and one is wanted")
	}
}

// readWithoutSearch does what read does, but matches every pattern on every line. It reads no flags and versions.
func readWithoutSearch(content []byte, patterns *Patterns) *facts.Tables {
	var all []signature.Hit
	for literal := range patterns.owners {
		if !slices.Contains(patterns.owners[literal], nil) {
			all = append(all, signature.Hit{Literal: literal})
		}
	}
	s := scan{patterns: patterns, file: facts.LogFile{Source: facts.Source{File: agentLog, Line: 1}}, matches: map[*pattern]*match{}}
	s.file.Pod, s.file.Container, s.file.Component = "cilium-88hf7", "cilium-agent", "cilium-agent"
	for raw := range bytes.Lines(content) {
		s.file.LinesCount++
		s.line.read(int(s.file.LinesCount), withoutEnds(bytes.TrimSuffix(raw, []byte("\n"))))
		s.see(all)
		s.recent.keep()
	}
	s.finish()
	tables := &facts.Tables{}
	s.addTo(tables)
	return tables
}

// The search for literals finds every line that a pattern matches.
func TestSearchMissesNothing(t *testing.T) {
	patterns, refused := Compile(manyPatterns(100))
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	for name, line := range map[string]func(*rand.Rand, string, string) string{"slog": slogLine, "logrus": logrusLine, "json": jsonLine, "envoy": envoyLine} {
		content := manyLines(400<<10, 0.5, func(random *rand.Rand, level, message string) string {
			if level == "warn" {
				message = strings.TrimSpace(failures[random.IntN(len(failures))])
			}
			return line(random, level, message)
		})
		want := readWithoutSearch(content, patterns)
		if len(want.LogMatches) < 10 {
			t.Errorf("%s: only %d patterns match: the test proves little", name, len(want.LogMatches))
		}
		got, _ := readLog(t, agentLog, bytes.NewReader(content), manyPatterns(100)...)
		want.LogFiles, got.LogFiles = nil, nil // differ in the digest
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{
		"2026-11-23T02:55:15.171144991Z time=\"2026-11-23T02:55:15Z\" level=warning msg=\"Waiting for k8s node information\" error=\"required IPv4 PodCIDR not available\" subsys=daemon\n",
		"2026-11-23T02:56:36.226845392Z time=2026-11-23T02:56:36.226509011Z level=error msg=\"IP allocation failed, range is full\" module=agent\n",
		"{\"level\":\"error\",\"msg\":\"Unable to contact k8s api-server\",\"error\":\"Get \\\"https://10.0.0.1\\\"\"}\r\n",
		"E1123 02:55:14.123456       1 reflector.go:147] Failed to restore endpoint, ignoring\n[2025-02-21 15:25:39.698][12][warning][config] [x.cc:130] Leader election lost\n",
		"panic: runtime error\n\ngoroutine 1 [running]:\nmain.main()\n\t/x.go:1 +0x1\n",
		"2021-01-01 10:00:00.123456 W | etcdserver: slow\n2026/01/15 10:00:00 [error] 1#1: bind\nError: exec\n",
		"2026-11-23T02:49:35Z level=info msg=\"  --enable-ipv4='true'\"\nlevel=info msg=\"Cilium 1.20.2 a b go version go1\"\n",
		"\xFF\xFEa\x00\n\x00", "\xFE\xFF\xD8\x00\x00a", "\x00\x00level=error msg=\xff\n",
	} {
		f.Add([]byte(text))
	}
	patterns, refused := Compile(manyPatterns(40))
	if len(refused) > 0 {
		f.Fatal(refused)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		tables, _ := readLog(t, agentLog, bytes.NewReader(content), manyPatterns(40)...)
		file := tables.LogFiles[0]
		sum := int64(0)
		for _, row := range tables.LogGroups {
			sum += row.Count
			for _, sample := range row.Samples {
				if int64(sample.Source.Line) > file.LinesCount || *sample.ContextLine < 1 || len(sample.Context) > 2*around+1 {
					t.Errorf("sample of line %d of %d, from %d with %d lines", sample.Source.Line, file.LinesCount, *sample.ContextLine, len(sample.Context))
				}
			}
		}
		if want := file.WarningsCount + file.ErrorsCount + file.FatalsCount; sum != want {
			t.Errorf("groups count %d records, the file %d", sum, want)
		}
		if bytes.HasPrefix(content, []byte("\xFF\xFE")) || bytes.HasPrefix(content, []byte("\xFE\xFF")) || bytes.HasPrefix(content, []byte("\xEF\xBB\xBF")) {
			return // decoded first
		}
		want := readWithoutSearch(content, patterns)
		want.LogFiles, tables.LogFiles, tables.AgentOptions, tables.Versions = nil, nil, nil, nil
		if diff := cmp.Diff(want, tables); diff != "" {
			t.Error(diff)
		}
	})
}
