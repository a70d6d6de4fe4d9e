package host

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestHosts(t *testing.T) {
	for name, test := range map[string]struct {
		path, text string
		want       facts.Host
		line       int
	}{
		"host name":            {"cmd/hostname.md", "node1\n", facts.Host{Hostname: "node1"}, 1},
		"uname":                {"cmd/uname--a.md", "Linux node1 6.18.44-fc-v669 #1 SMP PREEMPT_DYNAMIC @0 x86_64 GNU/Linux\n", facts.Host{Hostname: "node1", KernelRelease: "6.18.44-fc-v669"}, 1},
		"uptime, hours":        {"cmd/uptime.md", " 02:51:26 up  1:11,  0 user,  load average: 1.13, 2.04, 3.17\n", facts.Host{Load1: new(1.13), Load5: new(2.04), Load15: new(3.17), UptimeSeconds: new(4260.0)}, 1},
		"uptime, days":         {"cmd/uptime.md", " 10:00:01 up 103 days, 22:04,  0 users,  load average: 91.00, 2, 0.00\n", facts.Host{Load1: new(91.0), Load5: new(2.0), Load15: new(0.0), UptimeSeconds: new(8978640.0)}, 1},
		"uptime, a fresh day":  {"cmd/uptime.md", " 10:00:01 up 1 day, 3 min,  0 users,  load average: 0.10, 0.20, 0.30\n", facts.Host{Load1: new(0.1), Load5: new(0.2), Load15: new(0.3), UptimeSeconds: new(86580.0)}, 1},
		"uptime, other form":   {"cmd/uptime.md", "up since yesterday, load average: 0.10, 0.20, 0.30\n", facts.Host{Load1: new(0.1), Load5: new(0.2), Load15: new(0.3)}, 1},
		"processors":           {"cmd/taskset--pc-1.md", "pid 1's current affinity list: 0-3,8\n", facts.Host{CPUsCount: new(int64(5))}, 1},
		"processors, each":     {"cmd/taskset--pc-1.md", "pid 1's current affinity list: 0,1\n", facts.Host{CPUsCount: new(int64(2))}, 1},
		"resolver":             {"cmd/cat--etc-resolv.conf.md", "# made by x\nsearch a.example b.example\nnameserver 10.0.0.2\nnameserver fd00::2\noptions ndots:5\n", facts.Host{Nameservers: []string{"10.0.0.2", "fd00::2"}, SearchDomains: []string{"a.example", "b.example"}}, 2},
		"resolver, one server": {"cmd/cat--etc-resolv.conf.md", "nameserver 10.255.255.53\n", facts.Host{Nameservers: []string{"10.255.255.53"}}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			test.want.Source = facts.Source{File: test.path, Line: test.line}
			if diff := cmp.Diff([]facts.Host{test.want}, artifacttest.Rows(t, Extractors, test.path, test.text).Hosts); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestOtherText(t *testing.T) {
	for _, path := range []string{"cmd/hostname.md", "cmd/uname--a.md", "cmd/uptime.md", "cmd/taskset--pc-1.md", "cmd/cat--etc-resolv.conf.md"} {
		if _, _, err := artifacttest.Extract(Extractors, path, "what is this\n"); !errors.Is(err, ErrUnknownForm) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, text := range []string{"node1\n", "Linux node1 6.1 #1\n", " 02:51:26 up 1 day,  1:11,  0 user,  load average: 1.13, 2.04, 3.17\n", "pid 1's current affinity list: 0-3,8\n", "nameserver 10.0.0.2\nsearch a b\n"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, extractor := range Extractors {
			tables, _, _ := artifacttest.Extract(Extractors, extractor.Files[0], text)
			for _, row := range tables.Hosts {
				if row.Source.Line < 1 || row.CPUsCount != nil && *row.CPUsCount < 1 {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}
