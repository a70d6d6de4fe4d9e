# Generated from commands_failed.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dump.commands_failed_test

import data.cilium.dump.commands_failed

test_fires if {
	findings := commands_failed.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"failed_commands": [
			{
				"node": "node1",
				"command": "endpoint-list",
				"reason": "timeout",
				"message": "Error: cannot get endpoint list: context deadline exceeded",
				"api": true,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-endpoint-list.md",
					"line": 1,
				},
			},
		],
	},
}

test_fires_old if {
	findings := commands_failed.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"failed_commands": [
			{
				"node": "node1",
				"command": "policy-get",
				"reason": "timeout",
				"message": "Error: Cannot get policy: [GET /policy][404] getPolicyNotFound",
				"api": true,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/cilium-dbg-policy-get.md",
					"line": 1,
				},
			},
		],
	},
}

test_quiet if {
	findings := commands_failed.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"failed_commands": [
			{
				"node": "node1",
				"command": "bpf-egress-list",
				"reason": "feature_off",
				"message": "Cannot find egress gateway bpf maps",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-bpf-egress-list.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "map-events-cilium_ipcache--o-json",
				"reason": "not_found",
				"message": "Error: could not get map name events: [GET /map/{name}/events][404] getMapNameEventsNotFound",
				"api": true,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-map-events-cilium_ipcache--o-json.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "shell----bgp-peers--f-detailed",
				"reason": "feature_off",
				"message": "\u003cstdin\u003e:0: bgp/peers: bgp router manager is not running",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-shell----bgp-peers--f-detailed.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "shell----bgp-peers",
				"reason": "feature_off",
				"message": "\u003cstdin\u003e:0: bgp/peers: bgp router manager is not running",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-shell----bgp-peers.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "shell----bgp-route-policies",
				"reason": "feature_off",
				"message": "\u003cstdin\u003e:0: bgp/route-policies: bgp router manager is not running",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-shell----bgp-route-policies.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "shell----bgp-routes--a-in-ipv4-unicast",
				"reason": "feature_off",
				"message": "\u003cstdin\u003e:0: bgp/routes in ipv4 unicast: BGP router manager is not running",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-shell----bgp-routes--a-in-ipv4-unicast.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "shell----bgp-routes--a-in-ipv6-unicast",
				"reason": "feature_off",
				"message": "\u003cstdin\u003e:0: bgp/routes in ipv6 unicast: BGP router manager is not running",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-shell----bgp-routes--a-in-ipv6-unicast.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "shell----bgp-routes--a-loc-ipv4-unicast",
				"reason": "feature_off",
				"message": "\u003cstdin\u003e:0: bgp/routes loc ipv4 unicast: BGP router manager is not running",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-shell----bgp-routes--a-loc-ipv4-unicast.md",
					"line": 1,
				},
			},
		],
	},
}

test_quiet_unanswered if {
	findings := commands_failed.findings with data.sysdump as quiet_unanswered_facts
	count(findings) == 0
}

quiet_unanswered_facts := {
	"node": {
		"failed_commands": [
			{
				"node": "node1",
				"command": "bgp-peers",
				"reason": "agent_not_serving",
				"message": "Error: cannot get peers list: Get \"http://localhost/v1/bgp/peers\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bgp-peers.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "bgp-route-policies",
				"reason": "agent_not_serving",
				"message": "Error: cannot get route policies list: Get \"http://localhost/v1/bgp/route-policies\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bgp-route-policies.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "bgp-routes-advertised-ipv4-unicast",
				"reason": "agent_not_serving",
				"message": "Error: failed retrieving routes: Get \"http://localhost/v1/bgp/routes?afi=ipv4\u0026safi=unicast\u0026table_type=adj-rib-out\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bgp-routes-advertised-ipv4-unicast.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "bgp-routes-advertised-ipv6-unicast",
				"reason": "agent_not_serving",
				"message": "Error: failed retrieving routes: Get \"http://localhost/v1/bgp/routes?afi=ipv6\u0026safi=unicast\u0026table_type=adj-rib-out\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bgp-routes-advertised-ipv6-unicast.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "bgp-routes-available-ipv4-unicast",
				"reason": "agent_not_serving",
				"message": "Error: failed retrieving routes: Get \"http://localhost/v1/bgp/routes?afi=ipv4\u0026safi=unicast\u0026table_type=loc-rib\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bgp-routes-available-ipv4-unicast.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "bgp-routes-available-ipv6-unicast",
				"reason": "agent_not_serving",
				"message": "Error: failed retrieving routes: Get \"http://localhost/v1/bgp/routes?afi=ipv6\u0026safi=unicast\u0026table_type=loc-rib\": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bgp-routes-available-ipv6-unicast.md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"command": "bpf-ct-list-global",
				"reason": "not_found",
				"message": "Error: Unable to open /sys/fs/bpf/tc/globals/cilium_ct6_global: loading pinned map /sys/fs/bpf/tc/globals/cilium_ct6_global: no such file or directory",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bpf-ct-list-global.md",
					"line": 3,
				},
			},
			{
				"node": "node1",
				"command": "bpf-egress-list",
				"reason": "feature_off",
				"message": "Cannot find egress gateway bpf maps",
				"api": false,
				"source": {
					"file": "cilium-bugtool-cilium-k2gx4-20261123-031659/cmd/cilium-dbg-bpf-egress-list.md",
					"line": 1,
				},
			},
		],
	},
}
