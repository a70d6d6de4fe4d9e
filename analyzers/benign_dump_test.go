package analyzers_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
	"gopkg.in/yaml.v3"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/rules"
)

// tolerated are lines of the shape of those that upstream's connectivity tests tolerate, once each, in an agent or
// operator that is well (cilium-cli/connectivity/tests/errors.go).
var tolerated = map[string][]string{
	"node1/agent.log+": {
		`level=error msg="delegate stream restarting" module=agent.controlplane error="stream closed"`,
		`level=warn msg="Unable to get node resource" module=agent.controlplane.daemon error="nodes \"node1\" not found"`,
		`level=warn msg="Found master key after proceeding with new allocation for a key" module=agent.controlplane.identity-allocator`,
		`level=warn msg="local key already allocated with different value" module=agent.controlplane.identity-allocator`,
		`level=warn msg="Key allocation attempt failed" attempt=0 error="unable to allocate key: key in local cache" module=agent.controlplane.identity-allocator`,
		`level=error msg="retrieved nil details for Service" module=agent.controlplane`,
		`level=warn msg="Failed to get identity labels for endpoint" module=agent.controlplane.endpoint-manager`,
		`level=warn msg="certloader: initial load failed" module=agent.controlplane.hubble`,
		`level=warn msg="unable to delete from cilium_call_policy: update map: delete: key does not exist" module=agent.controlplane`,
		`level=warn msg="Running with a legacy BGP configuration" module=agent.controlplane.bgp`,
		`level=warn msg="cilium.io/v2alpha1 CiliumCIDRGroup is deprecated; use cilium.io/v2 CiliumCIDRGroup" module=agent.controlplane`,
		`level=warn msg="github.com/cilium/cilium/pkg/k8s/resource: watch of *v1.Node ended with: too old resource version" module=agent.controlplane`,
		`level=warn msg="Interface for endpoint was removed before it was built, ignoring" module=agent.controlplane.endpoint-manager`,
	},
	"operator.log+": {
		`level=error msg="Failed to update lease optimistically, falling back to slow path" error="Operation cannot be fulfilled: the object has been modified; please apply your changes to the latest version and try again" module=operator`,
		`level=error msg="Error retrieving lease lock" error="read: connection reset by peer" module=operator`,
	},
}

// TestBenignLinesAreSilent plants everything that is known to be harmless into a healthy dump at once.
func TestBenignLinesAreSilent(t *testing.T) {
	text, err := fs.ReadFile(rules.BuiltIn(), "data/known_benign.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var data struct {
		Known []struct{ Text, Component string } `yaml:"known_benign"`
	}
	if err := yaml.Unmarshal(text, &data); err != nil || len(data.Known) == 0 {
		t.Fatalf("%d rows, error %v", len(data.Known), err)
	}
	lines := map[string][]string{}
	for file, each := range tolerated {
		lines[file] = append(lines[file], each...)
	}
	for _, row := range data.Known {
		file := "node1/agent.log+"
		if row.Component == "" {
			file = "operator.log+"
		}
		for _, level := range []string{"warn", "error"} {
			lines[file] = append(lines[file], fmt.Sprintf("level=%s msg=%q module=test", level, row.Text))
		}
	}
	var overlay []txtar.File
	for file, each := range lines {
		var log strings.Builder
		for i, line := range each {
			at := fmt.Sprintf("2026-11-23T02:51:30.%03dZ", i)
			fmt.Fprintf(&log, "%s time=%s %s\n", at, at, line)
		}
		overlay = append(overlay, txtar.File{Name: file, Data: []byte(log.String())})
	}
	for _, finding := range analyseOverlay(t, "healthy-1.20", overlay).Findings {
		if finding.EffectiveSeverity >= rule.Medium {
			t.Errorf("%s %s: %s", finding.Severity, finding.Rule, finding.Message)
		}
	}
}
