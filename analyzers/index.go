package analyzers

import (
	"reflect"
	"strconv"
	"time"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// span is what a row of facts says of when and how often something happened.
type span struct {
	first, last time.Time
	count       int64
}

// index finds what the facts know of the places that findings cite.
type index struct {
	spans   map[facts.Source]*span
	samples map[facts.Source]facts.Sample
	// cited are all places that findings cite.
	cited map[facts.Source]bool
	// beginsLate are the files whose begin was cut off, so that nothing in them says when a thing began.
	beginsLate map[string]bool
}

// indexEvidence goes through all rows once and keeps what concerns the cited places.
func indexEvidence(sysdump *facts.Sysdump, units []*unit) *index {
	x := &index{spans: map[facts.Source]*span{}, samples: map[facts.Source]facts.Sample{}, cited: map[facts.Source]bool{}, beginsLate: map[string]bool{}}
	for _, u := range units {
		for _, evidence := range u.evidence {
			x.cited[sourceOf(evidence)] = true
		}
	}
	for _, file := range sysdump.LogFiles {
		if file.BeginsTruncated != nil && *file.BeginsTruncated {
			x.beginsLate[file.Source.File] = true
		}
	}
	for _, file := range sysdump.FlowFiles { // the last seconds of a ring buffer
		x.beginsLate[file.Source.File] = true
	}
	for _, table := range facts.AllTables() {
		x.addTable(table, &sysdump.Tables)
	}
	return x
}

// columns are where a table's rows keep what the index wants, as field numbers; -1 is nowhere.
type columns struct {
	source, first, last, at, count int
	samples                        []int
}

var (
	sourceType  = reflect.TypeFor[facts.Source]()
	timeType    = reflect.TypeFor[facts.Time]()
	sampleType  = reflect.TypeFor[facts.Sample]()
	samplesType = reflect.TypeFor[[]facts.Sample]()
)

func columnsOf(row reflect.Type) columns {
	c := columns{source: -1, first: -1, last: -1, at: -1, count: -1}
	for i := range row.NumField() {
		field := row.Field(i)
		switch name := field.Tag.Get("json"); {
		case name == "source" && field.Type == sourceType:
			c.source = i
		case name == "first_at" && field.Type == timeType:
			c.first = i
		case name == "last_at" && field.Type == timeType:
			c.last = i
		case name == "at" && field.Type == timeType:
			c.at = i
		case name == "count":
			c.count = i
		case field.Type == sampleType || field.Type == samplesType:
			c.samples = append(c.samples, i)
		}
	}
	return c
}

func (x *index) addTable(table facts.Table, tables *facts.Tables) {
	c := columnsOf(table.Record.Type)
	rows := table.Rows(tables)
	for i := range rows.Len() {
		row := rows.Index(i)
		var wanted []facts.Source
		if source := row.Field(c.source).Interface().(facts.Source); x.cited[source] {
			wanted = append(wanted, source)
		}
		for _, field := range c.samples {
			for _, sample := range samplesOf(row.Field(field)) {
				if x.cited[sample.Source] {
					wanted = append(wanted, sample.Source)
					x.samples[sample.Source] = sample
				}
			}
		}
		if len(wanted) == 0 {
			continue
		}
		if s := c.span(row); s != nil {
			for _, source := range wanted {
				x.keep(source, s)
			}
		}
	}
}

func samplesOf(field reflect.Value) []facts.Sample {
	if field.Type() == samplesType {
		return field.Interface().([]facts.Sample)
	}
	return []facts.Sample{field.Interface().(facts.Sample)}
}

// span reads a row's times and count, nil when it has none.
func (c columns) span(row reflect.Value) *span {
	s := &span{}
	for _, column := range []struct {
		field  int
		target *time.Time
	}{{c.at, &s.first}, {c.at, &s.last}, {c.first, &s.first}, {c.last, &s.last}} {
		if column.field >= 0 {
			if at := row.Field(column.field).Interface().(facts.Time); !at.IsZero() {
				*column.target = at.Time
			}
		}
	}
	if c.count >= 0 {
		count := row.Field(c.count)
		if count.Kind() == reflect.Pointer && !count.IsNil() {
			count = count.Elem()
		}
		if count.CanInt() {
			s.count = count.Int()
		}
	}
	if *s == (span{}) {
		return nil
	}
	return s
}

// keep remembers a row's span for a place. Where several rows speak of one line, the one that counted most of it wins.
func (x *index) keep(source facts.Source, s *span) {
	if known := x.spans[source]; known == nil || known.count < s.count {
		x.spans[source] = s
	}
}

// seen adds up when and how often the evidence of some units was seen.
func (x *index) seen(evidence []rule.Evidence) span {
	var total span
	counted := map[*span]bool{}
	for _, place := range evidence {
		s := x.spans[sourceOf(place)]
		if s == nil || counted[s] {
			continue
		}
		counted[s] = true
		total.count += s.count
		if !s.first.IsZero() && (total.first.IsZero() || s.first.Before(total.first)) {
			total.first = s.first
		}
		if s.last.After(total.last) {
			total.last = s.last
		}
	}
	return total
}

// began says when what a unit is about began, zero when the dump doesn't reach back so far.
func (x *index) began(u *unit) time.Time {
	for _, place := range u.evidence {
		if x.beginsLate[place.File] {
			return time.Time{}
		}
	}
	return x.seen(u.evidence).first
}

func sourceOf(evidence rule.Evidence) facts.Source {
	return facts.Source{File: evidence.File, Line: evidence.Line}
}

func itoa(number int64) string { return strconv.FormatInt(number, 10) }
