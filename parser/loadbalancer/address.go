package loadbalancer

import (
	"strconv"
	"strings"
)

// frontend names a service's entry in the map.
type frontend struct {
	ip       string
	port     int64
	protocol string // "" where the version prints none (up to 1.16)
	scope    string
}

// parseKey reads the key of an entry, in the forms
//
//	10.96.0.10:53               up to 1.14
//	10.96.0.10:53 (1)           1.15: with the slot
//	10.96.0.10:53/UDP/i (1)     later: with protocol, and i for internal scope
//	[fd00::1]:53/UDP (1)        IPv6
//
// slot is -1 when it isn't printed.
func parseKey(text string) (f frontend, slot int, ok bool) {
	text, slot = cutSlot(text)
	parts := strings.Split(text, "/")
	f.ip, f.port, ok = splitPort(parts[0])
	f.scope = "external"
	for _, part := range parts[1:] {
		switch part {
		case "i":
			f.scope = "internal"
		case "ANY", "NONE":
		default:
			f.protocol = part
		}
	}
	return f, slot, ok
}

// cutSlot takes the last " (<number>)" off.
func cutSlot(text string) (before string, number int) {
	open := strings.LastIndex(text, " (")
	if open < 0 || !strings.HasSuffix(text, ")") {
		return text, -1
	}
	number, err := strconv.Atoi(text[open+2 : len(text)-1])
	if err != nil || number < 0 {
		return text, -1
	}
	return strings.TrimSpace(text[:open]), number
}

// splitPort divides an address from its port.
func splitPort(text string) (ip string, port int64, ok bool) {
	colon := strings.LastIndexByte(text, ':')
	if colon <= 0 {
		return "", 0, false
	}
	port, err := strconv.ParseInt(text[colon+1:], 10, 64)
	if err != nil || port < 0 || port > 65535 {
		return "", 0, false
	}
	return strings.Trim(text[:colon], "[]"), port, true
}

// value is the value of an entry in the plain list.
type value struct {
	backend string // ip:port, "" for the head of a service
	slot    int    // -1 when it isn't printed
	missing bool   // the map of backends doesn't have it
	flags   []string
}

// parseValue reads
//
//	10.0.1.12:53/UDP (2) (1)                       a backend, with the number of its service and its slot
//	0.0.0.0:0 (2) (0) [ClusterIP, non-routable]    the head of a service
//	backend 117 not found
func parseValue(text string) (value, bool) {
	if strings.HasPrefix(text, "backend ") && strings.HasSuffix(text, " not found") {
		return value{slot: -1, missing: true}, true
	}
	if at := strings.Index(text, " (L7LB Proxy Port:"); at >= 0 {
		text = strings.TrimSpace(text[:at])
	}
	var v value
	if open := strings.Index(text, " ["); open > 0 && strings.HasSuffix(text, "]") {
		for flag := range strings.SplitSeq(text[open+2:len(text)-1], ", ") {
			v.flags = append(v.flags, flag)
		}
		text = strings.TrimSpace(text[:open])
	}
	text, v.slot = cutSlot(text)
	text, _ = cutSlot(text)                 // the number of the service
	address, _, _ := strings.Cut(text, "/") // the protocol
	if _, _, ok := splitPort(address); !ok {
		return value{}, false
	}
	if v.slot != 0 {
		v.backend = address
	}
	return v, true
}
