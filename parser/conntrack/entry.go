package conntrack

import "bytes"

// entry is what the summary needs of one line. Its texts point into the line.
type entry struct {
	tcp, six, out, service                     bool
	source, destination                        []byte // address:port
	flags                                      uint64
	received, sent                             uint64 // TCP flags seen
	remaining                                  int64  // seconds
	hasExpiry, hasFlags, hasSeen, hasRemaining bool
}

// parse reads one line, which has this form in all versions (brackets: not always there):
//
//	<protocol> (IN|OUT) <address>:<port> -> <address>:<port> [related ][service ]expires=<seconds>[ (remaining: <n> sec(s))] <key>=<value>… Flags=0x… [ <names> ] …
//
// The keys change with the version (1.11: Rx- and TxPackets; from 1.16 Packets; later BackendID, NatPort) and are looked up by name.
// It is false for everything that is no entry.
func parse(line []byte, e *entry) bool {
	*e = entry{}
	protocol, rest := word(line)
	direction, rest := word(rest)
	switch string(direction) {
	case "OUT":
		e.out = true
	case "IN":
	default:
		return false
	}
	var arrow []byte
	e.source, rest = word(rest)
	arrow, rest = word(rest)
	e.destination, rest = word(rest)
	if string(arrow) != "->" || bytes.IndexByte(e.source, ':') < 0 || bytes.IndexByte(e.destination, ':') < 0 {
		return false
	}
	e.tcp = string(protocol) == "TCP"
	e.six = bytes.IndexByte(e.source, ':') != bytes.LastIndexByte(e.source, ':')
	for len(rest) > 0 {
		var field []byte
		if field, rest = word(rest); len(field) > 0 {
			rest = e.field(field, rest)
		}
	}
	return e.hasExpiry
}

// field takes one word after the addresses. rest is what follows it; the value of "(remaining:" is taken from there.
func (e *entry) field(field, rest []byte) []byte {
	switch field[0] {
	case 'e':
		e.hasExpiry = e.hasExpiry || bytes.HasPrefix(field, []byte("expires="))
	case 's':
		e.service = e.service || string(field) == "service"
	case '(':
		if string(field) == "(remaining:" {
			var value []byte
			value, rest = word(rest)
			e.remaining, e.hasRemaining = decimal(value)
		}
	case 'R':
		if value, ok := bytes.CutPrefix(field, []byte("RxFlagsSeen=0x")); ok {
			e.received, e.hasSeen = hexadecimal(value)
		}
	case 'T':
		if value, ok := bytes.CutPrefix(field, []byte("TxFlagsSeen=0x")); ok {
			e.sent, _ = hexadecimal(value)
		}
	case 'F':
		if value, ok := bytes.CutPrefix(field, []byte("Flags=0x")); ok {
			e.flags, e.hasFlags = hexadecimal(value)
		}
	}
	return rest
}

// word cuts the first word off, without the blanks before and after it.
func word(text []byte) (first, rest []byte) {
	for len(text) > 0 && text[0] == ' ' {
		text = text[1:]
	}
	if end := bytes.IndexByte(text, ' '); end >= 0 {
		return text[:end], text[end+1:]
	}
	return text, nil
}

// address is an address:port without its port. IPv6 is printed without brackets, so the last colon divides.
func address(text []byte) []byte {
	if colon := bytes.LastIndexByte(text, ':'); colon >= 0 {
		return text[:colon]
	}
	return text
}

func decimal(text []byte) (int64, bool) {
	negative := len(text) > 0 && text[0] == '-'
	if negative {
		text = text[1:]
	}
	var value int64
	for _, c := range text {
		if c < '0' || c > '9' || value > 1<<53 {
			return 0, false
		}
		value = value*10 + int64(c-'0')
	}
	if negative {
		value = -value
	}
	return value, len(text) > 0
}

func hexadecimal(text []byte) (uint64, bool) {
	var value uint64
	for _, c := range text {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		value = value<<4 | uint64(c)
	}
	return value, len(text) > 0 && len(text) <= 16
}
