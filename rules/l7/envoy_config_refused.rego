# METADATA
# title: CiliumEnvoyConfig is refused or has no effect
# description: >-
#   The agent skips a CiliumEnvoyConfig, because what it holds can't be read or its selector is invalid, or because the L7 proxy
#   is off. The listeners and routes in it don't exist; ingresses and gateways are made of such objects.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/envoy-traffic-management/
# custom:
#   id: CIL-L7-015
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-EDGE-009]
#   falsepositives:
#     - An object that was corrected since.
#   remediation:
#     - "Read the rest of the line: it names the object and what is wrong; compare with the Envoy API of this Cilium version."
#     - "If L7 proxies are disabled, set l7Proxy=true and envoyConfig.enabled=true in the Helm values."
package cilium.l7.envoy_config_refused

import data.cilium.lib.trouble

# What is logged, Cilium 1.12 to 1.20 (pkg/ciliumenvoyconfig, pkg/proxy).
pattern := `(?i)skipping ciliumenvoyconfig|ciliumenvoyconfig functionality isn.t enabled|(failed|unable) to (parse|add|update|upsert|delete) .{0,20}ciliumenvoyconfig|ignoring invalid ciliumenvoyconfig|malformed ciliumenvoyconfig`

told contains {"place": place, "hit": hit} if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"cilium-agent", "cilium-operator"}
	text := concat(": ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(pattern, text)
	place := array.concat([group.node | group.node != ""], [group.pod])[0]
	hit := {
		"age": trouble.age([group.last_age_seconds | group.last_age_seconds >= 0]),
		"level": group.level,
		"previous": group.previous,
		"down": concat("", ["down" | group.container_ready == false]) == "down",
		"text": text,
		"count": group.count,
		"sources": [sample.source | some sample in group.samples],
	}
}

findings contains finding if {
	hits := {each.hit | some each in told}
	count(hits) > 0
	places := sort({each.place | some each in told})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("a CiliumEnvoyConfig is refused (%d messages, from %s): %s", [trouble.occurrences(hits), concat(", ", array.slice(places, 0, 5)), substring(trouble.text(hits), 0, 320)]),
		"evidence": trouble.evidence(hits),
		"facts": {"messages_count": trouble.occurrences(hits)},
		"severity": trouble.lasting_severity(hits, "medium"),
		"reason": trouble.lasting_reason(hits),
	}
}
