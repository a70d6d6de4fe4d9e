package redact

import (
	"regexp"
	"strings"
)

// field is a place in a line where a name that ends in password, token or the like is followed by a value.
type field struct {
	name       string
	strong     bool
	start, end int // of the value
	// prose: running text may look the same, "invalid token: expired".
	prose bool
}

// longestName and longestWord bound the look around a word, so that a hostile line takes no more than linear time. A value
// without quotes that is longer is a secret without a further look.
const (
	longestName = 128
	longestWord = 1024
)

// scrubFields redacts the values of fields with a secret's name, in all the ways in which text writes them.
func scrubFields(line string) (redacted, kind string) {
	var out strings.Builder
	done := 0
	bytes := []byte(line)
	for i := 0; i < len(bytes); i++ {
		if !trigger[bytes[i]] {
			continue
		}
		end, strong, found := wordAt(bytes, i, bytes[i])
		if !found || end <= done {
			continue
		}
		f, found := fieldAt(line, end)
		if !found {
			continue
		}
		f.strong = strong
		if !f.isSecret(line[f.start:f.end]) {
			continue
		}
		if kind == "" {
			kind = f.kind(line[f.start:f.end])
		}
		out.WriteString(line[done:f.start])
		out.WriteString(Mark)
		done = f.end
		i = max(i, f.end-1)
	}
	if done == 0 {
		return line, ""
	}
	out.WriteString(line[done:])
	return out.String(), kind
}

// fieldAt reads what follows the name that ends at end.
func fieldAt(line string, end int) (field, bool) {
	if end < len(line) && isNameByte(line[end]) && !isDot(line, end) {
		return field{}, false // another name: "token-file", "secretName"
	}
	start := end
	for start > max(0, end-longestName) && isNameByte(line[start-1]) {
		start--
	}
	f := field{name: line[start:end]}
	at, nameQuoted := skipQuote(line, end)
	afterName := at
	at = skipBlanks(line, at)
	switch {
	case at < len(line) && line[at] == '=':
		f.takeValue(line, at+1)
	case at < len(line) && line[at] == ':':
		atStart := strings.TrimLeft(line[:start], " \t-\"'") == ""
		f.takeValue(line, at+1)
		valueQuoted := f.start > 0 && isQuote(line[f.start-1])
		f.prose = !atStart && !(nameQuoted && valueQuoted)
		if atStart && !valueQuoted && !strings.HasSuffix(line[:start], `"`) {
			f.end = len(strings.TrimRight(line, " \t\r,"))
		}
	case at > afterName && strings.HasPrefix(f.name, "-"): // --token value
		f.takeValue(line, at)
		f.prose = true
	default:
		at, found := entryValue(line, afterName)
		if !found {
			return f, false
		}
		f.takeValue(line, at)
	}
	return f, f.start < f.end
}

// entryValue finds the value of an entry of a list: the rest of {"name":"DB_PASSWORD","value":"…"}, {Name:DB_PASSWORD
// Value:…} or name=DB_PASSWORD, value=….
func entryValue(line string, at int) (int, bool) {
	rest := strings.TrimLeft(line[at:], ", \t\"'\\")
	if len(rest) < len("value:") || !strings.EqualFold(rest[:len("value")], "value") {
		return 0, false
	}
	rest = strings.TrimLeft(rest[len("value"):], "\"'\\ ")
	if rest == "" || rest[0] != ':' && rest[0] != '=' {
		return 0, false
	}
	return len(line) - len(rest) + 1, true
}

// takeValue sets where the value that begins at or after at lies: up to the closing quote, or as far as a word goes.
func (f *field) takeValue(line string, at int) {
	at = skipBlanks(line, at)
	f.start, _ = skipQuote(line, at)
	f.end = f.start
	if f.start == at {
		for f.end < len(line) && !strings.ContainsRune(" \t\r\"',;&|)]}\\", rune(line[f.end])) {
			f.end++
		}
		return
	}
	quote, escaped := line[f.start-1], line[at] == '\\'
	for f.end < len(line) && line[f.end] != quote {
		if line[f.end] == '\\' {
			if escaped {
				return // the closing \"
			}
			if quote == '"' {
				f.end++
			}
		}
		f.end++
	}
	f.end = min(f.end, len(line))
}

