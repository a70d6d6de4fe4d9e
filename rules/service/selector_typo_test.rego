# Generated from selector_typo.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.selector_typo_test

import data.cilium.service.selector_typo

test_fires if {
	findings := selector_typo.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"service_backends": [
		{
			"namespace": "demo",
			"service": "web",
			"selector": "app=webs",
			"selected_pods_count": 0,
			"selected_ready_pods_count": 0,
			"selected_running_pods_count": 0,
			"ready_endpoints_count": 0,
			"similar_labels": [
				"app=web",
			],
			"similar_sources": [
				{
					"file": "k8s-pods-20261123-025122.yaml",
					"line": 376,
				},
			],
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 101,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025122.yaml",
					"line": 69,
				},
			],
		},
	],
}

test_quiet if {
	findings := selector_typo.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"service_backends": [
		{
			"namespace": "demo",
			"service": "web",
			"selector": "app=frontend",
			"selected_pods_count": 0,
			"selected_ready_pods_count": 0,
			"selected_running_pods_count": 0,
			"ready_endpoints_count": 0,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 101,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025122.yaml",
					"line": 69,
				},
			],
		},
		{
			"namespace": "kube-system",
			"service": "cilium-agent",
			"selector": "k8s-app=cilium",
			"selected_pods_count": 2,
			"selected_ready_pods_count": 2,
			"selected_running_pods_count": 2,
			"ready_endpoints_count": 2,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 172,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025122.yaml",
					"line": 153,
				},
			],
		},
		{
			"namespace": "kube-system",
			"service": "hubble-peer",
			"selector": "k8s-app=cilium",
			"selected_pods_count": 2,
			"selected_ready_pods_count": 2,
			"selected_running_pods_count": 2,
			"ready_endpoints_count": 2,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 238,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025122.yaml",
					"line": 235,
				},
			],
		},
	],
}
