# Generated from too_many_labels.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.identity.too_many_labels_test

import data.cilium.identity.too_many_labels

test_fires if {
	findings := too_many_labels.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"cilium_endpoints": [
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-tl872",
			"endpoint_id": 737,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.209",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:14Z",
			"created_at_unix": 1795402214,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 247,
			},
		},
	],
	"cilium_identities": [
		{
			"identity": 3002,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00002",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 20,
			},
		},
		{
			"identity": 3003,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00003",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 27,
			},
		},
		{
			"identity": 3004,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00004",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 34,
			},
		},
		{
			"identity": 3005,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00005",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 41,
			},
		},
		{
			"identity": 3006,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00006",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 48,
			},
		},
		{
			"identity": 3007,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00007",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 55,
			},
		},
		{
			"identity": 3008,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00008",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 62,
			},
		},
		{
			"identity": 3009,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00009",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 69,
			},
		},
		{
			"identity": 3010,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00010",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 76,
			},
		},
		{
			"identity": 3011,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00011",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 83,
			},
		},
		{
			"identity": 3012,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00012",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 90,
			},
		},
		{
			"identity": 3013,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00013",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 97,
			},
		},
		{
			"identity": 3014,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00014",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 104,
			},
		},
		{
			"identity": 3015,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00015",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"identity": 3016,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00016",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 118,
			},
		},
		{
			"identity": 3017,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00017",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 125,
			},
		},
		{
			"identity": 3018,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00018",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 132,
			},
		},
		{
			"identity": 3019,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00019",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 139,
			},
		},
		{
			"identity": 3020,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00020",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 146,
			},
		},
		{
			"identity": 3021,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00021",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 153,
			},
		},
		{
			"identity": 3022,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00022",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 160,
			},
		},
		{
			"identity": 3023,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00023",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 167,
			},
		},
		{
			"identity": 3024,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00024",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 174,
			},
		},
		{
			"identity": 3025,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00025",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 181,
			},
		},
		{
			"identity": 3026,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00026",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 188,
			},
		},
		{
			"identity": 3027,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00027",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 195,
			},
		},
		{
			"identity": 3028,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00028",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 202,
			},
		},
		{
			"identity": 3029,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00029",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 209,
			},
		},
		{
			"identity": 3030,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00030",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 216,
			},
		},
		{
			"identity": 3031,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00031",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 223,
			},
		},
		{
			"identity": 3032,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00032",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 230,
			},
		},
		{
			"identity": 3033,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00033",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 237,
			},
		},
		{
			"identity": 3034,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00034",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 244,
			},
		},
		{
			"identity": 3035,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00035",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 251,
			},
		},
		{
			"identity": 3036,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00036",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 258,
			},
		},
		{
			"identity": 3037,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00037",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 265,
			},
		},
		{
			"identity": 3038,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00038",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 272,
			},
		},
		{
			"identity": 3039,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00039",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 279,
			},
		},
		{
			"identity": 3040,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00040",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 286,
			},
		},
		{
			"identity": 3041,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00041",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 293,
			},
		},
		{
			"identity": 3042,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00042",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 300,
			},
		},
		{
			"identity": 3043,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00043",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 307,
			},
		},
		{
			"identity": 3044,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00044",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 314,
			},
		},
		{
			"identity": 3045,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00045",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 321,
			},
		},
		{
			"identity": 3046,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00046",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 328,
			},
		},
		{
			"identity": 3047,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00047",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 335,
			},
		},
		{
			"identity": 3048,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00048",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 342,
			},
		},
		{
			"identity": 3049,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00049",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 349,
			},
		},
		{
			"identity": 3050,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00050",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 356,
			},
		},
		{
			"identity": 3051,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00051",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 363,
			},
		},
		{
			"identity": 3052,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00052",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 370,
			},
		},
		{
			"identity": 3053,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00053",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 377,
			},
		},
		{
			"identity": 3054,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00054",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 384,
			},
		},
		{
			"identity": 3055,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00055",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 391,
			},
		},
		{
			"identity": 3056,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00056",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 398,
			},
		},
		{
			"identity": 3057,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00057",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 405,
			},
		},
		{
			"identity": 3058,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00058",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 412,
			},
		},
		{
			"identity": 3059,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00059",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 419,
			},
		},
		{
			"identity": 3060,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00060",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 426,
			},
		},
		{
			"identity": 3061,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00061",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 433,
			},
		},
		{
			"identity": 3062,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00062",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 440,
			},
		},
		{
			"identity": 3063,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00063",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 447,
			},
		},
		{
			"identity": 3064,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00064",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 454,
			},
		},
		{
			"identity": 3065,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00065",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 461,
			},
		},
		{
			"identity": 3066,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00066",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 468,
			},
		},
		{
			"identity": 3067,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00067",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 475,
			},
		},
		{
			"identity": 3068,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00068",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 482,
			},
		},
		{
			"identity": 3069,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00069",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 489,
			},
		},
		{
			"identity": 3070,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00070",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 496,
			},
		},
		{
			"identity": 3071,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00071",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 503,
			},
		},
		{
			"identity": 3072,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00072",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 510,
			},
		},
		{
			"identity": 3073,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00073",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 517,
			},
		},
		{
			"identity": 3074,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00074",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 524,
			},
		},
		{
			"identity": 3075,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00075",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 531,
			},
		},
		{
			"identity": 3076,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00076",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 538,
			},
		},
		{
			"identity": 3077,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00077",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 545,
			},
		},
		{
			"identity": 3078,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00078",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 552,
			},
		},
		{
			"identity": 3079,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00079",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 559,
			},
		},
		{
			"identity": 3080,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00080",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 566,
			},
		},
		{
			"identity": 3081,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00081",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 573,
			},
		},
		{
			"identity": 3082,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00082",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 580,
			},
		},
		{
			"identity": 3083,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00083",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 587,
			},
		},
		{
			"identity": 3084,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00084",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 594,
			},
		},
		{
			"identity": 3085,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00085",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 601,
			},
		},
		{
			"identity": 3086,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00086",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 608,
			},
		},
		{
			"identity": 3087,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00087",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 615,
			},
		},
		{
			"identity": 3088,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00088",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 622,
			},
		},
		{
			"identity": 3089,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00089",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 629,
			},
		},
		{
			"identity": 3090,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00090",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 636,
			},
		},
		{
			"identity": 3091,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00091",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 643,
			},
		},
		{
			"identity": 3092,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00092",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 650,
			},
		},
		{
			"identity": 3093,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00093",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 657,
			},
		},
		{
			"identity": 3094,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00094",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 664,
			},
		},
		{
			"identity": 3095,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00095",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 671,
			},
		},
		{
			"identity": 3096,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00096",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 678,
			},
		},
		{
			"identity": 3097,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00097",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 685,
			},
		},
		{
			"identity": 3098,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00098",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 692,
			},
		},
		{
			"identity": 3099,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00099",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 699,
			},
		},
		{
			"identity": 3100,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00100",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 706,
			},
		},
		{
			"identity": 3101,
			"namespace": "demo",
			"labels": [
				"k8s:batch.kubernetes.io/job-name=run-00101",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 713,
			},
		},
	],
}

