# METADATA
# title: CiliumEnvoyConfig exists and is not read
# description: >-
#   CiliumEnvoyConfigs are in the cluster and the agents don't read them, because enable-envoy-config is off. Their
#   listeners do nothing.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/troubleshooting_servicemesh/
# custom:
#   id: CIL-L7-006
#   severity: medium
#   confidence: high
#   judged: cluster
#   guide: [G-090]
#   falsepositives:
#     - Objects that another tool left.
#   remediation:
#     - Set envoyConfig.enabled=true in the Helm values, or use Ingress or Gateway API, which switch it on.
package cilium.l7.envoy_config_off

reading if {
	settings := data.sysdump.configuration
	some setting in settings
	setting.name in {"enable-envoy-config", "enable-ingress-controller", "enable-gateway-api", "loadbalancer-l7"}
	setting.value in {"true", "envoy"}
}

findings contains finding if {
	not reading
	rows := data.sysdump.envoy_configurations
	some row in rows
	name := concat("/", array.concat([row.namespace | row.namespace != ""], [row.name]))
	finding := {
		"subject": {"kind": "object", "name": sprintf("%s/%s", [row.kind, name])},
		"message": sprintf("%s %s exists, and the agents don't read it (enable-envoy-config is off)", [row.kind, name]),
		"evidence": [row.source],
	}
}
