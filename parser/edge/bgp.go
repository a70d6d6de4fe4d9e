package edge

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var bgp = []artifact.Extractor{
	{
		Name:    "CiliumBGPClusterConfigs",
		Files:   []string{"ciliumbgpclusterconfigs.yaml"},
		Tables:  []string{"bgp_configurations", conditionsTable},
		Extract: manifest.Extract(addBGPClusterConfig, "spec", "status.conditions"),
		Collect: "kubectl get ciliumbgpclusterconfigs -o yaml",
	},
	{
		Name:    "CiliumBGPPeeringPolicies",
		Files:   []string{"ciliumbgppeeringpolicies.yaml"},
		Tables:  []string{"bgp_configurations"},
		Extract: manifest.Extract(addBGPPeeringPolicy, "spec"),
		Collect: "kubectl get ciliumbgppeeringpolicies -o yaml",
	},
	{
		Name:    "CiliumBGPPeerConfigs",
		Files:   []string{"ciliumbgppeerconfigs.yaml"},
		Tables:  []string{"bgp_peer_settings", conditionsTable},
		Extract: manifest.Extract(addBGPPeerSetting, "spec", "status.conditions"),
		Collect: "kubectl get ciliumbgppeerconfigs -o yaml",
	},
	{
		Name:    "CiliumBGPAdvertisements",
		Files:   []string{"ciliumbgpadvertisements.yaml"},
		Tables:  []string{"bgp_advertisements"},
		Extract: manifest.Extract(addBGPAdvertisement, "metadata.labels", "spec"),
		Collect: "kubectl get ciliumbgpadvertisements -o yaml",
	},
	{
		Name:    "CiliumBGPNodeConfigs",
		Files:   []string{"ciliumbgpnodeconfigs.yaml"},
		Tables:  []string{"bgp_node_peers", conditionsTable},
		Extract: manifest.Extract(addBGPNodePeers, "spec", "status"),
		Collect: "kubectl get ciliumbgpnodeconfigs -o yaml",
	},
}

func addBGPClusterConfig(o manifest.Object) {
	base := facts.BGPConfiguration{Kind: "CiliumBGPClusterConfig", Name: o.Name, NodeSelector: manifest.SelectorText(o.Get("spec", "nodeSelector"), ""), Source: o.Source}
	addBGPConfigurations(o, base, o.Each("spec", "bgpInstances"), "peers", func(row *facts.BGPConfiguration, instance, peer *manifest.Node) {
		row.Instance = instance.Text("name")
		row.Peer = peer.Text("name")
		row.PeerSetting = peer.Text("peerConfigRef", "name")
	})
	o.AddConditions("CiliumBGPClusterConfig", "", "", o.Each("status", "conditions"))
}

func addBGPPeeringPolicy(o manifest.Object) {
	base := facts.BGPConfiguration{Kind: "CiliumBGPPeeringPolicy", Name: o.Name, NodeSelector: manifest.SelectorText(o.Get("spec", "nodeSelector"), ""), Source: o.Source}
	addBGPConfigurations(o, base, o.Each("spec", "virtualRouters"), "neighbors", func(row *facts.BGPConfiguration, router, _ *manifest.Node) {
		row.AnnouncesServices = new(router.Get("serviceSelector") != nil)
		row.ServiceSelector = manifest.SelectorText(router.Get("serviceSelector"), "")
		row.ExportPodCIDR = router.Bool("exportPodCIDR")
	})
}

