package envoy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// extractConfiguration counts the resources of /config_dump?include_eds:
//
//	{"configs": [{"@type": "type.googleapis.com/envoy.admin.v3.ListenersConfigDump",
//	  "static_listeners": [{…}], "dynamic_listeners": [{"name": "…", "active_state": {…}, "error_state": {…}}]}, …]}
//
// All rows point to an @type, so that no evidence shows the configuration itself.
func extractConfiguration(in *artifact.Input) error {
	document, err := parse(in, "configuration")
	if err != nil {
		return err
	}
	configs := document.Get("configs")
	if !configs.Exists() {
		return fmt.Errorf("read Envoy's configuration: no configs in %s", in.Path)
	}
	for section := range configs.Items() {
		kind := section.Get("@type")
		name := kind.String()
		name, found := strings.CutSuffix(name[strings.LastIndexByte(name, '.')+1:], "ConfigDump")
		if !found || name == "Bootstrap" {
			continue
		}
		row := facts.EnvoyResource{Kind: facts.Cut(name), Source: in.At(kind.Line())}
		for list, resources := range section.Members() {
			if count := counterOf(list); count != nil {
				for resource := range resources.Items() {
					count(&row, resource)
				}
			}
		}
		in.Tables.EnvoyResources = append(in.Tables.EnvoyResources, row)
	}
	slices.SortStableFunc(in.Tables.EnvoyResources, func(a, b facts.EnvoyResource) int { return a.Source.Line - b.Source.Line })
	return nil
}

// counterOf says how the members of a list count, nil for what is no list of resources. Listeners have one entry with the
// states below it; clusters, secrets and routes have a list a state.
func counterOf(list string) func(*facts.EnvoyResource, jsonvalue.Value) {
	switch {
	case list == "dynamic_listeners":
		return func(row *facts.EnvoyResource, resource jsonvalue.Value) {
			addIf(&row.ActiveCount, resource.Get("active_state").Exists())
			addIf(&row.WarmingCount, resource.Get("warming_state").Exists())
			addIf(&row.DrainingCount, resource.Get("draining_state").Exists())
			addRejected(row, resource)
		}
	case strings.HasSuffix(list, "_warming_clusters"), strings.HasSuffix(list, "_warming_secrets"):
		return func(row *facts.EnvoyResource, resource jsonvalue.Value) {
			row.WarmingCount++
			addRejected(row, resource)
		}
	case strings.HasPrefix(list, "static_"), strings.HasPrefix(list, "dynamic_"), strings.HasPrefix(list, "inline_"):
		return func(row *facts.EnvoyResource, resource jsonvalue.Value) {
			row.ActiveCount++
			addRejected(row, resource)
		}
	}
	return nil
}

func addIf(count *int64, condition bool) {
	if condition {
		*count++
	}
}

// addRejected counts an error_state, which Envoy keeps of the last update that it refused.
func addRejected(row *facts.EnvoyResource, resource jsonvalue.Value) {
	refused := resource.Get("error_state")
	if !refused.Exists() {
		return
	}
	row.RejectedCount++
	if at := facts.ParseTime(refused.Get("last_update_attempt").String()); at.After(row.RejectedAt.Time) {
		row.RejectedAt = at
	}
}
