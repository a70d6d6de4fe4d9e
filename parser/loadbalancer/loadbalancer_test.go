package loadbalancer

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
)

const (
	path          = "cmd/cilium-dbg-bpf-lb-list.md"
	frontendsPath = "cmd/cilium-dbg-bpf-lb-list---frontends.md"
)

const of115 = `SERVICE ADDRESS        BACKEND ADDRESS (REVNAT_ID) (SLOT)
10.96.10.20:80 (0)     0.0.0.0:0 (4) (0) [ClusterIP, non-routable]                   
10.96.10.10:80 (2)     10.244.0.250:8080 (2) (2)                                     
10.96.34.116:443 (0)   0.0.0.0:0 (3) (0) [ClusterIP, InternalLocal, non-routable]    
10.96.10.10:80 (1)     10.244.1.237:8080 (2) (1)                                     
10.96.10.10:80 (0)     0.0.0.0:0 (2) (0) [ClusterIP, non-routable]                   
10.96.34.116:443 (1)   backend 117 not found                                         
`

const of120 = `SERVICE ADDRESS           BACKEND ADDRESS (REVNAT_ID) (SLOT)
10.96.10.20:80/TCP (0)    0.0.0.0:0 (4) (0) [ClusterIP, non-routable]                   
10.96.10.20:0/ANY (0)     0.0.0.0:0 (0) (0) [ClusterIP, non-routable]                   
10.96.10.10:80/TCP (1)    10.244.0.209:8080/TCP (2) (1)                                 
10.96.10.10:80/TCP (0)    0.0.0.0:0 (2) (0) [ClusterIP, non-routable]                   
10.96.0.10:53/UDP/i (0)   0.0.0.0:0 (5) (0) [LoadBalancer, Local, two-scopes, check source-range [deny], l7-load-balancer] (L7LB Proxy Port: 10512)
[fd00::1]:80/TCP (1)      [fd00:10::4]:8080/TCP (6) (1)
`

const ofOld = `SERVICE ADDRESS   BACKEND ADDRESS (REVNAT_ID) (SLOT)
10.96.0.10:53     0.0.0.0:0 (2) (0) [ClusterIP, non-routable]   
                  10.0.1.12:53 (2) (1)                          
                  backend 9 not found                           
10.96.0.10:9153   10.0.1.12:9153 (3) (1)                        
broken            10.0.1.12:9153 (3) (1)
`

func TestServices(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	clusterIP := []string{"ClusterIP", "non-routable"}
	for text, want := range map[string][]facts.BPFFrontend{
		of115: {
			{IP: "10.96.10.20", Port: 80, Scope: "external", Flags: clusterIP, Source: at(2)},
			{IP: "10.96.10.10", Port: 80, Scope: "external", BackendsCount: 2, Backends: []string{"10.244.1.237:8080", "10.244.0.250:8080"}, Flags: clusterIP, Source: at(6)},
			{IP: "10.96.34.116", Port: 443, Scope: "external", BackendsCount: 1, MissingBackendsCount: 1, Flags: []string{"ClusterIP", "InternalLocal", "non-routable"}, Source: at(4)},
		},
		of120: {
			{IP: "10.96.10.20", Port: 80, Protocol: "TCP", Scope: "external", Flags: clusterIP, Source: at(2)},
			{IP: "10.96.10.10", Port: 80, Protocol: "TCP", Scope: "external", BackendsCount: 1, Backends: []string{"10.244.0.209:8080"}, Flags: clusterIP, Source: at(5)},
			{IP: "10.96.0.10", Port: 53, Protocol: "UDP", Scope: "internal", Flags: []string{"LoadBalancer", "Local", "two-scopes", "check source-range [deny]", "l7-load-balancer"}, Source: at(6)},
			{IP: "fd00::1", Port: 80, Protocol: "TCP", Scope: "external", BackendsCount: 1, Backends: []string{"[fd00:10::4]:8080"}, Source: at(7)},
		},
		ofOld: {
			{IP: "10.96.0.10", Port: 53, Scope: "external", BackendsCount: 2, Backends: []string{"10.0.1.12:53"}, MissingBackendsCount: 1, Flags: clusterIP, Source: at(2)},
			{IP: "10.96.0.10", Port: 9153, Scope: "external", BackendsCount: 1, Backends: []string{"10.0.1.12:9153"}, Source: at(5)},
		},
	} {
		if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, text).BPFFrontends); diff != "" {
			t.Error(diff)
		}
	}
}

