# METADATA
# title: BGP configuration has no effect
# description: >-
#   BGP resources exist and are not put into effect: the feature is off, no node or several configurations match, a peer
#   configuration or password is missing, or this version no longer reads them. Nothing is announced.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/bgp-control-plane/bgp-control-plane-configuration/
# custom:
#   id: CIL-EDGE-004
#   severity: high
#   confidence: high
#   judged: cluster
#   optional: [object_conditions, bgp_configurations, configuration, versions, log_groups]
#   explains: [CIL-EDGE-003]
#   guide: [G-102, G-103]
#   falsepositives:
#     - Resources that are prepared for nodes that don't exist yet.
#   remediation:
#     - "Switch it on: Helm value bgpControlPlane.enabled=true, then restart operator and agents."
#     - "Read the conditions: kubectl get ciliumbgpclusterconfigs -o yaml; make nodeSelectors disjoint, and create the CiliumBGPPeerConfigs and the secrets that are named."
#     - CiliumBGPPeeringPolicy is gone in 1.19. Write CiliumBGPClusterConfig, CiliumBGPPeerConfig and CiliumBGPAdvertisement instead.
package cilium.edge.bgp_configuration

import data.cilium.lib.trouble

bad_types := `(?i)NoMatchingNode|MissingPeerConfigs|ConflictingClusterConfigs?|MissingAuthSecret`

findings contains finding if {
	conditions := data.sysdump.object_conditions
	some condition in conditions
	startswith(condition.kind, "CiliumBGP")
	condition.status == "True"
	regex.match(bad_types, condition.type)
	finding := {
		"subject": {"kind": "object", "name": sprintf("%s//%s", [condition.kind, condition.name])},
		"message": sprintf("%s %s has no effect: %s (%s)", [condition.kind, condition.name, concat("", [text | text := condition.message]), condition.type]),
		"evidence": [condition.source],
		"key": condition.type,
	}
}

agent_minors contains version.minor if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
	version.major == 1
}

findings contains finding if {
	configurations := data.sysdump.bgp_configurations
	some configuration in configurations
	configuration.kind == "CiliumBGPPeeringPolicy"
	min(agent_minors) >= 19
	finding := {
		"subject": {"kind": "object", "name": sprintf("CiliumBGPPeeringPolicy//%s", [configuration.name])},
		"message": sprintf("CiliumBGPPeeringPolicy %s is not read by Cilium 1.%d any more", [configuration.name, min(agent_minors)]),
		"evidence": [configuration.source],
		"key": "removed",
	}
}

off contains setting.source if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name == "enable-bgp-control-plane"
	setting.value == "false"
}

# Charts leave the option out when it is off.
off contains setting.source if {
	settings := data.sysdump.configuration
	count([setting | some setting in settings; setting.name == "enable-bgp-control-plane"]) == 0
	some setting in settings
	setting.name == "cluster-name"
}

findings contains finding if {
	configurations := data.sysdump.bgp_configurations
	count(configurations) > 0
	some source in off
	names := sort({sprintf("%s %s", [configuration.kind, configuration.name]) | some configuration in configurations})
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("BGP is switched off (enable-bgp-control-plane) and %d BGP configurations exist: %s", [count(names), concat(", ", array.slice(names, 0, 3))]),
		"evidence": array.concat(array.slice([configuration.source | some configuration in configurations], 0, 4), [source]),
		"key": "off",
	}
}

several contains hit if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-agent"
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(`(?i)more th[ae]n one ciliumbgppeeringpolicy|multiple .*bgp.*(policies|configs?).*(select|apply|match)|bgp.*(auth|password).*secret .*not found`, text)
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
	some hit in several
	hit.text == trouble.text(several)
	finding := {
		"subject": {"kind": "node", "name": hit.node},
		"message": sprintf("the BGP configuration of %s is not put into effect: %s", [hit.node, hit.text]),
		"evidence": trouble.evidence(several),
		"severity": trouble.severity(several, "high"),
		"reason": trouble.reason(several),
		"key": "several",
	}
}
