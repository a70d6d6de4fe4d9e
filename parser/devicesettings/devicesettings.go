// Package devicesettings reads what drivers say of the network devices of a node.
//
// In: cmd/ethtool-<device>.md and ethtool--i-<device>.md. Out: device_settings.
package devicesettings

import (
	"errors"
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	settingsPrefix = "cmd/ethtool-"
	driverPrefix   = "cmd/ethtool--i-"
)

// Extractors read both commands.
var Extractors = []artifact.Extractor{{
	Name:    "device settings", // the driver's, too: its files begin alike
	Files:   []string{settingsPrefix + "*.md"},
	Tables:  []string{"device_settings"},
	Extract: Read,
	Collect: "ethtool <device>",
}}

// ErrNoSettings says that no line of a file has the form of a setting.
var ErrNoSettings = errors.New("holds no setting of a device")

// kept are the settings that can tell something of a failure. The lists of modes run over several lines.
var kept = map[string]bool{
	"speed": true, "duplex": true, "link detected": true, "auto-negotiation": true, "port": true,
	"driver": true, "version": true, "firmware-version": true,
}

// Read reads lines of "name: value":
//
//	Settings for eth0:
//		Speed: 10000Mb/s
//		Link detected: yes
//
// and, of ethtool -i, without a heading and indentation:
//
//	driver: veth
//	firmware-version:
//
// A setting without a value is no row.
func Read(in *artifact.Input) error {
	device := deviceOf(in.Name)
	if isVirtual(device) {
		return nil
	}
	var readErr error
	known, other := false, false
	for number, line := range in.Lines(&readErr) {
		text := strings.TrimSpace(string(line))
		name, value, found := strings.Cut(text, ":")
		switch {
		case text == "":
		case !found:
			other = true
		case strings.HasPrefix(name, "Settings for "):
			known = true
		default:
			name, value = strings.ToLower(name), strings.TrimSpace(value)
			if !kept[name] {
				continue
			}
			if known = true; value != "" {
				in.Tables.DeviceSettings = append(in.Tables.DeviceSettings, facts.DeviceSetting{
					Device: facts.Cut(device), Name: name, Value: facts.Cut(value), Source: in.At(number),
				})
			}
			if len(in.Tables.DeviceSettings) == 2*len(kept) {
				return nil // no driver says so much
			}
		}
	}
	if readErr != nil {
		return fmt.Errorf("read device settings: %w", readErr)
	}
	if !known && other && in.Failure == nil {
		return ErrNoSettings
	}
	return nil
}

// deviceOf is the device in a file's name.
func deviceOf(name string) string {
	name = strings.TrimSuffix(name, ".md")
	if device, found := strings.CutPrefix(name, driverPrefix); found {
		return device
	}
	return strings.TrimPrefix(name, settingsPrefix)
}

// isVirtual knows the devices that Cilium makes, of which a node has one a pod.
func isVirtual(device string) bool {
	return device == "lo" || strings.HasPrefix(device, "lxc") || strings.HasPrefix(device, "cilium_")
}
