package logs

import (
	"bytes"
	"unicode/utf8"
)

const (
	// maskedBytes is how much of a message a template is made of, templateBytes how long a template gets.
	maskedBytes   = 2048
	templateBytes = 400
)

// masker makes templates: messages with their variable parts masked, so that lines with the same constant text have the
// same template, on every node and in both log formats.
type masker struct {
	out []byte
	// previous is the last word of the message that was written as it is.
	previous []byte
}

// template is valid until the next call.
func (m *masker) template(message []byte) []byte {
	m.out, m.previous = m.out[:0], nil
	message = message[:min(len(message), maskedBytes)]
	if rest, open := bytes.CutPrefix(message, []byte("[")); open && bytes.IndexByte(rest, ']') < 0 {
		message = rest // the agent loses Envoy's closing bracket where it logs for it (all versions with embedded Envoy)
	}
	for len(message) > 0 && len(m.out) < templateBytes {
		message = message[m.next(message):]
	}
	m.out = bytes.TrimRight(m.out, " ")
	if len(m.out) > templateBytes {
		m.out = m.out[:templateBytes]
		for len(m.out) > 0 && !utf8.Valid(m.out[max(0, len(m.out)-utf8.UTFMax):]) && m.out[len(m.out)-1] >= utf8.RuneSelf {
			m.out = m.out[:len(m.out)-1]
		}
	}
	return m.out
}

// next writes the word, quoted value or separator that message begins with, and says how long that was.
func (m *masker) next(message []byte) int {
	switch first := message[0]; {
	case first <= ' ':
		if len(m.out) > 0 && m.out[len(m.out)-1] != ' ' {
			m.out = append(m.out, ' ')
		}
		return 1
	case first == '"' || first == '\'' || first == '`':
		if length := m.quoted(message); length > 0 {
			return length
		}
		m.out = append(m.out, first)
		return 1
	case !isWordByte(first):
		m.out = append(m.out, first)
		return 1
	}
	end := 1
	for end < len(message) && isWordByte(message[end]) {
		end++
	}
	if at := bytes.Index(message[:end], []byte("://")); at > 0 {
		end = urlEnd(message)
		m.url(message[:end], at)
		return end
	}
	m.word(message[:end])
	return end
}

// isWordByte: letters, digits, all bytes above ASCII and the signs that names, addresses and numbers are made with.
func isWordByte(b byte) bool {
	switch b {
	case '_', '-', '.', '/', ':', '@', '%', '+', '*', '~':
		return true
	}
	return isLetter(b) || isDigit(b) || b >= utf8.RuneSelf
}

// mask writes what stands for a variable part. In a list of the same it is written once, since the length of lists varies.
func (m *masker) mask(name string) {
	for _, separator := range []string{", ", ",", " "} {
		if listed := name + separator; bytes.HasSuffix(m.out, []byte(listed)) {
			m.out = m.out[:len(m.out)-len(separator)]
			return
		}
	}
	m.out = append(m.out, name...)
}

// keep writes a word as it stands.
func (m *masker) keep(word []byte) {
	m.out = append(m.out, word...)
	m.previous = word
}

// quoted masks a quoted value and says how long it is with its quotes. It is 0 for quotes around several words, which
// are texts with a template of their own, and for apostrophes.
func (m *masker) quoted(message []byte) int {
	quote := message[0]
	if quote == '\'' && len(m.out) > 0 && isWordByte(m.out[len(m.out)-1]) {
		return 0
	}
	end := 1
	for end < len(message) && message[end] != quote && message[end] > ' ' {
		end++
	}
	if end >= len(message) || message[end] != quote {
		return 0
	}
	value := message[1:end]
	switch at := bytes.Index(value, []byte("://")); {
	case at > 0:
		m.out = append(m.out, quote)
		m.url(value, at)
		m.out = append(m.out, quote)
	case isConstant(value, m.previous):
		m.out = append(append(append(m.out, quote), value...), quote)
	default:
		m.mask(string(quote) + "<value>" + string(quote))
	}
	return end + 1
}

// isConstant says whether a quoted value is part of the message's constant text: the name of an option, a kind or a version.
func isConstant(value, previous []byte) bool {
	for _, prefix := range []string{"-", "enable-", "disable-"} {
		if bytes.HasPrefix(value, []byte(prefix)) {
			return true
		}
	}
	switch string(bytes.ToLower(previous)) {
	case "option", "options", "flag", "feature", "annotation", "field", "key", "parameter", "kind", "version", "resource", "command", "group", "method":
		return true
	}
	if len(value) == 0 || value[0] < 'A' || value[0] > 'Z' {
		return len(value) == 0
	}
	for _, b := range value { // a Go or Kubernetes type; names of objects are lower case
		if !isLetter(b) {
			return false
		}
	}
	return true
}
