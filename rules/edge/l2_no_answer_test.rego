# Generated from l2_no_answer.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.edge.l2_no_answer_test

import data.cilium.edge.l2_no_answer

test_fires if {
	findings := l2_no_answer.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
	"l2_policies": [
		{
			"name": "all",
			"external_ips": false,
			"load_balancer_ips": true,
			"interfaces": [
				"^enp[0-9]+",
			],
			"source": {
				"file": "ciliuml2announcementpolicies-20261123-025122.yaml",
				"line": 4,
			},
		},
	],
	"leases": [
		{
			"namespace": "kube-system",
			"name": "cilium-l2announce-demo-web",
			"holder": "node1",
			"acquired_at": "2026-11-22T02:12:16Z",
			"acquired_at_unix": 1795313536,
			"renewed_at": "2026-11-23T02:51:22Z",
			"renewed_at_unix": 1795402282,
			"duration_seconds": 15,
			"transitions_count": 1,
			"source": {
				"file": "k8s-leases-20261123-025122.yaml",
				"line": 12,
			},
		},
	],
}

test_quiet if {
	findings := l2_no_answer.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
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
		{
			"node": "node2",
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
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 4,
			},
		},
	],
	"l2_policies": [
		{
			"name": "all",
			"external_ips": false,
			"load_balancer_ips": true,
			"interfaces": [
				"^eth[0-9]+",
			],
			"source": {
				"file": "ciliuml2announcementpolicies-20261123-025122.yaml",
				"line": 4,
			},
		},
	],
	"leases": [
		{
			"namespace": "kube-system",
			"name": "apiserver-wlv32tlttr4jl3gtroqexyxapa",
			"holder": "apiserver-wlv32tlttr4jl3gtroqexyxapa_1f91e6a6-6d4b-42cc-bdcd-0be6c1dca7cd",
			"renewed_at": "2026-11-23T02:51:17.306875Z",
			"renewed_at_unix": 1795402277.306,
			"duration_seconds": 3600,
			"source": {
				"file": "k8s-leases-20261123-025122.yaml",
				"line": 33,
			},
		},
		{
			"namespace": "kube-system",
			"name": "cilium-operator-resource-lock",
			"holder": "node1-crhtxfpbd2",
			"acquired_at": "2026-11-23T02:49:51.064129Z",
			"acquired_at_unix": 1795402191.064,
			"renewed_at": "2026-11-23T02:51:21.740418Z",
			"renewed_at_unix": 1795402281.74,
			"duration_seconds": 15,
			"transitions_count": 8,
			"source": {
				"file": "k8s-leases-20261123-025122.yaml",
				"line": 60,
			},
		},
	],
}
