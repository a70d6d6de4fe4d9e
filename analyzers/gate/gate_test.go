package gate

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func pointer[T any](v T) *T { return &v }

// Each body is asked of one endpoint or metric that it finds, where it finds one, and of one that it doesn't.
func TestGate(t *testing.T) {
	ready := facts.Endpoint{Node: "a", ID: 1, State: "ready", Pod: "p", Labels: []string{"k8s:app=x", "reserved:host"}}
	broken := facts.Endpoint{Node: "a", ID: 2, State: "not-ready"}
	few := facts.Metric{Node: "a", Name: "few", Value: pointer(2.0), Labels: []facts.Pair{{Name: "status", Value: "fail"}}}
	many := facts.Metric{Node: "a", Name: "many", Value: pointer(7.5)}
	said := facts.LogGroup{Node: "a", Component: "cilium-agent", Message: "Unable to connect", Error: "context deadline"}
	silent := facts.LogGroup{Node: "a", Component: "cilium-agent", Message: "fine"}
	for name, test := range map[string]struct {
		body         string
		found, other any
		always       bool // other doesn't close it: it is more than the derivation understands
		alone        bool // it is found only where other isn't there
	}{
		"equality":           {body: `some e in endpoints; e.state == "not-ready"`, found: broken, other: ready},
		"one of a set":       {body: `some e in endpoints; e.state in {"not-ready", "invalid"}`, found: broken, other: ready},
		"one of a rule's":    {body: `some e in endpoints; e.state in wrong`, found: broken, other: ready},
		"unlike":             {body: `some e in endpoints; e.state != "ready"`, found: broken, other: ready},
		"defined":            {body: `some e in endpoints; e.pod`, found: ready, other: broken},
		"number":             {body: `some m in metrics; m.value > 7`, found: many, other: few},
		"number at most":     {body: `some m in metrics; 2 >= m.value`, found: few, other: many},
		"reckoned":           {body: `some m in metrics; m.value * 2 > 15`, found: facts.Metric{Name: "more", Value: pointer(8.0)}, other: few},
		"reckoned whole":     {body: `some m in metrics; m.value - 2 > 0`, found: many, other: few},
		"reckoned equal":     {body: `some m in metrics; m.value * 2 >= 15`, found: many, other: few},
		"reckoned nearly":    {body: `some m in metrics; m.value * 2 > 14.9`, found: many, other: few},
		"negation":           {body: `some e in endpoints; not startswith(e.state, "r")`, found: broken, other: ready},
		"text":               {body: `some e in endpoints; contains(lower(e.state), "NOT")`, found: nil, other: ready},
		"pattern":            {body: `some e in endpoints; regex.match("^no", e.state)`, found: broken, other: ready},
		"function":           {body: `some e in endpoints; is_wrong(e)`, found: broken, other: ready},
		"functions":          {body: `some e in endpoints; is_odd(e)`, found: broken, other: ready},
		"else":               {body: `some e in endpoints; grade(e) == "bad"`, found: broken, other: ready, always: true},
		"default":            {body: `some e in endpoints; has_wrong == true; e.id`, found: broken, other: ready},
		"set of a rule":      {body: `some e in all_wrong; e.id > 0`, found: broken, other: ready},
		"set of two rules":   {body: `some e in either; e.id > 0`, found: broken, other: ready},
		"object of a rule":   {body: `by_state["not-ready"]`, found: broken, other: ready},
		"counted":            {body: `count(all_wrong) >= 1; some e in endpoints; e.id`, found: broken, other: ready},
		"counted none":       {body: `count(all_wrong) == 0; some e in endpoints; e.id`, found: ready, other: broken, alone: true},
		"comprehension":      {body: `ids := [e.id | some e in endpoints; e.state == "not-ready"]; some id in ids`, found: broken, other: ready},
		"none of them":       {body: `ids := [e.id | some e in endpoints; e.state == "not-ready"]; ids == []; count(endpoints) > 0`, found: ready, other: broken, alone: true},
		"text in a list":     {body: `some e in endpoints; "reserved:host" in e.labels`, found: ready, other: broken},
		"some text":          {body: `some e in endpoints; some l in e.labels; startswith(l, "k8s:")`, found: ready, other: broken},
		"record in a list":   {body: `some m in metrics; some l in m.labels; l.name == "status"; l.value == "fail"`, found: few, other: many},
		"object":             {body: `some m in metrics; hit := {"name": m.name, "value": m.value}; hit.value < 3`, found: few, other: many},
		"message or error":   {body: `some g in data.sysdump.node.log_groups; text := concat(" ", array.concat([g.message], [g.error | g.error != ""])); regex.match("connect context", text)`, found: said, other: silent},
		"every":              {body: `every e in endpoints { e.state == "not-ready" }; count(endpoints) > 0`, found: broken, other: ready, alone: true},
		"not in a set":       {body: `some m in metrics; not m.name in {e.pod | some e in endpoints}`, found: many, other: few, always: true},
		"not in pairs":       {body: `some e in endpoints; not [e.state, e.id] in {["ready", 1]}`, found: broken, other: ready, always: true},
		"none of a rule":     {body: `not has_ready; some e in endpoints; e.id`, found: broken, other: ready, alone: true},
		"two rows":           {body: `some a in endpoints; some b in endpoints; a.id < b.id; b.state == "not-ready"; a.state == "ready"`, found: broken, other: ready},
		"two rows alike":     {body: `some a in endpoints; some b in endpoints; a.id != b.id; a.node == b.node`, found: broken, other: ready},
		"several":            {body: `count({e.state | some e in endpoints}) > 1`, found: broken, other: ready},
		"several of one":     {body: `count([e.state | some e in endpoints; e.node == "a"]) >= 2`, found: broken, other: ready},
		"several ways":       {body: `count(all_wrong | either) >= 1; some e in endpoints; e.id == 2`, found: broken, other: ready},
		"largest":            {body: `max([m.value | some m in metrics]) > 7`, found: many, other: few},
		"least of some":      {body: `min([m.value | some m in metrics; m.name != "many"; some l in m.labels; l.name == "status"]) < 3`, found: few, other: many},
		"larger than least":  {body: `low := min([m.value | some m in metrics]); some m in metrics; m.value > low * 2`, found: many, other: few},
		"apart":              {body: `max([m.value | some m in metrics]) - min([m.value | some m in metrics]) > 5`, found: many, other: few},
		"sum":                {body: `sum([m.value | some m in metrics; m.name == "many"]) > 3`, found: many, other: few},
		"sums":               {body: `sum([m.value | some m in metrics; m.name == "many"]) + sum([e.id | some e in endpoints]) >= 2`, found: many, other: few},
		"counts":             {body: `count(all_wrong) + count(either) > 0`, found: broken, other: ready},
		"no counts":          {body: `count(all_wrong) + count(either) == 0; some e in endpoints; e.id`, found: ready, other: broken, alone: true},
		"field of a record":  {body: `some m in metrics; some what, v in {"value": m.value, "p99": m.p99}; v > 7; what != ""`, found: facts.Metric{Name: "both", Value: pointer(7.5), P99: pointer(1.0)}, other: few},
		"own table":          {body: `some want in wants; some m in metrics; m.name == want.name; m.value > want.least`, found: many, other: few},
		"key of a set":       {body: `some state, ids in by_state; state == "not-ready"; some id in ids; id > 1`, found: broken, other: ready},
		"item that is false": {body: `some g in data.sysdump.node.log_groups; ready := array.concat([g.container_ready | g.container_ready == true], [false])[0]; ready != true`, found: said, other: facts.LogGroup{Node: "a", ContainerReady: pointer(true)}},
		"first of sorted":    {body: `states := sort({e.state | some e in endpoints}); states[0] == "not-ready"`, found: broken, other: ready},
		"of both":            {body: `count({e.state | some e in endpoints} & {"not-ready" | some e in endpoints; e.id == 2}) > 0`, found: broken, other: ready},
		"of both rows":       {body: `names := {m.name | some m in metrics} & {l | some e in endpoints; some l in e.labels}; count(names) > 0`, found: facts.Metric{Name: "reserved:host"}, other: ready},
		"how many":           {body: `count({e.state | some e in endpoints}) * 3 > 5`, found: broken, other: ready},
		"pattern's part":     {body: `some e in endpoints; regex.find_all_string_submatch_n("^not-(.*)$", e.state, 1)[0][1] == "ready"`, found: broken, other: ready},
		"sprintf":            {body: `some e in endpoints; sprintf("%s-%d", [e.state, e.id]) == "not-ready-2"`, found: broken, other: ready},
		"label of its row":   {body: `some m in metrics; some l in m.labels; l.name == m.name`, found: facts.Metric{Name: "status", Labels: []facts.Pair{{Name: "status"}}}, other: few},
	} {
		t.Run(name, func(t *testing.T) {
			condition := conditionOf(t, test.body)
			encoded, err := json.Marshal(condition)
			if err != nil {
				t.Fatal(err)
			}
			var read Condition
			if err := json.Unmarshal(encoded, &read); err != nil {
				t.Fatal(err)
			}
			for _, each := range []Condition{condition, read} {
				rows := []any{test.found, test.other}
				if test.alone {
					rows = rows[:1]
				}
				if test.found != nil && !ask(each, rows...) {
					t.Errorf("closed with a row that is found: %s", encoded)
				}
				if ask(each, test.other) != test.always {
					t.Errorf("with another row alone, open is not %v: %s", test.always, encoded)
				}
			}
			if ask(condition) && !test.always {
				t.Errorf("open without rows: %s", encoded)
			}
		})
	}
}

