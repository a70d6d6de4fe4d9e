# METADATA
# title: Rollout of the agents doesn't move on
# description: >-
#   The DaemonSet of the agents was changed and part of the nodes still run the old pods, with none replaced for half an hour.
#   The cluster runs two configurations or versions; mostly a new pod fails to become ready and holds up the rest.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/#step-3-rolling-back
# custom:
#   id: CIL-CFG-005
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [containers]
#   explains: [CIL-AGENT-010]
#   guide: [G-108]
#   falsepositives:
#     - updateStrategy OnDelete, where pods are replaced by hand.
#   remediation:
#     - "See which pod holds it up: kubectl -n kube-system rollout status daemonset cilium; kubectl -n kube-system get pods -l k8s-app=cilium -o wide."
#     - "Mend the cause on that node, or go back: helm rollback cilium -n kube-system."
package cilium.configuration.rollout_stuck

progress_seconds := 1800

captured := data.sysdump.dump[0].captured_at_unix

newest[pod.component] contains pod.created_at_unix if {
	pods := data.sysdump.pods
	some pod in pods
	pod.component in {"cilium-agent", "cilium-envoy"}
}

not_ready contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-agent"
	container.container == "cilium-agent"
	container.ready == false
}

culprits := concat("", [sprintf("; not ready: %s", [concat(", ", array.slice([sprintf("%s on %s", [container.pod, container.node]) | some container in not_ready], 0, 5))]) | count(not_ready) > 0])

findings contains finding if {
	daemonsets := data.sysdump.daemonsets
	some daemonset in daemonsets
	daemonset.component in {"cilium-agent", "cilium-envoy"}
	daemonset.updated_count < daemonset.desired_count
	captured - max(newest[daemonset.component]) >= progress_seconds
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("DaemonSet %s/%s runs the new pod on %d of %d nodes, and none was replaced within the last half hour%s", [daemonset.namespace, daemonset.name, daemonset.updated_count, daemonset.desired_count, culprits]),
		"evidence": array.slice(array.concat([daemonset.source], [container.source | some container in not_ready]), 0, 10),
		"facts": {"updated_count": daemonset.updated_count, "desired_count": daemonset.desired_count},
		"key": daemonset.component,
	}
}
