# Generated from foreign_programs.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.configuration.foreign_programs_test

import data.cilium.configuration.foreign_programs

test_fires if {
	findings := foreign_programs.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"agent_datapath": [],
		"network_programs": [
			{
				"node": "node1",
				"device": "eth0",
				"hook": "tcx/egress",
				"program": "cil_to_netdev",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/bpftool-net-show.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"device": "eth0",
				"hook": "clsact/ingress",
				"program": "px_tracer",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/bpftool-net-show.md",
					"line": 6,
				},
			},
		],
	},
}

test_fires_old if {
	findings := foreign_programs.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"agent_datapath": [],
		"network_programs": [
			{
				"node": "node1",
				"device": "eth0",
				"hook": "clsact/ingress",
				"program": "acme_firewall",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/bpftool-net-show.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"device": "eth0",
				"hook": "clsact/egress",
				"program": "cil_to_netdev-eth0",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/bpftool-net-show.md",
					"line": 6,
				},
			},
		],
	},
}

test_quiet if {
	findings := foreign_programs.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"agent_datapath": [
			{
				"node": "node1",
				"kube_proxy_replacement": "True",
				"devices": [
					"eth0",
				],
				"direct_routing_device": "eth0",
				"host_firewall": "Disabled",
				"routing_mode": "tunnel",
				"tunnel_protocol": "vxlan",
				"host_routing": "Legacy",
				"attach_mode": "TCX",
				"device_mode": "veth",
				"masquerading": "IPTables",
				"bandwidth_manager": "Disabled",
				"socket_lb": "Enabled",
				"node_port_mode": "SNAT",
				"backend_selection": "Random",
				"xdp_acceleration": "Disabled",
				"node_port_min": 30000,
				"node_port_max": 32767,
				"identity_min": 65536,
				"identity_max": 131071,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
					"line": 4,
				},
			},
		],
		"network_programs": [
			{
				"node": "node1",
				"device": "eth0",
				"hook": "tcx/ingress",
				"program": "cil_from_netdev",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/bpftool-net-show.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"device": "docker0",
				"hook": "clsact/ingress",
				"program": "px_tracer",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/bpftool-net-show.md",
					"line": 5,
				},
			},
		],
	},
}

test_quiet_old if {
	findings := foreign_programs.findings with data.sysdump as quiet_old_facts
	count(findings) == 0
}

quiet_old_facts := {
	"node": {
		"agent_datapath": [
			{
				"node": "node1",
				"kube_proxy_replacement": "True",
				"devices": [
					"eth0",
				],
				"direct_routing_device": "eth0",
				"host_firewall": "Disabled",
				"host_routing": "Legacy",
				"masquerading": "IPTables",
				"bandwidth_manager": "Disabled",
				"socket_lb": "Enabled",
				"node_port_mode": "SNAT",
				"backend_selection": "Random",
				"xdp_acceleration": "Disabled",
				"node_port_min": 30000,
				"node_port_max": 32767,
				"identity_min": 65536,
				"identity_max": 131071,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-status---verbose.md",
					"line": 4,
				},
			},
		],
		"network_programs": [
			{
				"node": "node1",
				"device": "eth0",
				"hook": "clsact/ingress",
				"program": "cil_from_netdev-eth0",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/bpftool-net-show.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"device": "eth0",
				"hook": "clsact/egress",
				"program": "cil_to_netdev-eth0",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/bpftool-net-show.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"device": "lxc1",
				"hook": "clsact/ingress",
				"program": "cil_from_container-lxc1",
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/bpftool-net-show.md",
					"line": 6,
				},
			},
		],
	},
}