const helpers = `package acme.a

endpoints := data.sysdump.node.endpoints

metrics := data.sysdump.node.metrics

wrong := {"not-ready", "invalid"}

is_wrong(e) if e.state == "not-ready"

is_odd(e) if e.state == "invalid"

is_odd(e) if e.state == "not-ready"

grade(e) := "good" if e.state == "ready" else := "bad"

default has_wrong := false

has_wrong if {
	some e in endpoints
	e.state == "not-ready"
}

wants := [{"name": "few", "least": 3}, {"name": "many", "least": 7}]

has_ready if {
	some e in endpoints
	e.state == "ready"
}

all_wrong contains e if {
	some e in endpoints
	e.state == "not-ready"
}

either contains e if {
	some e in endpoints
	e.state == "invalid"
}

either contains e if {
	some e in endpoints
	e.state == "not-ready"
}

by_state[e.state] contains e.id if some e in endpoints

findings contains "found" if { `

func conditionOf(t *testing.T, body string) Condition {
	t.Helper()
	compiler, err := ast.CompileModules(map[string]string{"a.rego": helpers + body + " }\n"})
	if err != nil {
		t.Fatal(err)
	}
	return Derive(compiler, ast.MustParseRef("data.acme.a.findings"))
}

// ask asks about a dump of some rows.
func ask(c Condition, rows ...any) bool {
	tables := &facts.Tables{}
	for _, row := range rows {
		switch row := row.(type) {
		case facts.Endpoint:
			tables.Endpoints = append(tables.Endpoints, row)
		case facts.Metric:
			tables.Metrics = append(tables.Metrics, row)
		case facts.LogGroup:
			tables.LogGroups = append(tables.LogGroups, row)
		}
	}
	return New(c, func(name, _ string) (reflect.Value, []int, bool) {
		table, _ := facts.TableNamed(name)
		return table.Rows(tables), nil, true
	}).Open("a")
}

