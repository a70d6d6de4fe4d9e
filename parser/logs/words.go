package logs

import (
	"bytes"
	"net/netip"
)

// word writes one word of a message, masked as a whole or in parts if it is variable.
func (m *masker) word(word []byte) {
	end := len(word)
	for end > 1 && (isJoint(word[end-1]) || word[end-1] == '/') && word[end-1] != '_' {
		end--
	}
	if end < len(word) && isIPv6(word) { // "fe80::"
		end = len(word)
	}
	switch core := word[:end]; {
	case !hasDigit(core):
		if isObjectName(core, m.previous) {
			m.mask("<name>")
		} else {
			m.keep(core)
		}
	case m.address(core), m.whole(core):
	default:
		m.parts(core)
	}
	m.out = append(m.out, word[end:]...)
}

func isIPv6(word []byte) bool {
	if bytes.Count(word, []byte(":")) < 2 {
		return false
	}
	_, err := netip.ParseAddr(string(word))
	return err == nil
}

// address masks an IP address, a CIDR or an address with a port; of a port only the number is masked.
func (m *masker) address(word []byte) bool {
	if bytes.IndexByte(word, '.') < 0 && bytes.IndexByte(word, ':') < 0 {
		return false
	}
	text := string(word)
	if _, err := netip.ParseAddr(text); err == nil {
		m.mask("<ip>")
		return true
	}
	if _, err := netip.ParsePrefix(text); err == nil {
		m.mask("<cidr>")
		return true
	}
	if _, err := netip.ParseAddrPort(text); err == nil {
		m.mask("<ip>:<n>")
		return true
	}
	return false
}

// whole masks words that are variable as a whole.
func (m *masker) whole(word []byte) bool {
	switch {
	case isNumber(word):
		m.mask("<n>")
	case isDuration(word):
		m.mask("<duration>")
	case isTime(word):
		m.mask("<time>")
	case isUUID(word), isID(word) && isHex(word):
		m.mask("<id>")
	case isMAC(word):
		m.mask("<mac>")
	case bytes.HasPrefix(word, []byte("0x")) && isHex(word[2:]):
		m.mask("<hex>")
	case isObjectName(word, m.previous):
		m.mask("<name>")
	default:
		return false
	}
	return true
}

// parts masks the variable parts of a path, a name or a place in a source file, and keeps the others.
func (m *masker) parts(word []byte) {
	kept := len(m.out)
	for len(word) > 0 {
		end := bytes.IndexAny(word, "/:")
		if end < 0 {
			end = len(word)
		}
		m.pathPart(word[:end])
		if end < len(word) {
			m.out = append(m.out, word[end])
			end++
		}
		word = word[end:]
	}
	m.previous = m.out[kept:]
}

func (m *masker) pathPart(part []byte) {
	switch {
	case isGeneratedName(part):
		m.out = append(m.out, "<name>"...)
		return
	case isUUID(part):
		m.out = append(m.out, "<id>"...)
		return
	}
	for start := 0; start < len(part); {
		end := start
		for end < len(part) && !isJoint(part[end]) {
			end++
		}
		m.segment(part[start:end])
		if end < len(part) {
			m.out = append(m.out, part[end])
			if part[end] == '@' && end+1 < len(part) && part[end+1] == 'v' { // a Go module's version
				m.out = append(m.out, "<version>"...)
				return
			}
			end++
		}
		start = end
	}
}

func isJoint(b byte) bool {
	switch b {
	case '_', '-', '.', ':', '@', '%', '+', '*', '~':
		return true
	}
	return false
}

func (m *masker) segment(segment []byte) {
	switch {
	case !hasDigit(segment):
		m.out = append(m.out, segment...)
	case isNumber(segment):
		m.out = append(m.out, "<n>"...)
	case isDevice(segment):
		m.out = append(m.out, "<device>"...)
	case isID(segment):
		m.out = append(m.out, "<id>"...)
	default:
		m.out = append(m.out, segment...)
	}
}

// url masks the host of a URL, the names in the path of an API request, and its query.
func (m *masker) url(url []byte, scheme int) {
	m.out = append(m.out, url[:scheme+3]...)
	rest := url[scheme+3:]
	if query := bytes.IndexByte(rest, '?'); query >= 0 {
		rest = rest[:query]
	}
	var tail []byte
	if trimmed := bytes.TrimRight(rest, ":.,"); len(trimmed) < len(rest) {
		rest, tail = trimmed, rest[len(trimmed):]
	}
	path := bytes.IndexByte(rest, '/')
	if path < 0 {
		path = len(rest)
	}
	if path > 0 {
		m.out = append(m.out, "<host>"...)
	}
	parts := bytes.Split(rest[path:], []byte("/"))
	names := objectNames(parts)
	for i, part := range parts {
		if i > 0 {
			m.out = append(m.out, '/')
		}
		if names[i] && len(part) > 0 {
			m.out = append(m.out, "<name>"...)
		} else {
			m.pathPart(part)
		}
	}
	m.out = append(m.out, tail...)
	m.previous = nil
}

// objectNames says which parts of a path of the Kubernetes API are names: /api/v1/namespaces/<name>/pods/<name> and
// /apis/<group>/<version>/<resource>/<name>.
func objectNames(parts [][]byte) []bool {
	names := make([]bool, len(parts))
	at := -1
	for i, part := range parts {
		if string(part) == "api" {
			at = i + 2
			break
		}
		if string(part) == "apis" {
			at = i + 3
			break
		}
	}
	if at < 0 || at >= len(parts) {
		return names
	}
	if at+2 < len(parts) && string(parts[at]) == "namespaces" {
		names[at+1] = true
		at += 2
	}
	if at+1 < len(parts) {
		names[at+1] = true
	}
	return names
}

// urlEnd is where the URL that text begins with ends.
func urlEnd(text []byte) int {
	for i, b := range text {
		switch b {
		case ' ', '\t', '\n', '"', '\'', '`', '<', '>', '(', ')', '{', '}', ',', ';', '\\':
			return i
		}
	}
	return len(text)
}
