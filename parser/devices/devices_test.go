package devices

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	linkPath    = "cmd/ip--d--s--s-l.md"
	addressPath = "cmd/ip-a.md"
)

const links = `1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00 promiscuity 0  allmulti 0 minmtu 0 maxmtu 0 addrgenmode eui64 
    RX:  bytes packets errors dropped  missed   mcast           
         81132     970      0       0       0       0 
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
         81132     970      0       0       0       0 
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       0 
2: eth0@if17: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether 66:e3:4d:8a:12:67 brd ff:ff:ff:ff:ff:ff link-netnsid 0 promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 
    RX:  bytes packets errors dropped  missed   mcast           
       5539291    2869      1       2       3       0 
    TX:  bytes packets errors dropped carrier collsns           
        579231    3236      4       5       0       0 
5: cilium_vxlan: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UNKNOWN mode DEFAULT group default 
    link/ether 0a:33:39:0e:f9:ab brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    vxlan external id 0 srcport 0 0 dstport 8472 nolearning ttl auto ageing 300 udpcsum 
`

// others are shapes of hardware, of other CNIs, and of older iproute2.
const others = `3: eno1: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 9000 qdisc mq master bond0 state DOWN mode DEFAULT group default qlen 1000
    link/ether aa:bb:cc:dd:ee:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 minmtu 68 maxmtu 9710 
    bond_slave state ACTIVE mii_status DOWN link_failure_count 3 addrgenmode eui64 parentbus pci 
    vf 0     link/ether 00:00:00:00:00:00 brd ff:ff:ff:ff:ff:ff, spoof checking on
    altname enp1s0
    RX: bytes  packets  errors  dropped overrun mcast   
    7          6        0       5       0       0       
7: flannel.1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1450 qdisc noqueue state UNKNOWN
    link/ether aa:bb:cc:dd:ee:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 
    vxlan id 1 local 10.0.0.4 dev eno1 srcport 0 0 dstport 8472 nolearning
what is this
    vxlan id 9
`

func TestLinks(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: linkPath, Line: line} }
	i := func(number int64) *int64 { return &number }
	for text, want := range map[string][]facts.Device{
		links: {
			{Name: "lo", State: "UNKNOWN", MTUBytes: i(65536), Index: i(1), RxPacketsTotal: i(970), RxErrorsTotal: i(0), RxDroppedTotal: i(0), RxMissedTotal: i(0), TxPacketsTotal: i(970), TxErrorsTotal: i(0), TxDroppedTotal: i(0), Source: at(1)},
			{Name: "eth0", Kind: "veth", State: "UP", MTUBytes: i(1500), Index: i(2), RxPacketsTotal: i(2869), RxErrorsTotal: i(1), RxDroppedTotal: i(2), RxMissedTotal: i(3), TxPacketsTotal: i(3236), TxErrorsTotal: i(4), TxDroppedTotal: i(5), Source: at(11)},
			{Name: "cilium_vxlan", Kind: "vxlan", State: "UNKNOWN", MTUBytes: i(1500), TunnelPort: i(8472), Index: i(5), Source: at(18)},
		},
		others: {
			{Name: "eno1", State: "DOWN", MTUBytes: i(9000), Index: i(3), RxPacketsTotal: i(6), RxErrorsTotal: i(0), RxDroppedTotal: i(5), Source: at(1)},
			{Name: "flannel.1", Kind: "vxlan", State: "UNKNOWN", MTUBytes: i(1450), TunnelPort: i(8472), VNI: i(1), Index: i(7), Source: at(8)},
		},
	} {
		if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, linkPath, text).Devices); diff != "" {
			t.Error(diff)
		}
	}
}

const addresses = `2: eth0@if17: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether 66:e3:4d:8a:12:67 brd ff:ff:ff:ff:ff:ff link-netnsid 0
    inet 172.30.0.11/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet6 fe80::64e3:4dff:fe8a:1267/64 scope link 
       valid_lft forever preferred_lft forever
`

func TestAddresses(t *testing.T) {
	want := []facts.Device{{Name: "eth0", State: "UP", MTUBytes: new(int64(1500)), Index: new(int64(2)), Addresses: []string{"172.30.0.11/24", "fe80::64e3:4dff:fe8a:1267/64"}, Source: facts.Source{File: addressPath, Line: 1}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, addressPath, addresses).Devices); diff != "" {
		t.Error(diff)
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, linkPath, "what is this\n"); !errors.Is(err, ErrNoDevices) {
		t.Errorf("error %v", err)
	}
}

func FuzzExtract(f *testing.F) {
	for _, text := range []string{links, others, addresses} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, linkPath, text)
		for _, row := range tables.Devices {
			if row.Name == "" && row.Source.Line < 1 {
				t.Errorf("%+v", row)
			}
		}
	})
}
