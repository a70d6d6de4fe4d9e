// Package redact keeps secrets out of everything that is printed. Lines of the archive flow in, the same lines
// with ‹redacted› in the place of secrets flow out; the number of lines never changes. The report passes every
// string through it, and the parser asks it where in the archive secrets stand readable.
//
// It decides by the name of a field (password, token, private key …) and by the form of a value (PEM, JWT, the
// keys of ip xfrm). Names of secrets, public keys and counts of keys are not secrets and stay.
package redact

import (
	"regexp"
	"strings"
)

// Mark stands in the place of a secret.
const Mark = "‹redacted›"

// The kinds of secrets.
const (
	PrivateKey   = "private_key"
	Certificate  = "certificate"
	BearerToken  = "bearer_token"
	JWT          = "jwt"
	Password     = "password"
	AccessKey    = "access_key" // of a cloud provider
	IPsecKey     = "ipsec_key"
	WireGuardKey = "wireguard_key"
)

// Find says whether a line holds a secret and of which kind. A PEM block is found at its first line only, a
// password that stands on the line after its name not at all: for these a Redactor has to see the lines in order.
func Find(line []byte) (kind string, found bool) {
	hint := hints(line)
	if hint == 0 {
		return "", false
	}
	text := strings.TrimRight(string(line), "\r\n")
	if block := pemBegin.FindStringSubmatch(text); block != nil && !isPublic(block[1]) {
		return pemKind(block[1]), true
	}
	_, kind = scrub(text, hint)
	return kind, kind != ""
}

// Line redacts one line that stands alone.
func Line(line string) string { return new(Redactor).Line(line) }

// Text redacts a text of several lines.
func Text(text string) string {
	if !strings.Contains(text, "\n") {
		return Line(text)
	}
	lines := strings.Split(text, "\n")
	return strings.Join(Lines(lines), "\n")
}

// Lines redacts lines that follow each other in a file. They may begin in the middle of a PEM block.
func Lines(lines []string) []string {
	var redactor Redactor
	redacted := make([]string, len(lines))
	for i, line := range lines {
		if end := pemEnd.FindString(line); end != "" && !redactor.inPEM && !isPublic(end) && !pemBegin.MatchString(line) {
			for before := i - 1; before >= 0 && pemBody.MatchString(lines[before]); before-- {
				redacted[before] = maskBody(lines[before])
			}
		}
		redacted[i] = redactor.Line(line)
	}
	return redacted
}

// Redactor redacts the lines of one file in order. It remembers that it is inside a PEM block, or that the value of a
// name on the line before is a secret. The zero value is ready.
type Redactor struct {
	inPEM bool
	// valueFollows: the line before was the name of a secret ("- name: DB_PASSWORD", "- --token").
	valueFollows bool
	// blockIndent is 1 more than the indentation of a secret's name whose value is a block of the lines below; 0 is none.
	blockIndent int
}

// secretName matches what wordAt recognises.
const secretName = `[a-z0-9_.\-]*(?:pass(?:word|wd|phrase)s?|psk|pwd|secrets?|token|credentials?|` +
	`(?:api|access|secret|private|encryption|auth|shared|signing|master|ipsec|ssh|account)[_-]?key)`

var (
	pemBegin = regexp.MustCompile(`-----BEGIN ([A-Z0-9 ]+)-----`)
	pemEnd   = regexp.MustCompile(`-----END [A-Z0-9 ]+-----`)
	pemBody  = regexp.MustCompile(`^[\s>|]*[A-Za-z0-9+/=]+\s*$`)
	// pemHeader are the lines between BEGIN and the body of an encrypted key.
	pemHeader = regexp.MustCompile(`^\s*((Proc-Type|DEK-Info): .*)?$`)

	nameAlone = regexp.MustCompile(`(?i)^\s*(?:- )?["']?name["']?:\s*["']?` + secretName + `["']?,?\s*$`)
	flagAlone = regexp.MustCompile(`(?i)^\s*- ["']?--?` + secretName + `["']?\s*$`)
	nextValue = regexp.MustCompile(`(?i)^(\s*(?:["']?value["']?:\s*|- )["']?)([^"'\s].*?)(["']?,?\s*)$`)
	blockKey  = regexp.MustCompile(`(?i)^(\s*(?:- )?)["']?` + secretName + `["']?:\s*[|>][0-9+-]*\s*$`)
)

