package version

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestOf(t *testing.T) {
	source := facts.Source{File: "a", Line: 9}
	for raw, want := range map[string]facts.ComponentVersion{
		"1.20.2 (v1.20.2-modulebuild)": {Version: "1.20.2", Major: new(int64(1)), Minor: new(int64(20)), Patch: new(int64(2))},
		"v1.33.13+k3s1":                {Version: "1.33.13", Major: new(int64(1)), Minor: new(int64(33)), Patch: new(int64(13))},
		"1.17.0-dev":                   {Version: "1.17.0", Major: new(int64(1)), Minor: new(int64(17)), Patch: new(int64(0))},
		"1.26":                         {Version: "1.26", Major: new(int64(1)), Minor: new(int64(26))},
		"OK":                           {},
		"quay.io/cilium/cilium:v1.15.19@sha256:0a1.2": {Version: "1.15.19", Major: new(int64(1)), Minor: new(int64(15)), Patch: new(int64(19))},
	} {
		want.Component, want.Raw, want.Source = "cilium-agent", raw, source
		if diff := cmp.Diff(want, Of("cilium-agent", raw, source)); diff != "" {
			t.Errorf("%s: %s", raw, diff)
		}
	}
}
