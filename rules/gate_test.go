package rules_test

import (
	"flag"
	"hash/fnv"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/sysleuth/sysleuth/analyzers/engine"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var mutations = flag.Int("mutations", 4, "how often each firing dump is changed at random")

// TestGatesHoldOnChangedDumps changes rows of each dump on which a rule fires, at random and the same each time, and wants
// the rule to fire with its gate wherever it does without.
func TestGatesHoldOnChangedDumps(t *testing.T) {
	whole := load(t)
	gated, err := indexed()
	if err != nil {
		t.Fatal(err)
	}
	own := map[string]*rule.Rule{}
	for _, each := range gated.Rules {
		own[each.ID] = each
	}
	for _, judged := range whole.Rules {
		t.Run(judged.ID, func(t *testing.T) {
			t.Parallel()
			for _, each := range readCases(t, judged) {
				sysdump := parse(t, each.base, each.files)
				seed := fnv.New64()
				seed.Write([]byte(judged.ID + each.name))
				random := rand.New(rand.NewPCG(seed.Sum64(), 1))
				for range *mutations {
					changed := changed(sysdump, judged, random)
					fires := firing(t, whole, judged, changed)
					if len(fires) == 0 {
						continue
					}
					if with := firing(t, gated, own[judged.ID], changed); !slices.Equal(fires, with) {
						t.Errorf("%s, changed: it fires on %q, and with its gate on %q: %+v", each.name, fires, with, gated.Gate(own[judged.ID]))
					}
				}
			}
		})
	}
}

// firing are the nodes on which a rule fires. That it fails on rows that no parser makes is no matter.
func firing(t *testing.T, set *ruleset.Set, judged *rule.Rule, sysdump *facts.Sysdump) []string {
	one := *set
	one.Rules = []*rule.Rule{judged}
	result, err := engine.Evaluate(t.Context(), &one, sysdump, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var nodes []string
	for _, judgement := range result.Judgements {
		if judgement.Outcome == rule.Fired {
			nodes = append(nodes, judgement.Node)
		}
	}
	return nodes
}

// changed is a dump with some rows of the tables that a rule reads left out, or with values of others.
func changed(sysdump *facts.Sysdump, judged *rule.Rule, random *rand.Rand) *facts.Sysdump {
	copied := *sysdump
	names := slices.Concat(judged.Tables, judged.NodeTables)
	for range 1 + random.IntN(6) {
		table, _ := facts.TableNamed(names[random.IntN(len(names))])
		rows := table.Rows(&copied.Tables)
		if rows.Len() == 0 || table.Name == "dump" {
			continue
		}
		fresh := reflect.MakeSlice(rows.Type(), rows.Len(), rows.Len()+1)
		reflect.Copy(fresh, rows)
		at, other := random.IntN(fresh.Len()), random.IntN(fresh.Len())
		if fresh.Len() > 40 { // near each other, where rows of one thing stand
			other = min(fresh.Len()-1, at+random.IntN(5))
		}
		field := random.IntN(table.Record.Type.NumField())
		switch random.IntN(4) {
		case 0:
			fresh = reflect.AppendSlice(fresh.Slice(0, at), fresh.Slice(at+1, fresh.Len()))
		case 1:
			fresh.Index(at).Field(field).Set(fresh.Index(other).Field(field))
		case 2:
			fresh.Index(at).Field(field).SetZero()
		case 3:
			fresh = reflect.Append(fresh, fresh.Index(at))
			fresh.Index(fresh.Len() - 1).Field(field).Set(fresh.Index(other).Field(field))
		}
		rows.Set(fresh)
	}
	return &copied
}