// Line redacts the next line.
func (r *Redactor) Line(line string) string {
	if r.blockIndent > 0 {
		if indent := indentation(line); indent >= r.blockIndent || strings.TrimSpace(line) == "" {
			return maskBody(line)
		}
		r.blockIndent = 0
	}
	if r.inPEM {
		end := pemEnd.FindStringIndex(line)
		switch {
		case end != nil:
			r.inPEM = false
			return maskBody(line[:end[0]]) + line[end[0]:]
		case pemBody.MatchString(line):
			return maskBody(line)
		case pemHeader.MatchString(line):
			return line
		}
		r.inPEM = false
	}
	followed := r.valueFollows
	r.valueFollows = false
	if followed {
		if parts := nextValue.FindStringSubmatch(line); parts != nil && parts[2][0] != '-' && (field{strong: true}).isSecret(parts[2]) {
			return parts[1] + Mark + parts[3]
		}
	}
	hint := hints([]byte(line))
	if hint == 0 {
		if isPEMBody(line) {
			return maskBody(line)
		}
		return line
	}
	if hint&nameHint != 0 && len(line) < longestWord {
		r.lookAhead(line)
	}
	if hint&pemHint != 0 {
		line = r.pem(line)
	}
	redacted, _ := scrub(line, hint)
	return redacted
}

// lookAhead notices a line whose secret stands on the lines that follow.
func (r *Redactor) lookAhead(line string) {
	if nameAlone.MatchString(line) || flagAlone.MatchString(line) {
		r.valueFollows = true
	} else if key := blockKey.FindStringSubmatch(line); key != nil {
		r.blockIndent = len(key[1]) + 1
	}
}

// pem redacts PEM blocks that begin on the line, also those whose line breaks are written as \n.
func (r *Redactor) pem(line string) string {
	var out strings.Builder
	for {
		begin := pemBegin.FindStringSubmatchIndex(line)
		if begin == nil {
			break
		}
		public := isPublic(line[begin[2]:begin[3]])
		out.WriteString(line[:begin[1]])
		line = line[begin[1]:]
		end := pemEnd.FindStringIndex(line)
		switch {
		case public:
		case end == nil && strings.TrimSpace(line) == "":
			r.inPEM = true
		case end == nil: // its line breaks are written out, so the block ends with the line
			out.WriteString(Mark)
			line = ""
		default:
			out.WriteString(Mark)
			line = line[end[0]:]
		}
	}
	out.WriteString(line)
	return out.String()
}

// isPEMBody recognises a line from the middle of a PEM block: exactly 64 base64 characters, and no hex digest.
func isPEMBody(line string) bool {
	text := strings.TrimSpace(line)
	if len(text) != 64 || !pemBody.MatchString(text) {
		return false
	}
	return strings.ContainsAny(text, "ghijklmnopqrstuvwxyz") && strings.ContainsAny(text, "GHIJKLMNOPQRSTUVWXYZ") &&
		strings.ContainsAny(text, "0123456789")
}

func isPublic(label string) bool { return strings.Contains(label, "PUBLIC") }

func pemKind(label string) string {
	if strings.Contains(label, "PRIVATE") {
		return PrivateKey
	}
	return Certificate
}

// maskBody replaces a line but for its indentation.
func maskBody(line string) string {
	text := strings.TrimSpace(line)
	if text == "" {
		return line
	}
	return line[:strings.Index(line, text)] + Mark
}

func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }
