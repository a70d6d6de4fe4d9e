package parser

import "github.com/sysleuth/sysleuth/parser/artifact"

// Skipped is a family of files that is known and deliberately not read.
type Skipped struct {
	Name string
	// Reason says why no diagnosis is lost.
	Reason string
	// Files are normalised names as in artifact.Extractor.
	Files []string
}

// SkippedFamilies are all of them. A file that neither an extractor nor one of these claims is new to us, and the
// program lists it as unknown.
var SkippedFamilies = []Skipped{
	{"copies for people", "the same as YAML, JSON or a table that is read", []string{
		"k8s-events.html", "cmd/cilium-shell----metrics-html.html", "cmd/kubectl-*",
		"cmd/cilium-shell----policy-mapstate-*", "*-kvstoremesh-status.txt", "*-apiserver-status.txt"}},
	{"collector's own words", "what the collector's commands said to the terminal, and empty marks that a copy was made", []string{
		"hubble-observe-*", "cmd/cp--*", "cmd/cilium-debuginfo---output*"}},
	{"raw map dumps", "bytes without their layout; cilium-dbg prints the same maps", []string{"cmd/bpftool-map-*", "cmd/find--*"}},
	{"compiled datapath", "headers, object files and restore data of the endpoints, and their checksums", []string{"cmd/state/*", "cmd/cilium-bpf-sha-list.md"}},
	{"kernel memory layout", "addresses of functions, free pages by size, and the boot's number", []string{
		"cmd/cat--proc-kallsyms.md", "cmd/cat--proc-buddyinfo.md", "cmd/cat--proc-pagetypeinfo.md", "cmd/cat--proc-sys-kernel-random-boot_id.md"}},
	{"kernel network counters", "counters since boot, of all namespaces together, that no failure pattern uses", []string{
		"cmd/cat--proc-net-*", "cmd/cat--u--proc-net-*", "cmd/cat--v--A--proc-net-*"}},
	{"processes", "the processes of the node at one instant", []string{"cmd/ps-*", "cmd/top-*", "cmd/taskset-*"}},
	{"profiles", "profiles and traces for the developers of Cilium", []string{"*.pprof", "*.trace", "cmd/pprof-*"}},
	{"traffic control", "classes and chains of every device; the queues and filters are read", []string{"cmd/tc-class-*", "cmd/tc-chain-*"}},
	{"maps of rare features", "bandwidth, VTEP, recorder, authentication, masquerading agent, fragments, Maglev, cgroups, source ranges: configuration echoed", []string{
		"cmd/cilium-bpf-bandwidth-list.md", "cmd/cilium-bpf-vtep-list.md", "cmd/cilium-bpf-recorder-list.md", "cmd/cilium-recorder-list.md",
		"cmd/cilium-bpf-auth-list.md", "cmd/cilium-bpf-ipmasq-list.md", "cmd/cilium-bpf-frag-list.md", "cmd/cilium-bpf-fs-show.md",
		"cmd/cilium-bpf-config-list.md", "cmd/cilium-bpf-lb-maglev-list.md", "cmd/cilium-bpf-lb-list---source-ranges.md",
		"cmd/cilium-bpf-lb-list---revnat.md", "cmd/cilium-bpf-lb-list---backends.md", "cmd/cilium-cgroups-list--o-json.md", "cmd/ipset-list.md"}},
	{"second readings", "tables that another file holds: routes by an empty table's name, transform policies beside their states, rules of iptables without counters (1.11), a kernel setting", []string{
		"cmd/ip--4-route-show-*", "cmd/ip--6-route-show-*", "cmd/ip--s-xfrm-policy.md", "cmd/iptables-*", "cmd/ip6tables-*",
		"cmd/cat--proc-sys-net-core-bpf_jit_enable.md"}},
	{"host logs", "logs of the container runtime and the system, of which bugtool takes whole files", []string{"cmd/cat--var-log-*"}},
	{"companions", "configuration of components beside the agent, and resources that change nothing by themselves", []string{
		"cni-configmap.yaml", "hubble-relay-configmap.yaml", "cilium-envoy-configmap.yaml", "cilium-spire-*-configmap.yaml",
		"cilium-spire-server-statefulset.yaml", "*-generate-certs-cronjob.yaml", "cilium-etcd-secrets*", "aws-eniconfigs.yaml",
		"aws-securitygrouppolicies.yaml", "gke-cilium-*", "ciliumgatewayclassconfigs.yaml", "ciliumbgpnodeconfigoverrides.yaml",
		"ciliumexternalworkload.yaml", "ciliumegressnatpolicies.yaml"}},
	{"Tetragon", "another product; that it is there is noted by its pods", []string{"tetragon*"}},
}

// skips says which skipped family a normalised name belongs to, "" for none.
func skips(name string) string {
	for _, family := range SkippedFamilies {
		probe := artifact.Extractor{Files: family.Files}
		if probe.Matches(name) {
			return family.Name
		}
	}
	return ""
}
