package ruleset

import (
	"bytes"
	"io/fs"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/sysleuth/sysleuth/rules"
)

// capabilities are the builtins that rules may call: an allow-list of deterministic ones, checked in, so that an
// upgrade of OPA doesn't widen it. Whatever reaches network, clock, randomness or environment is not on it, nor are
// walk and object.get, which the type checker can't see through, nor what makes much out of little (net.cidr_expand,
// yaml.unmarshal).
var capabilities = sync.OnceValue(func() *ast.Capabilities {
	text, err := fs.ReadFile(rules.BuiltIn(), "capabilities.json")
	if err != nil {
		panic(err) // it is part of the program
	}
	allowed, err := ast.LoadCapabilitiesJSON(bytes.NewReader(text))
	if err != nil {
		panic(err)
	}
	allowed.AllowNet = []string{} // nil would mean any host
	return allowed
})
