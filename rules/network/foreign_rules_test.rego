# Generated from foreign_rules.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.foreign_rules_test

import data.cilium.network.foreign_rules

test_fires if {
	findings := foreign_rules.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"iptables_chains": [
			{
				"node": "node1",
				"family": "ipv4",
				"table": "filter",
				"chain": "CILIUM_FORWARD",
				"rules_count": 4,
				"packets_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 35,
				},
			},
		],
		"iptables_rules": [],
		"kernel_messages": [],
	},
}

test_fires_rule if {
	findings := foreign_rules.findings with data.sysdump as fires_rule_facts
	count(findings) > 0
}

fires_rule_facts := {
	"node": {
		"iptables_chains": [],
		"iptables_rules": [
			{
				"node": "node1",
				"family": "ipv4",
				"table": "filter",
				"chain": "FORWARD",
				"target": "REJECT",
				"packets_total": 412,
				"rule": "-j REJECT --reject-with icmp-host-prohibited",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 40,
				},
			},
		],
		"kernel_messages": [],
	},
}

test_fires_log if {
	findings := foreign_rules.findings with data.sysdump as fires_log_facts
	count(findings) > 0
}

fires_log_facts := {
	"node": {
		"iptables_chains": [],
		"iptables_rules": [],
		"kernel_messages": [
			{
				"node": "node1",
				"class": "firewall",
				"count": 1,
				"text": "Zone ranges:2026-11-23T02:51:10,000000+00:00 refused connection: IN=eno1 OUT= MAC=10:62:e5:02:09:bd SRC=203.0.113.9 DST=172.30.0.11 LEN=60 PROTO=TCP SPT=44 DPT=31234",
				"first_at": "2026-11-23T01:39:28.002458Z",
				"first_at_unix": 1795397968.002,
				"last_at": "2026-11-23T01:39:28.002458Z",
				"last_at_unix": 1795397968.002,
				"samples": [
					{
						"source": {
							"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/dmesg---time-format=iso.md",
							"line": 40,
						},
						"text": "2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 refused connection: IN=eno1 OUT= MAC=10:62:e5:02:09:bd SRC=203.0.113.9 DST=172.30.0.11 LEN=60 PROTO=TCP SPT=44 DPT=31234",
						"context": [
							"2026-11-23T01:39:28,001883+00:00 Faking a node at [mem 0x0000000000000000-0x000000063fffffff]",
							"2026-11-23T01:39:28,001895+00:00 NODE_DATA(0) allocated [mem 0x63ffd5500-0x63fffffff]",
							"2026-11-23T01:39:28,002458+00:00 Zone ranges:2026-11-23T02:51:10,000000+00:00 refused connection: IN=eno1 OUT= MAC=10:62:e5:02:09:bd SRC=203.0.113.9 DST=172.30.0.11 LEN=60 PROTO=TCP SPT=44 DPT=31234",
						],
						"context_line": 38,
					},
				],
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/dmesg---time-format=iso.md",
					"line": 40,
				},
			},
		],
	},
}

test_quiet if {
	findings := foreign_rules.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"iptables_chains": [
			{
				"node": "node1",
				"family": "ipv4",
				"table": "filter",
				"chain": "FORWARD",
				"policy": "ACCEPT",
				"rules_count": 2,
				"packets_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 33,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "PREROUTING",
				"policy": "ACCEPT",
				"rules_count": 1,
				"packets_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 55,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "INPUT",
				"policy": "ACCEPT",
				"rules_count": 0,
				"packets_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 56,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "OUTPUT",
				"policy": "ACCEPT",
				"rules_count": 1,
				"packets_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 57,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "POSTROUTING",
				"policy": "ACCEPT",
				"rules_count": 1,
				"packets_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 58,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "CILIUM_OUTPUT_nat",
				"rules_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 59,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "CILIUM_POST_nat",
				"rules_count": 5,
				"packets_total": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 60,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "CILIUM_PRE_nat",
				"rules_count": 0,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 61,
				},
			},
		],
		"iptables_rules": [
			{
				"node": "node1",
				"family": "ipv4",
				"table": "filter",
				"chain": "FORWARD",
				"target": "REJECT",
				"packets_total": 0,
				"rule": "-j REJECT --reject-with icmp-host-prohibited",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 40,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "filter",
				"chain": "OUTPUT",
				"target": "CILIUM_OUTPUT",
				"packets_total": 3542,
				"rule": "-m comment --comment \"cilium-feeder: CILIUM_OUTPUT\" -j CILIUM_OUTPUT",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 41,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "PREROUTING",
				"target": "CILIUM_PRE_nat",
				"packets_total": 31,
				"rule": "-m comment --comment \"cilium-feeder: CILIUM_PRE_nat\" -j CILIUM_PRE_nat",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 62,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "OUTPUT",
				"target": "CILIUM_OUTPUT_nat",
				"packets_total": 85,
				"rule": "-m comment --comment \"cilium-feeder: CILIUM_OUTPUT_nat\" -j CILIUM_OUTPUT_nat",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 63,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "nat",
				"chain": "POSTROUTING",
				"target": "CILIUM_POST_nat",
				"packets_total": 85,
				"rule": "-m comment --comment \"cilium-feeder: CILIUM_POST_nat\" -j CILIUM_POST_nat",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 64,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "mangle",
				"chain": "PREROUTING",
				"target": "CILIUM_PRE_mangle",
				"packets_total": 3199,
				"rule": "-m comment --comment \"cilium-feeder: CILIUM_PRE_mangle\" -j CILIUM_PRE_mangle",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 10,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "mangle",
				"chain": "POSTROUTING",
				"target": "CILIUM_POST_mangle",
				"packets_total": 3542,
				"rule": "-m comment --comment \"cilium-feeder: CILIUM_POST_mangle\" -j CILIUM_POST_mangle",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 11,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"table": "raw",
				"chain": "PREROUTING",
				"target": "CILIUM_PRE_raw",
				"packets_total": 3189,
				"rule": "-m comment --comment \"cilium-feeder: CILIUM_PRE_raw\" -j CILIUM_PRE_raw",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/iptables-save--c.md",
					"line": 21,
				},
			},
		],
		"kernel_messages": [],
	},
}
