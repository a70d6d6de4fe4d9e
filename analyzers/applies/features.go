package applies

import (
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// State says whether a feature is on.
type State int

// The states of a feature. Unknown leaves a rule applicable.
const (
	Unknown State = iota
	On
	Off
)

// Feature is a part of Cilium that can be on or off, as rules name it in applies.features.
type Feature struct {
	Name string
	// Meaning says when it counts as on.
	Meaning string

	state func(view) State
}

// AllFeatures are the features that rules can name, by name. Options are those of the agent (cilium-config).
var AllFeatures = sorted([]Feature{
	flag("bandwidth_manager", "enable-bandwidth-manager", "false"),
	flag("bgp", "enable-bgp-control-plane", "false"),
	flag("bpf_masquerade", "enable-bpf-masquerade", "false"),
	flag("cilium_endpoint_slices", "enable-cilium-endpoint-slice", "false"),
	{"clustermesh", "a remote cluster is configured, or clustermesh-apiserver is installed", clustermesh},
	{"cni_chaining", "cni-chaining-mode is neither empty nor none", anyBut("cni-chaining-mode", "none", "none", "")},
	flag("egress_gateway", "enable-ipv4-egress-gateway enable-egress-gateway", "false"),
	{"encryption.ipsec", "enable-ipsec", encryption("enable-ipsec", "ipsec")},
	{"encryption.wireguard", "enable-wireguard", encryption("enable-wireguard", "wireguard")},
	flag("endpoint_health_checking", "enable-endpoint-health-checking", "true"),
	flag("endpoint_routes", "enable-endpoint-routes", "false"),
	flag("envoy.daemonset", "external-envoy-proxy", "false"),
	flag("envoy_config", "enable-envoy-config", "false"),
	flag("gateway_api", "enable-gateway-api", "false"),
	flag("health_checking", "enable-health-checking", "true"),
	flag("host_firewall", "enable-host-firewall", "false"),
	flag("hubble", "enable-hubble", "false"),
	flag("ingress", "enable-ingress-controller", "false"),
	flag("ip_masq_agent", "enable-ip-masq-agent", "false"),
	option("ipam.alibabacloud", "ipam"),
	option("ipam.azure", "ipam"),
	option("ipam.cluster-pool", "ipam"),
	option("ipam.cluster-pool-v2beta", "ipam"),
	option("ipam.crd", "ipam"),
	option("ipam.delegated-plugin", "ipam"),
	option("ipam.eni", "ipam"),
	option("ipam.kubernetes", "ipam"),
	option("ipam.multi-pool", "ipam"),
	flag("ipv4", "enable-ipv4", "true"),
	flag("ipv6", "enable-ipv6", "false"),
	{"kube_proxy_replacement", "kube-proxy-replacement is true or strict (partial is unknown)", kubeProxyReplacement},
	{"kvstore", "identity-allocation-mode is kvstore or doublewrite, or option kvstore is set", kvstore},
	flag("l2_announcements", "enable-l2-announcements", "false"),
	flag("l7_proxy", "enable-l7-proxy", "true"),
	flag("lb_ipam", "enable-lb-ipam", ""),
	flag("local_redirect", "enable-local-redirect-policy", "false"),
	flag("mutual_authentication", "mesh-auth-mutual-enabled", "false"),
	{"netkit", "datapath-mode is netkit or netkit-l2", oneOf("datapath-mode", "veth", "netkit", "netkit-l2")},
	flag("policy_audit", "policy-audit-mode", "false"),
	{"routing.native", "routing-mode is native (tunnel: disabled up to 1.14)", routing("native")},
	{"routing.tunnel", "routing-mode is tunnel, which is the default", routing("tunnel")},
	flag("sctp", "enable-sctp", "false"),
	flag("socket_lb", "bpf-lb-sock", ""),
	{"tunnel.geneve", "the node tunnels by Geneve", tunnel("geneve")},
	{"tunnel.vxlan", "the node tunnels by VXLAN, which is the default", tunnel("vxlan")},
	flag("vtep", "enable-vtep", "false"),
	{"xdp_acceleration", "bpf-lb-acceleration is neither empty nor disabled", anyBut("bpf-lb-acceleration", "disabled", "disabled", "")},
})

func sorted(features []Feature) []Feature {
	slices.SortFunc(features, func(a, b Feature) int { return strings.Compare(a.Name, b.Name) })
	return features
}

// Names are the names of all features.
func Names() []string {
	var names []string
	for _, feature := range AllFeatures {
		names = append(names, feature.Name)
	}
	return names
}

// Known says whether there is a feature of that name.
func Known(name string) bool {
	_, found := find(name)
	return found
}

func find(name string) (Feature, bool) {
	i, found := slices.BinarySearchFunc(AllFeatures, name, func(f Feature, name string) int { return strings.Compare(f.Name, name) })
	if !found {
		return Feature{}, false
	}
	return AllFeatures[i], true
}

// flag is on when one of the options named is true. byDefault is what the agent takes when the option isn't given, ""
// where versions differ.
func flag(name, options, byDefault string) Feature {
	return Feature{name, strings.ReplaceAll(options, " ", " or "), func(v view) State {
		state := Unknown
		for i, each := range strings.Fields(options) {
			value, known := v.option(each, byDefault)
			switch {
			case known && value == "true":
				return On
			case known && (i == 0 || state == Off):
				state = Off
			default:
				state = Unknown
			}
		}
		return state
	}}
}

// option is on when an option has the value that the feature's name ends with.
func option(name, option string) Feature {
	_, wanted, _ := strings.Cut(name, ".")
	return Feature{name, option + " is " + wanted, oneOf(option, "", wanted)}
}

func oneOf(option, byDefault string, wanted ...string) func(view) State {
	return func(v view) State {
		value, known := v.option(option, byDefault)
		return decided(known, slices.Contains(wanted, value))
	}
}

func anyBut(option, byDefault string, unwanted ...string) func(view) State {
	return func(v view) State {
		value, known := v.option(option, byDefault)
		return decided(known, !slices.Contains(unwanted, value))
	}
}

func decided(known, on bool) State {
	switch {
	case !known:
		return Unknown
	case on:
		return On
	}
	return Off
}

func routing(wanted string) func(view) State {
	return func(v view) State {
		mode := v.routing()
		return decided(mode != "", mode == wanted)
	}
}

func tunnel(wanted string) func(view) State {
	return func(v view) State {
		switch v.routing() {
		case "":
			return Unknown
		case "native":
			return Off
		}
		if protocol := strings.ToLower(v.datapath().TunnelProtocol); protocol != "" {
			return decided(true, protocol == wanted)
		}
		protocol, known := v.option("tunnel-protocol", "")
		if !known { // up to 1.13
			protocol, known = v.option("tunnel", "vxlan")
		}
		return decided(known, protocol == wanted)
	}
}

func encryption(option, mode string) func(view) State {
	return func(v view) State {
		if said := v.encryption().Mode; said != "" {
			return decided(true, strings.EqualFold(said, mode))
		}
		return flag("", option, "false").state(v)
	}
}

func kubeProxyReplacement(v view) State {
	value := v.datapath().KubeProxyReplacement
	if value == "" {
		value, _ = v.option("kube-proxy-replacement", "")
	}
	switch strings.ToLower(value) {
	case "true", "strict":
		return On
	case "false", "disabled":
		return Off
	}
	return Unknown
}

func kvstore(v view) State {
	mode, known := v.option("identity-allocation-mode", "")
	if known && (mode == "kvstore" || strings.HasPrefix(mode, "doublewrite")) {
		return On
	}
	store, storeKnown := v.option("kvstore", "none")
	if storeKnown && store != "none" && store != "" {
		return On
	}
	return decided(known && storeKnown, false)
}

// clustermesh can't be told from the options, which name a directory whether it has a configuration in it or not.
func clustermesh(v view) State {
	if len(v.known.sysdump.RemoteClusters) > 0 || v.known.hasPod["clustermesh-apiserver"] {
		return On
	}
	state := v.known.sysdump.States.Of("pods", "").State
	return decided(state == facts.Collected && v.saidStatus(), false)
}
