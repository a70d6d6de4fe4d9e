package analyzers

import (
	"bytes"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/redact"
)

const (
	// ExcerptBytes is the longest line that the report shows, in bytes.
	ExcerptBytes = 512
	// contextLines is how many lines before and after an excerpt are shown with it.
	contextLines = 2
)

// addExcerpts gives the evidence of the report its lines: those that the facts kept while a file streamed by, and those
// of files that can be read again, each once.
func addExcerpts(report *Report, index *index, in Input) {
	missing := map[string][]*Evidence{}
	for _, evidence := range evidenceOf(report) {
		if evidence.Excerpt != "" {
			continue
		}
		if sample, kept := index.samples[facts.Source{File: evidence.File, Line: evidence.Line}]; kept {
			evidence.fromSample(sample)
			continue
		}
		missing[evidence.File] = append(missing[evidence.File], evidence)
	}
	if in.Read == nil {
		return
	}
	members := map[string]string{}
	for _, artifact := range in.Sysdump.Artifacts {
		members[artifact.Path] = artifact.Member
	}
	for file, evidence := range missing {
		member, known := members[file]
		if !known {
			continue
		}
		// What can't be read again, because it is too large or was streamed, keeps its file and line. Good bytes can come
		// with an error.
		content, _ := in.Read(member)
		fillExcerpts(content, evidence)
	}
}

// evidenceOf lists all evidence that the report shows.
func evidenceOf(report *Report) []*Evidence {
	var all []*Evidence
	for i := range report.Findings {
		for j := range report.Findings[i].Evidence {
			all = append(all, &report.Findings[i].Evidence[j])
		}
	}
	for i := range report.Unexplained {
		for j := range report.Unexplained[i].Evidence {
			all = append(all, &report.Unexplained[i].Evidence[j])
		}
	}
	return all
}

func (e *Evidence) fromSample(sample facts.Sample) {
	lines := sample.Context
	at := len(lines)
	e.ContextLine = e.Line
	if sample.ContextLine != nil {
		e.ContextLine = int(*sample.ContextLine)
		at = e.Line - e.ContextLine
	}
	if at < 0 || at >= len(lines) {
		lines, at, e.ContextLine = []string{sample.Text}, 0, e.Line
	}
	lines = redact.Lines(lines)
	for i, line := range lines {
		lines[i] = trimLine(line)
	}
	e.Excerpt = lines[at]
	if e.Excerpt == "" {
		e.Excerpt = trimLine(redact.Line(sample.Text))
	}
	e.setContext(lines)
}

func (e *Evidence) setContext(lines []string) {
	if len(lines) > 1 {
		e.Context = lines
	} else {
		e.Context, e.ContextLine = nil, 0
	}
}

// fillExcerpts reads a file's lines in order, since a secret may begin on a line before the excerpt, and hands them to
// the evidence that shows them.
func fillExcerpts(content []byte, evidence []*Evidence) {
	wanted := map[int]string{}
	last := 0
	for _, e := range evidence {
		for line := max(e.Line-contextLines, 1); line <= e.Line+contextLines; line++ {
			wanted[line] = ""
			last = max(last, line)
		}
	}
	var redactor redact.Redactor
	number := 0
	for line := range bytes.Lines(content) {
		if number++; number > last {
			break
		}
		redacted := redactor.Line(strings.TrimRight(string(line), "\r\n"))
		if _, show := wanted[number]; show {
			wanted[number] = trimLine(redacted)
		}
	}
	end := min(number, last)
	for _, e := range evidence {
		if e.Line > end || e.Line < 1 {
			continue
		}
		e.Excerpt = wanted[e.Line]
		e.ContextLine = max(e.Line-contextLines, 1)
		var lines []string
		for line := e.ContextLine; line <= min(e.Line+contextLines, end); line++ {
			lines = append(lines, wanted[line])
		}
		e.setContext(slices.Clip(lines))
	}
}

// trimLine drops trailing blanks, which tables are padded with, and cuts what is too long. Text of the dump can be in
// any encoding; the report is UTF-8.
func trimLine(line string) string {
	line = strings.ToValidUTF8(line, "\uFFFD")
	return facts.CutTo(strings.TrimRight(line, " \t\r\n"), ExcerptBytes)
}
