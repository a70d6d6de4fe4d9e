# METADATA
# title: File shares over a service on a kernel with a known fault
# description: >-
#   NFS or SMB is used through a service address with socket load-balancing on a kernel that changes the address under a mounted share.
#   Mounts hang when the backend changes.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
# custom:
#   id: CIL-SVC-015
#   severity: medium
#   confidence: medium
#   judged: cluster
#   explains: [CIL-CONN-007]
#   guide: [G-104, G-128]
#   falsepositives:
#     - Distributions that carry the mend in kernels of an older number.
#   remediation:
#     - "Update the kernel: Ubuntu 5.4.0-187, 5.15.0-113, 6.5.0-41 or later; RHEL 4.18.0-553.8.1, 5.14.0-427.31.1 or later."
#     - Or mount by the backend's own address, or set socketLB.hostNamespaceOnly=true where the mount is made by the node.
package cilium.service.file_shares

shares contains port if {
	ports := data.sysdump.service_ports
	some port in ports
	port.port in {2049, 445}
}

# Builds below these have the fault, by release of Ubuntu's and Red Hat's kernels.
mended := {"5.4.0": 187, "5.15.0": 113, "6.5.0": 41, "4.18.0": 553, "5.14.0": 427}

faulty(kernel) if {
	parts := regex.find_all_string_submatch_n(`^([0-9]+\.[0-9]+\.[0-9]+)-([0-9]+)`, kernel, 1)[0]
	to_number(parts[2]) < mended[parts[1]]
	regex.match(`generic|-aws|-azure|-gcp|\.el[89]|lowlatency`, kernel)
}

socket[row.node] contains row.source if {
	rows := data.sysdump.agent_datapath
	some row in rows
	startswith(row.socket_lb, "Enabled")
}

findings contains finding if {
	some port in shares
	nodes := data.sysdump.kubernetes_nodes
	some node in nodes
	faulty(node.kernel_version)
	some source in socket[node.node]
	finding := {
		"subject": {"kind": "node", "name": node.node},
		"message": sprintf("service %s/%s serves port %d, and %s runs kernel %s with socket load-balancing", [port.namespace, port.service, port.port, node.node, node.kernel_version]),
		"evidence": [port.source, node.source, source],
	}
}
