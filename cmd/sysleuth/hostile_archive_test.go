package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// Archives that attack their reader, from the file to the exit code. What package archive makes of them in detail stands in
// its own tests; here what is lost must be in every form of the report, and the honest files must be read.

const previousLog = top + "logs-cilium-88hf7-cilium-agent-20261123-025122-prev.log"

func TestHostileArchives(t *testing.T) {
	zeros := entry{name: previousLog, text: strings.Repeat("\x00", 8<<20)}
	twice := zipped(t, few(entry{name: previousLog, text: strings.Repeat("line\n", 1000)})...)
	for name, test := range map[string]struct {
		archive []byte
		flags   []string
		lost    []string // words of what is said to be lost; nil is nothing
		ignored []string // words of what is said to be passed over without loss; nil is nothing
		partly  bool     // some of the honest files are lost, too
	}{
		"01 bomb in a zip":    {archive: zipped(t, few(zeros)...), flags: []string{"--limit-ratio-from=1MiB"}, lost: []string{previousLog, "times its compressed size"}},
		"01 bomb in a tar.gz": {archive: compressed(t, tarred(t, few(entry{name: previousLog, text: strings.Repeat("\x00", 32<<20)})...)), flags: []string{"--limit-ratio-from=1MiB"}, lost: []string{"times its compressed size"}, partly: true},
		"01 bomb in a nested zip": {archive: zipped(t, few(entry{name: top + "cilium-bugtool-cilium-x4qvg-20261123-025122.zip", text: string(zipped(t, entry{name: "cmd/hostname.md", text: zeros.text}))})...), flags: []string{"--limit-ratio-from=1MiB"},
			lost: []string{"times its compressed size"}},
		"01 file limit":  {archive: zipped(t, few(zeros)...), flags: []string{"--limit-file=1MiB"}, lost: []string{previousLog, "limit of 1048576 bytes a file"}},
		"02 many files":  {archive: zipped(t, few(many(500)...)...), flags: []string{"--limit-files=100"}, lost: []string{"the limit of 100 files is reached"}},
		"02 total bytes": {archive: zipped(t, few(many(500)...)...), flags: []string{"--limit-total=500KiB"}, lost: []string{"in total is reached"}},
		"03 overlapping files": {archive: lie(t, twice, previousLog, func(record []byte) {
			copy(record[42:46], twice[directoryEntry(twice, agentLog)+42:])
		}), lost: []string{"claim the same bytes"}, partly: true},
		"04 two files of one name": {archive: zipped(t, few(entry{name: podsFile, text: "apiVersion: v1\nitems: []\n"})...), lost: []string{podsFile, "comes first"}},
		"05 names that climb":      {archive: zipped(t, few(climbing()...)...), lost: []string{"../k8s-services", "/etc/k8s-services", `C:\k8s-services`, "ignored"}},
		"07 links":                 {archive: zipped(t, few(entry{name: top + "k8s-services-20261123-025122.yaml", text: "/etc/passwd", mode: fs.ModeSymlink | 0o777})...), ignored: []string{"k8s-services-20261123-025122.yaml: ignored: a symbolic link"}},
		"07 links in a tar":        {archive: tarred(t, few(entry{name: top + "k8s-services-20261123-025122.yaml", text: "/etc/passwd", mode: fs.ModeSymlink})...), ignored: []string{"k8s-services-20261123-025122.yaml: ignored: a link"}},
		"07 backslashes through a link": {archive: zipped(t, few(entry{name: top + "escape", text: "/etc", mode: fs.ModeSymlink | 0o777}, entry{name: strings.TrimSuffix(top, "/") + `\escape\passwd`, text: "a file of its own"})...),
			ignored: []string{"escape: ignored: a symbolic link"}},
		"08 devices":          {archive: tarred(t, few(entry{name: top + "k8s-services-20261123-025122.yaml", mode: fs.ModeDevice})...), ignored: []string{"k8s-services-20261123-025122.yaml: ignored: not a regular file"}},
		"08 devices in a zip": {archive: zipped(t, few(entry{name: top + "fifo", mode: fs.ModeNamedPipe | 0o600})...), ignored: []string{"fifo: ignored: not a regular file"}},
		"09 long and deep names": {archive: zipped(t, few(entry{name: top + strings.Repeat("n", 60_000)}, entry{name: top + strings.Repeat("d/", 20_000) + "x"})...),
			lost: []string{"ignored"}},
		"10 wrong checksum":     {archive: lie(t, twice, previousLog, func(record []byte) { record[16]++ }), lost: []string{previousLog, "checksum"}},
		"10 size too small":     {archive: lie(t, twice, previousLog, func(record []byte) { binary.LittleEndian.PutUint32(record[24:], 100) }), lost: []string{previousLog, "longer than the 100 bytes"}},
		"10 size too large":     {archive: lie(t, twice, previousLog, func(record []byte) { binary.LittleEndian.PutUint32(record[24:], 1<<30) }), lost: []string{previousLog, "ends after 5000 of 1073741824 bytes"}},
		"10 offset past end":    {archive: lie(t, twice, previousLog, func(record []byte) { binary.LittleEndian.PutUint32(record[42:], 1<<30) }), lost: []string{previousLog}},
		"10 cut off":            {archive: twice[:len(twice)-2000], lost: []string{"cut off"}, partly: true},
		"10 no directory":       {archive: twice[:bytes.Index(twice, []byte("PK\x01\x02"))], lost: []string{"cut off"}},
		"10 tar.gz cut off":     {archive: cutOff(compressed(t, tarred(t, few(many(500)...)...)), 3000), lost: []string{"early"}, partly: true},
		"11 nested too deep":    {archive: zipped(t, few(entry{name: top + "a.zip", text: string(nested(t, 5))})...), lost: []string{"deeper than the limit"}},
		"12 foreign files":      {archive: zipped(t, few(foreign()...)...), ignored: []string{".DS_Store", "Thumbs.db", "._k8s-pods", "what a desktop leaves behind"}},
		"12 case alone differs": {archive: zipped(t, few(entry{name: strings.ToUpper(agentLog), text: "x"})...), ignored: []string{"differs in case only"}},
	} {
		t.Run(name, func(t *testing.T) {
			a := analysed(t, test.archive, test.flags...)
			if test.lost == nil {
				a.losesNothing(t)
			} else {
				a.loses(t, test.lost...)
			}
			a.ignores(t, test.ignored...)
			if !test.partly {
				a.knowsTheDump(t)
			}
			if strings.Contains(a.all, "root:x:0:0") {
				t.Error("a file of this machine was read")
			}
		})
	}
}

