# Generated from no_upstream.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.edge.no_upstream_test

import data.cilium.edge.no_upstream

test_fires if {
	findings := no_upstream.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"gateway_classes": [],
	"gateway_routes": [],
	"gateways": [],
	"ingress_classes": [
		{
			"name": "cilium",
			"controller": "cilium.io/ingress-controller",
			"default": false,
			"source": {
				"file": "ingressclasses-20261123-025250.yaml",
				"line": 4,
			},
		},
	],
	"ingresses": [
		{
			"namespace": "demo",
			"name": "shop",
			"class": "cilium",
			"hosts": [
				"shop.example.com",
			],
			"addresses": [
				"192.0.2.20",
			],
			"backends": [
				"orders:80",
			],
			"created_at": "2026-11-23T02:40:30Z",
			"created_at_unix": 1795401630,
			"source": {
				"file": "ciliumingresses-20261123-025250.yaml",
				"line": 5,
			},
		},
	],
	"service_backends": [
		{
			"namespace": "demo",
			"service": "orders",
			"selector": "app=order",
			"selected_pods_count": 0,
			"selected_ready_pods_count": 0,
			"selected_running_pods_count": 0,
			"ready_endpoints_count": 0,
			"similar_labels": [
				"app=orders",
			],
			"similar_sources": [
				{
					"file": "k8s-pods-20261123-025250.yaml",
					"line": 376,
				},
			],
			"source": {
				"file": "k8s-services-20261123-025250.yaml",
				"line": 101,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025250.yaml",
					"line": 67,
				},
			],
		},
	],
}

test_quiet if {
	findings := no_upstream.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"gateway_classes": [],
	"gateway_routes": [],
	"gateways": [],
	"ingress_classes": [
		{
			"name": "cilium",
			"controller": "cilium.io/ingress-controller",
			"default": false,
			"source": {
				"file": "ingressclasses-20261123-025250.yaml",
				"line": 4,
			},
		},
	],
	"ingresses": [
		{
			"namespace": "demo",
			"name": "shop",
			"class": "cilium",
			"hosts": [
				"shop.example.com",
			],
			"addresses": [
				"192.0.2.20",
			],
			"backends": [
				"web:80",
			],
			"created_at": "2026-11-23T02:40:30Z",
			"created_at_unix": 1795401630,
			"source": {
				"file": "ciliumingresses-20261123-025250.yaml",
				"line": 5,
			},
		},
	],
	"service_backends": [
		{
			"namespace": "demo",
			"service": "orders",
			"selector": "app=order",
			"selected_pods_count": 0,
			"selected_ready_pods_count": 0,
			"selected_running_pods_count": 0,
			"ready_endpoints_count": 0,
			"similar_labels": [
				"app=orders",
			],
			"similar_sources": [
				{
					"file": "k8s-pods-20261123-025250.yaml",
					"line": 376,
				},
			],
			"source": {
				"file": "k8s-services-20261123-025250.yaml",
				"line": 101,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025250.yaml",
					"line": 67,
				},
			],
		},
		{
			"namespace": "demo",
			"service": "web",
			"selector": "app=web",
			"selected_pods_count": 2,
			"selected_ready_pods_count": 2,
			"selected_running_pods_count": 2,
			"ready_endpoints_count": 2,
			"source": {
				"file": "k8s-services-20261123-025250.yaml",
				"line": 152,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025250.yaml",
					"line": 136,
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
				"file": "k8s-services-20261123-025250.yaml",
				"line": 223,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025250.yaml",
					"line": 220,
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
				"file": "k8s-services-20261123-025250.yaml",
				"line": 289,
			},
			"slice_sources": [
				{
					"file": "k8s-endpointslices-20261123-025250.yaml",
					"line": 302,
				},
			],
		},
	],
}
