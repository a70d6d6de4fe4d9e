package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"github.com/sysleuth/sysleuth/report"
)

// Rules of a user's own that attack, by the whole program. Each is refused or fails alone, by file and line.

func hostileRule(id, name, custom, body string) string {
	return fmt.Sprintf(`# METADATA
# title: Hostile
# description: A rule that does what it must not do.
# scope: package
# related_resources:
#   - ref: https://example.org/
# custom:
#   id: %s
#   severity: high
#   confidence: high
#   judged: cluster
#   falsepositives: [none]
#   remediation: [none]
%spackage %s

%s`, id, custom, name, body)
}

const findingBody = "\n\tfinding := {\"subject\": {\"kind\": \"cluster\", \"name\": \"cluster\"}, \"message\": \"owned\", \"evidence\": [node.source]}\n}\n"

func firing(condition string) string {
	return "findings contains finding if {\n\tsome node in data.sysdump.kubernetes_nodes\n\t" + condition + findingBody
}

func TestHostileRules(t *testing.T) {
	for name, test := range map[string]struct{ file, text, want string }{
		"20 a pattern without a literal": {"a.rego", hostileRule("ACME-1", "acme.a", "#   logs: [{name: x, component: cilium-agent, pattern: '(a+)+$'}]\n", firing("count(data.sysdump.log_matches) >= 0")), `ACME-1|a\.rego`},
		"21 recursion":                   {"a.rego", hostileRule("ACME-1", "acme.a", "", "f(x) := f(x)\n\n"+firing("f(1)")), `a\.rego:\d+: .*is recursive`},
		"22 network":                     {"a.rego", hostileRule("ACME-1", "acme.a", "", firing(`http.send({"method": "get", "url": "http://127.0.0.1/"}).status_code == 200`)), `a\.rego:\d+: .*http\.send`},
		"22 network by another name":     {"a.rego", hostileRule("ACME-1", "acme.a", "", firing(`count("x") == 1 with count as http.send`)), `a\.rego:\d+: .*http`},
		"22 clock":                       {"a.rego", hostileRule("ACME-1", "acme.a", "", firing(`time.now_ns() > 0`)), `a\.rego:\d+: .*time\.now_ns`},
		"22 environment":                 {"a.rego", hostileRule("ACME-1", "acme.a", "", firing(`opa.runtime().env.HOME`)), `a\.rego:\d+: .*opa\.runtime`},
		"22 randomness":                  {"a.rego", hostileRule("ACME-1", "acme.a", "", firing(`rand.intn("x", 5) >= 0`)), `a\.rego:\d+: .*rand\.intn`},
		"22 names resolved":              {"a.rego", hostileRule("ACME-1", "acme.a", "", firing(`count(net.lookup_ip_addr("example.org")) > 0`)), `a\.rego:\d+: .*net\.lookup_ip_addr`},
		"23 conflict":                    {"a.rego", hostileRule("ACME-1", "acme.a", "", "x := 1 if data.sysdump.kubernetes_nodes[0]\n\nx := 2 if data.sysdump.kubernetes_nodes[0]\n\n"+firing("x > 0")), `a\.rego:\d+`},
		"23 evidence that nothing says":  {"a.rego", strings.ReplaceAll(hostileRule("ACME-1", "acme.a", "", firing("true")), "node.source", `{"file": "/etc/passwd", "line": 1}`), `a\.rego:\d+`},
		"24 the program's own package":   {"a.rego", hostileRule("ACME-1", "cilium.ipam.pool_exhausted", "", firing("true")), `a\.rego:\d+`},
		"24 the facts' own package":      {"a.rego", hostileRule("ACME-1", "sysdump.node", "", firing("true")), `a\.rego:\d+`},
		"24 an identifier that is taken": {"a.rego", hostileRule("CIL-IPAM-001", "acme.a", "", firing("true")), `a\.rego:\d+`},
		"24 the facts changed":           {"a.rego", hostileRule("ACME-1", "acme.a", "", firing(`count(data.sysdump.pods) == 0 with data.sysdump.pods as []`)), `a\.rego:\d+: with replaces facts`},
		"24 no Rego":                     {"a.rego", "\x00\xff" + strings.Repeat("(", 10_000), `a\.rego:\d+`},
		"25 a name with escapes":         {"\x1b[2J\u202e.rego", "package x", `\\x1b\[2J\\u202e\.rego`},
	} {
		t.Run(name, func(t *testing.T) {
			directory := filepath.Join(t.TempDir(), "hostile")
			if err := os.MkdirAll(directory, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(directory, test.file), []byte(test.text), 0o600); err != nil {
				t.Fatal(err)
			}
			s := &session{ruleDirectories: []string{directory}}
			s.limits.addFlags(pflag.NewFlagSet("", pflag.ContinueOnError))
			if err := s.load(); err != nil {
				t.Fatal(err)
			}
			result, err := s.analyse(t.Context(), dump{path: filepath.Join("..", "..", "fixtures", "ipam-exhausted.zip")})
			if err != nil {
				t.Fatal(err)
			}
			text := render(t, result, "text", report.Options{Verbose: true})
			checkSafe(t, text)
			checkSchema(t, render(t, result, "json", report.Options{}))
			said := strings.Join(strings.Fields(text[max(0, strings.Index(text, "Sysleuth could not")):]), " ")
			if !result.Lost() || !regexp.MustCompile(test.want).MatchString(said) {
				t.Errorf("want %q in %s", test.want, said)
			}
			if !strings.HasPrefix(result.Verdict, "Critical: ") {
				t.Errorf("the built-in rules don't say what they said: %s", result.Verdict)
			}
			if strings.Contains(text, "owned") {
				t.Error("the hostile rule's finding is shown")
			}
		})
	}
}

// TestHostile24LinksInARuleDirectory: what a link points to outside of the directory is no rule of it.
func TestHostile24LinksInARuleDirectory(t *testing.T) {
	outside, directory := t.TempDir(), filepath.Join(t.TempDir(), "mine")
	if err := os.MkdirAll(directory, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(outside, "a.rego"), []byte(hostileRule("ACME-1", "acme.a", "", firing("true"))), 0o600); err != nil {
		t.Fatal(err)
	}
	for from, to := range map[string]string{"a.rego": filepath.Join(outside, "a.rego"), "folder": outside, "loop": ".", "b.rego": "/dev/zero"} {
		if err := os.Symlink(to, filepath.Join(directory, from)); err != nil {
			t.Fatal(err)
		}
	}
	_, stdout, stderr := command("rules", "list", "--rules", directory)
	if strings.Contains(stdout, "ACME-1") || !strings.Contains(stdout+stderr, "CIL-IPAM-001") && !strings.Contains(stderr, "a.rego") {
		t.Errorf("a link was followed:\n%s%s", stdout, stderr)
	}
}
