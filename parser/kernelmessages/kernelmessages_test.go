package kernelmessages

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const path = "cmd/dmesg---time-format=iso.md"

func TestClassify(t *testing.T) {
	for text, want := range map[string]string{
		"Out of memory: Killed process 4711 (cilium-agent) total-vm:1kB, anon-rss:1kB":                                                           "oom_kill cilium-agent",
		"Memory cgroup out of memory: Killed process 4711 (my (odd app) x":                                                                       "oom_kill my (odd app",
		"Memory cgroup out of memory: Kill process 12 (envoy) score 900 or sacrifice child":                                                      "oom_kill envoy",
		"watchdog: BUG: soft lockup - CPU#3 stuck for 22s! [cilium-agent:1234]":                                                                  "soft_lockup cilium-agent",
		"NMI watchdog: Watchdog detected hard LOCKUP on cpu 3":                                                                                   "soft_lockup",
		"INFO: task kworker/3:1:123 blocked for more than 120 seconds.":                                                                          "hung_task kworker/3:1",
		"rcu: INFO: rcu_sched self-detected stall on CPU":                                                                                        "rcu_stall",
		"rcu: INFO: rcu_preempt detected stalls on CPUs/tasks:":                                                                                  "rcu_stall",
		"BUG: kernel NULL pointer dereference, address: 0000000000000010":                                                                        "kernel_bug",
		"Oops: 0000 [#1] SMP NOPTI":                                                                                                              "kernel_bug",
		"Kernel panic - not syncing: Fatal exception":                                                                                            "kernel_bug",
		"nf_conntrack: nf_conntrack: table full, dropping packet":                                                                                "conntrack_full",
		"neighbour: arp_cache: neighbor table overflow!":                                                                                         "neighbor_overflow",
		"TCP: out of memory -- consider tuning tcp_mem":                                                                                          "tcp_memory",
		"IPv4: martian source 10.0.0.4 from 10.1.0.5, on dev eth0":                                                                               "martian",
		"NETDEV WATCHDOG: eth0 (ena): transmit queue 1 timed out":                                                                                "transmit_timeout",
		"mlx5_core 0000:3b:00.0 eno1: Link down":                                                                                                 "link_down",
		"igb 0000:01:00.0 eno1: igb: eno1 NIC Link is Down":                                                                                      "link_down",
		"cilium-agent[991]: segfault at 0 ip 0000000000401000 sp 00007ffc error 4 in cilium-agent":                                               "segfault cilium-agent",
		"traps: envoy[77] general protection fault ip:1 sp:2 error:0":                                                                            "segfault envoy",
		"Lockdown: cilium-agent: use of bpf to read kernel RAM is restricted; see man kernel_lockdown.7":                                         "bpf_denied cilium-agent",
		`audit: type=1400 audit(1.1:2): avc:  denied  { prog_load } for pid=1 comm="cilium-agent" scontext=a tcontext=b tclass=bpf permissive=0`: "bpf_denied",
		"BPF:[147598] FWD":  "bpf",
		"BPF: Invalid name": "bpf",
		"ena 0000:00:05.0 eth0: The current MTU is larger than 3498 without XDP frag support": "xdp",
		"refused connection: IN=cilium_host OUT= MAC= SRC=10.0.0.4 DST=10.0.0.9":              "firewall",
		"blk_update_request: I/O error, dev sda, sector 12":                                   "io_error",

		// harmless lines with the same words, most of them from healthy nodes
		"Command line: console=ttyS0 rcupdate.rcu_cpu_stall_cputime=1 hung_task_panic=0":           "",
		"Kernel command line: console=ttyS0 rcupdate.rcu_cpu_stall_cputime=1":                      "",
		"LSM: initializing lsm=lockdown,capability,landlock,bpf":                                   "",
		"LSM support for eBPF active":                                                              "",
		"[Firmware Bug]: TSC doesn't count with P0 frequency!":                                     "",
		`PCI: Using host bridge windows from ACPI; if necessary, use "pci=nocrs" and report a bug`: "",
		"Bridge firewalling registered":                                                            "",
		"SGI XFS with ACLs, security attributes, no debug enabled":                                 "",
		"igb 0000:01:00.0 eno1: igb: eno1 NIC Link is Up 1000 Mbps":                                "",
		"": "",
	} {
		class, process := classify(text)
		if got := strings.TrimSpace(class + " " + process); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

const log = `2026-11-23T01:39:28,000000+00:00 Linux version 6.18.44
2026-11-23T01:39:28,000000+00:00 Command line: rcupdate.rcu_cpu_stall_cputime=1
2026-11-23T02:00:00,500000+02:00 Memory cgroup out of memory: Killed process 7 (web) total-vm:1kB
2026-11-23T02:00:01,000000+00:00 eth0: renamed
2026-11-23T02:00:02,000000+00:00 eth1: renamed
2026-11-23T02:30:00,000000+00:00 Memory cgroup out of memory: Killed process 8 (web) total-vm:1kB
2026-11-23T02:31:00,000000+00:00 Memory cgroup out of memory: Killed process 9 (db) total-vm:1kB
`

func TestMessages(t *testing.T) {
	lines := strings.Split(log, "\n")
	at := func(line int) facts.Source { return facts.Source{File: path, Line: line} }
	want := []facts.KernelMessage{
		{Class: "oom_kill", Process: "web", Count: 2, Text: "Memory cgroup out of memory: Killed process 8 (web) total-vm:1kB",
			FirstAt: facts.ParseTime("2026-11-23T00:00:00.5Z"), LastAt: facts.ParseTime("2026-11-23T02:30:00Z"), Source: at(3),
			Samples: []facts.Sample{
				{Source: at(3), Text: lines[2], Context: lines[0:5], ContextLine: new(int64(1))},
				{Source: at(6), Text: lines[5], Context: lines[3:7], ContextLine: new(int64(4))},
			}},
		{Class: "oom_kill", Process: "db", Count: 1, Text: "Memory cgroup out of memory: Killed process 9 (db) total-vm:1kB",
			FirstAt: facts.ParseTime("2026-11-23T02:31:00Z"), LastAt: facts.ParseTime("2026-11-23T02:31:00Z"), Source: at(7),
			Samples: []facts.Sample{{Source: at(7), Text: lines[6], Context: lines[4:7], ContextLine: new(int64(5))}}},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, log).KernelMessages); diff != "" {
		t.Error(diff)
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, path, "what is this\n"); !errors.Is(err, ErrNoMessages) {
		t.Errorf("error %v", err)
	}
	_, failure, _ := artifacttest.Extract(Extractors, path, "dmesg: read kernel buffer failed: Operation not permitted\n> Error while running 'dmesg --time-format=iso':  exit status 1\n\n")
	if failure == nil || failure.Reason != "permission" {
		t.Errorf("failure %+v", failure)
	}
}

func TestManyProcesses(t *testing.T) {
	var text strings.Builder
	for i := range 300 {
		fmt.Fprintf(&text, "2026-11-23T02:00:00,000000+00:00 Out of memory: Killed process 1 (x%d)\n", i)
	}
	if rows := artifacttest.Rows(t, Extractors, path, text.String()).KernelMessages; len(rows) != maxGroups {
		t.Errorf("%d rows", len(rows))
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(log)
	f.Add("2026-11-23T02:00:00,5+02:00 INFO: task x:1 blocked for more than 1 seconds\nBPF: y")
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, path, text)
		for _, row := range tables.KernelMessages {
			if row.Count < 1 || row.Source.Line < 1 || len(row.Samples) == 0 || len(row.Text) > sampleBytes {
				t.Errorf("%+v", row)
			}
		}
	})
}
