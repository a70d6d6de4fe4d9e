# Generated from sequence_number.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.encryption.sequence_number_test

import data.cilium.encryption.sequence_number

test_fires if {
	findings := sequence_number.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"agent_encryption": [
			{
				"node": "node1",
				"mode": "IPsec",
				"message": "Decryption interface(s): eth0",
				"keys_in_use_count": 4,
				"errors_total": 0,
				"max_sequence_number": 4076863488,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-encrypt-status.md",
					"line": 1,
				},
			},
		],
	},
}

test_quiet if {
	findings := sequence_number.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"agent_encryption": [
			{
				"node": "node1",
				"mode": "IPsec",
				"message": "Decryption interface(s): eth0",
				"keys_in_use_count": 4,
				"errors_total": 0,
				"max_sequence_number": 318767104,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-encrypt-status.md",
					"line": 1,
				},
			},
		],
	},
}
