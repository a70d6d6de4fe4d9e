# METADATA
# title: Mutual authentication fails
# description: >-
#   A policy asks that two workloads prove who they are, and the agent can't carry that out: SPIRE doesn't answer, has no identity for
#   them, or the handshake between the nodes fails. Every packet between them is dropped as "Authentication required".
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/mutual-authentication/mutual-authentication/
# custom:
#   id: CIL-POL-017
#   severity: high
#   confidence: medium
#   judged: node
#   optional: [drop_counters, flow_drops]
#   explains: [CIL-POL-002]
#   guide: [G-045]
#   falsepositives:
#     - "The first packets between two identities are dropped by design until the handshake is done: drops alone are graded low."
#   remediation:
#     - "Look whether SPIRE runs: kubectl -n cilium-spire get pods; its server needs a volume, its agent one pod a node."
#     - "Ask the server for the identities: kubectl -n cilium-spire exec spire-server-0 -c spire-server -- /opt/spire/bin/spire-server entry show; the operator registers them."
#     - "Let nodes reach each other on the port of the handshake (mesh-auth-mutual-listener-port, TCP 4250)."
#     - "To have traffic back at once take authentication.mode: required out of the policy."
package cilium.policy.mutual_authentication

import data.cilium.lib.trouble

# What is logged, Cilium 1.14 to 1.20 (pkg/auth).
pattern := `(?i)failed to authenticate request|failed to perform tls handshake|failed to get ca bundle|no certificate provider configured|failed to start mutual auth listener|spire delegate api client failed|error in delegate stream|unable to connect to spire|failed to convert spiffe id|failed to parse x\.509 der bundle`

authentication_code := 189

recent_seconds := 60

# What is more than the first packets of some pairs of identities.
many := 100

hits contains hit if {
	groups := data.sysdump.node.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(": ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": group.level,
		"previous": group.previous,
		"down": concat("", ["down" | group.container_ready == false]) == "down",
		"text": text,
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
		"node": group.node,
	}
}

dropped contains drop if {
	drops := data.sysdump.node.flow_drops
	some drop in drops
	drop.code == authentication_code
	drop.last_age_seconds <= recent_seconds
}

counted contains counter if {
	counters := data.sysdump.node.drop_counters
	some counter in counters
	lower(counter.reason) == "authentication required"
	counter.packets_total >= many
}

drop_lines := array.concat([drop.source | some drop in dropped], [counter.source | some counter in counted])

findings contains finding if {
	some node in {hit.node | some hit in hits}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("mutual authentication fails on %s (%d messages%s): %s", [
			node, trouble.occurrences(hits),
			concat("", [", and packets are dropped for want of it" | count(drop_lines) > 0]),
			substring(trouble.text(hits), 0, 320),
		]),
		"evidence": array.slice(array.concat(trouble.evidence(hits), drop_lines), 0, 14),
		"facts": {"messages_count": trouble.occurrences(hits)},
		"severity": trouble.lasting_severity(hits, "high"),
		"reason": trouble.lasting_reason(hits),
	}
}

findings contains finding if {
	count(hits) == 0
	count(drop_lines) > 0
	some node in {row.node | some row in (dropped | counted)}
	finding := {
		"subject": {"kind": "node", "name": node},
		"message": sprintf("%s drops packets because their identities have not proved who they are", [node]),
		"evidence": array.slice(drop_lines, 0, 10),
		"severity": "low",
		"reason": "the first packets of each pair of identities are dropped by design, and the agent reports no failure",
		"key": "drops",
	}
}
