# Generated from cidr_group_missing.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.policy.cidr_group_missing_test

import data.cilium.policy.cidr_group_missing

test_fires if {
	findings := cidr_group_missing.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cidr_groups": [],
	"policy_peers": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "web-egress",
			"rule": 0,
			"direction": "egress",
			"deny": false,
			"peer": "cidr_group",
			"value": "office",
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 15,
			},
		},
	],
}

test_quiet if {
	findings := cidr_group_missing.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cidr_groups": [
		{
			"name": "office",
			"cidrs": [
				"198.51.100.0/24",
			],
			"source": {
				"file": "ciliumcidrgroups-20261123-025122.yaml",
				"line": 6,
			},
		},
	],
	"policy_peers": [
		{
			"kind": "CiliumNetworkPolicy",
			"namespace": "demo",
			"name": "web-egress",
			"rule": 0,
			"direction": "egress",
			"deny": false,
			"peer": "cidr_group",
			"value": "office",
			"source": {
				"file": "ciliumnetworkpolicies-20261123-025122.yaml",
				"line": 15,
			},
		},
	],
}
