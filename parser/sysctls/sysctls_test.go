package sysctls

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const path = "cmd/sysctl--a.md"

const settings = `abi.vsyscall32 = 1
sysctl: permission denied on key 'fs.protected_fifos'
net.ipv4.conf.all.arp_filter = 0
net.ipv4.conf.all.rp_filter = 1
net.ipv4.conf.eth0/100.rp_filter = 2
net.ipv4.ip_forward = 1
net.ipv4.ip_forward_update_priority = 1
net.ipv4.ip_local_port_range = 32768	60999
net.ipv4.ip_local_reserved_ports = 
net.ipv6.conf.lxc_health.disable_ipv6 = 0
kernel.core_pattern = |/usr/bin/x a=b
`

func TestSettings(t *testing.T) {
	setting := func(name, value string, line int) facts.Setting {
		return facts.Setting{Name: name, Value: value, Source: facts.Source{File: path, Line: line}}
	}
	want := []facts.Setting{
		setting("net.ipv4.conf.all.rp_filter", "1", 4),
		setting("net.ipv4.conf.eth0/100.rp_filter", "2", 5),
		setting("net.ipv4.ip_forward", "1", 6),
		setting("net.ipv4.ip_local_port_range", "32768\t60999", 8),
		setting("net.ipv4.ip_local_reserved_ports", "", 9),
		setting("net.ipv6.conf.lxc_health.disable_ipv6", "0", 10),
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, settings).Sysctls); diff != "" {
		t.Error(diff)
	}
	tables, failure, err := artifacttest.Extract(Extractors, path, settings+"> Error while running 'sysctl -a':  exit status 255\n\n")
	if failure == nil || err != nil || !cmp.Equal(want, tables.Sysctls) {
		t.Errorf("failure %+v, error %v, %d settings", failure, err, len(tables.Sysctls))
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, path, "what is this\n"); !errors.Is(err, ErrNoSettings) {
		t.Errorf("error %v", err)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(settings)
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, path, text)
		for _, row := range tables.Sysctls {
			if row.Name == "" || row.Source.Line < 1 {
				t.Errorf("%+v", row)
			}
		}
	})
}
