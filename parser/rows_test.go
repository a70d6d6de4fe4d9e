package parser

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/artifact"
)

// lineCount says how the lines of a command's output relate to the rows that it gives.
type lineCount struct {
	// name is what the file is called in a dump, normalised.
	name string
	// line matches what makes a row, whole words and nothing of the extractor. Where it has groups, lines that agree in all of
	// them make one row.
	line string
	// tables are those whose rows are counted together.
	tables []string
	// sum, if set, is the field to sum up instead of counting rows: summaries say how many entries they are of.
	sum string
}

const address = `(?:\d+\.\d+\.\d+\.\d+|[0-9a-f:]*:[0-9a-f:]+)`

// lineCounts leaves out the commands of which rows are chosen by what they say: sysctls, sockets, iptables, statedb, neighbours.
var lineCounts = []lineCount{
	{name: "cmd/cilium-endpoint-list.md", line: `^\d+\s+(?:Enabled|Disabled)`, tables: []string{"endpoints"}},
	{name: "cmd/cilium-endpoint-list--o-json.md", line: `^    "id": `, tables: []string{"endpoints"}},
	{name: "cmd/cilium-service-list.md", line: `^\d+\s+\[?` + address + `\]?:\d+`, tables: []string{"agent_services"}},
	{name: "cmd/cilium-service-list--o-json.md", line: `^    "spec": `, tables: []string{"agent_services"}},
	{name: "cmd/cilium-bpf-ct-list-global.md", line: `^[A-Za-z0-9]+ (?:IN|OUT|SVC) .* -> .* expires=`, tables: []string{"conntrack_summary"}, sum: "EntriesCount"},
	{name: "cmd/cilium-bpf-ct-list---time-diff.md", line: `^[A-Za-z0-9]+ (?:IN|OUT|SVC) .* -> .* expires=`, tables: []string{"conntrack_summary"}, sum: "EntriesCount"},
	{name: "cmd/cilium-bpf-nat-list.md", line: `^[A-Za-z0-9]+ (?:IN|OUT) .* XLATE_`, tables: []string{"nat_summary"}, sum: "EntriesCount"},
	{name: "cmd/cilium-bpf-policy-get---all---numeric.md", line: `^(?:Allow|Deny|Ingress|Egress)\s`, tables: []string{"policy_maps"}, sum: "EntriesCount"},
	{name: "cmd/cilium-bpf-ipcache-list.md", line: `\sidentity=\d`, tables: []string{"ipcache_summary"}, sum: "EntriesCount"},
	{name: "cmd/cilium-bpf-endpoint-list.md", line: `\sid=\d`, tables: []string{"bpf_endpoints"}},
	{name: "cmd/cilium-bpf-lb-list.md", line: `^(\[?` + address + `\]?:[1-9]\d*\S*) +\(\d+\)`, tables: []string{"bpf_frontends"}},
	{name: "cmd/cilium-bpf-lb-list---frontends.md", line: `^(\[?` + address + `\]?:[1-9]\d*\S*) +\(\d+\)`, tables: []string{"bpf_frontends"}},
	{name: "cmd/cilium-bpf-metrics-list.md", line: `^(\S+(?: \S+)*)\s+(?i:(ingress|egress))\s+\d+`, tables: []string{"drop_counters"}},
	{name: "cmd/cilium-bpf-tunnel-list.md", line: `^` + address + `\s+` + address, tables: []string{"tunnels"}},
	{name: "cmd/cilium-bpf-nodeid-list.md", line: `^(?:0x)?[0-9a-f]+\s+` + address, tables: []string{"node_ids"}},
	{name: "cmd/cilium-map-list---verbose.md", line: `^## Map: `, tables: []string{"bpf_maps"}},
	{name: "cmd/cilium-metrics-list.md", line: `^[a-z]+_\w+[\s{]`, tables: []string{"metrics"}},
	{name: "cmd/cilium-node-list.md", line: `^\S+\s+\d+\.\d+\.\d+\.\d+\s`, tables: []string{"agent_nodes"}},
	{name: "cmd/cilium-node-list--o-json.md", line: `^    "name": `, tables: []string{"agent_nodes"}},
	{name: "cmd/cilium-identity-list.md", line: `^\d+\s+\S`, tables: []string{"identities"}},
	{name: "cmd/ip--4-r.md", line: `^\S`, tables: []string{"routes"}},
	{name: "cmd/ip--6-r.md", line: `^\S`, tables: []string{"routes"}},
	{name: "cmd/ip--d-rule.md", line: `^\d+:`, tables: []string{"ip_rules"}},
	{name: "cmd/ip--d--s-l.md", line: `^\d+: `, tables: []string{"devices"}},
	{name: "cmd/ip--d--s--s-l.md", line: `^\d+: `, tables: []string{"devices"}},
	{name: "cmd/ip-a.md", line: `^\d+: `, tables: []string{"devices"}},
	{name: "cmd/tc--d--s-qdisc-show.md", line: `^qdisc `, tables: []string{"queue_disciplines"}},
	{name: "cmd/tc-qdisc-show.md", line: `^qdisc `, tables: []string{"queue_disciplines"}},
}

