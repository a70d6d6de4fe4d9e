# METADATA
# title: clustermesh-apiserver is not healthy
# description: >-
#   The clustermesh-apiserver of this cluster doesn't run or restarts again and again. Other clusters see nothing of
#   this one, and with kvstoremesh this one nothing of the others.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_clustermesh/
# custom:
#   id: CIL-CM-010
#   severity: critical
#   confidence: high
#   judged: cluster
#   optional: [deployments, containers]
#   explains: [CIL-CM-002, CIL-CM-003]
#   guide: [G-017]
#   falsepositives:
#     - A rollout that is under way.
#   remediation:
#     - "Look at its containers: kubectl -n kube-system get pods -l k8s-app=clustermesh-apiserver; logs of etcd, apiserver and kvstoremesh with --previous."
#     - "'database space exceeded' or being killed for memory: give etcd more memory and a larger quota."
package cilium.clustermesh.apiserver_unhealthy

restarts_many := 3

captured := data.sysdump.dump[0].captured_at_unix

findings contains finding if {
	deployments := data.sysdump.deployments
	some deployment in deployments
	deployment.component == "clustermesh-apiserver"
	deployment.desired_count > 0
	deployment.available_count == 0
	finding := {
		"subject": {"kind": "object", "name": sprintf("Deployment/%s/%s", [deployment.namespace, deployment.name])},
		"message": sprintf("%s has %d of %d replicas available%s", [deployment.name, deployment.available_count, deployment.desired_count, bad_text]),
		"evidence": array.concat([deployment.source], [container.source | some container in bad]),
		"key": "unavailable",
	}
}

bad contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "clustermesh-apiserver"
	container.ready == false
	container.init == false
}

bad_text := concat("", [sprintf("; container %s is %s%s", [container.container, container.state, concat("", [sprintf(" (%s)", [container.reason]) | container.reason != ""])]) | some container in bad])

# It runs now, and does so only for a short while each time.
findings contains finding if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "clustermesh-apiserver"
	container.restart_count >= restarts_many
	captured - container.last_finished_at_unix < 3600
	finding := {
		"subject": {"kind": "pod", "name": sprintf("%s/%s", [container.namespace, container.pod])},
		"message": sprintf("container %s of %s was restarted %d times, the last at %s (%s, exit code %d)", [container.container, container.pod, container.restart_count, container.last_finished_at, container.last_reason, container.last_exit_code]),
		"evidence": [container.source],
		"facts": {"restarts_count": container.restart_count},
		"severity": "high",
		"reason": "it comes back each time",
		"key": "restarts",
	}
}

findings contains finding if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component in {"clustermesh-apiserver", "etcd", "kvstoremesh"}
	regex.match(`(?i)database space exceeded|NOSPACE|no space left`, concat(" ", array.concat([group.message], [group.error | group.error != ""])))
	group.last_age_seconds < 3600
	finding := {
		"subject": {"kind": "pod", "name": concat("/", array.concat([group.namespace | group.namespace != ""], [group.pod]))},
		"message": sprintf("the etcd of clustermesh-apiserver is full: %d messages, the last at %s: %s", [group.count, group.last_at, substring(group.message, 0, 200)]),
		"evidence": [sample.source | some sample in group.samples],
		"severity": "high",
		"reason": "nothing more can be written to it",
		"key": "space",
	}
}
