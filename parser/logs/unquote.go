package logs

import (
	"bytes"
	"strconv"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// appendUnquoted appends what stands between two quotes, with the escapes of Go and JSON undone. What is no escape
// stays as it is.
func appendUnquoted(to, quoted []byte) []byte {
	for {
		at := bytes.IndexByte(quoted, '\\')
		if at < 0 || at+1 >= len(quoted) {
			return append(to, quoted...)
		}
		to = append(to, quoted[:at]...)
		quoted = quoted[at:]
		if r, size := escapedRune(quoted); size > 0 {
			to, quoted = utf8.AppendRune(to, r), quoted[size:]
			continue
		}
		escape := quoted[1]
		switch escape {
		case 'n':
			to = append(to, '\n')
		case 't':
			to = append(to, '\t')
		case 'r':
			to = append(to, '\r')
		case 'a', 'b', 'f', 'v':
			to = append(to, ' ')
		case '"', '\\', '/', '\'':
			to = append(to, escape)
		case 'x':
			if value, ok := hexValue(quoted, 2, 2); ok {
				to, quoted = append(to, byte(value)), quoted[2:]
			} else {
				to = append(to, '\\', escape)
			}
		default:
			to = append(to, '\\', escape)
		}
		quoted = quoted[2:]
	}
}

// escapedRune reads \uXXXX, a surrogate pair of them, or \UXXXXXXXX. Size is 0 if text begins with none.
func escapedRune(text []byte) (r rune, size int) {
	switch text[1] {
	case 'u':
		high, ok := hexValue(text, 2, 4)
		if !ok {
			return 0, 0
		}
		if utf16.IsSurrogate(rune(high)) && len(text) >= 12 && text[6] == '\\' && text[7] == 'u' {
			if low, ok := hexValue(text, 8, 4); ok {
				return utf16.DecodeRune(rune(high), rune(low)), 12
			}
		}
		return rune(high), 6
	case 'U':
		if value, ok := hexValue(text, 2, 8); ok {
			return rune(value), 10
		}
	}
	return 0, 0
}

func hexValue(text []byte, from, length int) (uint64, bool) {
	if len(text) < from+length {
		return 0, false
	}
	value, err := strconv.ParseUint(string(text[from:from+length]), 16, 31)
	return value, err == nil
}

// closingQuote is the offset of the quote that ends the string which text begins in, or the length of text.
func closingQuote(text []byte) int {
	for at := 0; at < len(text); at++ {
		quote := bytes.IndexByte(text[at:], '"')
		if quote < 0 {
			return len(text)
		}
		at += quote
		backslashes := 0
		for backslashes < at && text[at-1-backslashes] == '\\' {
			backslashes++
		}
		if backslashes%2 == 0 {
			return at
		}
	}
	return len(text)
}

// secondsTime reads seconds since 1970 (zap's default encoder).
func secondsTime(text []byte) facts.Time {
	seconds, err := strconv.ParseFloat(string(text), 64)
	if err != nil || seconds < 631152000 || seconds > 7258118400 { // 1990 to 2200, as facts.ParseTime
		return facts.Time{}
	}
	return facts.At(time.UnixMicro(int64(seconds * 1e6)).UTC())
}
