package logs

import "bytes"

func hasDigit(word []byte) bool {
	for _, b := range word {
		if isDigit(b) {
			return true
		}
	}
	return false
}

// isNumber: "12", "-3.5", "1.15.19", "v1.2.3", "63191255B", "10Gi", "5xx".
func isNumber(word []byte) bool {
	word = bytes.TrimLeft(word, "+-")
	if len(word) > 2 && word[0] == 'v' && bytes.IndexByte(word, '.') > 0 {
		word = word[1:]
	}
	if len(word) == 0 || !isDigit(word[0]) {
		return false
	}
	at := 0
	for at < len(word) && (isDigit(word[at]) || word[at] == '.') {
		at++
	}
	unit := word[at:]
	if len(unit) > 3 {
		return false
	}
	for _, b := range unit {
		if !isLetter(b) && b != '%' {
			return false
		}
	}
	return len(unit) == 0 || !isDuration(word)
}

// isDuration: "1m30s", "2.5ms", "157.424µs", as Go prints durations.
func isDuration(word []byte) bool {
	parts := 0
	for len(word) > 0 {
		at := 0
		for at < len(word) && (isDigit(word[at]) || word[at] == '.') {
			at++
		}
		if at == 0 {
			return false
		}
		word = word[at:]
		unit := 0
		for _, name := range []string{"ns", "us", "µs", "μs", "ms", "s", "m", "h"} {
			if bytes.HasPrefix(word, []byte(name)) {
				unit = len(name)
				break
			}
		}
		if unit == 0 {
			return false
		}
		word = word[unit:]
		parts++
	}
	return parts > 0
}

// isTime: "2026-11-23", "02:55:14.123", "2026-11-23T02:55:14Z".
func isTime(word []byte) bool {
	if len(word) >= 8 && isShape(word[:8], "00:00:00") {
		return onlyDigits(bytes.TrimLeft(word[8:], "."))
	}
	if len(word) < 10 || !isShape(word[:10], "0000-00-00") {
		return false
	}
	return len(word) == 10 || word[10] == 'T'
}

// isShape: text has a digit where shape has a 0, and equals it elsewhere.
func isShape(text []byte, shape string) bool {
	for i := range len(shape) {
		if shape[i] == '0' && !isDigit(text[i]) || shape[i] != '0' && text[i] != shape[i] {
			return false
		}
	}
	return true
}

func onlyDigits(text []byte) bool {
	for _, b := range text {
		if !isDigit(b) {
			return false
		}
	}
	return true
}

func isHex(word []byte) bool {
	for _, b := range word {
		if !isDigit(b) && (b|0x20 < 'a' || b|0x20 > 'f') {
			return false
		}
	}
	return len(word) > 0
}

func isUUID(word []byte) bool {
	if len(word) != 36 {
		return false
	}
	for i, b := range word {
		if dash := i == 8 || i == 13 || i == 18 || i == 23; dash != (b == '-') {
			return false
		}
	}
	return isHex(word[:8]) && isHex(word[24:])
}

func isMAC(word []byte) bool {
	if len(word) != 17 {
		return false
	}
	for i, b := range word {
		if colon := i%3 == 2; colon != (b == ':') || !colon && !isHex(word[i:i+1]) {
			return false
		}
	}
	return true
}

// isID: digests, container ids, git revisions, cloud ids, tokens.
func isID(word []byte) bool {
	if len(word) >= 7 && isHex(word) {
		return true
	}
	digits := 0
	for _, b := range word {
		if isDigit(b) {
			digits++
		}
	}
	return len(word) >= 20 && digits >= 4
}

// isDevice: network interfaces whose names hold a number or an id.
func isDevice(word []byte) bool {
	for _, prefix := range []string{"lxc", "eth", "ens", "enp", "eno", "enx", "veth", "bond", "wlan", "tap", "cali", "vlan"} {
		rest, found := bytes.CutPrefix(word, []byte(prefix))
		if found && len(rest) > 0 && (isDigit(rest[0]) || isHex(rest[:1])) {
			return true
		}
	}
	return false
}

// isGeneratedName: names that Kubernetes made: web-79c6b4c86b-8htwj, cilium-88hf7.
func isGeneratedName(word []byte) bool {
	dash := bytes.LastIndexByte(word, '-')
	if dash <= 0 || len(word)-dash-1 != 5 || !isSafe(word[dash+1:]) {
		return false
	}
	if hasDigit(word[dash+1:]) {
		return true
	}
	replicaSet := word[bytes.LastIndexByte(word[:dash], '-')+1 : dash]
	return len(replicaSet) >= 6 && len(replicaSet) <= 10 && hasDigit(replicaSet) && (isSafe(replicaSet) || onlyDigits(replicaSet))
}

// isSafe: only letters and digits that Kubernetes makes suffixes of (k8s.io/apimachinery/pkg/util/rand).
func isSafe(word []byte) bool {
	for _, b := range word {
		if bytes.IndexByte([]byte("bcdfghjklmnpqrstvwxz2456789"), b) < 0 {
			return false
		}
	}
	return true
}

// kinds are words that the name of an object follows.
var kinds = map[string]bool{
	"pod": true, "pods": true, "node": true, "nodes": true, "namespace": true, "endpoint": true, "service": true, "services": true,
	"policy": true, "ciliumendpoint": true, "ciliumnode": true, "ciliumidentity": true, "cluster": true, "interface": true,
	"device": true, "link": true, "netdev": true, "host": true, "job": true, "peer": true, "container": true, "cep": true,
}

// isObjectName says whether a word names an object of the cluster: namespace/name, a generated name, or any name with a
// digit or a dash after the word for its kind.
func isObjectName(word, previous []byte) bool {
	slash, dash := bytes.IndexByte(word, '/'), bytes.IndexByte(word, '-') > 0
	if slash < 0 && !dash && !hasDigit(word) {
		return false
	}
	if isGeneratedName(word) {
		return true
	}
	if slash < 0 {
		return isDNSName(word) && isKind(previous) && !isProtocol(word)
	}
	name := word[slash+1:]
	if !isDNSName(word[:slash]) || !isDNSName(name) {
		return false
	}
	if isKind(previous) || isGeneratedName(name) {
		return true
	}
	return bytes.IndexByte(word, '.') < 0 && (hasDigit(word) || bytes.IndexByte(name, '-') > 0)
}

func isKind(word []byte) bool { return len(word) < 20 && kinds[string(bytes.ToLower(word))] }

func isDNSName(word []byte) bool {
	for _, b := range word {
		if !isDigit(b) && (b < 'a' || b > 'z') && b != '-' && b != '.' {
			return false
		}
	}
	return len(word) > 0
}

// isProtocol: short words of the field that hold a digit and are no names.
func isProtocol(word []byte) bool {
	switch string(word) {
	case "ipv4", "ipv6", "ip4", "ip6", "k8s", "x509", "icmpv4", "icmpv6", "http2", "l2", "l3", "l4", "l7", "v4", "v6", "v1", "v2":
		return true
	}
	return false
}
