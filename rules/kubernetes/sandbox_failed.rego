# METADATA
# title: Pods get no network from Cilium
# description: >-
#   The kubelet can't set up the network of pods because the Cilium CNI plugin fails or isn't configured
#   yet. The pods stay in ContainerCreating; the plugin's message says which part of Cilium failed it.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting/
# custom:
#   id: CIL-K8S-007
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [containers]
#   guide: [G-106]
#   falsepositives:
#     - Events of the first seconds of a node, before its agent was ready, of pods that run since.
#     - A pod that is deleted while its sandbox is made.
#   remediation:
#     - "Follow the plugin's own words: 'range is full' is the IPAM of the node, 'unable to connect to Cilium agent' an agent that doesn't answer, '429' an agent that is overloaded, 'cni plugin not initialized' an agent that never wrote its configuration."
#     - "Look at the agent of the node: kubectl -n kube-system get pods -o wide -l k8s-app=cilium --field-selector spec.nodeName=<node>; then its log."
#     - "When the cause is gone the kubelet tries again by itself; kubectl delete pod <pod> hastens it."
package cilium.kubernetes.sandbox_failed

import data.cilium.lib.lines

recent_seconds := 600

many_pods := 5

captured := data.sysdump.dump[0].captured_at_unix

# The failures that the plugin names, and the text of a kubelet without any configuration.
families := {
	"ipam": `(?i)postIpamFailure|range is full|no more ips|allocation failed|no available ips|failed to allocate .*ip`,
	"agent_unreachable": `(?i)unable to connect to cilium agent|cilium\.sock|agent client|connection refused`,
	"agent_slow": `(?i)api client timeout exceeded|context deadline exceeded|\[(PUT|PATCH) /endpoint`,
	"rate_limited": `(?i)TooManyRequests|\[429\]`,
	"delegated_ipam": `(?i)delegated plugin`,
	"veth": `(?i)unable to (set up|setup|create) veth|unable to move|netns|network namespace`,
	"chaining": `(?i)chaining|PrevResult`,
	"no_configuration": `(?i)cni plugin not initialized|cni config uninitialized|no networks found in /etc/cni/net.d`,
}

names := ["rate_limited", "ipam", "delegated_ipam", "agent_unreachable", "agent_slow", "chaining", "veth", "no_configuration"]

family(message) := array.slice(array.concat([name | some name in names; regex.match(families[name], message)], ["other"]), 0, 1)[0]

# Pods of which a container started after the event: the sandbox was made in the end.
started_at[pod] contains container.started_at_unix if {
	containers := data.sysdump.containers
	some container in containers
	container.state in {"running", "terminated"}
	pod := sprintf("%s/%s", [container.namespace, container.pod])
}

candidates contains event if {
	events := data.sysdump.events
	some event in events
	sandbox_event(event.reason, event.message)
	event.kind == "Pod"
	event.last_at_unix >= captured - recent_seconds
	concerns_cilium(event.message)
}

sandbox_event("FailedCreatePodSandBox", _)

sandbox_event(reason, message) if {
	reason != "FailedCreatePodSandBox"
	regex.match(sandbox_words, message)
}

# A kubelet of another distribution gives the same words of Cilium's plugin another reason.
sandbox_words := `(?i)(failed to create pod|network for) sandbox|postIpamFailure|putEndpointId|cilium api client timeout|plugin type="?cilium-cni`

concerns_cilium(message) if contains(lower(message), "cilium")

concerns_cilium(message) if regex.match(families.no_configuration, message)

concerns_cilium(message) if regex.match(`(?i)postIpamFailure|putEndpointId`, message)

failed contains event if {
	some event in candidates
	pod := sprintf("%s/%s", [event.namespace, event.name])
	later := {start | some start in started_at[pod]; start >= event.last_at_unix}
	count(later) == 0
	goes_on(event.object_exists, event.object_healthy, event.count, captured - event.last_at_unix)
}

# A healthy pod got its network, unless the event is of the very last moment. Of a pod that is gone only a row of
# failures that reaches to the end of the dump counts: its controller makes others that meet the same.
goes_on(true, false, _, _)

goes_on(true, true, _, age) if age < 60

goes_on(false, _, failures, age) if {
	failures >= 3
	age < 120
}

# A pod's plugin message says more than the kubelet's wait for a configuration before it.
spoken contains pod if {
	some event in failed
	family(event.message) != "no_configuration"
	pod := sprintf("%s/%s", [event.namespace, event.name])
}

telling contains event if {
	some event in failed
	family(event.message) != "no_configuration"
}

telling contains event if {
	some event in failed
	family(event.message) == "no_configuration"
	pod := sprintf("%s/%s", [event.namespace, event.name])
	not pod in spoken
}

node_of[event.source] := array.concat([event.node | event.node != ""], ["a node that the event doesn't name"])[0] if {
	some event in telling
}

words(message) := regex.replace(message, `(?s)^.*failed \(add\): `, "")

findings contains finding if {
	some event in telling
	why := family(event.message)
	pod := sprintf("%s/%s", [event.namespace, event.name])
	place := node_of[event.source]
	same := {sprintf("%s/%s", [each.namespace, each.name]) | some each in telling; family(each.message) == why; node_of[each.source] == place}
	finding := {
		"subject": {"kind": "pod", "name": pod},
		"message": sprintf("no network for %s on %s: %s waits in ContainerCreating (%s at %s): %s", [lines.number(count(same), "pod"), place, pod, event.reason, lines.moment(event.last_at), substring(words(event.message), 0, 400)]),
		"evidence": [event.source],
		"facts": {"pods_count": count(same)},
		"severity": severity(count(same)),
		"reason": "graded by the number of pods of the node without network",
		"key": why,
	}
}

severity(pods) := "critical" if pods >= many_pods

severity(pods) := "high" if pods < many_pods
