# METADATA
# title: Two owners rewrite the CNI configuration in turn
# description: >-
#   Something changes Cilium's file in /etc/cni/net.d again and again, and the agent writes it back each time. An Istio CNI
#   installer that chains itself into the file, with cni.exclusive on, is the usual other owner; its plugin is lost at
#   every turn, so pods miss the mesh or fail to start.
# scope: package
# schemas:
#   - data.sysdump: schema.node
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/servicemesh/istio/
# custom:
#   id: CIL-AGENT-016
#   severity: high
#   confidence: high
#   judged: node
#   optional: [configuration, containers]
#   logs:
#     - {name: rewritten, component: cilium-agent, pattern: 'Activity in /host/etc/cni/net.d/?,? re-generating CNI configuration'}
#   explains: [CIL-K8S-007]
#   guide: [G-017]
#   falsepositives:
#     - One or two rewrites when the agent or another plugin is installed or restarts.
#   remediation:
#     - "Let both live together: set cni.exclusive=false in Cilium's Helm values (cni-exclusive: \"false\" in cilium-config) and restart the agents; then restart the other installer (istio-cni-node)."
#     - "If no other plugin is meant to be there, remove its DaemonSet and its files from /etc/cni/net.d."
package cilium.agent.cni_rewritten

import data.cilium.lib.lines

least_rewrites := 10

per_seconds := 600

exclusive contains setting if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.component == "cilium-config"
	setting.name == "cni-exclusive"
	setting.value == "true"
}

# Installers of other CNI plugins on the node, by the containers' usual names.
others contains container if {
	containers := data.sysdump.node.containers
	some container in containers
	regex.match(`(?i)^(istio-cni|install-cni|multus|linkerd-cni|calico-node|kube-flannel|aws-node|azure-cns|antrea)`, container.pod)
}

others_text := concat("", array.slice([sprintf("; %s runs there too", [container.pod]) | some container in others], 0, 2))

exclusive_text := concat("", [" while cni-exclusive is on" | count(exclusive) > 0])

findings contains finding if {
	matches := data.sysdump.node.log_matches
	some match in matches
	match.name == "rewritten"
	match.previous == false
	match.count >= least_rewrites
	span := max([match.last_at_unix - match.first_at_unix, 1])
	(match.count * per_seconds) / span >= least_rewrites
	finding := {
		"subject": {"kind": "node", "name": match.node},
		"message": sprintf("the agent of %s wrote its CNI configuration anew %s within %d s because something else changes it%s%s", [match.node, lines.times(match.count), round(span), exclusive_text, others_text]),
		"evidence": array.slice(
			array.concat(
				[sample.source | some sample in match.samples],
				array.concat([setting.source | some setting in exclusive], array.slice([container.source | some container in others], 0, 3)),
			),
			0, 10,
		),
		"facts": {"rewrites_count": match.count},
	}
}
