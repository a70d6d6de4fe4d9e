package bpfendpoints

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/mapdump"
)

const path = "cmd/cilium-dbg-bpf-endpoint-list.md"

const of120 = `IP ADDRESS       LOCAL ENDPOINT INFO
10.244.0.181:0   id=3017  sec_id=112022 flags=0x0000 ifindex=7   mac=E6:4C:59:9D:38:77 nodemac=D6:AE:8D:36:B1:55 parent_ifindex=0   rt_info:0   
172.30.0.11:0    (localhost)                                                                                                                    
10.244.0.38:0    id=221   sec_id=4     flags=0x0000 ifindex=9   mac=12:BB:E9:07:6A:B7 nodemac=8E:4D:F4:F2:E1:94 parent_ifindex=0   rt_info:0    
`

const ofOthers = `IP ADDRESS       LOCAL ENDPOINT INFO
10.1.0.44:0      id=57    flags=0x0000 ifindex=14  mac=AA:64:B9:0A:11:22 nodemac=CC:64:B9:0A:11:22   
fd00:10::4:0     id=57    sec_id=48213 flags=0x0000 ifindex=14  mac=AA:64:B9:0A:11:22 nodemac=CC:64:B9:0A:11:22
[fd00:10::5]:0   id=58    sec_id=48213 flags=0x0000
10.1.0.45:0      id=      sec_id=48213
`

func TestEndpoints(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	for text, want := range map[string][]facts.BPFEndpoint{
		of120: {
			{IP: "10.244.0.181", EndpointID: 3017, Identity: new(int64(112022)), Source: at(2)},
			{IP: "10.244.0.38", EndpointID: 221, Identity: new(int64(4)), Source: at(4)},
		},
		ofOthers: {
			{IP: "10.1.0.44", EndpointID: 57, Source: at(2)},
			{IP: "fd00:10::4", EndpointID: 57, Identity: new(int64(48213)), Source: at(3)},
			{IP: "fd00:10::5", EndpointID: 58, Identity: new(int64(48213)), Source: at(4)},
		},
	} {
		if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, text).BPFEndpoints); diff != "" {
			t.Error(diff)
		}
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, path, "KVStore: Ok\n"); !errors.Is(err, mapdump.ErrNoTable) {
		t.Errorf("error %v", err)
	}
}

func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "bpf-endpoint-list") {
		if rows := artifacttest.Rows(t, Extractors, path, text).BPFEndpoints; len(rows) != 1 || rows[0].EndpointID != 1478 {
			t.Errorf("%s: %+v", name, rows)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(of120)
	f.Add(ofOthers)
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, path, text)
		for _, row := range tables.BPFEndpoints {
			if row.Source.Line < 2 {
				t.Errorf("%+v", row)
			}
		}
	})
}