// What a condition says of the cluster is worked out once, and what it says of a node for each.
func TestGateOfNodes(t *testing.T) {
	condition := conditionOf(t, `some e in endpoints; e.state == "not-ready"; some p in data.sysdump.pods; p.phase == "Failed"`)
	tables := &facts.Tables{}
	tables.Endpoints = []facts.Endpoint{{Node: "a", State: "ready"}, {Node: "b", State: "not-ready"}}
	tables.Pods = []facts.Pod{{Name: "p", Phase: "Failed"}}
	asked := map[string]int{}
	g := New(condition, func(name, node string) (reflect.Value, []int, bool) {
		asked[name+"/"+node]++
		table, _ := facts.TableNamed(name)
		if name == "endpoints" {
			return table.Rows(tables), map[string][]int{"a": {0}, "b": {1}}[node], false
		}
		return table.Rows(tables), nil, true
	})
	if g.Open("a") || !g.Open("b") {
		t.Error("the gate is open on a, or closed on b")
	}
	if asked["pods/"] != 1 || asked["endpoints/b"] != 1 {
		t.Errorf("asked: %v", asked)
	}
}

// A set that is made in more ways than are gone through is taken as a whole.
func TestGateOfManyWays(t *testing.T) {
	condition := conditionOf(t, `some a in either; some b in either; some c in either; some d in either; some e in either; some f in either; some g in either; some h in either; a == h`)
	ready, broken := facts.Endpoint{Node: "a", ID: 1, State: "ready"}, facts.Endpoint{Node: "a", ID: 2, State: "not-ready"}
	if !ask(condition, broken) || ask(condition, ready) {
		encoded, _ := json.Marshal(condition)
		t.Errorf("%s", encoded)
	}
}

func BenchmarkGate(b *testing.B) {
	compiler, err := ast.CompileModules(map[string]string{"a.rego": helpers + `some e in endpoints; e.state == "not-ready"; e.id > 3 }`})
	if err != nil {
		b.Fatal(err)
	}
	condition := Derive(compiler, ast.MustParseRef("data.acme.a.findings"))
	tables := &facts.Tables{}
	tables.Endpoints = make([]facts.Endpoint, 10000)
	table, _ := facts.TableNamed("endpoints")
	g := New(condition, func(string, string) (reflect.Value, []int, bool) { return table.Rows(tables), nil, true })
	asked := 0
	for b.Loop() {
		asked++
		if g.Open([]string{"a", "b"}[asked%2]) { // another node each time: answers are kept
			b.Fatal("open")
		}
	}
	b.ReportMetric(10000*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}
