# Generated from missing_in_agent.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.missing_in_agent_test

import data.cilium.service.missing_in_agent

test_fires if {
	findings := missing_in_agent.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"service_differences": [
			{
				"node": "node2",
				"namespace": "demo",
				"service": "web",
				"frontend": "10.96.10.10:80/TCP",
				"side": "kubernetes_agent",
				"missing_backends": [
					"10.244.0.209:8080",
					"10.244.0.236:8080",
				],
				"frontend_missing": true,
				"source": {
					"file": "k8s-services-20261123-025122.yaml",
					"line": 97,
				},
				"sources": [
					{
						"file": "k8s-services-20261123-025122.yaml",
						"line": 97,
					},
					{
						"file": "k8s-endpointslices-20261123-025122.yaml",
						"line": 39,
					},
					{
						"file": "k8s-endpointslices-20261123-025122.yaml",
						"line": 51,
					},
				],
			},
		],
	},
}

test_quiet if {
	findings := missing_in_agent.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"service_differences": [],
	},
}
