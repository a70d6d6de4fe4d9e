package routes

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const routes = `default via 172.30.0.1 dev eth0 
10.244.1.0/24 via 10.244.0.132 dev cilium_host proto kernel src 10.244.0.132 mtu 1450 
10.244.0.132 dev cilium_host proto kernel scope link 
unreachable 10.9.0.0/16 metric 4278198272 
10.8.0.0/16 proto bird metric 32 
	nexthop via 10.0.0.1 dev eth0 weight 1 
	nexthop via 10.0.0.2 dev eth1 weight 1 
10.7.0.0/16 via inet6 fe80::1 dev eth0 mtu lock 1400
RTNETLINK answers: nothing
`

func TestRoutes(t *testing.T) {
	const path = "cmd/ip--4-r.md"
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	want := []facts.Route{
		{Family: "ipv4", Destination: "default", Via: "172.30.0.1", Device: "eth0", Source: at(1)},
		{Family: "ipv4", Destination: "10.244.1.0/24", Via: "10.244.0.132", Device: "cilium_host", MTUBytes: new(int64(1450)), Source: at(2)},
		{Family: "ipv4", Destination: "10.244.0.132", Device: "cilium_host", Source: at(3)},
		{Family: "ipv4", Type: "unreachable", Destination: "10.9.0.0/16", Source: at(4)},
		{Family: "ipv4", Destination: "10.8.0.0/16", Via: "10.0.0.1", Device: "eth0", Source: at(6)},
		{Family: "ipv4", Destination: "10.8.0.0/16", Via: "10.0.0.2", Device: "eth1", Source: at(7)},
		{Family: "ipv4", Destination: "10.7.0.0/16", Via: "fe80::1", Device: "eth0", MTUBytes: new(int64(1400)), Source: at(8)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, routes).Routes); diff != "" {
		t.Error(diff)
	}
	six := artifacttest.Rows(t, Extractors, "cmd/ip--6-r.md", "fe80::/64 dev eth0 proto kernel metric 256 pref medium\n").Routes
	if len(six) != 1 || six[0].Family != "ipv6" || six[0].Destination != "fe80::/64" {
		t.Errorf("%+v", six)
	}
}

func TestPolicyRoutes(t *testing.T) {
	const path = "cmd/ip--4-route-show-table-2004.md"
	want := []facts.PolicyRoute{{Family: "ipv4", Table: "2004", Type: "local", Destination: "default", Device: "lo", Source: facts.Source{File: path, Line: 1}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, "local default dev lo proto kernel scope host \n").PolicyRoutes); diff != "" {
		t.Error(diff)
	}
}

const rules = `0:	from all lookup local proto kernel
9:	from all fwmark 0x200/0xf00 lookup 2004 proto kernel
110:	from 10.1.0.4 to 10.0.0.0/8 lookup 11
`

func TestRules(t *testing.T) {
	const path = "cmd/ip--d-rule.md"
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	want := []facts.IPRule{
		{Priority: 0, Family: "ipv4", From: "all", Table: "local", Source: at(1)},
		{Priority: 9, Family: "ipv4", From: "all", Mark: "0x200/0xf00", Table: "2004", Source: at(2)},
		{Priority: 110, Family: "ipv4", From: "10.1.0.4", To: "10.0.0.0/8", Table: "11", Source: at(3)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, rules).IPRules); diff != "" {
		t.Error(diff)
	}
}

const neighbors = `172.30.0.1 dev eth0 lladdr ae:fe:bb:5f:8d:73 REACHABLE 
172.30.0.9 dev eth0  FAILED
172.30.0.8 dev eth0 extern_learn  INCOMPLETE 
`

func TestNeighbors(t *testing.T) {
	const path = "cmd/ip--4-n.md"
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	want := []facts.Neighbor{
		{IP: "172.30.0.9", Device: "eth0", State: "FAILED", Source: at(2)},
		{IP: "172.30.0.8", Device: "eth0", State: "INCOMPLETE", Source: at(3)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, neighbors).Neighbors); diff != "" {
		t.Error(diff)
	}
	if rows := artifacttest.Rows(t, Extractors, "cmd/ip--6-n.md", "").Neighbors; len(rows) > 0 {
		t.Errorf("%+v", rows)
	}
}

func TestLimit(t *testing.T) {
	if got := len(artifacttest.Rows(t, Extractors, "cmd/ip--4-r.md", strings.Repeat("10.0.0.0/8 dev eth0\n", 6000)).Routes); got != maxRows {
		t.Errorf("%d rows", got)
	}
}

func TestOtherText(t *testing.T) {
	for _, path := range []string{"cmd/ip--4-r.md", "cmd/ip--6-route-show-table-7.md", "cmd/ip-rule.md", "cmd/ip--4-n.md"} {
		if _, _, err := artifacttest.Extract(Extractors, path, "what is this\n"); !errors.Is(err, ErrUnknownForm) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, text := range []string{routes, rules, neighbors} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{"cmd/ip--4-r.md", "cmd/ip--4-route-show-table-7.md", "cmd/ip-rule.md", "cmd/ip--6-n.md"} {
			tables, _, _ := artifacttest.Extract(Extractors, path, text)
			for _, row := range tables.Routes {
				if row.Destination == "" || row.Source.Line < 1 {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}