// TestHostileExitCodes runs the whole command where something is lost, and where nothing is.
func TestHostileExitCodes(t *testing.T) {
	whole := zipped(t, few(entry{name: top + "link.log", text: "/etc/passwd", mode: fs.ModeSymlink | 0o777})...)
	for name, test := range map[string]struct {
		archive []byte
		flags   []string
		code    int
		lost    string
	}{
		"nothing lost": {whole, nil, exitAnalysed, ""},
		"cut off":      {cutOff(whole, 1500), nil, exitLost, "cut off"},
		"a limit":      {whole, []string{"--limit-total=100KiB"}, exitLost, "in total is reached"},
		"not a dump":   {zipped(t, entry{name: "a/b.txt", text: "x"}), nil, exitNoDump, ""},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "dump.zip")
			if err := os.WriteFile(path, test.archive, 0o600); err != nil {
				t.Fatal(err)
			}
			code, stdout, stderr := command(append([]string{"analyze", "--format=json", "--rule=CIL-IPAM-001", path}, test.flags...)...)
			if code != test.code || (stderr == "") != (code != exitNoDump) || (stdout == "") != (code == exitNoDump) {
				t.Errorf("exit code %d, want %d; %s", code, test.code, stderr)
			}
			if test.lost != "" && !strings.Contains(diagnosticsOf(t, stdout), test.lost) {
				t.Errorf("the JSON report does not say %q", test.lost)
			}
		})
	}
}