const frontends = `SERVICE ADDRESS           BACKEND ID
10.96.10.10:80/TCP (0)    0 2[0] (2) [0x0 0x0]    
10.96.10.10:80/TCP (2)    3 0[0] (2) [0x0 0x0]    
10.96.10.10:0/ANY (0)     0 0[0] (0) [0x0 0x0]    
10.96.10.20:80 (0)        0 0 (4) [0x0 0x0]
10.96.0.10:53             0 1 (5) [0x0 0x0]
                          17 0 (5) [0x0 0x0]
`

func TestFrontends(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: frontendsPath, Line: line} }
	want := []facts.BPFFrontend{
		{IP: "10.96.10.10", Port: 80, Protocol: "TCP", Scope: "external", BackendsCount: 2, Source: at(2)},
		{IP: "10.96.10.20", Port: 80, Scope: "external", Source: at(5)},
		{IP: "10.96.0.10", Port: 53, Scope: "external", BackendsCount: 1, Source: at(6)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, frontendsPath, frontends).BPFFrontends); diff != "" {
		t.Error(diff)
	}
}

func TestManyBackends(t *testing.T) {
	var text strings.Builder
	text.WriteString("SERVICE ADDRESS        BACKEND ADDRESS (REVNAT_ID) (SLOT)\n")
	for slot := 100; slot > 0; slot-- {
		fmt.Fprintf(&text, "10.96.10.10:80 (%d)     10.0.0.%d:8080 (2) (%d)\n", slot, slot, slot)
	}
	row := artifacttest.Rows(t, Extractors, path, text.String()).BPFFrontends[0]
	if row.BackendsCount != 100 || len(row.Backends) != 64 || row.Backends[63] != "10.0.0.64:8080" {
		t.Errorf("%d backends, %v", row.BackendsCount, row.Backends)
	}
}

func TestOtherText(t *testing.T) {
	for _, path := range []string{path, frontendsPath} {
		if _, _, err := artifacttest.Extract(Extractors, path, "KVStore: Ok\n"); !errors.Is(err, mapdump.ErrNoTable) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

// The author shows rows as comments, between other commands.
func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "lb-list") {
		var list strings.Builder
		want := map[string]bool{}
		for line := range strings.Lines(text) {
			line = strings.TrimPrefix(strings.TrimPrefix(line, "# => "), "#    ")
			if strings.HasPrefix(line, "SERVICE ADDRESS") || strings.Contains(line, ") (0) [") || strings.HasPrefix(line, "10.10.200.121:80 (") && !strings.Contains(line, "sync") {
				list.WriteString(line)
				if key, _, found := strings.Cut(line, " ("); found && key != "SERVICE ADDRESS" && !strings.HasPrefix(line, "SERVICE") {
					want[key] = true
				}
			}
		}
		rows := artifacttest.Rows(t, Extractors, path, list.String()).BPFFrontends
		if len(rows) != len(want) || len(want) < 2 {
			t.Errorf("%s: %+v, want %v", name, rows, want)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, text := range []string{of115, of120, ofOld, frontends} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{path, frontendsPath} {
			tables, _, _ := artifacttest.Extract(Extractors, path, text)
			for _, row := range tables.BPFFrontends {
				if row.Port < 1 || row.BackendsCount < int64(len(row.Backends)) || row.Source.Line < 2 {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}
