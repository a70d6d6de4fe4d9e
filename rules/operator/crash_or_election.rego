# METADATA
# title: Operator restarts or loses its leadership
# description: >-
#   The operator ends again and again, or can't renew the lease by which it leads. Each time its controllers stop and begin
#   anew: pod CIDRs, identities, load-balancer addresses and Gateways are served late or not at all in between.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/internals/cilium_operator/
# custom:
#   id: CIL-OPER-002
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [containers, log_files]
#   logs:
#     - {name: renewal, component: cilium-operator, pattern: '(?:Failed to update lock|rror retrieving resource lock|rror retrieving lease lock|ailed to renew lease).*(?:[Tt]imeout|deadline exceeded|refused|canceled|no route|reset|unreachable|EOF|unavailable|TLS)'}
#     - {name: lost, component: cilium-operator, pattern: '(?:Leader election lost|eader election lost|lost leader election|stopped leading)'}
#     - {name: leads, component: cilium-operator, pattern: '(?:Leading the operator HA deployment|successfully acquired lease|became leader)'}
#   explains: [CIL-OPER-001]
#   guide: [G-026, G-030]
#   falsepositives:
#     - One loss of the leadership while the API servers restart or the operator is upgraded.
#     - "'the object has been modified' and 'Precondition failed' are conflicts of two writers, which the client repeats."
#   remediation:
#     - "Look at the API server's and etcd's latency at the times of the messages; other leader elections (kube-controller-manager, kube-scheduler) lose theirs at the same times if it is the cause."
#     - "Look at the operator's own limits: CPU limit and memory limit of the Deployment, and client-side throttling in its log; raise operator.resources or operator.k8sClientRateLimit.*."
#     - "Read the end of its last run: kubectl -n kube-system logs deployment/cilium-operator --previous | tail -50."
package cilium.operator.crash_or_election

import data.cilium.lib.lines

recent_seconds := 3600

fresh_seconds := 300

least_restarts := 3

least_failures := 2

captured := data.sysdump.dump[0].captured_at_unix

operators contains container if {
	containers := data.sysdump.containers
	some container in containers
	container.component == "cilium-operator"
	container.container == "cilium-operator"
}

# What it wrote last, in the log of this run or of the last one.
last_words[file.pod] contains {"text": lines.said(file.last_line), "source": file.last.source, "at": file.last_at_unix} if {
	files := data.sysdump.log_files
	some file in files
	file.component == "cilium-operator"
	file.previous == true
	file.lines_count > 0
}

# Crashes: by the pod's status.
findings contains finding if {
	some container in operators
	container.restart_count >= least_restarts
	container.last_exit_code != 0
	captured - container.last_finished_at_unix <= recent_seconds
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator %s restarted %s, the last time at %s with exit code %d%s%s", [
			container.pod, lines.times(container.restart_count), lines.moment(container.last_finished_at), container.last_exit_code,
			concat("", [sprintf(" (%s)", [container.last_reason]) | container.last_reason != ""]),
			concat("", [sprintf("; its log ended: %s", [words.text]) | some words in last_words[container.pod]]),
		]),
		"evidence": array.concat([container.source], [words.source | some words in last_words[container.pod]]),
		"facts": {"restarts": container.restart_count},
		"key": "restarts",
	}
}

findings contains finding if {
	some container in operators
	container.reason == "CrashLoopBackOff"
	container.restart_count < least_restarts
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator %s is in CrashLoopBackOff after %s", [container.pod, lines.number(container.restart_count, "restart")]),
		"evidence": [container.source],
		"facts": {"restarts": container.restart_count},
		"key": "restarts",
	}
}

# Its own last words. The loss of an election is told apart below.
fatal contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	group.level in {"fatal", "panic"}
	group.last_age_seconds <= recent_seconds
	not contains(lower(group.message), "leader election lost")
}

fatal contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	group.level == "error"
	group.last_age_seconds <= recent_seconds
	regex.match(`(?i)^(start hook failed|invoke failed|failed to start|unable to start|failed to run)`, group.message)
}

current_fatal contains group if {
	some group in fatal
	group.previous == false
}

current_fatal contains group if {
	some group in fatal
	group.container_ready == false
}

findings contains finding if {
	some template in {group.template | some group in current_fatal}
	groups := [group | some group in current_fatal; group.template == template]
	text := concat(": ", array.concat([groups[0].message], [groups[0].error | groups[0].error != ""]))
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator %s exits with: %s (%s, the last at %s)", [groups[0].pod, substring(text, 0, 600), lines.times(sum([each.count | some each in groups])), max([lines.moment(each.last_at) | some each in groups])]),
		"evidence": array.slice([sample.source | some each in groups; some sample in each.samples], 0, 10),
		"key": template,
	}
}

# When a replica last took the lead: what was before is over.
leads_at := max(array.concat([0], [match.last_at_unix |
	matches := data.sysdump.log_matches
	some match in matches
	match.name == "leads"
]))

matched[match.name] contains match if {
	matches := data.sysdump.log_matches
	some match in matches
	match.name in {"renewal", "lost"}
	match.last_at_unix > leads_at
	match.last_age_seconds <= fresh_seconds
}

findings contains finding if {
	matches := matched.lost
	match := [each | some each in matches][0]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator %s lost the leader election at %s, and no replica took the lead since%s", [match.pod, lines.moment(match.last_at), renewal_text]),
		"evidence": array.slice(array.concat([sample.source | some each in matches; some sample in each.samples], renewal_lines), 0, 10),
		"key": "election",
	}
}

renewals := sum([match.count | some match in matched.renewal])

renewal_lines := [sample.source | some match in matched.renewal; some sample in match.samples]

renewal_text := sprintf("; %s of its lease failed", [lines.number(renewals, "renewal")]) if {
	renewals > 0
} else := ""

findings contains finding if {
	not matched.lost
	renewals >= least_failures
	last := max([match.last_at | some match in matched.renewal])
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the operator can't renew its lease: %d tries failed, the last at %s; without it the operator stops leading", [renewals, lines.moment(last)]),
		"evidence": array.slice(renewal_lines, 0, 10),
		"facts": {"failures_count": renewals},
		"severity": "medium",
		"reason": "the lease has not been lost yet",
		"key": "election",
	}
}
