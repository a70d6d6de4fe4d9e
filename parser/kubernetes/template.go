package kubernetes

import (
	"net/netip"
	"regexp"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

var number = regexp.MustCompile(`[0-9]+(?:\.[0-9]+)*`)

// messageTemplate masks the variable parts of an event's message, so that events of one sort have the same text
// whatever pod, node or address they speak of: "Failed to pull image <name>", "Created pod: <name>". The name of the
// event's own object becomes <object>.
func messageTemplate(message, namespace, name string) string {
	const mostBytes = 400
	var out strings.Builder
	for at := 0; at < len(message) && out.Len() < mostBytes; {
		if !isWordByte(message[at]) {
			out.WriteByte(message[at])
			at++
			continue
		}
		end := at
		for end < len(message) && isWordByte(message[end]) {
			end++
		}
		// Dots and colons at the end of a word belong to the sentence.
		word := strings.TrimRight(message[at:end], ".:")
		rest := message[at+len(word) : end]
		switch quoted := isQuoted(message, at, end); {
		case word == "":
		case name != "" && (word == name || word == namespace+"/"+name):
			out.WriteString("<object>")
		case quoted && !strings.Contains(word, "://"):
			out.WriteString("<name>")
		default:
			out.WriteString(maskWord(word))
		}
		out.WriteString(rest)
		at = end
	}
	return facts.CutTo(strings.Join(strings.Fields(out.String()), " "), mostBytes)
}

func isWordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b >= 0x80 || strings.IndexByte("-_./:@%+~", b) >= 0
}

// isQuoted says whether a word is all that stands between two quotes. A value in the form key="value" doesn't count: it
// says what kind of thing this is, as in plugin type="cilium-cni", unless it looks variable by itself.
func isQuoted(message string, at, end int) bool {
	if at == 0 || end == len(message) || message[at-1] != message[end] || strings.IndexByte("\"'`", message[end]) < 0 {
		return false
	}
	return at < 2 || message[at-2] != '='
}

// maskWord masks a word that looks like an address, an id, a number or a generated name.
func maskWord(word string) string {
	if _, err := netip.ParseAddr(word); err == nil {
		return "<ip>"
	}
	if _, err := netip.ParseAddrPort(word); err == nil {
		return "<ip>:<n>"
	}
	if _, err := netip.ParsePrefix(word); err == nil {
		return "<cidr>"
	}
	digits, hexadecimals := 0, 0
	for i := range len(word) {
		switch b := word[i]; {
		case b >= '0' && b <= '9':
			digits++
			hexadecimals++
		case b >= 'a' && b <= 'f', b == '-':
			hexadecimals++
		}
	}
	switch {
	case digits == len(word):
		return "<n>"
	case digits == 0 && !endsInHash(word):
		return word
	case hexadecimals == len(word) && len(word) >= 12:
		return "<id>"
	case strings.Contains(word, "://"):
		scheme, _, _ := strings.Cut(word, "://")
		return scheme + "://<url>"
	case word[0] >= '0' && word[0] <= '9' && len(word)-digits <= 3:
		return number.ReplaceAllString(word, "<n>") // 30s, 25%, 0/3
	}
	return "<name>"
}

// endsInHash finds the five letters that Kubernetes ends generated names with. They hold no vowels
// (apimachinery's rand.SafeEncodeString).
func endsInHash(word string) bool {
	const length, alphabet = 5, "bcdfghjklmnpqrstvwxz2456789"
	dash := strings.LastIndexByte(word, '-')
	if dash <= 0 || len(word)-dash-1 != length {
		return false
	}
	return strings.Trim(word[dash+1:], alphabet) == ""
}
