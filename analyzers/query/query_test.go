package query_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/query"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var builtIn = sync.OnceValues(func() (*ruleset.Set, error) {
	return ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
})

func session(t testing.TB, node string) *query.Session {
	t.Helper()
	set, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	sysdump := &facts.Sysdump{Nodes: []string{"node1", "node2"}}
	sysdump.Pods = []facts.Pod{
		{Namespace: "demo", Name: "a", Node: "node1", Ready: new(true)},
		{Namespace: "demo", Name: "b", Node: "node2", Ready: new(false)},
		{Namespace: "kube-system", Name: "c", Node: "node2"},
	}
	s, err := query.NewSession(set, sysdump, node)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAsk(t *testing.T) {
	for text, want := range map[string]string{
		`pods[_].name`: `"a" "b" "c"`,
		`some pod in pods; pod.ready == false; pod.name`:        `"b"`,
		`some pod in pods; pod.ready == true; name := pod.name`: `{"name":"a","pod":{"name":"a","namespace":"demo","node":"node1","ready":true}}`,
		`count(pods)`: `3`,
		`[p.name | some p in pods; p.node == "node2"]`: `"b" "c"`,
		`{p.namespace | some p in data.sysdump.pods}`:  `"demo" "kube-system"`,
		`name := pods[_].name; name != "a"`:            `{"name":"b"} {"name":"c"}`,
		`count(pods) > 2`:                              `true`,
		`count(pods) > 3`:                              `false`,
	} {
		answers, err := session(t, "").Ask(t.Context(), text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		var got []string
		for _, answer := range answers {
			got = append(got, string(answer))
		}
		if diff := cmp.Diff(want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}

func TestAskOfANodeSeesItsRows(t *testing.T) {
	for _, text := range []string{`pods[_].name`, `data.sysdump.node.pods[_].name`} {
		answers, err := session(t, "node1").Ask(t.Context(), text)
		if err != nil || len(answers) != 1 || string(answers[0]) != `"a"` {
			t.Errorf("%s: %s %v", text, answers, err)
		}
	}
}

func TestAskRefuses(t *testing.T) {
	for text, want := range map[string]string{
		`pods[_].nmae`:            "nmae",
		`http.send({"url": "x"})`: "http.send",
		`data.sysdump`:            "all tables at once",
		`data.sysdump.node.pods`:  "--node",
		`some p in`:               "1:",
		``:                        "empty",
		`pods[_].name == 3`:       "match error",
		`data.sysdump.podz`:       "podz",
		`x == 1`:                  "x is unsafe",
	} {
		_, err := session(t, "").Ask(t.Context(), text)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %q", text, err, want)
		}
	}
	set, _ := builtIn()
	if _, err := query.NewSession(set, &facts.Sysdump{Nodes: []string{"node1"}}, "node9"); err == nil {
		t.Error("a node that is not there is taken")
	}
}

func TestAskHasADeadline(t *testing.T) {
	s := session(t, "")
	s.Options.Deadline = 50 * time.Millisecond
	_, err := s.Ask(context.Background(), `r := numbers.range(1, 20000); some a in r; some b in r; a + b == -1`)
	if err == nil || !strings.Contains(err.Error(), "not done after") {
		t.Errorf("error %v", err)
	}
}

func TestWhere(t *testing.T) {
	table, _ := facts.TableNamed("pods")
	for _, each := range []struct {
		node, condition string
		want            int
	}{
		{"", "", 3}, {"node2", "", 2}, {"", `row.namespace == "demo"`, 2}, {"node2", `row.namespace == "demo"`, 1},
		{"node1", `row.ready`, 1}, {"", `row.ready != true`, 1}, {"", `row.name in ["a", "c"]; row.node == "node2"`, 1},
	} {
		rows, err := session(t, each.node).Where(t.Context(), table, each.condition)
		if err != nil || len(rows) != each.want {
			t.Errorf("%s %s: %d rows %v, want %d", each.node, each.condition, len(rows), err, each.want)
		}
	}
	if _, err := session(t, "").Where(t.Context(), table, `row.nmae == "a"`); err == nil {
		t.Error("a field that is not there is taken")
	}
}

func TestComplete(t *testing.T) {
	for text, want := range map[string]string{
		"ipam_po":                        "ipam_pools",
		"data.sysdump.node.ipam_po":      "ipam_pools",
		"data.sys":                       "sysdump",
		"pods[_].host_n":                 "host_network",
		"some p in pods; p.host_n":       "host_network",
		"g := log_groups[_]; g.last_at_": "last_at_unix",
		"some g in log_groups; some s in g.samples; s.context_": "context_line",
		"some p in data.sysdump.pods; p.host_n":                 "host_network",
	} {
		if _, offers := query.Complete(text); !slices.Contains(offers, want) {
			t.Errorf("%s: %v, want %s among them", text, offers, want)
		}
	}
	if word, offers := query.Complete("some p in pods; q.na"); word != "na" || len(offers) > 0 {
		t.Errorf("a name that is not known has fields %v", offers)
	}
}

func FuzzQuery(f *testing.F) {
	for _, seed := range []string{`pods[_].name`, `some p in pods; p.ready == false`, `true } x if {`, `every x in [1] { x > 0 }`, `some i, x in pods; x`, "x := {y: y | y := 1}", "[", "some x; x = 1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		query.Complete(text)
		if set, err := builtIn(); err == nil {
			_, _ = set.Query(text, len(text)%2 == 0) // must not panic
		}
	})
}
