# Generated from no_backends.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.service.no_backends_test

import data.cilium.service.no_backends

test_fires if {
	findings := no_backends.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
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
	],
}

test_fires_none_ready if {
	findings := no_backends.findings with data.sysdump as fires_none_ready_facts
	count(findings) > 0
}

fires_none_ready_facts := {
	"service_backends": [
		{
			"namespace": "demo",
			"service": "web",
			"selector": "app=web",
			"selected_pods_count": 2,
			"selected_ready_pods_count": 0,
			"selected_running_pods_count": 2,
			"ready_endpoints_count": 0,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 101,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025122.yaml",
					"line": 93,
				},
			],
		},
	],
}

test_quiet if {
	findings := no_backends.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"service_backends": [
		{
			"namespace": "demo",
			"service": "web",
			"selector": "app=web",
			"selected_pods_count": 2,
			"selected_ready_pods_count": 2,
			"selected_running_pods_count": 2,
			"ready_endpoints_count": 1,
			"source": {
				"file": "k8s-services-20261123-025122.yaml",
				"line": 101,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025122.yaml",
					"line": 93,
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
					"line": 177,
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
					"line": 259,
				},
			],
		},
	],
}