// countLines is how many rows the lines of a text should give.
func (c lineCount) countLines(text []byte) int {
	pattern := regexp.MustCompile(c.line)
	seen := map[string]bool{}
	count := 0
	for line := range bytes.Lines(text) {
		match := pattern.FindSubmatch(line)
		switch {
		case match == nil:
		case len(match) == 1:
			count++
		default:
			seen[string(bytes.Join(match[1:], []byte("\x00")))] = true
		}
	}
	return count + len(seen)
}

// countRows is how many rows a file gave, or how many entries its summaries are of.
func (c lineCount) countRows(f *file) int {
	count := 0
	for _, rows := range f.rows {
		for _, table := range c.tables {
			switch {
			case rows.table.Name != table:
			case c.sum == "":
				count += rows.rows.Len()
			default:
				for i := range rows.rows.Len() {
					count += int(rows.rows.Index(i).FieldByName(c.sum).Int())
				}
			}
		}
	}
	return count
}

const dumpsDirectory = "../../shared/dumps"

// Of real dumps, every line of a table that has the form of a row is a row.
func TestRowsOfDumps(t *testing.T) {
	dumps, _ := filepath.Glob(filepath.Join(dumpsDirectory, "*.zip"))
	if len(dumps) == 0 {
		t.Skip("no collection of dumps beside the repository")
	}
	kinds := map[string]lineCount{}
	for _, kind := range lineCounts {
		kinds[kind.name] = kind
	}
	files, lines := map[string]int{}, map[string]int{}
	for _, dump := range dumps {
		source, err := archive.Open(dump, archive.Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		read := reader{registry: newRegistry(extractors(nil))}
		err = source.Walk(t.Context(), func(entry *archive.File) error {
			name := artifact.Normalise(relative(entry.Path))
			kind, counted := kinds[name]
			if !counted {
				return nil
			}
			text, err := io.ReadAll(entry.Reader)
			if err != nil {
				return fmt.Errorf("read %s: %w", entry.Path, err)
			}
			f := read.file(&archive.File{Path: entry.Path, Size: int64(len(text)), Reader: bytes.NewReader(text)})
			if f.failure != nil {
				return nil
			}
			want := kind.countLines(text)
			if got := kind.countRows(f); got != want {
				t.Errorf("%s: %s: %d rows of %d lines", filepath.Base(dump), entry.Path, got, want)
			}
			files[name]++
			lines[name] += want
			return nil
		})
		source.Close()
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, kind := range kinds {
		if lines[name] == 0 {
			t.Errorf("no dump has a line of %s: the pattern %s counts nothing", name, kind.line)
		}
		t.Logf("%s: %d files, %d rows", name, files[name], lines[name])
	}
}

// What people published: the rows of every text that is read are as many as its lines.
func TestRowsOfPublishedOutputs(t *testing.T) {
	if _, err := os.Stat(publishedDirectory); err != nil {
		t.Skipf("no collection of published outputs beside the repository: %v", err)
	}
	read := reader{registry: newRegistry(extractors(nil))}
	for directory, kind := range published {
		for _, count := range lineCounts {
			if count.name != artifact.Normalise(kind.path) {
				continue
			}
			for path, text := range publishedTexts(t, directory) {
				f := read.file(&archive.File{Path: kind.path, Size: int64(len(text)), Reader: bytes.NewReader(text)})
				if len(f.rows) == 0 && f.reason != "" {
					t.Logf("%s is refused: %s", filepath.Base(path), strings.TrimSpace(f.reason))
					continue
				}
				want := count.countLines(text)
				if got := count.countRows(f); got != want {
					t.Errorf("%s: %d rows of %d lines", path, got, want)
				}
			}
		}
	}
}
