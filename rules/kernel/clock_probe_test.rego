# Generated from clock_probe.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.kernel.clock_probe_test

import data.cilium.kernel.clock_probe

test_fires if {
	findings := clock_probe.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"log_matches": [
			{
				"name": "disabled",
				"rule": "CIL-KERN-011",
				"component": "cilium-agent",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-fsw4b",
				"container": "cilium-agent",
				"previous": false,
				"level": "info",
				"count": 1,
				"first_at": "2026-11-23T02:55:13.798213673Z",
				"first_at_unix": 1795402513.798,
				"last_at": "2026-11-23T02:55:13.798213673Z",
				"last_at_unix": 1795402513.798,
				"last_age_seconds": 116.41168637,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
							"line": 421,
						},
						"text": "2026-11-23T02:55:13.798213673Z time=\"2026-11-23T02:55:13Z\" level=info msg=\"Auto-disabling \\\"enable-bpf-clock-probe\\\" feature since KERNEL_HZ cannot be determined\" error=\"open /proc/schedstat: no such file or directory\" subsys=daemon",
						"context": [
							"2026-11-23T02:55:13.798210668Z time=\"2026-11-23T02:55:13Z\" level=info msg=\" - !:annotation.*\" subsys=labels-filter",
							"2026-11-23T02:55:13.798212131Z time=\"2026-11-23T02:55:13Z\" level=info msg=\" - !:etcd_node\" subsys=labels-filter",
							"2026-11-23T02:55:13.798213673Z time=\"2026-11-23T02:55:13Z\" level=info msg=\"Auto-disabling \\\"enable-bpf-clock-probe\\\" feature since KERNEL_HZ cannot be determined\" error=\"open /proc/schedstat: no such file or directory\" subsys=daemon",
							"2026-11-23T02:55:13.822046155Z time=\"2026-11-23T02:55:13Z\" level=info msg=Invoked duration=1.233426ms function=\"pprof.init.func1 (pkg/pprof/cell.go:50)\" subsys=hive",
							"2026-11-23T02:55:13.823073695Z time=\"2026-11-23T02:55:13Z\" level=info msg=Invoked duration=\"117.555µs\" function=\"gops.registerGopsHooks (pkg/gops/cell.go:38)\" subsys=hive",
						],
						"context_line": 419,
					},
				],
				"source": {
					"file": "logs-cilium-fsw4b-cilium-agent-20261123-025702.log",
					"line": 421,
				},
			},
		],
	},
}

test_quiet if {
	findings := clock_probe.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"log_matches": [
			{
				"name": "leads",
				"rule": "CIL-OPER-002",
				"component": "cilium-operator",
				"node": "node1",
				"namespace": "kube-system",
				"pod": "cilium-operator-7c794d6f6-7wphf",
				"container": "cilium-operator",
				"previous": false,
				"level": "info",
				"count": 2,
				"first_at": "2026-11-23T02:55:30.220443379Z",
				"first_at_unix": 1795402530.22,
				"last_at": "2026-11-23T02:55:30.220500785Z",
				"last_at_unix": 1795402530.22,
				"last_age_seconds": 99.989399258,
				"container_ready": true,
				"samples": [
					{
						"source": {
							"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
							"line": 224,
						},
						"text": "2026-11-23T02:55:30.220443379Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"successfully acquired lease kube-system/cilium-operator-resource-lock\" subsys=klog",
						"context": [
							"2026-11-23T02:55:13.538272026Z time=\"2026-11-23T02:55:13Z\" level=info msg=\"Start hook executed\" duration=\"41.591µs\" function=\"hive.New.func1.2 (pkg/hive/hive.go:105)\" subsys=hive",
							"2026-11-23T02:55:13.555075646Z time=\"2026-11-23T02:55:13Z\" level=info msg=\"Leader re-election complete\" newLeader=node1-btnkxkjq5d operatorID=node1-sq9vm7k8rl subsys=cilium-operator-generic",
							"2026-11-23T02:55:30.220443379Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"successfully acquired lease kube-system/cilium-operator-resource-lock\" subsys=klog",
							"2026-11-23T02:55:30.220500785Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"Leading the operator HA deployment\" subsys=cilium-operator-generic",
							"2026-11-23T02:55:30.89760509Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"CRD (CustomResourceDefinition) is installed and up-to-date\" name=ciliumpodippools.cilium.io subsys=k8s",
						],
						"context_line": 222,
					},
					{
						"source": {
							"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
							"line": 225,
						},
						"text": "2026-11-23T02:55:30.220500785Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"Leading the operator HA deployment\" subsys=cilium-operator-generic",
						"context": [
							"2026-11-23T02:55:13.555075646Z time=\"2026-11-23T02:55:13Z\" level=info msg=\"Leader re-election complete\" newLeader=node1-btnkxkjq5d operatorID=node1-sq9vm7k8rl subsys=cilium-operator-generic",
							"2026-11-23T02:55:30.220443379Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"successfully acquired lease kube-system/cilium-operator-resource-lock\" subsys=klog",
							"2026-11-23T02:55:30.220500785Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"Leading the operator HA deployment\" subsys=cilium-operator-generic",
							"2026-11-23T02:55:30.89760509Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"CRD (CustomResourceDefinition) is installed and up-to-date\" name=ciliumpodippools.cilium.io subsys=k8s",
							"2026-11-23T02:55:30.897688665Z time=\"2026-11-23T02:55:30Z\" level=info msg=\"CRD (CustomResourceDefinition) is installed and up-to-date\" name=ciliumnodeconfigs.cilium.io subsys=k8s",
						],
						"context_line": 223,
					},
				],
				"source": {
					"file": "logs-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025702.log",
					"line": 224,
				},
			},
		],
	},
}
