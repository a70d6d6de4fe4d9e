# METADATA
# title: Agent hangs while it starts
# description: >-
#   The agent began its start minutes ago and has not finished it. Until it does it opens no socket for the CNI plugin: no pod
#   on the node gets a network, and the pods that run are not updated. Its last line says what it had reached.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-AGENT-018
#   severity: critical
#   confidence: medium
#   judged: node
#   optional: [policies, container_environment]
#   logs:
#     - {name: begun, component: cilium-agent, pattern: 'Initializing daemon'}
#     - {name: done, component: cilium-agent, pattern: 'Daemon initialization completed'}
#   explains: [CIL-AGENT-001, CIL-AGENT-006, CIL-AGENT-012]
#   guide: [G-005, G-010]
#   falsepositives:
#     - A node with very many endpoints to restore, or with a slow disk or CPU, which needs longer.
#   remediation:
#     - "Take the goroutines while it hangs: kubectl -n kube-system exec <agent pod> -c cilium-agent -- gops stack 1; look for WaitForCacheSync and for waits of many minutes."
#     - "If KUBERNETES_SERVICE_HOST is a name and a policy for nodes has DNS rules, the name can't be resolved before the DNS proxy runs: give the API server's address as an IP (k8sServiceHost)."
#     - "If CiliumLocalRedirectPolicies exist, delete them for the start and put them back, and upgrade to the newest patch release."
package cilium.agent.start_hangs

import data.cilium.lib.lines

patience_seconds := 120

captured := data.sysdump.dump[0].captured_at_unix

# Waits that have a name of their own, and rules.
named_waits := `Waiting for k8s node information|Still waiting for Cilium Operator|Establishing connection to apiserver|Unable to contact k8s api-?server|Waiting for IP|[Ww]aiting for .*[Pp]odCIDR|Waiting for k8s node|kvstore|etcd`

begun contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "begun"
	match.previous == false
}

done_at := max(array.concat([0], [match.last_at_unix |
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "done"
	match.previous == false
]))

# Settings that are known to block a start.
hints contains sprintf("%s selects nodes and has DNS rules", [trim_prefix(sprintf("%s/%s", [policy.namespace, policy.name]), "/")]) if {
	policies := data.sysdump.policies
	some policy in policies
	policy.selects_nodes == true
	some feature in policy.features
	feature == "l7_dns"
	some host in api_names
}

api_names contains variable.value if {
	variables := data.sysdump.node.container_environment
	some variable in variables
	variable.name == "KUBERNETES_SERVICE_HOST"
	regex.match(`[a-zA-Z]`, variable.value)
	not contains(variable.value, ":")
}

hint_text := concat("", [sprintf("; %s, and the API server is given by name (%s)", [hint, concat(", ", api_names)]) | some hint in hints])

findings contains finding if {
	some match in begun
	match.last_at_unix > done_at
	files := data.sysdump.node.log_files
	some file in files
	file.pod == match.pod
	file.component == "cilium-agent"
	file.previous == false
	not named_wait(file.last_line)
	containers := data.sysdump.node.containers
	some container in containers
	container.pod == match.pod
	container.container == "cilium-agent"
	container.state == "running"
	container.ready == false
	age := round(captured - match.last_at_unix)
	age >= patience_seconds
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent %s of %s began its start %d s before the end of the dump and has not finished it; its log ends: %s%s", [match.pod, match.node, age, lines.said(file.last_line), hint_text]),
		"evidence": [file.last.source, match.source, container.source],
		"facts": {"starting_seconds": age},
	}
}

named_wait(line) if regex.match(named_waits, line)
