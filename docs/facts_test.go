// Package docs_test keeps the pages of this folder true.
package docs_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/fixtures"
	sysdumps "github.com/sysleuth/sysleuth/parser"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/report"
)

var update = flag.Bool("update", false, "write the generated pages anew")

// TestFactsPage compares facts.md with the fact model: the tables and fields from the Go structs and their comments, the
// files from the extractors, the examples from the sample dumps.
func TestFactsPage(t *testing.T) {
	page := factsPage(t)
	if *update {
		if err := os.WriteFile("facts.md", page, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile("facts.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(have), string(page)); diff != "" {
		t.Errorf("facts.md is out of date, run make generate (-have +want):\n%s", diff)
	}
}

const introduction = `# Facts

Generated from the fact model; refresh with make generate. Rules and queries read a table as data.sysdump.NAME; a rule that is
judged per node reads data.sysdump.node.NAME, the rows of its node, of every table that has a field node.

A field that was not read is left out. Times are texts (RFC 3339), and numbers, seconds since 1970, by the same name with _unix.
Every source is {"file": …, "line": …}: the path in the dump and the line that says it.
`

func factsPage(t *testing.T) []byte {
	comments := readComments(t)
	files := sysdumps.FilesOf()
	examples := examplesOf(t)
	var out bytes.Buffer
	out.WriteString(introduction)
	for _, table := range facts.AllTables() {
		fmt.Fprintf(&out, "\n## %s\n\n", table.Name)
		if doc := comments[table.Record.Name]; doc != "" {
			fmt.Fprintf(&out, "%s\n\n", doc)
		}
		where := "one for the cluster"
		if table.PerNode {
			where = "of every node"
		}
		read := slices.Compact(slices.Sorted(slices.Values(files[table.Name])))
		if len(read) > 0 {
			fmt.Fprintf(&out, "From `%s`, %s.\n\n", strings.Join(read, "`, `"), where)
		} else {
			fmt.Fprintf(&out, "Worked out from other tables and the archive itself, %s.\n\n", where)
		}
		out.WriteString("| field | type | unit | what | example |\n| --- | --- | --- | --- | --- |\n")
		writeFields(&out, "", table.Record, comments, examples[table.Name])
	}
	return out.Bytes()
}

// everywhere says what fields are that many tables have, where the struct says nothing of its own.
var everywhere = map[string]string{
	"source":             "the file in the archive and the 1-based line that say this",
	"node":               "name of the Kubernetes node it was collected from, or runs on",
	"name":               "name of the thing that the row is about",
	"namespace":          "its Kubernetes namespace",
	"message":            "the message as it was written, cut at 16 KiB",
	"pod":                "name of the pod",
	"container":          "name of the container in the pod",
	"component":          "the part of Cilium: cilium-agent, cilium-operator, hubble-relay and so on",
	"created_at":         "metadata.creationTimestamp",
	"started_at":         "when it was started last",
	"first_at":           "when it was seen first",
	"last_at":            "when it was seen last",
	"last_transition_at": "when its status changed last",
	"not_after_at":       "when the certificate expires",
	"value":              "the value as text, as it stands in the file",
	"key":                "the key as text, as it stands in the file",
	"count":              "how many there are",
	"ready_count":        "how many of them are ready",
	"available_count":    "how many of them are available",
	"total_count":        "how many there are in all",
	"entries_count":      "how many entries there are",
	"nodes_count":        "how many nodes there are",
	"identities_count":   "how many identities there are",
	"kind":               "kind of the object, as Kubernetes spells it",
	"type":               "its type, as the file spells it",
	"state":              "its state, as the file spells it",
	"status":             "its status, as the file spells it",
	"phase":              "status.phase",
	"reason":             "the short reason that Kubernetes or Cilium gives",
	"error":              "the error as it was written",
	"ready":              "it says of itself that it is ready",
	"ip":                 "IP address",
	"ips":                "IP addresses",
	"internal_ips":       "addresses of type InternalIP",
	"external_ips":       "addresses of type ExternalIP",
	"port":               "port number",
	"protocol":           "TCP, UDP, SCTP, ICMP or as the file spells it",
	"prefix":             "CIDR",
	"device":             "name of the network device",
	"service":            "name of the service",
	"identity":           "numeric security identity",
	"endpoint_id":        "number of the endpoint on its node",
	"image":              "image with its tag or digest",
	"rule":               "id of the rule whose pattern this is",
	"peer":               "address of the BGP peer",
	"peer_asn":           "autonomous system number of the BGP peer",
	"local_asn":          "own autonomous system number",
	"node_selector":      "labels of the nodes that it is for, as text",
	"cluster":            "name of the cluster",
	"uptime_seconds":     "how long it has been up",
	"previous":           "it is of the container's run before its last restart",
	"text":               "the line, cut at 512 bytes",
	"p50":                "median", "p90": "90th percentile", "p99": "99th percentile",
	"version": "version as it was written",
}

func writeFields(out *bytes.Buffer, prefix string, record *facts.Record, comments map[string]string, examples map[string]string) {
	kinds := map[facts.Kind]string{facts.StringKind: "text", facts.NumberKind: "number", facts.BooleanKind: "true or false", facts.TimeKind: "time",
		facts.StringsKind: "texts", facts.RecordKind: "record", facts.RecordsKind: "records"}
	for _, field := range record.Fields {
		name := prefix + field.Name
		what := comments[record.Name+"."+field.Name]
		if what == "" {
			what = everywhere[field.Name]
		}
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s |\n", name, kinds[field.Kind], unitOf(field.Name), cellText(what), code(examples[name]))
		if field.Record != nil && field.Record.Name != "Source" {
			mark := "."
			if field.Kind == facts.RecordsKind {
				mark = "[]."
			}
			writeFields(out, name+mark, field.Record, comments, examples)
		}
	}
}

func unitOf(name string) string {
	for suffix, unit := range map[string]string{"_seconds": "seconds", "_bytes": "bytes", "_ratio": "0 to 1", "_count": "how many now", "_total": "since start"} {
		if strings.HasSuffix(name, suffix) {
			return unit
		}
	}
	return ""
}

func cellText(text string) string { return strings.ReplaceAll(text, "|", `\|`) }

func code(text string) string {
	if text == "" {
		return ""
	}
	return "`" + cellText(strings.ReplaceAll(text, "`", "'")) + "`"
}

// readComments gives the comments of the structs of the fact model, and of their fields by "Struct.json_name".
func readComments(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob("../parser/facts/*.go")
	if err != nil || len(names) == 0 {
		t.Fatal("no fact model: ", err)
	}
	comments := map[string]string{}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			declaration, isDeclaration := node.(*ast.GenDecl)
			if !isDeclaration {
				return true
			}
			for _, spec := range declaration.Specs {
				named, isType := spec.(*ast.TypeSpec)
				if !isType {
					continue
				}
				structure, isStruct := named.Type.(*ast.StructType)
				if !isStruct {
					continue
				}
				comments[named.Name.Name] = oneLine(declaration.Doc)
				for _, field := range structure.Fields.List {
					if field.Tag == nil {
						continue
					}
					tag := reflect.StructTag(strings.Trim(field.Tag.Value, "`")).Get("json")
					comments[named.Name.Name+"."+tag] = strings.TrimSpace(oneLine(field.Doc) + " " + oneLine(field.Comment))
				}
			}
			return true
		})
	}
	return comments
}

