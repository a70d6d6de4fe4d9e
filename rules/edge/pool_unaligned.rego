# METADATA
# title: Load-balancer pool at odds with its addresses
# description: >-
#   A pool's range does not begin where its mask says, so that it holds other addresses than meant, or the operator refuses an address
#   at the edge of it. Services get wrong addresses or none.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/lb-ipam/
# custom:
#   id: CIL-EDGE-016
#   severity: medium
#   confidence: high
#   judged: cluster
#   optional: [load_balancer_pools, log_groups]
#   explains: [CIL-EDGE-001, CIL-EDGE-002]
#   guide: [G-128]
#   falsepositives:
#     - A range written with host bits on purpose, where nothing else uses the whole of it.
#   remediation:
#     - "Write the block as start and stop (spec.blocks: - start: 192.0.2.200, stop: 192.0.2.215), or with the range's first address."
#     - "Set allowFirstLastIPs: \"Yes\" in the pool when its first and last address are asked for."
#     - Don't move the start of a pool that is in use. Every service gets a new address; add a block instead.
package cilium.edge.pool_unaligned

import data.cilium.lib.trouble

# An IPv4 range whose address has bits below its mask.
octets(ip) := [to_number(part) | some part in split(ip, ".")]

number(ip) := (((((o[0] * 256) + o[1]) * 256) + o[2]) * 256) + o[3] if {
	o := octets(ip)
}

unaligned(block) if {
	regex.match(`^[0-9]+(\.[0-9]+){3}/[0-9]+$`, block)
	parts := split(block, "/")
	free := 32 - to_number(parts[1])
	free > 0
	number(parts[0]) % bits.lsh(1, free) != 0
}

findings contains finding if {
	pools := data.sysdump.load_balancer_pools
	some pool in pools
	some block in pool.blocks
	unaligned(block)
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumLoadBalancerIPPool//%s", [pool.name])},
		"message": sprintf("block %s of pool %s does not begin at its mask's boundary: the pool holds addresses before and fewer after it than meant", [block, pool.name]),
		"evidence": [pool.source],
		"key": "unaligned",
	}
}

refused contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)provided ip is not in the valid range|pool upsert failed|(unable|failed) to allocate ip.*(range|pool|lbipam)|error while attempting to allocate ip`, text)
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

findings contains finding if {
	some hit in refused
	hit.text == trouble.text(refused)
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("LB-IPAM refuses an address or a pool (%d times): %s", [trouble.occurrences(refused), hit.text]),
		"evidence": trouble.evidence(refused),
		"severity": trouble.severity(refused, "medium"),
		"reason": trouble.reason(refused),
		"key": "refused",
	}
}
