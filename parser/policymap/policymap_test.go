package policymap

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const path = "cmd/cilium-dbg-bpf-policy-get---all---numeric.md"

// of115 has an endpoint that no one may reach, from a real dump, and one of our own.
const of115 = `Endpoint ID: 513
Path: /sys/fs/bpf/tc/globals/cilium_policy_00513

POLICY   DIRECTION   IDENTITY   PORT/PROTO   PROXY PORT   AUTH TYPE   BYTES   PACKETS   PREFIX   
Allow    Ingress     1          ANY          NONE         disabled    0       0         0        
Allow    Egress      0          ANY          NONE         disabled    0       0         0        


Endpoint ID: 57
Path: /sys/fs/bpf/tc/globals/cilium_policy_00057

POLICY   DIRECTION   IDENTITY   PORT/PROTO   PROXY PORT   AUTH TYPE   BYTES   PACKETS   PREFIX   
Deny     Ingress     0          ANY          NONE         disabled    740     10        24       
Allow    Egress      0          53/UDP       37123        disabled    0       0         24       
`

const of120 = `Endpoint ID: 221
Path: /sys/fs/bpf/tc/globals/cilium_policy_v3_00221

POLICY   DIRECTION   IDENTITY   PORT/PROTO   PROXY PORT   AUTH TYPE   BYTES   PACKETS   PREFIX   COOKIE
Allow    Ingress     0          ANY          NONE         disabled    1576    19        0        0
Allow    Ingress     11         ANY          NONE         disabled    -       -         0        0
Allow    Egress      11         ANY          NONE         disabled    -       -         0        0


`

const ofOld = `/sys/fs/bpf/tc/globals/cilium_policy_03037:                                     
                                                                                
DIRECTION   IDENTITY   PORT/PROTO   PROXY PORT   BYTES   PACKETS                
Ingress     0          ANY          NONE         0       0                      
Ingress     56648      80/TCP       14949        0       0                      
/sys/fs/bpf/tc/globals/cilium_policy_reserved_1:

Policy stats empty. Perhaps the policy enforcement is disabled?
`

func TestMaps(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	for text, want := range map[string][]facts.PolicyMap{
		of115: {
			{EndpointID: 513, EntriesCount: 2, AllowsAllIngress: new(false), AllowsAllEgress: new(true), Source: at(1)},
			{EndpointID: 57, EntriesCount: 2, DenyCount: 1, RedirectsCount: 1, AllowsAllIngress: new(false), AllowsAllEgress: new(false), Source: at(9)},
		},
		of120: {{EndpointID: 221, EntriesCount: 3, AllowsAllIngress: new(true), AllowsAllEgress: new(false), Source: at(1)}},
		ofOld: {
			{EndpointID: 3037, EntriesCount: 2, RedirectsCount: 1, AllowsAllIngress: new(true), AllowsAllEgress: new(false), Source: at(1)},
			{EndpointID: 1, Source: at(6)},
		},
	} {
		if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, text).PolicyMaps); diff != "" {
			t.Error(diff)
		}
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, path, "KVStore: Ok\n"); !errors.Is(err, ErrNoMaps) {
		t.Errorf("error %v", err)
	}
	_, failure, err := artifacttest.Extract(Extractors, path, "no maps found\n")
	if failure == nil || failure.Reason != "not_found" || err != nil {
		t.Errorf("failure %+v, error %v", failure, err)
	}
}

// Only one of the published outputs is what the collector takes; the others name one endpoint on the command line, and
// labels for identities.
func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "policy-list") {
		if strings.Contains(text, "cilium_policy_") {
			rows := artifacttest.Rows(t, Extractors, path, text).PolicyMaps
			if len(rows) != 1 || rows[0].EndpointID != 3037 || rows[0].EntriesCount != int64(strings.Count(text, "Ingress ")) {
				t.Errorf("%s: %+v", name, rows)
			}
			continue
		}
		if _, _, err := artifacttest.Extract(Extractors, path, text); !errors.Is(err, ErrNoMaps) {
			t.Errorf("%s: error %v", name, err)
		}
		// below a head of our own its rows are read all the same
		row := artifacttest.Rows(t, Extractors, path, "Endpoint ID: 7\n"+text).PolicyMaps[0]
		want := strings.Count(text, "Ingress ") + strings.Count(text, "Egress ")
		if row.EntriesCount != int64(want) || row.AllowsAllIngress != nil {
			t.Errorf("%s: %+v, want %d entries", name, row, want)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, text := range []string{of115, of120, ofOld} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, path, text)
		for _, row := range tables.PolicyMaps {
			if row.DenyCount > row.EntriesCount || row.RedirectsCount > row.EntriesCount || row.Source.Line < 1 {
				t.Errorf("%+v", row)
			}
		}
	})
}

func BenchmarkExtract(b *testing.B) {
	text := of120 + strings.Repeat("Allow    Ingress     108295     8080/TCP     NONE         disabled    -       -         0        0\n", 100_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		in := &artifact.Input{Path: path, Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if err := extract(in); err != nil {
			b.Fatal(err)
		}
	}
}
