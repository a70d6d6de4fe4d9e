// Package rules holds the rules that ship with the program: Rego files, one folder a domain, each with its test
// beside it; the static tables that they judge by (data); and what is generated for OPA's own tools, the schemas of
// the facts (schemas) and the builtins that rules may call (capabilities.json), and for the program, which loads the rules
// by it (index.json). Nothing flows in; the files flow out
// to analyzers/ruleset, which loads them.
package rules

import (
	"embed"
	"io/fs"
)

//go:embed */*.rego data schemas capabilities.json index.json
var files embed.FS

// BuiltIn is the tree of rules that ships with the program, rooted at this folder: "ipam/pool_exhausted.rego",
// "data/thresholds.yaml", "schemas/node.json", "capabilities.json".
func BuiltIn() fs.FS { return files }
