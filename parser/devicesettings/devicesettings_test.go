package devicesettings

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	settingsPath = "cmd/ethtool-eth0.md"
	driverPath   = "cmd/ethtool--i-eth0.md"
)

const settings = `Settings for eth0:
	Supported ports: [  ]
	Supported link modes:   1000baseT/Full
	                        10000baseT/Full
	Speed: 10000Mb/s
	Duplex: Unknown! (255)
	Auto-negotiation: off
	Link detected: no
`

const driver = `driver: veth
version: 1.0
firmware-version: 
bus-info: 0000:00:05.0
supports-statistics: yes
`

func TestRead(t *testing.T) {
	row := func(path string, line int, name, value string) facts.DeviceSetting {
		return facts.DeviceSetting{Device: "eth0", Name: name, Value: value, Source: facts.Source{File: path, Line: line}}
	}
	for path, test := range map[string]struct {
		text string
		want []facts.DeviceSetting
	}{
		settingsPath: {settings, []facts.DeviceSetting{
			row(settingsPath, 5, "speed", "10000Mb/s"), row(settingsPath, 6, "duplex", "Unknown! (255)"),
			row(settingsPath, 7, "auto-negotiation", "off"), row(settingsPath, 8, "link detected", "no"),
		}},
		driverPath:                       {driver, []facts.DeviceSetting{row(driverPath, 1, "driver", "veth"), row(driverPath, 2, "version", "1.0")}},
		"cmd/ethtool-lxc0a1b2c3d4e5f.md": {strings.ReplaceAll(settings, "eth0", "lxc0a1b2c3d4e5f"), nil},
		"cmd/ethtool--i-cilium_host.md":  {driver, nil},
	} {
		if diff := cmp.Diff(test.want, artifacttest.Rows(t, Extractors, path, test.text).DeviceSettings); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
	}
}

func TestRefused(t *testing.T) {
	in := &artifact.Input{Path: settingsPath, Name: settingsPath, Tables: &facts.Tables{}, Reader: strings.NewReader("something else\n")}
	if err := Read(in); err != ErrNoSettings {
		t.Errorf("error %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(settings)
	f.Add(driver)
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{settingsPath, driverPath} {
			in := &artifact.Input{Path: path, Name: path, Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if err := Read(in); err == nil && len(in.Tables.DeviceSettings) > 2*len(kept) {
				t.Errorf("%d rows", len(in.Tables.DeviceSettings))
			}
		}
	})
}
