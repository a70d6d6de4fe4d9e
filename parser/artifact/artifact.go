// Package artifact is the seam between the parser's core, which opens files, and the extractors, which read
// them. An extractor is one artifact family: the names of its files, the tables it fills and a function from
// text to rows. The core hands it a reader and takes the rows; extractors open nothing and know no node.
package artifact

import (
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractor reads one artifact family.
type Extractor struct {
	// Name is what the coverage calls the family: "agent status", "pods".
	Name string
	// Files are the normalised names it reads (see Normalise), with at most one * in each:
	// "k8s-pods.yaml", "logs-*.log", "cmd/cilium-status---verbose.md".
	Files []string
	// Tables are the tables it can fill. A file that was read makes them collected, on the file's node or,
	// for tables of the cluster, for the dump.
	Tables []string
	// Certain are those of Tables that have at least one row whenever the artifact says anything of their subject.
	// A file that gives them none ended early, so they don't count as collected.
	Certain []string
	// Extract appends rows to in.Tables. It never fails because of one row that it can't read; it returns an
	// error when the file is not what its name says, and then its rows are dropped.
	Extract func(in *Input) error
	// Collect is what the customer runs to have the family collected.
	Collect string
	// EmptyIsContent: a file without a byte means that there was nothing to print, so its tables are collected.
	EmptyIsContent bool
	// FailureIsContent: Extract is called even though the command failed, because it prints good content
	// first (cilium-dbg status exits 1 whenever the agent isn't well). Input.Failure says how it failed. If it
	// then appends no row, the file counts as failed.
	FailureIsContent bool
	// Priority orders extractors that fill the same table from different artifacts of one node: rows of the
	// highest are taken, the others dropped. Families that add to each other leave it 0, which keeps all.
	Priority int
}

// Normalise turns a path of the archive into the name that extractors match: without the dump's time stamps, without the
// bugtool directory, with today's cilium-dbg- prefix shortened to the cilium- of 1.14 and before, and with the names that
// cilium-cli gives where the collector in Python (until 2021) had others.
//
//	k8s-pods-20261123-025122.yaml                                        k8s-pods.yaml
//	logs-cilium-88hf7-cilium-agent-20261123-025122-prev.log              logs-cilium-88hf7-cilium-agent-prev.log
//	cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md   cmd/cilium-status---verbose.md
//	cilium-9wvfz-cilium-agent-20210601-101010-previous.log                          logs-cilium-9wvfz-cilium-agent-prev.log
func Normalise(path string) string {
	name := path
	if dir := strings.LastIndex(path, "/cmd/"); dir >= 0 {
		name = path[dir+1:]
	} else if dir := strings.LastIndex(path, "/conf/"); dir >= 0 {
		name = path[dir+1:]
	} else if strings.HasPrefix(path, "cmd/") || strings.HasPrefix(path, "conf/") {
		name = path
	} else {
		return pythonName(stripStamps(path), path)
	}
	if rest, ok := strings.CutPrefix(name, "cmd/cilium-dbg-"); ok {
		name = "cmd/cilium-" + rest
	}
	return name
}

// pythonName renames what the collector in Python called otherwise: logs <pod>-<container>-<stamp>[-previous].log and gops
// <pod>-<container>-<stamp>-<what>.txt. Without a stamp it isn't its file.
func pythonName(name, path string) string {
	if len(name) == len(path) {
		return name
	}
	if stem, isLog := strings.CutSuffix(name, ".log"); isLog && !strings.HasPrefix(name, "logs-") && !strings.HasPrefix(name, "hubble-observe-") {
		if before, isPrevious := strings.CutSuffix(stem, "-previous"); isPrevious {
			stem = before + "-prev"
		}
		return "logs-" + stem + ".log"
	}
	for _, what := range []string{"-memstats.txt", "-stack.txt", "-stats.txt"} {
		if strings.HasSuffix(name, what) && !strings.HasPrefix(name, "gops-") {
			return "gops-" + name
		}
	}
	return name
}

// stripStamps removes every "-YYYYMMDD-hhmmss" of a collector's file name.
func stripStamps(name string) string {
	const stampLength = len("-20060102-150405")
	for i := 0; i+stampLength <= len(name); i++ {
		if isStamp(name[i : i+stampLength]) {
			name = name[:i] + name[i+stampLength:]
			i--
		}
	}
	return name
}

func isStamp(text string) bool {
	for i := range len(text) {
		digit := text[i] >= '0' && text[i] <= '9'
		dash := i == 0 || i == 9
		if dash != (text[i] == '-') || !dash && !digit {
			return false
		}
	}
	return true
}

// Matches says whether a normalised name is one of the extractor's files.
func (e *Extractor) Matches(name string) bool {
	for _, pattern := range e.Files {
		before, after, wild := strings.Cut(pattern, "*")
		if !wild && name == pattern {
			return true
		}
		if wild && len(name) >= len(before)+len(after) && strings.HasPrefix(name, before) && strings.HasSuffix(name, after) {
			return true
		}
	}
	return false
}

// At is the source of a line of the file being read.
func (in *Input) At(line int) facts.Source { return facts.Source{File: in.Path, Line: line} }