// TestHostileEntriesAreListed: what is refused or passed over is no artifact, but the list of what was not read has it.
func TestHostileEntriesAreListed(t *testing.T) {
	archive := tarred(t, few(
		entry{name: top + "k8s-services-20261123-025122.yaml", text: "/etc/passwd", mode: fs.ModeSymlink},
		entry{name: top + "zero", mode: fs.ModeDevice},
		entry{name: top + ".DS_Store", text: "x"},
		entry{name: top + "._\x1b[31m.log", text: "x"},
		entry{name: "../climbs.log", text: "x"},
	)...)
	path := filepath.Join(t.TempDir(), "dump.tar")
	if err := os.WriteFile(path, archive, 0o600); err != nil {
		t.Fatal(err)
	}
	code, stdout, stderr := command("facts", "--unread", path)
	if code != exitLost || stderr != "" {
		t.Errorf("exit code %d; %s", code, stderr)
	}
	checkSafe(t, stdout)
	for _, line := range []string{
		"ignored             -  " + top + "k8s-services-20261123-025122.yaml  (ignored: a link)\n",
		"ignored             -  " + top + "zero  (ignored: not a regular file)\n",
		"ignored             -  " + top + ".DS_Store  (ignored: what a desktop leaves behind)\n",
		"ignored             -  " + top + `._\x1b[31m.log  (ignored: what a desktop leaves behind)` + "\n",
		"lost                -  ../climbs.log  (ignored: the name leads upwards with \"..\")\n",
	} {
		if !strings.Contains(stdout, line) {
			t.Errorf("no line %q in\n%s", line, stdout)
		}
	}
}

func many(count int) []entry {
	var entries []entry
	for i := range count {
		entries = append(entries, entry{name: fmt.Sprintf("%slogs-cilium-88hf7-x%d-20261123-025122.log", top, i), text: strings.Repeat(fmt.Sprintf("line %d\n", i*7919), 300)})
	}
	return entries
}

