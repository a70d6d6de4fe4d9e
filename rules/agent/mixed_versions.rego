# METADATA
# title: Cilium agents of different versions
# description: >-
#   The agents of the cluster run different versions. During a rollout that is normal; left so, nodes differ in datapath,
#   permissions and defaults, and only neighbouring minor versions are tested to work together.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-AGENT-010
#   severity: medium
#   confidence: high
#   judged: cluster
#   explains: [CIL-ENC-006, CIL-K8S-002]
#   guide: [G-108, G-100]
#   falsepositives:
#     - A rolling upgrade that moves on at this moment.
#     - Node pools that are pinned to a version for a test, on purpose.
#   remediation:
#     - "See which pods are behind: kubectl -n kube-system get pods -l k8s-app=cilium -o wide -L controller-revision-hash."
#     - "Finish the rollout (kubectl -n kube-system rollout status daemonset cilium), or go back to the old version with helm rollback; step one minor version at a time."
#     - "With updateStrategy OnDelete delete the remaining old pods yourself, node by node."
package cilium.agent.mixed_versions

import data.cilium.lib.lines

progress_seconds := 1800

captured := data.sysdump.dump[0].captured_at_unix

image_version := `[:@]v?([0-9]+)\.([0-9]+)\.([0-9]+)`

of_component[container.component] contains seen if {
	containers := data.sysdump.containers
	some container in containers
	container.component in {"cilium-agent", "cilium-operator"}
	container.container == container.component
	parts := regex.find_all_string_submatch_n(image_version, container.image, 1)[0]
	seen := {"minor": sprintf("%s.%s", [parts[1], parts[2]]), "version": sprintf("%s.%s.%s", [parts[1], parts[2], parts[3]]), "number": to_number(parts[2]), "node": container.node, "source": container.source}
}

agents := of_component["cilium-agent"]

agent_versions contains sprintf("%s.%s.%s", [parts[1], parts[2], parts[3]]) if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	parts := regex.find_all_string_submatch_n(image_version, container.image, 1)[0]
}

agent_minors contains sprintf("%s.%s", [parts[1], parts[2]]) if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	parts := regex.find_all_string_submatch_n(image_version, container.image, 1)[0]
}

# The lines of operators of another minor version than every agent.
apart_operators contains container.source if {
	count(agent_minors) > 0
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-operator"
	container.container == "cilium-operator"
	parts := regex.find_all_string_submatch_n(image_version, container.image, 1)[0]
	minor := sprintf("%s.%s", [parts[1], parts[2]])
	not minor in agent_minors
}

newest_pod := max([pod.created_at_unix |
	pods := data.sysdump.pods
	some pod in pods
	pod.component == "cilium-agent"
])

rolling if captured - newest_pod < progress_seconds

tally := concat(", ", [sprintf("%s on %s", [version, lines.number(count([seen | some seen in agents; seen.version == version]), "node")]) | some version in sort([each | some each in agent_versions])])

cited := [line |
	some version in agent_versions
	line := [seen.source | some seen in agents; seen.version == version][0]
]

apart := max([seen.number | some seen in agents]) - min([seen.number | some seen in agents])

grade := {"severity": "high", "reason": "more than one minor version lies between them"} if {
	apart > 1
} else := {"severity": "low", "reason": "an agent was replaced within the last half hour: a rollout moves on"} if {
	rolling
} else := {"severity": "medium", "reason": "no agent was replaced within the last half hour"}

findings contains finding if {
	count(agent_versions) > 1
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the agents run %s: %s", [lines.number(count(agent_versions), "version"), tally]),
		"evidence": array.slice(cited, 0, 20),
		"facts": {"versions_count": count(agent_versions)},
		"severity": grade.severity,
		"reason": grade.reason,
		"key": "agents",
	}
}

# An operator of another minor version than every agent.
findings contains finding if {
	count(apart_operators) > 0
	some operator in of_component["cilium-operator"]
	operator.source in apart_operators
	some agent in agents
	agent.source == min([each.source | some each in agents])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator runs %s and the agents %s: they are not tested together", [operator.version, concat(", ", agent_versions)]),
		"evidence": [operator.source, agent.source],
		"key": "operator",
	}
}