func skipBlanks(line string, at int) int {
	for at < len(line) && (line[at] == ' ' || line[at] == '\t') {
		at++
	}
	return at
}

// skipQuote skips a quote, which may be escaped.
func skipQuote(line string, at int) (next int, skipped bool) {
	next = at
	if next < len(line) && line[next] == '\\' {
		next++
	}
	if next < len(line) && isQuote(line[next]) {
		return next + 1, true
	}
	return at, false
}

func isQuote(letter byte) bool { return letter == '"' || letter == '\'' }

func isNameByte(letter byte) bool {
	return letter|0x20 >= 'a' && letter|0x20 <= 'z' || letter >= '0' && letter <= '9' || letter == '_' || letter == '-' || letter == '.'
}

// isDot says whether the name ends at a full stop.
func isDot(line string, at int) bool {
	return line[at] == '.' && (at+1 == len(line) || line[at+1] == ' ')
}

// kind names what a secret is by its field.
func (f field) kind(value string) string {
	name := strings.ToLower(f.name)
	switch {
	case strings.Contains(name, "token"):
		return BearerToken
	case strings.Contains(name, "ipsec"):
		return IPsecKey
	case wireGuardKey.MatchString(value):
		return WireGuardKey
	case strings.Contains(name, "private"):
		return PrivateKey
	case strings.Contains(name, "access"):
		return AccessKey
	}
	return Password
}

var wireGuardKey = regexp.MustCompile(`^[A-Za-z0-9+/]{43}=$`)

var (
	harmless   = regexp.MustCompile(`(?i)^(true|false|yes|no|on|off|null|nil|none|<nil>|<none>|\(none\)|<unknown>|\(hidden\)|n/a|enabled|disabled|unset|empty|hidden|masked|[|>x\-+]+|\*.*|‹.*|\[?<?redacted.*)$`)
	path       = regexp.MustCompile(`^(\.{0,2}/)?[a-z0-9._\-]+(/[A-Za-z0-9._\-]+)+/?$|^/$`)
	shortCount = regexp.MustCompile(`^[0-9]{1,6}$`)
	objectName = regexp.MustCompile(`^[a-z0-9]+([.\-/]+[a-z0-9]+)+$`)
	keyFile    = regexp.MustCompile(`(?i)^[\w.\-]+\.(key|pem|crt|cert|yaml|json|txt|conf)$`)
	// bootstrapToken is the form of kubeadm's tokens, which is that of an object's name.
	bootstrapToken = regexp.MustCompile(`^[a-z0-9]{6}\.[a-z0-9]{16}$`)
)

// isSecret says whether the value of a field with a secret's name is one.
func (f field) isSecret(value string) bool {
	if len(value) > longestWord {
		return true
	}
	value = strings.TrimSpace(value)
	switch {
	case value == "" || strings.Contains(value, Mark) || harmless.MatchString(value) || path.MatchString(value) || keyFile.MatchString(value):
		return false
	case strings.ContainsAny(value[:1], "{[$&%("):
		return false
	case shortCount.MatchString(value):
		return len(value) > 3 && f.isPassword()
	case f.prose:
		return f.looksRandom(value)
	case f.strong || bootstrapToken.MatchString(value):
		return true
	}
	// "secret=hunter2", but not the name of a Secret, "secret=cilium-ca"
	return !objectName.MatchString(value) && !strings.Contains(value, " ")
}

func (f field) isPassword() bool { return strings.Contains(strings.ToLower(f.name), "pass") }

// looksRandom is the stricter test for running text.
func (f field) looksRandom(value string) bool {
	value = strings.TrimRight(value, ".,;:")
	digit := strings.ContainsAny(value, "0123456789")
	if f.isPassword() {
		return digit || strings.ContainsAny(value, "!@#$%^&*+=?~")
	}
	letter := strings.ContainsAny(strings.ToLower(value), "abcdefghijklmnopqrstuvwxyz")
	return len(value) >= 16 && digit && letter
}
