# METADATA
# title: Policy denies traffic that one of its rules nearly allows
# description: >-
#   Packets are denied although a policy has a rule that nearly fits: the same peer on another port, or the same
#   port for a peer with another label. This names the difference.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/policy/language/
# custom:
#   id: CIL-POL-003
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-POL-002]
#   guide: [G-042, G-062, G-065, G-066, G-067, G-141]
#   falsepositives:
#     - The policy is meant to deny this traffic.
#     - Rules with L7, FQDN, entities and CIDRs are not compared.
#   remediation:
#     - Add the missing port or label to the rule named here, or give the pod the label that the rule asks for.
#     - "Test it: kubectl -n kube-system exec <agent pod> -- cilium-dbg policy trace, or hubble observe --verdict DROPPED."
package cilium.policy.missing_allow_rule

least_flows := 3

recent_seconds := 30

# The rules of policies that put a workload into default deny, by direction and workload.
rules[key] contains peer if {
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.ingress_default_deny == true
	some workload in selection.workloads
	key := sprintf("ingress %s", [workload])
	peers := data.sysdump.policy_peers
	some peer in peers
	peer.kind == selection.kind
	peer.name == selection.name
	peer.namespace == selection.namespace
	peer.direction == "ingress"
	peer.deny != true
	peer.peer == "endpoints"
}

rules[key] contains peer if {
	selections := data.sysdump.policy_selections
	some selection in selections
	selection.egress_default_deny == true
	some workload in selection.workloads
	key := sprintf("egress %s", [workload])
	peers := data.sysdump.policy_peers
	some peer in peers
	peer.kind == selection.kind
	peer.name == selection.name
	peer.namespace == selection.namespace
	peer.direction == "egress"
	peer.deny != true
	peer.peer == "endpoints"
}

# The labels that a simple selector asks for: "app=web,tier=front".
wanted(selector) := {part | some part in split(selector, ","); regex.match(`^[^ =!()]+=[^ =!()]+$`, part)}

have(labels) := {trim_prefix(label, "k8s:") | some label in labels}

allows(ports, port, protocol) if {
	port > 0
	sprintf("%d/%s", [port, protocol]) in ports
}

allows(ports, _, _) if count(ports) == 0

denied contains {"key": sprintf("ingress %s/%s", [drop.destination_namespace, drop.destination_workload]), "labels": drop.source_labels, "peer": sprintf("%s/%s", [drop.source_namespace, drop.source_workload]), "port": drop.destination_port, "protocol": drop.protocol, "count": drop.count, "source": drop.source} if {
	drops := data.sysdump.flow_drops
	some drop in drops
	drop.reason == "POLICY_DENIED"
	drop.direction == "INGRESS"
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
}

denied contains {"key": sprintf("egress %s/%s", [drop.source_namespace, drop.source_workload]), "labels": drop.destination_labels, "peer": sprintf("%s/%s", [drop.destination_namespace, drop.destination_workload]), "port": drop.destination_port, "protocol": drop.protocol, "count": drop.count, "source": drop.source} if {
	drops := data.sysdump.flow_drops
	some drop in drops
	drop.reason == "POLICY_DENIED"
	drop.direction == "EGRESS"
	drop.count >= least_flows
	drop.last_age_seconds <= recent_seconds
}

# The peer fits and the port does not.
findings contains finding if {
	some drop in denied
	some peer in rules[drop.key]
	labels := have(drop.labels)
	asked := wanted(peer.value)
	count(asked) > 0
	count(asked - labels) == 0
	ports := [port | some port in peer.ports]
	not allows(ports, drop.port, drop.protocol)
	name := concat("/", array.concat([peer.namespace | peer.namespace != ""], [peer.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("policy %s denies %s to port %d/%s (%d packets): it allows this peer (%s) on %s alone", [name, drop.peer, drop.port, drop.protocol, drop.count, peer.value, concat(", ", ports)]),
		"evidence": [drop.source, peer.source],
		"key": "port",
	}
}

# The port fits and a label has another value.
findings contains finding if {
	some drop in denied
	some peer in rules[drop.key]
	labels := have(drop.labels)
	asked := wanted(peer.value)
	missing := asked - labels
	count(missing) == 1
	ports := [port | some port in peer.ports]
	allows(ports, drop.port, drop.protocol)
	some label in missing
	other := [each | some each in labels; startswith(each, concat("", [split(label, "=")[0], "="]))]
	name := concat("/", array.concat([peer.namespace | peer.namespace != ""], [peer.name]))
	finding := {
		"subject": {"kind": "policy", "name": name},
		"message": sprintf("policy %s denies %s to port %d/%s (%d packets): it allows peers with %s, and %s has %s", [name, drop.peer, drop.port, drop.protocol, drop.count, label, drop.peer, has(other)]),
		"evidence": [drop.source, peer.source],
		"key": "label",
	}
}

has([]) := "no such label"

has(others) := concat(", ", others) if count(others) > 0
