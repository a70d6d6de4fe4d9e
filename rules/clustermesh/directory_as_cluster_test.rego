# Generated from directory_as_cluster.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.clustermesh.directory_as_cluster_test

import data.cilium.clustermesh.directory_as_cluster

test_fires if {
	findings := directory_as_cluster.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"controllers": [],
	"remote_clusters": [
		{
			"node": "node1",
			"name": "..data",
			"ready": false,
			"status_text": "Backend not initialized",
			"nodes_count": 0,
			"identities_count": 0,
			"services_count": 0,
			"source": {
				"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/cilium-dbg-status---verbose.md",
				"line": 116,
			},
		},
	],
}

test_quiet if {
	findings := directory_as_cluster.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"controllers": [],
	"remote_clusters": [],
}