test_quiet if {
	findings := too_many_labels.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"cilium_endpoints": [
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-2tz8t",
			"endpoint_id": 3017,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.181",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:49:57Z",
			"created_at_unix": 1795402197,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 43,
			},
		},
		{
			"namespace": "demo",
			"name": "client-68c79d4b99-zqb8l",
			"endpoint_id": 225,
			"identity": 112022,
			"state": "ready",
			"ips": [
				"10.244.0.218",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 111,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-2fhtt",
			"endpoint_id": 1323,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.236",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:08Z",
			"created_at_unix": 1795402208,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 179,
			},
		},
		{
			"namespace": "demo",
			"name": "web-79c6b4c86b-tl872",
			"endpoint_id": 737,
			"identity": 108295,
			"state": "ready",
			"ips": [
				"10.244.0.209",
			],
			"node_ip": "172.30.0.11",
			"node": "node1",
			"created_at": "2026-11-23T02:50:14Z",
			"created_at_unix": 1795402214,
			"source": {
				"file": "ciliumendpoints-20261123-025122.yaml",
				"line": 247,
			},
		},
	],
	"cilium_identities": [
		{
			"identity": 108295,
			"namespace": "demo",
			"labels": [
				"k8s:app=web",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"created_at": "2026-11-23T02:46:59Z",
			"created_at_unix": 1795402019,
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 28,
			},
		},
		{
			"identity": 112022,
			"namespace": "demo",
			"labels": [
				"k8s:app=client",
				"k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=demo",
				"k8s:io.cilium.k8s.policy.cluster=lab",
				"k8s:io.cilium.k8s.policy.serviceaccount=default",
				"k8s:io.kubernetes.pod.namespace=demo",
			],
			"created_at": "2026-11-23T02:47:00Z",
			"created_at_unix": 1795402020,
			"source": {
				"file": "ciliumidentities-20261123-025122.yaml",
				"line": 62,
			},
		},
	],
}
