# METADATA
# title: Hubble off or not working in the agent
# description: >-
#   Hubble is switched off, or its server in the agent doesn't run. There are no flows to look at from the node, and Hubble
#   Relay can't reach it.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/hubble/setup/
# custom:
#   id: CIL-HUB-001
#   severity: medium
#   confidence: high
#   judged: node
#   optional: [pods, agent_hubble]
#   logs:
#     - {name: waiting, component: cilium-agent, pattern: 'Waiting for Hubble server TLS certificate and key files to be created'}
#   explains: [CIL-HUB-003, CIL-HUB-006]
#   guide: [G-057, G-111, G-147]
#   falsepositives:
#     - Hubble is switched off on purpose.
#     - The first seconds after a start, before the certificate is there.
#   remediation:
#     - "Switch it on: helm upgrade cilium cilium/cilium --reuse-values --set hubble.enabled=true, and restart the agents."
#     - "Not initialized: look for the certificate, kubectl -n kube-system get secret hubble-server-certs, and for the job that makes it (hubble-generate-certs)."
package cilium.hubble.disabled

relays contains pod.source if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "hubble-relay"
}

waiting contains match if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "waiting"
	match.previous == false
}

off_severity := "medium" if {
	count(relays) > 0
} else := "info"

off_reason := "Hubble Relay is installed and has nothing to connect to" if {
	count(relays) > 0
} else := "it may be off on purpose"

findings contains finding if {
	rows := data.sysdump.node.agent_hubble
	some row in rows
	row.state == "Disabled"
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("Hubble is switched off in the agent of %s: there are no flows of this node", [row.node]),
		"evidence": array.concat([row.source], array.slice([source | some source in relays], 0, 1)),
		"severity": off_severity,
		"reason": off_reason,
		"key": "off",
	}
}

findings contains finding if {
	rows := data.sysdump.node.agent_hubble
	some row in rows
	row.state in {"Warning", "Failure", "Error"}
	finding := {
		"subject": {"kind": "node", "name": row.node},
		"message": sprintf("Hubble does not work in the agent of %s: %s %s", [row.node, row.state, concat("", [text | text := row.message])]),
		"evidence": array.concat([row.source], array.slice([match.source | some match in waiting], 0, 2)),
		"key": "broken",
	}
}
