package rules_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/loader"

	"github.com/sysleuth/sysleuth/analyzers/ruleset"
)

// TestRulesAreFormatted wants what opa fmt writes.
func TestRulesAreFormatted(t *testing.T) {
	for _, file := range regoFiles(t) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		formatted, err := format.Source(file, text)
		switch {
		case err != nil:
			t.Errorf("%s: %v", file, err)
		case bytes.Equal(text, formatted):
		case *update:
			if err := os.WriteFile(file, formatted, 0o644); err != nil {
				t.Fatal(err)
			}
		default:
			t.Errorf("%s is not formatted: run make fmt", file)
		}
	}
}

func regoFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*/*.rego")
	if err != nil || len(files) == 0 {
		t.Fatalf("no rules: %v", err)
	}
	return files
}

// TestLint wants of the built-in rules what ruleset's lint looks for.
func TestLint(t *testing.T) {
	for _, d := range load(t).Lint() {
		t.Errorf("%s:%d: %s: %s", d.File, d.Line, d.Rule, d.Message)
	}
}

// TestExplainsKnownRules lists the edges of explains that lead to no rule: they fold nothing.
func TestExplainsKnownRules(t *testing.T) {
	if unknown := load(t).UnknownExplains(); len(unknown) > 0 {
		t.Logf("explained, and no rule: %s", strings.Join(unknown, " "))
	}
}

// TestOPACheck does what "opa check --strict --schema rules/schemas --capabilities rules/capabilities.json rules"
// does, with the files as they lie on disk: rule authors need nothing but OPA.
func TestOPACheck(t *testing.T) {
	text, err := os.Open("capabilities.json")
	if err != nil {
		t.Fatal(err)
	}
	defer text.Close()
	capabilities, err := ast.LoadCapabilitiesJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	if capabilities.AllowNet == nil {
		t.Error("capabilities.json leaves allow_net out, which means any host")
	}
	schemas, err := loader.Schemas("schemas")
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := loader.NewFileLoader().WithProcessAnnotation(true).WithCapabilities(capabilities).Filtered(regoFiles(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	compiler := ast.NewCompiler().SetErrorLimit(0).WithCapabilities(capabilities).WithSchemas(schemas).
		WithEnablePrintStatements(true).WithStrict(true).WithUseTypeCheckAnnotations(true)
	if compiler.Compile(loaded.ParsedModules()); compiler.Failed() {
		t.Error(compiler.Errors)
	}
}

// TestOPATest runs the generated _test.rego files, as "opa test --ignore schemas rules tables:rules/data" does.
func TestOPATest(t *testing.T) {
	report, err := ruleset.Test(t.Context(), ruleset.BuiltInFrom("rules", os.DirFS(".")), ruleset.TestOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range report.Diagnostics {
		t.Errorf("%s:%d: %s: %s", d.File, d.Line, d.Rule, d.Message)
	}
	for _, result := range report.Results {
		if result.Outcome != ruleset.TestPassed {
			t.Errorf("%s:%d: %s.%s: %s: %s", result.File, result.Line, result.Package, result.Name, result.Outcome, result.Message)
		}
	}
	if len(report.Results) == 0 {
		t.Error("no test ran")
	}
}
