package agentstatus

import (
	"regexp"
	"strings"
)

// state makes the datapath's row known, at its own line or the first one that speaks of it.
func (r *reader) describe(s section) {
	if r.datapath.Source.Line == 0 {
		r.datapath.Source = s.source
	}
}

// kubeProxyReplacement reads "KubeProxyReplacement:   True   [eth0   172.18.0.3 fe80::1 (Direct Routing), eth1   …]".
func (r *reader) kubeProxyReplacement(s section) {
	r.datapath.Source = s.source
	mode, rest := cutWord(s.value)
	r.datapath.KubeProxyReplacement = mode
	r.datapath.Devices, r.datapath.DirectRoutingDevice = nil, ""
	if strings.Contains(rest, "NodePort (") { // up to 1.8 features stand here
		return
	}
	for device := range strings.SplitSeq(strings.Trim(rest, "[]"), ",") {
		words := strings.Fields(device)
		if len(words) == 0 {
			continue
		}
		r.datapath.Devices = append(r.datapath.Devices, words[0])
		if strings.Contains(device, "(Direct Routing)") {
			r.datapath.DirectRoutingDevice = words[0]
		}
	}
}

func (r *reader) hostFirewall(s section) {
	r.describe(s)
	r.datapath.HostFirewall, _ = cutWord(s.value)
}

func (r *reader) hostRouting(s section) {
	r.describe(s)
	r.datapath.HostRouting = s.value
}

var (
	network   = regexp.MustCompile(`Network: (\w+)(?: \[(\w+)\])?`)
	hostPath  = regexp.MustCompile(`Host: (\w+)`)
	inBracket = regexp.MustCompile(`\s*\[([^\]]*)\]`)
)

// routing reads "Routing:   Network: Tunnel [vxlan]   Host: BPF".
func (r *reader) routing(s section) {
	r.describe(s)
	if match := network.FindStringSubmatch(s.value); match != nil {
		r.datapath.RoutingMode, r.datapath.TunnelProtocol = strings.ToLower(match[1]), match[2]
	}
	if match := hostPath.FindStringSubmatch(s.value); match != nil {
		r.datapath.HostRouting = match[1]
	}
}

func (r *reader) attachMode(s section) {
	r.describe(s)
	r.datapath.AttachMode = s.value
}

// deviceMode reads "Device Mode:   veth" and "veth [Configured: auto]".
func (r *reader) deviceMode(s section) {
	r.describe(s)
	r.datapath.DeviceMode, _ = cutWord(s.value)
}

func (r *reader) bandwidthManager(s section) {
	r.describe(s)
	r.datapath.BandwidthManager = strings.Join(strings.Fields(s.value), " ")
}

// protocols ends the line "Masquerading:" from 1.11 on.
var protocols = regexp.MustCompile(`\s*\[IPv4: [^\]]*\]$`)

// masquerading reads "BPF (ip-masq-agent)   [eth0, eth1]   10.0.0.0/8 fd00::/64 [IPv4: Enabled, IPv6: Disabled]".
func (r *reader) masquerading(s section) {
	r.describe(s)
	text := protocols.ReplaceAllString(s.value, "")
	r.datapath.Masquerading, r.datapath.MasqueradeDevices, r.datapath.ExclusionCIDRs = text, nil, nil
	at := inBracket.FindStringSubmatchIndex(text)
	if at == nil {
		return
	}
	r.datapath.Masquerading = text[:at[0]]
	for device := range strings.SplitSeq(text[at[2]:at[3]], ",") {
		if device = strings.TrimSpace(device); device != "" {
			r.datapath.MasqueradeDevices = append(r.datapath.MasqueradeDevices, device)
		}
	}
	r.datapath.ExclusionCIDRs = strings.Fields(text[at[1]:])
}

var identityRange = regexp.MustCompile(`min (\d+), max (\d+)`)

func (r *reader) identityRange(s section) {
	r.describe(s)
	if match := identityRange.FindStringSubmatch(s.value); match != nil {
		r.datapath.IdentityMin, r.datapath.IdentityMax = whole(match[1]), whole(match[2])
	}
}

var (
	detailLine = regexp.MustCompile(`^\s*(?:- )?([A-Za-z0-9][A-Za-z0-9 /-]*):\s+(.+)$`)
	portRange  = regexp.MustCompile(`Range: (\d+)-(\d+)`)
)

// details reads the block below "KubeProxyReplacement Details:".
func (r *reader) details(s section) {
	r.describe(s)
	for _, line := range s.below {
		match := detailLine.FindStringSubmatch(line.text)
		if match == nil {
			continue
		}
		switch value := strings.TrimSpace(match[2]); match[1] {
		case "Socket LB":
			r.datapath.SocketLB = value
		case "Mode":
			r.datapath.NodePortMode = value
		case "Backend Selection":
			r.datapath.BackendSelection = value
		case "XDP Acceleration":
			r.datapath.XDPAcceleration = value
		case "NodePort":
			if ports := portRange.FindStringSubmatch(value); ports != nil {
				r.datapath.NodePortMin, r.datapath.NodePortMax = whole(ports[1]), whole(ports[2])
			}
		}
	}
}
