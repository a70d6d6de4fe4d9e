// Package sysctls reads the kernel settings that Cilium depends on.
//
// In: cmd/sysctl--a.md, some two thousand settings. Out: sysctls, those named here.
package sysctls

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read sysctl -a.
var Extractors = []artifact.Extractor{{
	Name:             "sysctls",
	Files:            []string{"cmd/sysctl--a.md"},
	Tables:           []string{"sysctls"},
	Certain:          []string{"sysctls"},
	Extract:          extract,
	Collect:          "sysctl -a",
	FailureIsContent: true, // settings that the collector may not read
}}

// ErrNoSettings says that a file has text and no "<name> = <value>".
var ErrNoSettings = errors.New("holds no kernel setting")

// names are the settings that are kept.
var names = set(
	"fs.file-max", "fs.inotify.max_user_instances", "fs.inotify.max_user_watches",
	"kernel.bpf_stats_enabled", "kernel.pid_max", "kernel.threads-max", "kernel.unprivileged_bpf_disabled",
	"net.bridge.bridge-nf-call-iptables",
	"net.core.bpf_jit_enable", "net.core.bpf_jit_harden", "net.core.bpf_jit_limit", "net.core.default_qdisc",
	"net.core.netdev_max_backlog", "net.core.somaxconn", "net.core.rmem_max", "net.core.wmem_max",
	"net.ipv4.ip_forward", "net.ipv4.ip_early_demux", "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports", "net.ipv4.ip_no_pmtu_disc",
	"net.ipv4.tcp_congestion_control", "net.ipv4.tcp_mtu_probing", "net.ipv4.fib_multipath_hash_policy",
	"net.ipv4.neigh.default.gc_thresh1", "net.ipv4.neigh.default.gc_thresh2", "net.ipv4.neigh.default.gc_thresh3",
	"net.ipv6.neigh.default.gc_thresh1", "net.ipv6.neigh.default.gc_thresh2", "net.ipv6.neigh.default.gc_thresh3",
	"net.ipv6.route.max_size",
	"net.netfilter.nf_conntrack_count", "net.netfilter.nf_conntrack_max", "net.nf_conntrack_max",
	"vm.max_map_count",
)

// ofDevices are the settings that every device has; "all" and "default" stand among the devices.
var ofDevices = set("rp_filter", "forwarding", "accept_local", "accept_ra", "disable_ipv6", "arp_announce", "arp_ignore", "send_redirects")

// maxRows bounds the rows of nodes with many devices.
const maxRows = 5000

func set(words ...string) map[string]bool {
	members := make(map[string]bool, len(words))
	for _, word := range words {
		members[word] = true
	}
	return members
}

func extract(in *artifact.Input) error {
	var readErr error
	known, other := false, false
	for number, line := range in.Lines(&readErr) {
		name, value, found := bytes.Cut(line, []byte("="))
		if !found { // "sysctl: permission denied on key …" can stand between them
			other = other || len(bytes.TrimSpace(line)) > 0
			continue
		}
		known = true
		text := string(bytes.TrimSpace(name))
		if !names[text] && !isOfDevice(text) {
			continue
		}
		if len(in.Tables.Sysctls) >= maxRows {
			in.LeftOut++
			continue
		}
		in.Tables.Sysctls = append(in.Tables.Sysctls, facts.Setting{Name: facts.Cut(text), Value: facts.Cut(string(bytes.TrimSpace(value))), Source: in.At(number)})
	}
	if readErr != nil {
		return fmt.Errorf("read kernel settings: %w", readErr)
	}
	if !known && other && in.Failure == nil {
		return ErrNoSettings
	}
	return nil
}

// isOfDevice recognises net.ipv4.conf.<device>.<setting>. A device's name can have dots in it (VLANs), which sysctl prints as
// slashes.
func isOfDevice(name string) bool {
	rest, four := strings.CutPrefix(name, "net.ipv4.conf.")
	if !four {
		var six bool
		if rest, six = strings.CutPrefix(name, "net.ipv6.conf."); !six {
			return false
		}
	}
	dot := strings.LastIndexByte(rest, '.')
	return dot > 0 && ofDevices[rest[dot+1:]]
}
