# Generated from partly_enabled.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.encryption.partly_enabled_test

import data.cilium.encryption.partly_enabled

test_fires if {
	findings := partly_enabled.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_encryption": [
		{
			"node": "node1",
			"mode": "Wireguard",
			"message": "[NodeEncryption: Disabled, cilium_wg0 (Pubkey: keyOfNode1=, Port: 51871, Peers: 1)]",
			"peers_count": 1,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 114,
			},
		},
		{
			"node": "node2",
			"mode": "Disabled",
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-encrypt-status.md",
				"line": 1,
			},
		},
	],
}

test_quiet if {
	findings := partly_enabled.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"agent_encryption": [
		{
			"node": "node1",
			"mode": "Disabled",
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-encrypt-status.md",
				"line": 1,
			},
		},
		{
			"node": "node2",
			"mode": "Disabled",
			"source": {
				"file": "cilium-bugtool-cilium-x4qvg-20261123-025122/cmd/cilium-dbg-encrypt-status.md",
				"line": 1,
			},
		},
	],
}
