# Generated from goroutines_blocked.txtar: rows as the parser reads them. Refresh with go test ./rules -update.
package cilium.resources.goroutines_blocked_test

import data.cilium.resources.goroutines_blocked

test_fires if {
	findings := goroutines_blocked.findings with data.sysdump as fires_facts
	count(findings) > 0
}

fires_facts := {
	"node": {
		"goroutines": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"state": "sync.RWMutex.Lock",
				"function": "github.com/cilium/cilium/pkg/ipcache.(*IPCache).Lock",
				"count": 2,
				"longest_wait_seconds": 1320,
				"long_waits_count": 2,
				"process_count": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/gops-stack-$(pidof-cilium-agent).md",
					"line": 5,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"state": "sync.Mutex.Lock",
				"function": "github.com/cilium/cilium/pkg/endpoint.(*Endpoint).lockAlive",
				"count": 1,
				"longest_wait_seconds": 1200,
				"long_waits_count": 1,
				"process_count": 4,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/gops-stack-$(pidof-cilium-agent).md",
					"line": 21,
				},
			},
		],
	},
}

test_fires_old if {
	findings := goroutines_blocked.findings with data.sysdump as fires_old_facts
	count(findings) > 0
}

fires_old_facts := {
	"node": {
		"goroutines": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"state": "semacquire",
				"function": "github.com/cilium/cilium/pkg/fqdn/dnsproxy.(*DNSProxy).notify",
				"count": 3,
				"longest_wait_seconds": 1320,
				"long_waits_count": 3,
				"process_count": 4,
				"source": {
					"file": "cilium-bugtool-cilium-fsw4b-20261123-025702/cmd/gops-stack-$(pidof-cilium-agent).md",
					"line": 5,
				},
			},
		],
	},
}

test_quiet if {
	findings := goroutines_blocked.findings with data.sysdump as quiet_facts
	count(findings) == 0
}

quiet_facts := {
	"node": {
		"goroutines": [
			{
				"node": "node1",
				"component": "cilium-agent",
				"state": "sync.Mutex.Lock",
				"function": "github.com/cilium/cilium/pkg/endpoint.(*Endpoint).lockAlive",
				"count": 1,
				"long_waits_count": 0,
				"process_count": 3,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/gops-stack-$(pidof-cilium-agent).md",
					"line": 9,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"state": "chan receive",
				"function": "github.com/cilium/hive.(*Hive).Run",
				"count": 1,
				"longest_wait_seconds": 5040,
				"long_waits_count": 1,
				"process_count": 3,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/gops-stack-$(pidof-cilium-agent).md",
					"line": 1,
				},
			},
			{
				"node": "node1",
				"component": "cilium-agent",
				"state": "select",
				"function": "github.com/cilium/cilium/pkg/controller.(*controller).runController",
				"count": 1,
				"longest_wait_seconds": 5040,
				"long_waits_count": 1,
				"process_count": 3,
				"source": {
					"file": "cilium-bugtool-cilium-88hf7-20261123-025122/cmd/gops-stack-$(pidof-cilium-agent).md",
					"line": 5,
				},
			},
		],
	},
}
