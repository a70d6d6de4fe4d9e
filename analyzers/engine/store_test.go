package engine

import (
	"bytes"
	"math"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// What rules see of a row is what the fact model prints as JSON.
func TestTermsEqualJSON(t *testing.T) {
	moment := facts.At(time.Date(2026, 11, 23, 2, 49, 35, 500e6, time.UTC))
	tables := &facts.Tables{}
	tables.Pods = []facts.Pod{{Namespace: "d", Name: "p", Ready: new(false), IPs: []string{"10.0.0.1", "::1"}, RestartCount: new(int64(0)), CreatedAt: moment, Source: at(1)}, {}}
	tables.LogGroups = []facts.LogGroup{{Level: "fatal", LastAgeSeconds: new(12.25), FirstAt: moment,
		Samples: []facts.Sample{{Source: at(2), Text: "t", Context: []string{"a", "t"}, ContextLine: new(int64(1))}}}}
	tables.Metrics = []facts.Metric{
		{Name: "m", Labels: []facts.Pair{{Name: "a", Value: "b"}}, Value: new(1e21)}, {Name: "m", Value: new(1e-9)},
		{Name: "m", Value: new(float64(1 << 60))}, {Name: "m", Value: new(0.1)}, {Name: "m", Value: new(-3.0)}, {Name: "m", Value: new(123456789.5)},
	}
	for _, table := range facts.AllTables() {
		want, err := ast.ValueFromReader(bytes.NewReader(table.JSON(tables)))
		if err != nil {
			t.Fatal(err)
		}
		got := newBuilder().array(table.Record, table.Rows(tables), nil)
		if got.Compare(want) != 0 {
			t.Errorf("%s:\ngot  %s\nwant %s", table.Name, got, want)
		}
	}
}

// A number that JSON can't write is left out.
func TestNumbersThatAreNone(t *testing.T) {
	metrics := []facts.Metric{{Name: "m", Value: new(math.NaN()), P50: new(math.Inf(1)), P90: new(1.0)}}
	table, _ := facts.TableNamed("metrics")
	got := newBuilder().array(table.Record, reflect.ValueOf(metrics), nil)
	if diff := cmp.Diff(`[{"name": "m", "p90": 1}]`, got.String()); diff != "" {
		t.Error(diff)
	}
}

// Seconds since 1970 print as such.
func TestUnixTimePrintsWithoutExponent(t *testing.T) {
	if got := number(1700000000.5).String() + " " + number(1700000000).String(); got != "1700000000.5 1700000000" {
		t.Error(got)
	}
}

func TestStoreViews(t *testing.T) {
	sysdump := dump("a", "b")
	sysdump.Pods = []facts.Pod{{Name: "p", Node: "a"}, {Name: "q", Node: "b"}, {Name: "r"}}
	sysdump.Leases = []facts.Lease{{Name: "l"}}
	sysdump.LogMatches = []facts.LogMatch{{Name: "1", Rule: "R", Node: "a"}, {Name: "2", Rule: "R", Node: "b"}, {Name: "3", Rule: "S", Node: "a"}}
	s := newStore(sysdump, ast.MustParseTerm(`{"thresholds": [{"name": "x", "value": 1}]}`).Value.(ast.Object))
	onA, onB, cluster := view{"R", &nodeTables{name: "a"}}, view{"R", &nodeTables{name: "b"}}, view{rule: "R"}
	for _, test := range []struct {
		view view
		path string
		want string // "" is not found
	}{
		{cluster, "/sysdump/pods", `[{"name": "p", "node": "a"}, {"name": "q", "node": "b"}, {"name": "r"}]`},
		{onA, "/sysdump/pods", `[{"name": "p", "node": "a"}, {"name": "q", "node": "b"}, {"name": "r"}]`},
		{onA, "/sysdump/node/pods", `[{"name": "p", "node": "a"}]`},
		{onB, "/sysdump/node/pods", `[{"name": "q", "node": "b"}]`},
		{onA, "/sysdump/node/endpoints", `[]`},
		{cluster, "/sysdump/endpoints", `[]`},
		{cluster, "/sysdump/pods/1/name", `"q"`},
		{cluster, "/sysdump/pods/7/name", ``},
		{cluster, "/sysdump/pods/0/uid", ``},
		{cluster, "/sysdump/pods/x", ``},
		{cluster, "/sysdump/pods/0/name/deeper", ``},
		{cluster, "/sysdump/node/pods", ``},
		{onA, "/sysdump/node/leases", ``},
		{onA, "/sysdump/leases/0/name", `"l"`},
		{onA, "/sysdump/node", ``},
		{onA, "/sysdump", ``},
		{onA, "/", ``},
		{onA, "/sysdump/nothing", ``},
		{onA, "/cilium/ipam", ``},
		{onA, "/sysdump/node/log_matches", `[{"name": "1", "node": "a", "previous": false, "rule": "R", "count": 0, "source": {"file": "", "line": 0}}]`},
		{cluster, "/sysdump/log_matches/1/name", `"2"`},
		{cluster, "/sysdump/log_matches/2/name", ``},
		{view{rule: "S"}, "/sysdump/log_matches/0/name", `"3"`},
		{onA, "/tables/thresholds/0/value", `1`},
		{onA, "/tables/other", ``},
	} {
		path, _ := storage.ParsePath(test.path)
		value, err := s.Read(withView(t.Context(), test.view), transaction(1), path)
		switch {
		case test.want == "" && !storage.IsNotFound(err):
			t.Errorf("%s gives %v, %v", test.path, value, err)
		case test.want == "":
		case err != nil:
			t.Errorf("%s: %v", test.path, err)
		case test.path == "/sysdump/node/log_matches":
			if got := value.(*ast.Array); got.Len() != 1 || got.Elem(0).Get(ast.StringTerm("name")).String() != `"1"` {
				t.Errorf("%s gives %v", test.path, value)
			}
		default:
			if want := ast.MustParseTerm(test.want).Value; value.(ast.Value).Compare(want) != 0 {
				t.Errorf("%s gives %v, want %v", test.path, value, want)
			}
		}
	}
}

// A table that nothing reads is not built, one that is read twice is built once, and a node's tables are given up after
// the node.
func TestTablesAreBuiltLazilyAndOnce(t *testing.T) {
	sysdump := collected("a", "b")
	set := builtIn(t, regoRule{id: "CIL-A-1", judged: "node", body: poolBody}, regoRule{id: "CIL-A-2", judged: "node", body: poolBody})
	e := newEvaluation(set, sysdump, Options{Deadline: time.Minute, Workers: 1})
	for name, table := range e.store.tables {
		if name != "ipam_pools" {
			table.rows = func() reflect.Value { panic(name) }
		}
	}
	units := e.units(e.builtIn)
	first := units[0].node
	pools := func() ast.Value { return first.get(e.store.tables["ipam_pools"]) }
	if pools() != pools() {
		t.Error("a node's table is built twice")
	}
	for _, u := range units {
		e.judgeUnit(t.Context(), u)
	}
	if first.built != nil {
		t.Error("the node's tables are kept")
	}
	if diff := cmp.Diff([]string{"a quiet", "b quiet", "a quiet", "b quiet"}, outcomes(e.result())); diff != "" {
		t.Error(diff)
	}
}

func TestLogMatchesOfOtherRulesAreHidden(t *testing.T) {
	body := `
findings contains finding if {
	matches := data.sysdump.node.log_matches
	some match in matches
	finding := {"subject": {"kind": "node", "name": match.node}, "message": match.name, "evidence": [match.source]}
}
`
	logs := func(name string) []string {
		return []string{"logs: [{name: " + name + ", component: cilium-agent, pattern: 'No more IPs available'}]"}
	}
	set := builtIn(t, regoRule{id: "CIL-A-1", judged: "node", custom: logs("one"), body: body}, regoRule{id: "CIL-A-2", judged: "node", custom: logs("two"), body: body})
	sysdump := dump("a", "b")
	state(sysdump, "log_matches", facts.Collected, "a", "b")
	sysdump.LogMatches = []facts.LogMatch{
		{Rule: "CIL-A-1", Name: "one", Component: "cilium-agent", Node: "a", Source: at(1)},
		{Rule: "CIL-A-2", Name: "two", Component: "cilium-agent", Node: "b", Source: at(2)},
	}
	result := evaluate(t, set, sysdump, Options{})
	if diff := cmp.Diff([]string{"a fired", "b quiet", "a quiet", "b fired"}, outcomes(result)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"one", "two"}, messages(result)); diff != "" {
		t.Error(diff)
	}
}

// A table of all nodes is kept while a judgement may still read it, and given up with the last one.
func TestTableIsGivenUpWithItsLastReader(t *testing.T) {
	sysdump := dump("a")
	sysdump.Pods = []facts.Pod{{Name: "p"}}
	s := newStore(sysdump, ast.NewObject())
	pods := s.tables["pods"]
	s.expect([]string{"pods"}, 2)
	first := pods.all()
	s.expect([]string{"pods"}, -1)
	if pods.built == nil {
		t.Error("given up while a judgement may still read it")
	}
	s.expect([]string{"pods"}, -1)
	if pods.built != nil {
		t.Error("kept after the last judgement")
	}
	if again := pods.all(); again.Compare(first) != 0 {
		t.Errorf("read again: %v, want %v", again, first)
	}
}
