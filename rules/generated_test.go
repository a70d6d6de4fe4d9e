package rules_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// The schemas for OPA's own tools say what the fact model and the static data say.
func TestSchemasAreCurrent(t *testing.T) {
	set := load(t)
	for name, schema := range map[string]any{
		"node":    facts.Schema(true),
		"cluster": facts.Schema(false),
		"tables":  set.TablesSchema(),
	} {
		generated(t, "schemas/"+name+".json", schema)
	}
}

// index.json says what loading the rules finds out.
func TestIndexIsCurrent(t *testing.T) {
	text, err := load(t).Index()
	if err != nil {
		t.Fatal(err)
	}
	writeOrCompare(t, "index.json", text)
}

// capabilities.json is an allow-list by the names in it. Everything else of it is what the OPA of go.mod says of
// those names; all of them are deterministic, and none is deprecated.
func TestCapabilitiesAreDeterministicBuiltinsOfThisOPA(t *testing.T) {
	text, err := os.ReadFile("capabilities.json")
	if err != nil {
		t.Fatal(err)
	}
	var listed struct {
		Builtins []struct{ Name string }
	}
	if err := json.Unmarshal(text, &listed); err != nil {
		t.Fatal(err)
	}
	all := map[string]*ast.Builtin{}
	for _, builtin := range ast.CapabilitiesForThisVersion().Builtins {
		all[builtin.Name] = builtin
	}
	allowed := []*ast.Builtin{}
	for _, name := range listed.Builtins {
		builtin := all[name.Name]
		switch {
		case builtin == nil:
			t.Errorf("this OPA has no builtin %s", name.Name)
		case builtin.Nondeterministic:
			t.Errorf("%s is not deterministic", name.Name)
		case builtin.IsDeprecated():
			t.Errorf("%s is deprecated", name.Name)
		default:
			allowed = append(allowed, builtin)
		}
	}
	for _, name := range []string{"walk", "object.get", "http.send", "net.lookup_ip_addr", "net.cidr_expand", "opa.runtime", "time.now_ns", "rand.intn", "uuid.rfc4122", "json.match_schema"} {
		for _, builtin := range allowed {
			if builtin.Name == name {
				t.Errorf("%s is allowed", name)
			}
		}
	}
	if len(allowed) < 90 {
		t.Errorf("only %d builtins are allowed", len(allowed))
	}
	// A map and not ast.Capabilities: an empty allow_net, which that type leaves out, means no host, its absence any.
	generated(t, "capabilities.json", map[string]any{
		"builtins":        allowed,
		"features":        ast.CapabilitiesForThisVersion().Features,
		"future_keywords": []string{},
		"allow_net":       []string{},
	})
}

// generated compares a file with what it should hold, or writes it with -update.
func generated(t *testing.T, path string, content any) {
	t.Helper()
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(content); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(have), out.String()); diff != "" {
		t.Errorf("%s is out of date, run make generate (-have +want):\n%s", path, diff)
	}
}
