package debuginfo

import (
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// datapath reads how the agent forwards, in the words of the status text.
func (r *reader) datapath(status jsonvalue.Value) {
	replacement := status.Get("kube-proxy-replacement")
	row := facts.AgentDatapath{KubeProxyReplacement: replacement.Get("mode").String(), DirectRoutingDevice: replacement.Get("directRoutingDevice").String(),
		HostFirewall: status.Get("host-firewall", "mode").String(), HostRouting: status.Get("host-routing", "mode").String(),
		AttachMode: attachMode(status.Get("attach-mode").String()), DeviceMode: status.Get("datapath-mode").String(),
		IdentityMin: status.Get("identity-range", "min-identity").Int(), IdentityMax: status.Get("identity-range", "max-identity").Int()}
	if !replacement.Exists() && row.HostFirewall == "" && row.IdentityMin == nil {
		return
	}
	row.Source = r.source(replacement.Get("mode"), status)
	for device := range replacement.Get("deviceList").Items() {
		if name := device.Get("name").String(); name != "" {
			row.Devices = append(row.Devices, name)
		}
	}
	if routing := status.Get("routing"); routing.Exists() { // 1.16 on
		row.RoutingMode = strings.ToLower(routing.Get("inter-host-routing-mode").String())
		row.TunnelProtocol = routing.Get("tunnel-protocol").String()
		row.HostRouting = routing.Get("intra-host-routing-mode").String()
	}
	features := replacement.Get("features")
	nodePort := features.Get("nodePort")
	row.NodePortMode, row.BackendSelection = nodePort.Get("mode").String(), nodePort.Get("algorithm").String()
	row.XDPAcceleration = nodePort.Get("acceleration").String()
	row.NodePortMin, row.NodePortMax = nodePort.Get("portMin").Int(), nodePort.Get("portMax").Int()
	if socket := features.Get("socketLB"); socket.Exists() {
		row.SocketLB = onOff(socket)
	}
	row.Masquerading, row.ExclusionCIDRs = masquerading(status.Get("masquerading"))
	if strings.HasPrefix(row.Masquerading, "BPF") {
		row.MasqueradeDevices = row.Devices
	}
	r.in.Tables.AgentDatapath = append(r.in.Tables.AgentDatapath, row)
	for size := range status.Get("bpf-maps", "maps").Items() {
		if entries := size.Get("size").Int(); entries != nil {
			r.in.Tables.BPFMapSizes = append(r.in.Tables.BPFMapSizes, facts.BPFMapSize{
				Name: size.Get("name").String(), MaxEntries: *entries, Source: r.in.At(size.Get("size").Line())})
		}
	}
}

func attachMode(word string) string {
	switch word {
	case "tcx":
		return "TCX"
	case "tc":
		return "Legacy TC"
	}
	return word
}

func onOff(feature jsonvalue.Value) string {
	if *flag(feature.Get("enabled")) {
		return "Enabled"
	}
	return "Disabled"
}

// masquerading says it as status does: Disabled, IPTables, BPF, BPF (ip-masq-agent).
func masquerading(value jsonvalue.Value) (mode string, exclusions []string) {
	if !value.Exists() {
		return "", nil
	}
	protocols := value.Get("enabledProtocols")
	enabled := *flag(value.Get("enabled"))
	if protocols.Exists() {
		enabled = *flag(protocols.Get("ipv4")) || *flag(protocols.Get("ipv6"))
	}
	switch {
	case !enabled:
		return "Disabled", nil
	case strings.EqualFold(value.Get("mode").String(), "bpf"):
		mode = "BPF"
		if *flag(value.Get("ip-masq-agent")) {
			mode = "BPF (ip-masq-agent)"
		}
		for _, key := range []string{"snat-exclusion-cidr-v4", "snat-exclusion-cidr-v6"} {
			if cidr := value.Get(key).String(); cidr != "" {
				exclusions = append(exclusions, cidr)
			}
		}
		return mode, exclusions
	case strings.EqualFold(value.Get("mode").String(), "iptables"):
		return "IPTables", nil
	}
	return "Enabled", nil
}
