package redact

import (
	"regexp"
	"strings"
)

// pattern finds secrets by their form. The group is the secret.
type pattern struct {
	hint   hint
	kind   string
	regexp *regexp.Regexp
}

var patterns = []pattern{
	{jwtHint, JWT, regexp.MustCompile(`(eyJ(?:hbGciOi|0eXAiOi|raWQiOi|[A-Za-z0-9_-]{8,}\.eyJ)[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){0,2})`)},
	{base64Hint, PrivateKey, regexp.MustCompile(`(LS0tLS1CRUdJTi[A-Za-z0-9+/=]{10,})`)}, // "-----BEGIN" in base64
	{bearerHint, BearerToken, regexp.MustCompile(`(?i)\bbearer\s+([A-Za-z0-9._~+/=\-]{20,})`)},
	{bearerHint, BearerToken, regexp.MustCompile(`(?i)\bauthorization\\?["']?\s*[:=]\s*\[?\\?["']?(?:bearer|basic|token)\s+([^\s"'\\,}\]]{4,})`)},
	{urlHint, Password, regexp.MustCompile(`(?i)\b[a-z][a-z0-9+.\-]{1,20}://[^\s/:@"'<>]*:([^\s/@"'<>]+)@`)},
	{cloudHint, AccessKey, regexp.MustCompile(`\b((?:AKIA|ASIA)[A-Z0-9]{16})\b`)},
	{gitHubHint, BearerToken, regexp.MustCompile(`\b(gh[pousr]_[A-Za-z0-9]{30,})`)},
	// ip xfrm state, and the value of the Secret cilium-ipsec-keys: "3 rfc4106(gcm(aes)) 0x… 128".
	{ipsecHint, IPsecKey, regexp.MustCompile(`(?i)(?:mac|cbc|gcm)\([a-z0-9()\-_]+\)"?\s+((?:0x)?[0-9a-f]{16,}|0x[0-9a-f]+)`)},
	// wg show dump: the interface's line begins with the private key and goes on with the public one.
	{wireGuardHint, WireGuardKey, regexp.MustCompile(`^(?:\S+\t)?([A-Za-z0-9+/]{43}=)\t[A-Za-z0-9+/]{43}=\t\d+\t`)},
}

// scrub redacts the secrets of a line and names the kind of one of them, "" when there is none.
func scrub(line string, found hint) (redacted, kind string) {
	for _, p := range patterns {
		if found&p.hint == 0 {
			continue
		}
		var out strings.Builder
		done := 0
		for _, at := range p.regexp.FindAllStringSubmatchIndex(line, -1) {
			value := line[at[2]:at[3]]
			if strings.Contains(value, Mark) {
				continue
			}
			if kind == "" {
				kind = p.kindOf(value)
			}
			out.WriteString(line[done:at[2]])
			out.WriteString(Mark)
			done = at[3]
		}
		if done > 0 {
			out.WriteString(line[done:])
			line = out.String()
		}
	}
	if found&nameHint != 0 {
		var kindOfField string
		if line, kindOfField = scrubFields(line); kind == "" {
			kind = kindOfField
		}
	}
	return line, kind
}

func (p pattern) kindOf(value string) string {
	if p.kind == PrivateKey && strings.HasPrefix(value, "LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR") { // "-----BEGIN CERTIFICATE"
		return Certificate
	}
	return p.kind
}
