# METADATA
# title: Options that differ from node to node
# description: >-
#   CiliumNodeConfig objects set options for part of the nodes. That is allowed; it explains why nodes behave differently, and
#   a finding on those nodes only may come from it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/configuration/per-node-config/
# custom:
#   id: CIL-CFG-009
#   severity: info
#   confidence: high
#   judged: cluster
#   guide: [G-002]
#   falsepositives:
#     - Intended differences, which is what the object is for.
#   remediation:
#     - "List them: kubectl -n kube-system get ciliumnodeconfigs -o yaml; restart the agents of the nodes that they select after a change."
package cilium.configuration.node_overrides

import data.cilium.lib.lines

overrides contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "node-config"
}

findings contains finding if {
	count(overrides) > 0
	texts := sort([sprintf("%s: %s", [setting.name, setting.value]) | some setting in overrides])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("CiliumNodeConfig objects set %s for part of the nodes: %s", [lines.number(count(texts), "option"), concat(", ", array.slice(texts, 0, 8))]),
		"evidence": array.slice([setting.source | some setting in overrides], 0, 20),
		"facts": {"options_count": count(texts)},
	}
}