// addBGPConfigurations adds one row a peer. What has no peers gives one row as well, so that it is seen.
func addBGPConfigurations(o manifest.Object, base facts.BGPConfiguration, instances []*manifest.Node, peersKey string, fill func(row *facts.BGPConfiguration, instance, peer *manifest.Node)) {
	if len(instances) == 0 {
		o.Tables.BGPConfigurations = append(o.Tables.BGPConfigurations, base)
	}
	for _, instance := range instances {
		row := base
		row.LocalASN = instance.Int("localASN")
		row.Source = o.At(instance.Line)
		peers := instance.Each(peersKey)
		if len(peers) == 0 {
			fill(&row, instance, nil)
			o.Tables.BGPConfigurations = append(o.Tables.BGPConfigurations, row)
		}
		for _, peer := range peers {
			row := row
			row.PeerAddress, row.PeerASN = peer.Text("peerAddress"), peer.Int("peerASN")
			row.Source = o.At(peer.Line)
			fill(&row, instance, peer)
			o.Tables.BGPConfigurations = append(o.Tables.BGPConfigurations, row)
		}
	}
}

func addBGPPeerSetting(o manifest.Object) {
	row := facts.BGPPeerSetting{
		Name:                o.Name,
		AuthSecret:          o.Text("spec", "authSecretRef"),
		Multihop:            o.Int("spec", "ebgpMultihop"),
		HoldTimeSeconds:     o.Int("spec", "timers", "holdTimeSeconds"),
		KeepAliveSeconds:    o.Int("spec", "timers", "keepAliveTimeSeconds"),
		ConnectRetrySeconds: o.Int("spec", "timers", "connectRetryTimeSeconds"),
		Source:              o.Source,
	}
	for _, family := range o.Each("spec", "families") {
		row.Families = append(row.Families, family.Text("afi")+"/"+family.Text("safi"))
		if advertisements := family.Get("advertisements"); advertisements != nil {
			row.Advertisements = append(row.Advertisements, manifest.SelectorText(advertisements, ""))
		}
	}
	o.Tables.BGPPeerSettings = append(o.Tables.BGPPeerSettings, row)
	o.AddConditions("CiliumBGPPeerConfig", "", "", o.Each("status", "conditions"))
}

func addBGPAdvertisement(o manifest.Object) {
	for _, advertisement := range o.Each("spec", "advertisements") {
		selector := advertisement.Get("selector")
		o.Tables.BGPAdvertisements = append(o.Tables.BGPAdvertisements, facts.BGPAdvertisement{
			Name:             o.Name,
			Labels:           o.Labels(),
			Type:             advertisement.Text("advertisementType"),
			HasSelector:      new(!selector.Null()),
			Selector:         manifest.SelectorText(selector, ""),
			ServiceAddresses: advertisement.Strings("service", "addresses"),
			Source:           o.At(advertisement.LineOf("advertisementType")),
		})
	}
}

// addBGPNodePeers adds the peers of a node, whose name is the object's, with what the status says of each.
func addBGPNodePeers(o manifest.Object) {
	type key struct{ instance, peer string }
	states := map[key]*manifest.Node{}
	for _, instance := range o.Each("status", "bgpInstances") {
		for _, peer := range instance.Each("peers") {
			states[key{instance.Text("name"), peer.Text("name")}] = peer
		}
	}
	for _, instance := range o.Each("spec", "bgpInstances") {
		for _, peer := range instance.Each("peers") {
			row := facts.BGPNodePeer{
				Node: o.Name, Instance: instance.Text("name"), Peer: peer.Text("name"), PeerAddress: peer.Text("peerAddress"),
				LocalASN: instance.Int("localASN"), PeerASN: peer.Int("peerASN"), Source: o.At(peer.LineOf("name")),
			}
			if state := states[key{row.Instance, row.Peer}]; state != nil {
				row.State, row.EstablishedAt = state.Text("peeringState"), state.Time("establishedTime")
				for _, routes := range state.Each("routeCount") {
					addTo(&row.AdvertisedCount, routes.Int("advertised"))
					addTo(&row.ReceivedCount, routes.Int("received"))
				}
				if state.Has("peeringState") {
					row.Source = o.At(state.LineOf("peeringState"))
				}
			}
			o.Tables.BGPNodePeers = append(o.Tables.BGPNodePeers, row)
		}
	}
	o.AddConditions("CiliumBGPNodeConfig", "", "", o.Each("status", "conditions"))
}
