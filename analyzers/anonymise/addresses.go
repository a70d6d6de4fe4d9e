package anonymise

import (
	"fmt"
	"net/netip"
	"regexp"
	"strings"
)

var (
	addressForm = regexp.MustCompile(`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b|(?i)\b[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}\b|::1\b`)
	hardware    = regexp.MustCompile(`(?i)\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b`)
	uniqueIDs   = regexp.MustCompile(`(?i)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`)
	domains     = regexp.MustCompile(`(?i)\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:com|net|org|io|dev|cloud|internal|local|corp|lan|de|eu|uk|us|ch|fr|co|app|ai|info|biz|gov|edu)\b`)
)

// upstream are the domains that are Cilium's, Kubernetes' and their tools' own.
var upstream = []string{"cilium.io", "k8s.io", "kubernetes.io", "github.com", "golang.org", "cluster.local", "quay.io", "google.golang.org", "istio.io", "envoyproxy.io", "docker.io", "gcr.io", "example.org", "example.com"}

func (n *Names) domain(name string) string {
	for _, known := range upstream {
		if name == known || strings.HasSuffix(name, "."+known) {
			return name
		}
	}
	return n.other("domain", name, func(i int) string { return fmt.Sprintf("host%d.example.org", i) })
}

// documentation are the ranges that RFC 5737 keeps for documents, and behind them the one for benchmarks, RFC 2544: a dump
// has more networks than there are documentation ranges.
var documentation = []string{"192.0.2.", "198.51.100.", "203.0.113."}

// addressesIn replaces addresses. Two of one /24 (IPv6: /64) stay in one, so that what lies in a network still does, and
// the last part stays.
func (n *Names) addressesIn(text string) string {
	text = hardware.ReplaceAllStringFunc(text, func(address string) string {
		return n.other("hardware", address, func(i int) string { return fmt.Sprintf("02:00:5e:00:%02x:%02x", i>>8&0xff, i&0xff) })
	})
	return addressForm.ReplaceAllStringFunc(text, func(match string) string {
		address, err := netip.ParseAddr(match)
		if err != nil || strings.HasPrefix(match, "02:00:5e:00") {
			return match
		}
		return n.address(address)
	})
}

func (n *Names) address(address netip.Addr) string {
	switch {
	case address.IsUnspecified() || address.IsLoopback() || address.IsMulticast() || address == netip.AddrFrom4([4]byte{255, 255, 255, 255}):
		return address.String()
	case address.Is4() && isMask(address):
		return address.String()
	}
	bits := 24
	if address.Is6() {
		bits = 64
	}
	network, _ := address.Prefix(bits)
	at, seen := n.addresses[network]
	if !seen {
		at = n.counts[fmt.Sprint("network", bits)]
		n.counts[fmt.Sprint("network", bits)]++
		n.addresses[network] = at
	}
	if address.Is6() {
		bytes := address.As16()
		copy(bytes[:8], []byte{0x20, 0x01, 0x0d, 0xb8, byte(at >> 8), byte(at), 0, 0})
		if address.Is4In6() {
			return address.String()
		}
		return netip.AddrFrom16(bytes).String()
	}
	last := address.As4()[3]
	if at < len(documentation) {
		return fmt.Sprintf("%s%d", documentation[at], last)
	}
	at -= len(documentation)
	return fmt.Sprintf("198.%d.%d.%d", 18+at>>8&1, at&0xff, last)
}

// isMask: the address is a netmask such as 255.255.255.0.
func isMask(address netip.Addr) bool {
	bytes := address.As4()
	return bytes[0] == 255
}
