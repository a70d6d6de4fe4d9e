package ruleset

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/analyzers/gate"
	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// indexFile holds the index of the pack that ships with the program. The tests of the rules write it and check that it
// is current.
const indexFile = "index.json"

// index is what loading the built-in pack would find out from its files. With it a file is parsed and compiled only when
// its rule is judged, which most are not: see package gate.
type index struct {
	// Digest is of the files that the index was made of. It is not used with others.
	Digest  string     `json:"digest"`
	Modules []*indexed `json:"modules"`
}

// indexed is one Rego file.
type indexed struct {
	Path    string `json:"path"`
	Package string `json:"package"`
	// Rule is nil for a library.
	Rule *rule.Rule `json:"rule,omitempty"`
	// Gate is the condition without which the rule has no findings.
	Gate gate.Condition `json:"gate,omitzero"`
}

// Index is the text of the index of a set, of which all modules were parsed and compiled: one module a line.
func (s *Set) Index() ([]byte, error) {
	digest, err := digestOf(s.modules)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\"digest\":%q,\"modules\":[\n", digest)
	for i, m := range s.modules {
		entry := indexed{Path: m.path, Package: m.packageName(), Rule: m.rule}
		if m.rule != nil {
			entry.Gate = gate.Derive(s.Compiler(), ast.MustParseRef("data."+m.rule.Package+".findings"))
		}
		line, err := json.Marshal(entry)
		if err != nil {
			return nil, fmt.Errorf("write the index of rules: %w", err)
		}
		if i > 0 {
			out.WriteString(",\n")
		}
		out.Write(line)
	}
	out.WriteString("\n]}\n")
	return out.Bytes(), nil
}

// useIndex gives the modules of a source what its index says of them. Without an index of these very files it does
// nothing, and they are parsed.
func useIndex(source *Source, modules []*module) error {
	text, err := fs.ReadFile(source.Files, indexFile)
	if err != nil {
		return fmt.Errorf("read the index of rules: %w", err)
	}
	var read index
	if err := json.Unmarshal(text, &read); err != nil {
		return fmt.Errorf("read the index of rules: %w", err)
	}
	digest, err := digestOf(modules)
	if err != nil {
		return err
	}
	if digest != read.Digest {
		return nil
	}
	entries := map[string]*indexed{}
	for _, entry := range read.Modules {
		entries[entry.Path] = entry
	}
	for _, m := range modules {
		entry := entries[m.path]
		if entry == nil {
			return fmt.Errorf("read the index of rules: it lacks %s", m.path)
		}
		m.index, m.name, m.rule = entry, entry.Package, entry.Rule
	}
	return nil
}

// digestOf is of the files of one source that decide what its index says.
func digestOf(modules []*module) (string, error) {
	hash := sha256.New()
	for _, m := range modules {
		fmt.Fprintf(hash, "%s %d\n%s\n", m.path, len(m.text), m.text)
	}
	if len(modules) > 0 {
		files := modules[0].source.Files
		entries, err := fs.ReadDir(files, "data")
		if err != nil {
			return "", fmt.Errorf("read static data: %w", err)
		}
		for _, entry := range entries {
			text, err := fs.ReadFile(files, path.Join("data", entry.Name()))
			if err != nil {
				return "", fmt.Errorf("read static data: %w", err)
			}
			fmt.Fprintf(hash, "%s %d\n%s\n", entry.Name(), len(text), text)
		}
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// Gate is the condition without which a rule finds nothing; it always holds for rules that the index doesn't know.
func (s *Set) Gate(r *rule.Rule) gate.Condition {
	if m := s.byRule[r]; m != nil && m.index != nil {
		return m.index.Gate
	}
	return gate.Condition{}
}
