// Package metrics reads samples: the table cilium-dbg metrics list of an agent, and Prometheus text of the operator, the
// clustermesh-apiserver, Hubble and the API server.
//
// In: lines. Out: one row a sample, of which the agent's give the pressure of its maps and, where the BPF metrics map was
// not dumped (up to 1.13), the drop counters.
package metrics

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/dropreasons"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// maxSamples bounds the rows of one file, at thirty times what an agent of a small cluster has: 50,000 of them took a
// hostile file past 350 MiB.
const maxSamples = 20_000

func extractList(in *artifact.Input) error {
	lines := 0
	drops := dropCounters{rows: map[[2]string]*facts.DropCounter{}}
	var err error
	for number, line := range in.Lines(&err) {
		sample, ok := listSample(line)
		if !ok {
			sample, ok = textSample(line)
		}
		if !ok {
			continue
		}
		if len(in.Tables.Metrics) == maxSamples {
			in.LeftOut++
			continue
		}
		lines++
		sample.Component, sample.Source = "cilium-agent", in.At(number)
		in.Tables.Metrics = append(in.Tables.Metrics, sample)
		switch sample.Name {
		case "cilium_bpf_map_pressure":
			addPressure(in.Tables, sample)
		case "cilium_drop_count_total", "cilium_drop_bytes_total":
			drops.add(sample)
		}
	}
	in.Tables.DropCounters = drops.list()
	if lines == 0 && err == nil {
		return fmt.Errorf("read metrics: no sample in %s", in.Path)
	}
	return err
}

// listSample reads a row of the table. It isn't cut by the header's columns, because the three of them never change and
// lines are long: between cells are at least two blanks, in labels and values one at most.
//
//	cilium_drop_count_total   direction="INGRESS" reason="Policy denied"   76.000000              up to 1.16
//	cilium_drop_count_total   direction=INGRESS reason=Policy denied       76.000000              1.17 on
//	cilium_event_ts           method=GET error= outcome=success            2.5ms / 4.5ms / 4.95ms
func listSample(line []byte) (facts.Metric, bool) {
	text := bytes.TrimSpace(line)
	end := bytes.IndexByte(text, ' ')
	if end <= 0 || !isName(text[:end]) {
		return facts.Metric{}, false
	}
	rest := bytes.TrimSpace(text[end:])
	labels, value := []byte(nil), rest
	if gap := bytes.LastIndex(rest, []byte("  ")); gap >= 0 {
		labels, value = bytes.TrimSpace(rest[:gap]), bytes.TrimSpace(rest[gap:])
	}
	sample := facts.Metric{Name: facts.Shared(string(text[:end]))}
	if !setValue(&sample, string(value)) {
		return facts.Metric{}, false
	}
	sample.Labels = listLabels(string(labels))
	return sample, true
}

// isName says whether text is the name of a metric. All of them hold an underscore, which most words don't.
func isName(text []byte) bool {
	underscore := false
	for i, b := range text {
		letter := b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_' || b == ':'
		if !letter && (i == 0 || b < '0' || b > '9') {
			return false
		}
		underscore = underscore || b == '_'
	}
	return underscore
}

// listLabels reads the column Labels. From 1.17 on values aren't quoted and hold blanks; the next label begins at a
// blank followed by a name and "=".
func listLabels(text string) []facts.Pair {
	var labels []facts.Pair
	for text != "" {
		name, rest, found := strings.Cut(text, "=")
		if !found {
			break
		}
		value := rest
		if quoted, after, ok := cutQuoted(rest); ok {
			value, text = quoted, strings.TrimLeft(after, " ")
		} else {
			end := nextLabel(rest)
			value, text = strings.TrimSpace(rest[:end]), strings.TrimLeft(rest[end:], " ")
		}
		labels = append(labels, facts.Pair{Name: facts.Shared(strings.TrimSpace(name)), Value: facts.Shared(facts.Cut(value))})
	}
	sortLabels(labels)
	return labels
}

// nextLabel is where the next label begins in the text behind "name=", its end when there is none.
func nextLabel(text string) int {
	for at := 0; ; {
		blank := strings.IndexByte(text[at:], ' ')
		if blank < 0 {
			return len(text)
		}
		at += blank + 1
		end := at
		for end < len(text) && (text[end] == '_' || text[end] >= 'a' && text[end] <= 'z' || end > at && text[end] >= '0' && text[end] <= '9') {
			end++
		}
		if end > at && end < len(text) && text[end] == '=' {
			return at - 1
		}
	}
}

func sortLabels(labels []facts.Pair) {
	slices.SortFunc(labels, func(a, b facts.Pair) int { return strings.Compare(a.Name, b.Name) })
}

func label(sample facts.Metric, name string) string {
	for _, label := range sample.Labels {
		if label.Name == name {
			return label.Value
		}
	}
	return ""
}

func addPressure(tables *facts.Tables, sample facts.Metric) {
	name := strings.TrimPrefix(label(sample, "map_name"), "cilium_")
	if name != "" && sample.Value != nil {
		tables.MapPressures = append(tables.MapPressures, facts.MapPressure{Map: name, PressureRatio: *sample.Value, Source: sample.Source})
	}
}

// dropCounters joins the two metrics of one reason and direction.
type dropCounters struct {
	rows  map[[2]string]*facts.DropCounter
	order [][2]string
}

func (d *dropCounters) add(sample facts.Metric) {
	if sample.Value == nil {
		return
	}
	key := [2]string{label(sample, "reason"), label(sample, "direction")}
	row := d.rows[key]
	if row == nil {
		row = &facts.DropCounter{Reason: key[0], Direction: key[1]}
		d.rows[key] = row
		d.order = append(d.order, key)
	}
	if sample.Name == "cilium_drop_bytes_total" {
		row.BytesTotal = new(int64(*sample.Value))
		return
	}
	row.PacketsTotal, row.Source = int64(*sample.Value), sample.Source
}

// list gives the rows that have a count of packets. The metrics count reasons by their code alone, so that some of them
// are no losses.
func (d *dropCounters) list() []facts.DropCounter {
	var rows []facts.DropCounter
	for _, key := range d.order {
		row := d.rows[key]
		if row.Source.Line == 0 || row.Reason == "" {
			continue
		}
		if reason, known := dropreasons.ByName(row.Reason); known {
			row.Drop = new(reason.Drop)
		} else {
			row.Drop = new(true)
		}
		rows = append(rows, *row)
	}
	return rows
}