func oneLine(group *ast.CommentGroup) string { return strings.Join(strings.Fields(group.Text()), " ") }

// examplesOf gives, by table and field, the first value that a sample dump has.
func examplesOf(t *testing.T) map[string]map[string]string {
	t.Helper()
	examples := map[string]map[string]string{}
	for _, name := range fixtures.Names() {
		content, err := fixtures.Zip(name)
		if err != nil {
			t.Fatal(err)
		}
		source, err := archive.Open("-", archive.Options{Limits: archive.DefaultLimits, Stdin: bytes.NewReader(content)})
		if err != nil {
			t.Fatal(err)
		}
		sysdump, err := sysdumps.Parse(t.Context(), source, sysdumps.Options{})
		if err != nil {
			t.Fatal(err)
		}
		source.Close()
		for _, table := range facts.AllTables() {
			if examples[table.Name] == nil {
				examples[table.Name] = map[string]string{}
			}
			rows := table.Rows(&sysdump.Tables)
			for i := range rows.Len() {
				addExamples(examples[table.Name], "", table.Record, rows.Index(i))
			}
		}
	}
	return examples
}

func addExamples(examples map[string]string, prefix string, record *facts.Record, row reflect.Value) {
	record.Visit(row, func(name string, field facts.Field, value any) {
		nested, isNested := value.(reflect.Value)
		switch {
		case isNested && field.Record.Name == "Source":
		case isNested && field.Kind == facts.RecordsKind:
			for i := range nested.Len() {
				addExamples(examples, prefix+name+"[].", field.Record, nested.Index(i))
			}
		case isNested:
			addExamples(examples, prefix+name+".", field.Record, nested)
		case examples[prefix+name] == "":
			text := fmt.Sprint(value)
			if list, isList := value.([]string); isList {
				text = strings.Join(list, ", ")
			}
			examples[prefix+name] = facts.CutTo(report.Escape(strings.Join(strings.Fields(text), " ")), 80)
		}
	})
}
