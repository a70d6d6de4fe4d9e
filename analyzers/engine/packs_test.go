package engine

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// regoRule is a rule in a pack of the tests. Its name is the package's last part.
type regoRule struct {
	id, judged string
	// custom are more lines of metadata, "optional: [pods]".
	custom []string
	body   string
}

func (r regoRule) text(root string) string {
	custom := ""
	for _, line := range r.custom {
		custom += "#   " + line + "\n"
	}
	return fmt.Sprintf(`# METADATA
# title: A title
# description: What is wrong.
# scope: package
# related_resources:
#   - ref: https://example.com/
# custom:
#   id: %s
#   severity: high
#   confidence: medium
#   judged: %s
#   falsepositives: [none]
#   remediation: [mend it]
%spackage %s.%s
%s`, r.id, r.judged, custom, root, strings.ToLower(strings.ReplaceAll(r.id, "-", "_")), r.body)
}

func tree(root string, rules []regoRule) fstest.MapFS {
	files := fstest.MapFS{}
	for _, r := range rules {
		files["net/"+strings.ToLower(r.id)+".rego"] = &fstest.MapFile{Data: []byte(r.text(root))}
	}
	return files
}

// builtIn loads rules as if they shipped with the program, own as a user's.
func builtIn(t testing.TB, rules ...regoRule) *ruleset.Set {
	return loaded(t, ruleset.BuiltInFrom("rules", tree("cilium.net", rules)))
}

func own(t testing.TB, rules ...regoRule) *ruleset.Set {
	return loaded(t, ruleset.Source{Pack: "acme", Root: "acme", Files: tree("acme.net", rules)})
}

func loaded(t testing.TB, sources ...ruleset.Source) *ruleset.Set {
	t.Helper()
	set, err := ruleset.Load(sources, ruleset.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range set.Diagnostics {
		t.Fatalf("%s:%d: %s", d.File, d.Line, d.Message)
	}
	return set
}

func evaluate(t testing.TB, set *ruleset.Set, sysdump *facts.Sysdump, options Options) *Result {
	t.Helper()
	result, err := Evaluate(t.Context(), set, sysdump, options)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// outcomes are judgements as text: "n1 blind [pods] -1" is node, outcome, what it was blind for, nodes missing.
func outcomes(result *Result) []string {
	var all []string
	for _, j := range result.Judgements {
		text := string(j.Outcome)
		if j.Node != "" {
			text = j.Node + " " + text
		}
		if len(j.Blinded) > 0 {
			text += " " + fmt.Sprint(j.Blinded)
		}
		if j.MissingNodes > 0 {
			text += fmt.Sprintf(" -%d", j.MissingNodes)
		}
		all = append(all, text)
	}
	return all
}

// dump has some nodes; state sets a table's state on nodes, or with no nodes on the cluster.
func dump(nodes ...string) *facts.Sysdump {
	return &facts.Sysdump{Nodes: nodes, States: facts.States{}}
}

func state(sysdump *facts.Sysdump, table string, state facts.State, nodes ...string) {
	if len(nodes) == 0 {
		nodes = []string{""}
	}
	for _, node := range nodes {
		sysdump.States[facts.TableKey{Table: table, Node: node}] = facts.TableState{State: state}
	}
}

func at(line int) facts.Source { return facts.Source{File: "f", Line: line} }

const poolBody = `
findings contains finding if {
	pools := data.sysdump.node.ipam_pools
	some pool in pools
	pool.free_count == 0
	finding := {"subject": {"kind": "node", "name": pool.node}, "message": "full", "evidence": [pool.source]}
}
`

func messages(result *Result) []string {
	var all []string
	for _, j := range result.Judgements {
		for _, finding := range j.Findings {
			all = append(all, finding.Message)
		}
	}
	return all
}

func one(t testing.TB, result *Result) rule.Judgement {
	t.Helper()
	if len(result.Judgements) != 1 {
		t.Fatalf("%d judgements: %v", len(result.Judgements), outcomes(result))
	}
	return result.Judgements[0]
}