func climbing() []entry {
	var entries []entry
	for _, prefix := range []string{"../", top + "../../", "/etc/", `C:\`, `\\server\share\`} {
		entries = append(entries, entry{name: prefix + "k8s-services-20261123-025122.yaml", text: "apiVersion: v1\nitems: []\n"})
	}
	return entries
}

// foreign are files that other programs leave in archives.
func foreign() []entry {
	return []entry{
		{name: "__MACOSX/" + top + "._k8s-pods-20261123-025122.yaml", text: "\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        "},
		{name: top + ".DS_Store", text: "\x00\x00\x00\x01Bud1"},
		{name: top + "Thumbs.db", text: "\xd0\xcf\x11\xe0"},
		{name: top + "caf\xe9\r\n.txt", text: "x"},
	}
}

// nested is a log inside so many zips.
func nested(t *testing.T, depth int) []byte {
	content := entry{name: "logs-cilium-88hf7-x-20261123-025122.log", text: "x\n"}
	for i := range depth {
		content = entry{name: fmt.Sprintf("%d.zip", i), text: string(zipped(t, content))}
	}
	return []byte(content.text)
}

func tarred(t *testing.T, entries ...entry) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := tar.NewWriter(&out)
	for _, each := range entries {
		header := &tar.Header{Name: each.name, Mode: 0o600, Size: int64(len(each.text)), Typeflag: tar.TypeReg}
		switch {
		case each.mode&fs.ModeSymlink != 0:
			header.Typeflag, header.Linkname, header.Size, each.text = tar.TypeSymlink, each.text, 0, ""
		case each.mode&fs.ModeDevice != 0:
			header.Typeflag = tar.TypeChar
		}
		if err := writer.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		if _, err := writer.Write([]byte(each.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func compressed(t *testing.T, content []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := gzip.NewWriter(&out)
	if _, err := writer.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func cutOff(content []byte, bytes int) []byte { return content[:len(content)-bytes] }

// TestHostile30NoFilesAreWritten: with nowhere to write, everything works, and nothing appears where it runs.
func TestHostile30NoFilesAreWritten(t *testing.T) {
	here := t.TempDir()
	path := filepath.Join(t.TempDir(), "dump.zip")
	inside := string(zipped(t, entry{name: "cmd/hostname.md", text: "node2\n"}))
	if err := os.WriteFile(path, zipped(t, few(entry{name: top + "cilium-bugtool-cilium-x4qvg-20261123-025122.zip", text: inside})...), 0o400); err != nil {
		t.Fatal(err)
	}
	t.Chdir(here)
	t.Setenv("TMPDIR", filepath.Join(here, "none"))
	if err := os.Chmod(here, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(here, 0o700) }) //nolint:errcheck // of a directory that is about to be removed
	for _, args := range [][]string{{"analyze", path}, {"facts", path}, {"triage", path}} {
		if code, _, stderr := command(args...); code != exitAnalysed {
			t.Errorf("%v: exit code %d, %s", args[0], code, stderr)
		}
	}
	for _, directory := range []string{here, filepath.Dir(path)} {
		entries, err := os.ReadDir(directory)
		if err != nil {
			t.Fatal(err)
		}
		if directory == here && len(entries) > 0 || len(entries) > 1 {
			t.Errorf("files were written: %v", entries)
		}
	}
}

// TestHostile31OddPaths: what is no file is refused at once; a link to an archive is what it points to.
func TestHostile31OddPaths(t *testing.T) {
	directory := t.TempDir()
	fifo, link, loop := filepath.Join(directory, "fifo"), filepath.Join(directory, "link"), filepath.Join(directory, "loop")
	if err := syscall.Mkfifo(fifo, 0o600); err != nil {
		t.Fatal(err)
	}
	archive := filepath.Join(directory, "dump.zip")
	if err := os.WriteFile(archive, zipped(t, few()...), 0o600); err != nil {
		t.Fatal(err)
	}
	for from, to := range map[string]string{link: archive, loop: loop} {
		if err := os.Symlink(to, from); err != nil {
			t.Fatal(err)
		}
	}
	for path, want := range map[string]int{fifo: exitNoDump, "/dev/zero": exitNoDump, "/dev/null": exitNoDump, loop: exitNoDump, link: exitAnalysed} {
		code, stdout, stderr := command("analyze", "--rule=CIL-IPAM-001", path)
		if code != want || want == exitNoDump && (stdout != "" || strings.Count(stderr, "\n") != 1) {
			t.Errorf("%s: exit code %d, want %d; %s", filepath.Base(path), code, want, stderr)
		}
	}
}

// TestHostile32OneArchiveManyTimes: analyses that run side by side don't touch each other, and damage stays with its archive.
func TestHostile32OneArchiveManyTimes(t *testing.T) {
	directory := t.TempDir()
	good := zipped(t, few()...)
	for i, archive := range [][]byte{good, cutOff(good, 2000), good, cutOff(good, 2000), good} {
		if err := os.WriteFile(filepath.Join(directory, fmt.Sprintf("%d.zip", i)), archive, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	code, stdout, stderr := command("triage", "--format=jsonl", "--jobs=4", directory)
	if code != exitLost || stderr != "" {
		t.Errorf("exit code %d; %s", code, stderr)
	}
	rows := strings.Split(strings.TrimSpace(stdout), "\n")
	for i, row := range rows {
		rows[i] = strings.Replace(row, fmt.Sprintf("/%d.zip", i), "/x.zip", 1)
	}
	if len(rows) != 5 || rows[0] != rows[2] || rows[0] != rows[4] || rows[1] != rows[3] || rows[0] == rows[1] {
		t.Errorf("rows differ:\n%s", stdout)
	}
}
