package parser

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"sync"

	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/redact"
)

// file is what became of one file of the archive.
type file struct {
	full, path, name string
	extractor        *artifact.Extractor // nil when nobody claims the file
	rows             []tableRows
	bytes            int64
	state            facts.State
	reason           string
	line             int
	failure          *artifact.Failure
	secrets          []facts.Secret
	cut              bool
	unsaid           []string        // see artifact.Input
	filled           map[string]bool // the tables that rows of it went to

	// where it came from, filled in by places
	node, pod, container string
}

// tableRows are the rows that a file gave to one table: a slice of the table's record type.
type tableRows struct {
	table facts.Table
	rows  reflect.Value
}

// reader reads files; its fields are shared by all workers.
type reader struct {
	registry *registry
	limits   artifact.Limits
	// wanted says which tables are looked at; nil is all.
	wanted func(table string) bool
	// rooms are how many rows the last file of a family had; *artifact.Extractor → map[string]int, by table.
	rooms sync.Map
}

// glance is how much of a file is read into rows where nobody wants them: enough to know that it is what it should be.
const glance = 64 << 10

// wholeBytes is up to which size a file's failure is known before its extractor runs.
const wholeBytes = 1 << 20

var headPool = sync.Pool{New: func() any { return new(make([]byte, wholeBytes)) }}

func (r *reader) file(entry *archive.File) *file {
	f := &file{full: entry.Path, path: relative(entry.Path), bytes: max(entry.Size, 0), state: facts.Collected}
	f.name = artifact.Normalise(f.path)
	f.extractor = r.registry.claim(f.name)
	if f.extractor == nil {
		return f
	}
	buffer := headPool.Get().(*[]byte)
	defer headPool.Put(buffer)
	count, err := io.ReadFull(entry.Reader, *buffer)
	head, whole := (*buffer)[:count], errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, archive.ErrTruncated)
	if whole {
		f.bytes = int64(count)
	}
	if err != nil && !whole {
		f.lose(err)
	}
	content := io.Reader(bytes.NewReader(head))
	if !whole && err == nil {
		content = io.MultiReader(content, entry.Reader)
	}
	if whole && len(bytes.TrimSpace(head)) == 0 && !f.extractor.EmptyIsContent {
		f.state = facts.Empty
		return f
	}
	if end := bytes.LastIndexByte(head[:min(glance, len(head))], '\n'); r.unwanted(f.extractor) && len(head) > glance && end > 0 {
		if !whole && err == nil {
			if _, err := io.Copy(io.Discard, entry.Reader); err != nil {
				f.lose(err)
			}
		}
		content = bytes.NewReader(head[:end+1])
	}
	input := &artifact.Input{Path: f.path, Name: f.name, Tables: &facts.Tables{}, Reader: content, Limits: r.limits}
	if whole && isCommand(f.name) {
		if input.Failure = artifact.Classify(head); input.Failure != nil {
			f.fail(input.Failure)
			if !f.extractor.FailureIsContent {
				return f
			}
		}
	}
	if whole {
		f.secrets = findSecrets(f.path, head)
	}
	r.makeRoom(input, f.extractor, max(int(f.bytes), len(head))/leastRow)
	if err := extract(f.extractor, input); err != nil {
		f.lose(err)
		if f.state != facts.Truncated {
			return f
		}
	}
	f.take(input)
	r.remember(f)
	return f
}

// makeRoom gives tables the room that the last file of the family needed: the nodes of a cluster have much the same.
func (r *reader) makeRoom(input *artifact.Input, extractor *artifact.Extractor, most int) {
	if counts, ok := r.rooms.Load(extractor); ok {
		for name, count := range counts.(map[string]int) {
			table, _ := facts.TableNamed(name)
			rows := table.Rows(input.Tables)
			rows.Set(reflect.MakeSlice(rows.Type(), 0, min(count+count/16, most)))
		}
	}
}

// leastRoom is the number of rows below which growing costs nothing; leastRow is fewer bytes than a row is made of.
const (
	leastRoom = 16
	leastRow  = 16
)

func (r *reader) remember(f *file) {
	counts := map[string]int{}
	for _, rows := range f.rows {
		if count := rows.rows.Len(); count >= leastRoom {
			counts[rows.table.Name] = count
		}
	}
	if len(counts) > 0 {
		r.rooms.Store(f.extractor, counts)
	}
}

// unwanted: rules alone would read what a family gives, and none does.
func (r *reader) unwanted(extractor *artifact.Extractor) bool {
	return r.wanted != nil && !slices.ContainsFunc(extractor.Tables, func(table string) bool { return !forRules[table] || r.wanted(table) })
}

// extract runs an extractor and turns a panic, which is a mistake of ours, into an error of this file.
func extract(extractor *artifact.Extractor, input *artifact.Input) (err error) {
	defer func() {
		if recovered := recover(); recovered != nil {
			err = fmt.Errorf("extractor %s panicked: %v", extractor.Name, recovered)
		}
	}()
	return extractor.Extract(input)
}

// take keeps the rows that the extractor made.
func (f *file) take(input *artifact.Input) {
	f.cut = f.cut || input.Cut
	f.unsaid = input.Unsaid
	for _, table := range facts.AllTables() {
		if rows := table.Rows(input.Tables); rows.Len() > 0 {
			apart := reflect.New(rows.Type()).Elem() // rows itself would keep all of the input's tables
			if apart.Set(rows); rows.Cap() > rows.Len()+rows.Len()/8 {
				apart.Set(reflect.AppendSlice(reflect.MakeSlice(rows.Type(), 0, rows.Len()), rows))
			}
			f.rows = append(f.rows, tableRows{table, apart})
		}
	}
	switch {
	case input.Failure == nil || f.state == facts.Truncated:
	case f.extractor.FailureIsContent && len(f.rows) > 0:
		f.state, f.reason, f.line = facts.Collected, "", 0
	default:
		f.fail(input.Failure)
		f.rows = nil
	}
	if f.state == facts.Collected && input.LeftOut > 0 {
		f.state, f.reason = facts.Truncated, fmt.Sprintf("%d rows beyond the most that is kept of one file are left out", input.LeftOut)
	}
}

func (f *file) fail(failure *artifact.Failure) {
	f.failure = failure
	f.state, f.reason, f.line = facts.Failed, failure.Message, failure.Line
	if failure.Reason == "feature_off" || failure.Reason == "unknown_command" {
		f.state = facts.Disabled
	}
}

// lose marks a file that was cut or that its extractor could not understand.
func (f *file) lose(err error) {
	f.state, f.reason = facts.Unreadable, err.Error()
	if errors.Is(err, archive.ErrTruncated) || errors.Is(err, artifact.ErrIncomplete) || errors.Is(err, artifact.ErrTooLarge) {
		f.state = facts.Truncated
	}
}

// isCommand says whether a file holds a command's output, which can be a failure text.
func isCommand(name string) bool {
	return len(name) > 4 && name[:4] == "cmd/"
}

// findSecrets lists where secrets stand readable in a file. At most 20 a file are kept.
func findSecrets(path string, content []byte) []facts.Secret {
	var secrets []facts.Secret
	number := 0
	for line := range bytes.Lines(content) {
		number++
		if kind, found := redact.Find(line); found {
			secrets = append(secrets, facts.Secret{Kind: kind, Source: facts.Source{File: path, Line: number}})
			if len(secrets) == 20 {
				break
			}
		}
	}
	return secrets
}
