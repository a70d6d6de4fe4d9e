# METADATA
# title: Traffic that stays in clear text
# description: >-
#   The configuration leaves some traffic unencrypted although encryption is on: load-balancer traffic with XDP or
#   DSR, or traffic of nodes that are left out.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/security/network/encryption-wireguard/
# custom:
#   id: CIL-ENC-012
#   severity: low
#   confidence: high
#   judged: cluster
#   guide: [G-113]
#   falsepositives:
#     - It is accepted.
#   remediation:
#     - Turn off XDP acceleration (bpf-lb-acceleration) or DSR, or accept that traffic from outside is not encrypted between the nodes.
package cilium.encryption.clear_text_paths

setting[entry.name] := entry.value if {
	entries := data.sysdump.configuration
	some entry in entries
	entry.component == "cilium-config"
	entry.name in {"enable-wireguard", "bpf-lb-acceleration", "bpf-lb-mode"}
}

open_paths contains {"option": "bpf-lb-acceleration", "text": "XDP forwards load-balancer traffic before it can be encrypted"} if {
	setting["bpf-lb-acceleration"] in {"native", "best-effort"}
}

open_paths contains {"option": "bpf-lb-mode", "text": "load-balancer traffic in DSR mode is forwarded unencrypted"} if {
	setting["bpf-lb-mode"] in {"dsr", "hybrid"}
}

findings contains finding if {
	setting["enable-wireguard"] == "true"
	some path in open_paths
	entries := data.sysdump.configuration
	lines := [entry.source | some entry in entries; entry.component == "cilium-config"; entry.name in {path.option, "enable-wireguard"}]
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("WireGuard is on, and %s (%s=%s)", [path.text, path.option, setting[path.option]]),
		"evidence": lines,
		"key": path.option,
	}
}
