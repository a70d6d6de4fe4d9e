package facts

import (
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// Every record of the model, made of nothing, says nothing: a value that was not read is never 0 or false.
// Keys are exempt: fields that are plain in Go because the row would not exist without them.
func TestEmptyRowsSayNothing(t *testing.T) {
	for _, table := range AllTables() {
		row := reflect.New(table.Record.Type).Elem()
		table.Record.Visit(row, func(name string, field Field, value any) {
			if field.optional || field.Kind == StringKind || field.Kind == TimeKind {
				t.Errorf("%s.%s is %v in an empty row", table.Name, name, value)
			}
		})
	}
}

func TestTableNamesAreUniqueAndSpelt(t *testing.T) {
	seen := map[string]bool{}
	for _, table := range AllTables() {
		if seen[table.Name] {
			t.Errorf("table %s twice", table.Name)
		}
		seen[table.Name] = true
		if strings.ToLower(table.Name) != table.Name || strings.ContainsAny(table.Name, "-. ") {
			t.Errorf("table %q is not snake_case", table.Name)
		}
		if table.PerNode && !table.HasNode {
			t.Errorf("table %s is collected per node and has no node", table.Name)
		}
		last := table.Record.Fields[len(table.Record.Fields)-1]
		_ = last
		if !hasSource(table.Record) {
			t.Errorf("table %s has no source", table.Name)
		}
	}
}

func hasSource(record *Record) bool {
	for _, field := range record.Fields {
		if field.Name == "source" && field.Kind == RecordKind {
			return true
		}
	}
	return false
}

func TestRowJSON(t *testing.T) {
	tables := &Tables{}
	tables.IPAMPools = []IPAMPool{{Node: "node1", UsedCount: 6, SizeCount: 6, Source: Source{File: "a.md", Line: 12}}}
	tables.StaleProbes = []StaleProbe{{Probe: "kvstore", SinceAt: At(time.Unix(1700000000, 500e6))}}
	pools, _ := TableNamed("ipam_pools")
	probes, _ := TableNamed("stale_probes")
	for want, got := range map[string]json.RawMessage{
		`[{"node":"node1","used_count":6,"size_count":6,"free_count":0,"source":{"file":"a.md","line":12}}]`: pools.JSON(tables),
		`[{"probe":"kvstore","since_at":"2023-11-14T22:13:20.5Z","since_at_unix":1700000000.5}]`:             probes.JSON(tables),
	} {
		if diff := cmp.Diff(want, string(got)); diff != "" {
			t.Error(diff)
		}
	}
}

// A number that JSON can't write is left out, in the text and for rules.
func TestRowsHoldFiniteNumbersOnly(t *testing.T) {
	metrics, _ := TableNamed("metrics")
	for _, value := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		tables := &Tables{}
		tables.Metrics = []Metric{{Name: "x_total", Value: &value}}
		if diff := cmp.Diff(`[{"name":"x_total"}]`, string(metrics.JSON(tables))); diff != "" {
			t.Error(diff)
		}
	}
}

func TestCutKeepsRunesWhole(t *testing.T) {
	for limit := 4; limit < 12; limit++ {
		got := CutTo("äöüäöüäöü", limit)
		if len(got) > limit || !strings.HasSuffix(got, "…") || strings.ContainsRune(got, '\uFFFD') {
			t.Errorf("limit %d gives %q", limit, got)
		}
	}
}

func TestSchemaViews(t *testing.T) {
	node := Schema(true)["properties"].(map[string]any)
	cluster := Schema(false)["properties"].(map[string]any)
	if _, ok := node["endpoints"]; ok {
		t.Error("a rule judged per node can read all nodes' endpoints")
	}
	if _, ok := node["node"].(map[string]any)["properties"].(map[string]any)["pods"]; !ok {
		t.Error("a rule judged per node can't read its node's pods")
	}
	if _, ok := cluster["node"]; ok {
		t.Error("a rule judged once can read a node")
	}
}
