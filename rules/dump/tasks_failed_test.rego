# Generated from tasks_failed.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dump.tasks_failed_test

import data.cilium.dump.tasks_failed

test_fires if {
	findings := tasks_failed.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"collector_failures": [
		{
			"task": "Collecting Kubernetes pods",
			"error": "failed to collect Kubernetes pods: pods is forbidden: User \"support\" cannot list resource \"pods\" in API group \"\" at the cluster scope",
			"reason": "forbidden",
			"expected": false,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 102,
			},
		},
	],
}

test_fires_old if {
	findings := tasks_failed.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"collector_failures": [
		{
			"task": "Collecting Cilium nodes",
			"error": "failed to collect Cilium nodes: Get \"https://10.96.0.1:443/apis/cilium.io/v2/ciliumnodes\": context deadline exceeded",
			"reason": "timeout",
			"expected": false,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 102,
			},
		},
	],
}

test_fires_lesser if {
	findings := tasks_failed.findings with data.sysdump as fires_lesser_facts
	count(findings) > 0
}

fires_lesser_facts := {
	"collector_failures": [
		{
			"task": "Collecting Kubernetes metrics",
			"error": "failed to collect Kubernetes metrics: context deadline exceeded",
			"reason": "timeout",
			"expected": false,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 102,
			},
		},
	],
}

test_quiet if {
	findings := tasks_failed.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"collector_failures": [
		{
			"task": "gops-cilium-88hf7-pprof-heap",
			"error": "failed to list processes \"cilium-88hf7\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-88hf7, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node1",
			"pod": "cilium-88hf7",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 102,
			},
		},
		{
			"task": "gops-cilium-88hf7-pprof-cpu",
			"error": "failed to list processes \"cilium-88hf7\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-88hf7, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node1",
			"pod": "cilium-88hf7",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 103,
			},
		},
		{
			"task": "gops-cilium-x4qvg-pprof-heap",
			"error": "failed to list processes \"cilium-x4qvg\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-x4qvg, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node2",
			"pod": "cilium-x4qvg",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 104,
			},
		},
		{
			"task": "gops-cilium-x4qvg-pprof-cpu",
			"error": "failed to list processes \"cilium-x4qvg\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-x4qvg, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node2",
			"pod": "cilium-x4qvg",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 105,
			},
		},
		{
			"task": "Collecting Kubernetes nodes memory/cpu usage",
			"error": "failed to collect Kubernetes nodes memory/cpu usage: the server could not find the requested resource",
			"reason": "not_installed",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 106,
			},
		},
		{
			"task": "Collecting Kubernetes pods memory/cpu usage",
			"error": "failed to collect Kubernetes pods memory/cpu usage: the server could not find the requested resource",
			"reason": "not_installed",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 107,
			},
		},
		{
			"task": "Collecting Cilium Egress Gateway policies",
			"error": "failed to collect Cilium Egress Gateway policies: the server could not find the requested resource (get ciliumegressgatewaypolicies.cilium.io)",
			"reason": "not_installed",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 108,
			},
		},
		{
			"task": "Collecting Cilium CIDR Groups",
			"error": "failed to write Cilium CIDR Groups to file: missing apiVersion or kind and cannot assign it; no kind is registered for the type v2alpha1.CiliumCIDRGroupList in scheme \"k8s.io/client-go/kubernetes/scheme/register.go:82\"",
			"reason": "unknown_command",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 109,
			},
		},
	],
}
