package report

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/sysleuth/sysleuth/analyzers"
)

// Schema is the JSON Schema (draft 2020-12) of the JSON form.
//
//go:embed schema.json
var Schema []byte

func writeJSON(w io.Writer, report *analyzers.Report, _ Options) error {
	text, err := MarshalJSON(report, "  ")
	if err != nil {
		return fmt.Errorf("render the report as JSON: %w", err)
	}
	if _, err := w.Write(text); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

// MarshalJSON renders a value as JSON that is safe to show on a terminal, for which encoding/json escapes C0 controls only, and
// to embed in a script of a page. The text ends with a newline.
func MarshalJSON(value any, indent string) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", indent)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return EscapeJSON(out.Bytes()), nil
}

// EscapeJSON escapes, in a JSON text, what steers a terminal and what would end a script of a page: "</" and "<!". Outside of
// strings a JSON text has no such characters but blanks and line ends. Other "<" stay, so that arrows can be read.
func EscapeJSON(text []byte) []byte {
	var out []byte
	done := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if r >= 0x7f && steers(r) || r == '<' && i+1 < len(text) && (text[i+1] == '/' || text[i+1] == '!') {
			out = append(out, text[done:i]...)
			if r > 0xffff { // as a pair of surrogates
				r -= 0x10000
				out = fmt.Appendf(out, `\u%04x\u%04x`, 0xd800+(r>>10), 0xdc00+(r&0x3ff))
			} else {
				out = fmt.Appendf(out, `\u%04x`, r)
			}
			done = i + size
		}
		i += size
	}
	if done == 0 {
		return text
	}
	return append(out, text[done:]...)
}
