package rowtest_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/agentstatus"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/bgppeers"
	"github.com/sysleuth/sysleuth/parser/clusterhealth"
	"github.com/sysleuth/sysleuth/parser/encryptstatus"
	"github.com/sysleuth/sysleuth/parser/endpointlist"
	"github.com/sysleuth/sysleuth/parser/metrics"
	"github.com/sysleuth/sysleuth/parser/nodelist"
	"github.com/sysleuth/sysleuth/parser/rowtest"
	"github.com/sysleuth/sysleuth/parser/servicelist"
)

// statusLines are the lines of a status that must become rows.
var statusLines = map[string]string{
	"agent_status":     `^\s*Cilium:\s`,
	"agent_kubernetes": `^\s*Kubernetes:\s`,
	"agent_kvstore":    `^\s*KVStore:\s`,
	"agent_hubble":     `^\s*Hubble:\s`,
	"agent_encryption": `^\s*Encryption:\s`,
	"controller_tally": `^\s*Controller Status:\s+\d`,
	"ipam_pools":       `(IPv[46]: |IPv[46] address pool:\s+)\d+/\d+ allocated`,
	"ipam_allocations": `^  [0-9a-f.:]+ \(`,
	"remote_clusters":  `^\s+\S+: (not-)?ready, `,
	"module_tally":     `Stopped\(\d+\) Degraded`,
}

// Outputs that people published of many versions, with prompts and remarks around them. They lie beside the repository;
// where they do, every line that says something must give its row, and a text that isn't such an output none.
func TestRealOutputs(t *testing.T) {
	const outputs = "../../../shared/real-outputs"
	if _, err := os.Stat(outputs); err != nil {
		t.Skipf("the published outputs are not beside the repository: %v", err)
	}
	for directory, test := range map[string]struct {
		extractor artifact.Extractor
		lines     map[string]string // by table
	}{
		"status":             {agentstatus.Extractors[0], statusLines},
		"status-verbose":     {agentstatus.Extractors[0], statusLines},
		"clustermesh-status": {agentstatus.Extractors[0], statusLines},
		"health":             {clusterhealth.Extractors[1], map[string]string{"health_paths": `^\s+(ICMP|HTTP)[^:]*:\s+OK`}},
		"endpoint-list":      {endpointlist.Extractors[1], map[string]string{"endpoints": `^\d+\s+(Enabled|Disabled)( \(Audit\))?\s+(Enabled|Disabled)`}},
		"service-list":       {servicelist.Extractors[1], map[string]string{"agent_services": `^\d+\s+[0-9a-f.:\[\]]+:\d+\s`}},
		"metrics-list":       {metrics.Extractors[0], map[string]string{"metrics": `^[a-z_]+[ {].*\d$`}},
		"node-list":          {nodelist.Extractors[1], map[string]string{"agent_nodes": `^[a-z0-9/-]+\s+\d+\.\d+\.\d+\.\d+\s`}},
		"encrypt-status":     {encryptstatus.Extractors[0], map[string]string{"agent_encryption": `^Encryption:\s`}},
		"bgp-peers":          {bgppeers.Extractors[0], map[string]string{"bgp_sessions": `^[^<\n]*\s(ipv[46]/\w+)\s+\d+\s+\d+`}},
	} {
		paths, err := filepath.Glob(filepath.Join(outputs, directory, "*.txt"))
		if err != nil || len(paths) == 0 {
			t.Errorf("no output in %s", directory)
		}
		for _, path := range paths {
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			test.extractor.FailureIsContent = true // prompts and remarks look like failures
			rows := rowtest.Rows(&test.extractor, test.extractor.Files[0], content)
			for table, pattern := range test.lines {
				want := len(regexp.MustCompile("(?m)"+pattern).FindAll(trimRight(content), -1))
				if got := len(regexp.MustCompile("(?m)^"+table+" ").FindAllString(rows, -1)); got != want {
					t.Errorf("%s/%s: %d rows of %s, but %d lines", directory, filepath.Base(path), got, table, want)
				}
			}
			if strings.TrimSpace(rows) == "" {
				t.Errorf("%s/%s gives neither rows nor a reason", directory, filepath.Base(path))
			}
		}
	}
}

// trimRight takes the blanks off the lines' ends, so that patterns can end in $.
func trimRight(content []byte) []byte {
	return regexp.MustCompile(`(?m)[ \t\r]+$`).ReplaceAll(content, nil)
}
