package envoy

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

// Nothing of the configuration becomes a fact, and no row points into it.
func TestConfigurationIsNotQuoted(t *testing.T) {
	text := "{\"configs\": [\n{\"@type\": \"x.ListenersConfigDump\",\n\"dynamic_listeners\": [{\"name\": \"hidden\",\n\"error_state\": {\n\"details\": \"hidden\"}}]}]}"
	rows := artifacttest.Rows(t, Extractors, "cmd/envoy-config.json", text)
	if got := artifacttest.Text(rows); strings.Contains(got, "hidden") || len(rows.EnvoyResources) != 1 || rows.EnvoyResources[0].Source.Line != 2 || rows.EnvoyResources[0].RejectedCount != 1 {
		t.Error(got)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("a::10.0.0.1:80::rq_total::5\na::[::1]:80::health_flags::/failed\n")
	f.Add(`{"configs": [{"@type": "a.ClustersConfigDump", "dynamic_active_clusters": [{"error_state": {}}]}]}`)
	f.Add(`{"state": "LIVE", "uptime_current_epoch": "1s"}`)
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Count(text, "\n") + 1
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Name: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			for _, row := range in.Tables.EnvoyClusters {
				if row.HostsCount > int64(lines) || row.Source.Line < 1 || row.Source.Line > lines {
					t.Fatalf("%+v", row)
				}
			}
			for _, row := range in.Tables.EnvoyResources {
				if row.Kind == "" && row.Source.Line < 1 || row.Source.Line > lines {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
