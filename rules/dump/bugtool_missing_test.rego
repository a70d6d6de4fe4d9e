# Generated from bugtool_missing.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.dump.bugtool_missing_test

import data.cilium.dump.bugtool_missing

test_fires if {
	findings := bugtool_missing.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"agent_collections": [
		{
			"node": "node1",
			"pod": "cilium-88hf7",
			"running": true,
			"has_bugtool": true,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 64,
			"failed_commands_count": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 1981,
			},
		},
		{
			"node": "node2",
			"pod": "cilium-x4qvg",
			"running": true,
			"has_bugtool": false,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 0,
			"failed_commands_count": 0,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 3692,
			},
		},
	],
	"collector_failures": [],
	"dump": [],
}

test_fires_old if {
	findings := bugtool_missing.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"agent_collections": [
		{
			"node": "node2",
			"pod": "cilium-4sv9m",
			"running": true,
			"has_bugtool": true,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 66,
			"failed_commands_count": 5,
			"source": {
				"file": "k8s-pods-20261123-025702.yaml",
				"line": 1897,
			},
		},
		{
			"node": "node1",
			"pod": "cilium-fsw4b",
			"running": true,
			"has_bugtool": false,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 0,
			"failed_commands_count": 0,
			"source": {
				"file": "k8s-pods-20261123-025702.yaml",
				"line": 3134,
			},
		},
	],
	"collector_failures": [],
	"dump": [],
}

test_quiet if {
	findings := bugtool_missing.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"agent_collections": [
		{
			"node": "node1",
			"pod": "cilium-88hf7",
			"running": true,
			"has_bugtool": true,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 64,
			"failed_commands_count": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 1981,
			},
		},
		{
			"node": "node2",
			"pod": "cilium-x4qvg",
			"running": true,
			"has_bugtool": true,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 64,
			"failed_commands_count": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 3692,
			},
		},
	],
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
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 209,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
}

test_quiet_crashed if {
	findings := bugtool_missing.findings with data.sysdump as quiet_crashed_facts
	count(findings) == 0
}

quiet_crashed_facts := {
	"agent_collections": [
		{
			"node": "node2",
			"pod": "cilium-pnskw",
			"running": false,
			"has_bugtool": true,
			"has_log": true,
			"has_previous_log": true,
			"has_flows": false,
			"helper_pod": true,
			"commands_count": 62,
			"failed_commands_count": 38,
			"source": {
				"file": "k8s-pods-20261123-030749.yaml",
				"line": 2352,
			},
		},
		{
			"node": "node1",
			"pod": "cilium-tctcz",
			"running": false,
			"has_bugtool": true,
			"has_log": true,
			"has_previous_log": true,
			"has_flows": false,
			"helper_pod": true,
			"commands_count": 62,
			"failed_commands_count": 36,
			"source": {
				"file": "k8s-pods-20261123-030749.yaml",
				"line": 3683,
			},
		},
	],
	"collector_failures": [
		{
			"task": "gops-cilium-pnskw-pprof-heap",
			"error": "failed to list processes \"cilium-pnskw\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-pnskw, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node2",
			"pod": "cilium-pnskw",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 109,
			},
		},
		{
			"task": "gops-cilium-pnskw-pprof-cpu",
			"error": "failed to list processes \"cilium-pnskw\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-pnskw, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node2",
			"pod": "cilium-pnskw",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 110,
			},
		},
		{
			"task": "gops-cilium-tctcz-pprof-heap",
			"error": "failed to list processes \"cilium-tctcz\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-tctcz, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node1",
			"pod": "cilium-tctcz",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 111,
			},
		},
		{
			"task": "gops-cilium-tctcz-pprof-cpu",
			"error": "failed to list processes \"cilium-tctcz\" (\"cilium-agent\") in namespace \"kube-system\": command failed (pod=kube-system/cilium-tctcz, container=cilium-agent): Internal error occurred: error executing command in container: fork/exec /bin/gops: no such file or directory",
			"reason": "unknown_command",
			"expected": true,
			"node": "node1",
			"pod": "cilium-tctcz",
			"source": {
				"file": "cilium-sysdump.log",
				"line": 112,
			},
		},
		{
			"task": "Collecting Kubernetes nodes memory/cpu usage",
			"error": "failed to collect Kubernetes nodes memory/cpu usage: the server could not find the requested resource",
			"reason": "not_installed",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 113,
			},
		},
		{
			"task": "Collecting Kubernetes pods memory/cpu usage",
			"error": "failed to collect Kubernetes pods memory/cpu usage: the server could not find the requested resource",
			"reason": "not_installed",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 114,
			},
		},
		{
			"task": "Collecting Cilium Egress Gateway policies",
			"error": "failed to collect Cilium Egress Gateway policies: the server could not find the requested resource (get ciliumegressgatewaypolicies.cilium.io)",
			"reason": "not_installed",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 115,
			},
		},
		{
			"task": "Collecting Cilium CIDR Groups",
			"error": "failed to write Cilium CIDR Groups to file: missing apiVersion or kind and cannot assign it; no kind is registered for the type v2alpha1.CiliumCIDRGroupList in scheme \"k8s.io/client-go/kubernetes/scheme/register.go:82\"",
			"reason": "unknown_command",
			"expected": true,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 116,
			},
		},
	],
	"dump": [
		{
			"captured_at": "2026-11-23T03:07:50.396682011Z",
			"captured_at_unix": 1795403270.396,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-agent-crash-config --quick=false",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 205,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
}

test_quiet_limited if {
	findings := bugtool_missing.findings with data.sysdump as quiet_limited_facts
	count(findings) == 0
}

quiet_limited_facts := {
	"agent_collections": [
		{
			"node": "node2",
			"pod": "cilium-x4qvg",
			"running": true,
			"has_bugtool": false,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 0,
			"failed_commands_count": 0,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 3692,
			},
		},
		{
			"node": "node1",
			"pod": "cilium-88hf7",
			"running": true,
			"has_bugtool": true,
			"has_log": true,
			"has_previous_log": false,
			"has_flows": true,
			"helper_pod": false,
			"commands_count": 64,
			"failed_commands_count": 2,
			"source": {
				"file": "k8s-pods-20261123-025122.yaml",
				"line": 1981,
			},
		},
	],
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
	"dump": [
		{
			"captured_at": "2026-11-23T02:51:30.662575303Z",
			"captured_at_unix": 1795402290.662,
			"collector_version": "v0.19.7",
			"collector_args": "sysdump --output-filename cilium-1.20.2-healthy --node-list node1",
			"cilium_namespace": "kube-system",
			"format": "cilium-sysdump",
			"quick": false,
			"files_count": 132,
			"nodes_count": 2,
			"source": {
				"file": "cilium-sysdump.log",
				"line": 1,
			},
		},
	],
}
