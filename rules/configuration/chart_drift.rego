# METADATA
# title: Chart and image are of different minor versions
# description: >-
#   The Helm chart that is installed belongs to another minor version than the agents' image. Options and permissions are
#   written for the chart's version: new ones are missing, and old ones do nothing.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/operations/upgrade/
# custom:
#   id: CIL-CFG-007
#   severity: low
#   confidence: medium
#   judged: cluster
#   explains: [CIL-CFG-001, CIL-K8S-002]
#   guide: [G-058, G-108]
#   falsepositives:
#     - A chart with an image of its own on purpose (vendors, GitOps with pinned images).
#   remediation:
#     - "Install the chart of the version that should run, with your values in a file: helm upgrade cilium cilium/cilium --version <version> -n kube-system -f values.yaml; not with --reuse-values across minors."
package cilium.configuration.chart_drift

charts contains version if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "helm-chart"
}

agents contains version if {
	versions := data.sysdump.versions
	some version in versions
	version.component == "cilium-agent"
}

findings contains finding if {
	first := min([each.source | some each in agents])
	some chart in charts
	some agent in agents
	agent.source == first
	agent.major == chart.major
	agent.minor != chart.minor
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the chart is %s and the agents run %s", [chart.raw, agent.version]),
		"evidence": [chart.source, agent.source],
	}
}
