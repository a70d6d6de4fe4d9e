# Generated from masquerade_devices.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.network.masquerade_devices_test

import data.cilium.network.masquerade_devices

test_fires if {
	findings := masquerade_devices.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
				"masquerading": "BPF",
				"masquerade_devices": [
					"eth1",
				],
				"exclusion_cidrs": [
					"10.244.0.0/16",
				],
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
		"routes": [
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "default",
				"via": "172.30.0.1",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 1,
				},
			},
		],
	},
}

test_quiet if {
	findings := masquerade_devices.findings with data.sysdump as quiet_facts
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
				"masquerading": "BPF",
				"masquerade_devices": [
					"eth0",
					"eth1",
				],
				"exclusion_cidrs": [
					"10.244.0.0/16",
				],
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
		"routes": [
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "default",
				"via": "172.30.0.1",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.0.132",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "10.244.1.0/24",
				"via": "10.244.0.132",
				"device": "cilium_host",
				"mtu_bytes": 1450,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 4,
				},
			},
			{
				"node": "node1",
				"family": "ipv4",
				"destination": "172.30.0.0/24",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--4-r.md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "eth0",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "cilium_net",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 2,
				},
			},
			{
				"node": "node1",
				"family": "ipv6",
				"destination": "fe80::/64",
				"device": "cilium_host",
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/ip--6-r.md",
					"line": 3,
				},
			},
		],
	},
}
