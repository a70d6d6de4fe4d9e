package parser

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/dropreasons"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// published are the kinds of outputs that people published, with the name that each would have in a dump and the table
// that it must fill, "" where people published other forms of the command than a dump has. The packages of the families look closer at all of them but the CiliumEndpoints; here every text goes
// the whole way of a file.
var published = map[string]struct{ path, table string }{
	"bgp-peers":           {"cmd/cilium-dbg-bgp-peers.md", "bgp_sessions"},
	"bpf-endpoint-list":   {"cmd/cilium-bpf-endpoint-list.md", "bpf_endpoints"},
	"bpf-metrics":         {"cmd/cilium-dbg-bpf-metrics-list.md", "drop_counters"},
	"ciliumendpoint-yaml": {"ciliumendpoints-20261123-025122.yaml", "cilium_endpoints"},
	"clustermesh-status":  {"cmd/cilium-dbg-status---verbose.md", "remote_clusters"},
	"ct-list":             {"cmd/cilium-bpf-ct-list-global.md", "conntrack_summary"},
	"encrypt-status":      {"cmd/cilium-encrypt-status.md", "agent_encryption"},
	"endpoint-list":       {"cmd/cilium-endpoint-list.md", "endpoints"},
	"health":              {"cmd/cilium-health-status---verbose.md", "health_paths"},
	"hubble-json":         {"hubble-flows-cilium-88hf7-20261123-025122.json", "flow_drops"},
	"ip-list":             {"cmd/cilium-ip-list--n--o-json.md", ""},
	"ipcache":             {"cmd/cilium-bpf-ipcache-list.md", "ipcache_entries"},
	"lb-list":             {"cmd/cilium-bpf-lb-list.md", ""},
	"map-list":            {"cmd/cilium-map-list---verbose.md", ""},
	"metrics-list":        {"cmd/cilium-metrics-list.md", "metrics"},
	"nat-list":            {"cmd/cilium-bpf-nat-list.md", ""},
	"node-list":           {"cmd/cilium-node-list.md", "agent_nodes"},
	"policy-list":         {"cmd/cilium-bpf-policy-get---all---numeric.md", "policy_maps"},
	"service-list":        {"cmd/cilium-service-list.md", "agent_services"},
	"status":              {"cmd/cilium-status---verbose.md", "agent_status"},
	"status-verbose":      {"cmd/cilium-dbg-status---verbose.md", "agent_status"},
}

const publishedDirectory = "../../shared/real-outputs"

// Every text that was published is read, or refused with a reason; none makes an extractor panic.
func TestPublishedOutputs(t *testing.T) {
	directories, err := os.ReadDir(publishedDirectory)
	if err != nil {
		t.Skipf("no collection of published outputs beside the repository: %v", err)
	}
	read := reader{registry: newRegistry(extractors(nil))}
	for _, directory := range directories {
		kind, known := published[directory.Name()]
		if !known {
			if directory.IsDir() && directory.Name() != "monitor-drop" { // which no dump has
				t.Errorf("no test reads %s", directory.Name())
			}
			continue
		}
		understood := 0
		for path, text := range publishedTexts(t, directory.Name()) {
			f := read.file(&archive.File{Path: kind.path, Size: int64(len(text)), Reader: bytes.NewReader(text)})
			if f.extractor == nil {
				t.Fatalf("nobody claims %s", kind.path)
			}
			if strings.Contains(f.reason, "panicked") {
				t.Errorf("%s: %s", path, f.reason)
			}
			filled := slices.ContainsFunc(f.rows, func(rows tableRows) bool { return rows.table.Name == kind.table })
			if filled {
				understood++
			}
			if len(f.rows) == 0 && f.reason == "" {
				t.Errorf("%s is neither read nor refused", path)
			}
		}
		if understood == 0 && kind.table != "" {
			t.Errorf("no output of %s fills %s", directory.Name(), kind.table)
		}
	}
}

func publishedTexts(t *testing.T, kind string) map[string][]byte {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(publishedDirectory, kind, "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no output in %s: %v", kind, err)
	}
	texts := map[string][]byte{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[path] = text
	}
	return texts
}

// An object that stands among prompts, as it would in a file of its own.
func TestPublishedEndpoints(t *testing.T) {
	if _, err := os.Stat(publishedDirectory); err != nil {
		t.Skipf("no collection of published outputs beside the repository: %v", err)
	}
	read := reader{registry: newRegistry(extractors(nil))}
	objects := 0
	for path, text := range publishedTexts(t, "ciliumendpoint-yaml") {
		_, object, found := strings.Cut(string(text), "apiVersion: cilium.io/v2\n")
		if !found {
			continue
		}
		object = strings.ReplaceAll("apiVersion: cilium.io/v2\n"+object, "\n  ....", "\n  name: x")
		f := read.file(&archive.File{Path: "ciliumendpoints-20261123-025122.yaml", Reader: strings.NewReader(object)})
		objects++
		for _, rows := range f.rows {
			if endpoints, isEndpoints := rows.rows.Interface().([]facts.CiliumEndpoint); isEndpoints {
				if len(endpoints) != 1 || endpoints[0].State != "ready" || endpoints[0].Identity == nil {
					t.Errorf("%s: %+v", path, endpoints)
				}
			}
		}
		if len(f.rows) == 0 {
			t.Errorf("%s: %s %s", path, f.state, f.reason)
		}
	}
	if objects == 0 {
		t.Error("no object was found")
	}
}

var monitoredDrop = regexp.MustCompile(`(?m)^xx drop \(([^)]+)\)`)

// cilium monitor is in no dump, but it prints reasons of drops in the words of the metrics: all that people published are known.
func TestPublishedDropReasons(t *testing.T) {
	if _, err := os.Stat(publishedDirectory); err != nil {
		t.Skipf("no collection of published outputs beside the repository: %v", err)
	}
	found := 0
	for path, text := range publishedTexts(t, "monitor-drop") {
		for _, match := range monitoredDrop.FindAllStringSubmatch(string(text), -1) {
			found++
			if _, known := dropreasons.ByName(match[1]); !known {
				t.Errorf("%s: reason %q isn't known", path, match[1])
			}
		}
	}
	if found == 0 {
		t.Error("no drop was found")
	}
}
