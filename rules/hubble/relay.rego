# METADATA
# title: Hubble Relay does not work
# description: >-
#   Hubble Relay is not ready or can't connect to the Hubble servers of agents. hubble observe, the UI and the flows of a
#   sysdump lack those nodes; traffic itself is not concerned.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/observability/hubble/setup/
# custom:
#   id: CIL-HUB-003
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [log_groups, log_matches]
#   logs:
#     - {name: peers, component: hubble-relay, pattern: 'Failed to create peer '}
#   explains: []
#   guide: [G-057, G-059]
#   falsepositives:
#     - A few failed connections while agents are restarted or nodes leave.
#   remediation:
#     - "x509 or deadline exceeded in a handshake: renew the certificates (delete the secrets hubble-server-certs and hubble-relay-client-certs and run the job hubble-generate-certs, or let Helm make them), then restart relay and agents. Certificates need subject alternative names."
#     - "Connection refused or timeouts: allow TCP 4244 between all nodes; check that hubble.enabled is true and hubble-listen-address is :4244."
#     - "Look at it: kubectl -n kube-system logs deploy/hubble-relay; cilium hubble port-forward & hubble status."
package cilium.hubble.relay

import data.cilium.lib.lines
import data.cilium.lib.trouble

least_failures := 3

failed contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "hubble-relay"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)failed to create (grpc|peer)|failed to (connect|dial)|context deadline exceeded|connection refused|x509|certificate|transport: .*handshake`, text)
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": concat("", [level | level := group.level]),
		"previous": group.previous,
		"down": [true | group.container_ready == false] != [],
		"node": concat("", [name | name := group.node]),
		"pod": concat("/", array.concat([name | name := group.namespace], [group.pod])),
		"text": substring(text, 0, 300),
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

# Some versions say so at level info.
failed contains hit if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "peers"
	concat("", [level | level := match.level]) in {"info", "debug", ""}
	texts := [lines.said(sample.text) | some sample in match.samples]
	hit := {
		"age": trouble.age([match.last_age_seconds | match.last_age_seconds >= 0]),
		"level": "info",
		"previous": match.previous,
		"down": [true | match.container_ready == false] != [],
		"node": concat("", [name | name := match.node]),
		"pod": concat("/", array.concat([name | name := match.namespace], [match.pod])),
		"text": texts[count(texts) - 1],
		"count": match.count,
		"sources": [sample.source | some sample in match.samples],
	}
}

down contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "hubble-relay"
	container.ready == false
}

said := concat("", array.slice([sprintf("; its log says: %s", [hit.text]) | some hit in failed], 0, 1))

findings contains finding if {
	some container in down
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [container.namespace, container.pod])},
		"message": sprintf("Hubble Relay %s/%s is not ready (%s%s)%s", [container.namespace, container.pod, container.state, concat("", [sprintf(", %s", [text]) | text := container.reason]), said]),
		"evidence": array.slice(array.concat([container.source], trouble.evidence(failed)), 0, 12),
	}
}

serious if {
	some hit in failed
	regex.match(`(?i)x509|certificate|handshake`, hit.text)
}

serious if trouble.occurrences(failed) >= least_failures

serious if {
	some hit in failed
	regex.match(`(?i)peer (client|notify)|next attempt after [1-9]|next-try-in=[1-9][0-9]*(m|h)`, hit.text)
}

findings contains finding if {
	count(down) == 0
	serious
	some hit in failed
	hit.text == trouble.text(failed)
	finding := {
		"subject": {"kind": "pod", "name": hit.pod},
		"message": sprintf("Hubble Relay can't connect to its peers (%d times): %s", [trouble.occurrences(failed), hit.text]),
		"evidence": trouble.evidence(failed),
		"severity": trouble.severity(failed, "medium"),
		"reason": trouble.reason(failed),
	}
}
