package redact

import "bytes"

// hint says what a line may hold. Nearly every line of a dump is innocent, and looking for hints costs one table look-up
// a byte, hundreds of times less than the patterns.
type hint uint16

const (
	nameHint hint = 1 << iota // a field's name: password, token, …
	pemHint
	base64Hint // of PEM
	jwtHint
	bearerHint
	urlHint
	cloudHint
	gitHubHint
	ipsecHint
	wireGuardHint
)

// trigger marks the bytes at which a look around is worth while: each is the rarest letter of something that is
// looked for.
var trigger = func() (table [256]bool) {
	for _, letter := range []byte("wWkKcChHzZJ@bBS=_") {
		table[letter] = true
	}
	return table
}()

// hints gathers what a line may hold; 0 means that it holds no secret. Whatever a pattern matches must give its hint.
func hints(line []byte) hint {
	var all hint
	for i, letter := range line {
		if !trigger[letter] {
			continue
		}
		if letter == '@' {
			all |= urlHint
			continue
		}
		all |= hintAt(line, i, letter)
	}
	if all&urlHint != 0 && !bytes.Contains(line, []byte("://")) {
		all &^= urlHint
	}
	return all
}

func hintAt(line []byte, i int, letter byte) hint {
	switch letter {
	case 'w', 'W', 'h', 'H', 'k', 'K', 'c', 'C':
		if _, _, found := wordAt(line, i, letter); found {
			return nameHint
		}
		switch {
		case letter == 'K' && before(line, i, "a") && after(line, i, "ia"):
			return cloudHint
		// hmac( cmac( xcbc( gcm( cbc(, and not the sec(s) that every conntrack entry has
		case before(line, i, "ma") && after(line, i, "("), before(line, i, "g") && after(line, i, "m("), after(line, i, "bc("):
			return ipsecHint
		}
	case 'z', 'Z':
		if before(line, i, "authori") {
			return bearerHint
		}
	case 'J':
		if before(line, i, "ey") {
			return jwtHint
		}
		if before(line, i, "ud") {
			return base64Hint
		}
	case 'b', 'B':
		if after(line, i, "egin ") {
			return pemHint
		}
		if after(line, i, "earer") {
			return bearerHint
		}
	case 'S':
		if before(line, i, "a") && after(line, i, "ia") {
			return cloudHint
		}
	case '=':
		if after(line, i, "\t") {
			return wireGuardHint
		}
	case '_':
		if i >= 3 && line[i-3] == 'g' && line[i-2] == 'h' {
			return gitHubHint
		}
	}
	return 0
}

// wordAt recognises the last word of a secret's name by the letter at i. It gives the word's end, and whether its value
// is a secret whatever it looks like. The others ("secret", "token", "credentials") also name things that are none.
func wordAt(line []byte, i int, letter byte) (end int, strong, found bool) {
	switch letter | 0x20 {
	case 'w':
		switch {
		case before(line, i, "pass") && after(line, i, "ord"):
			return plural(line, i+4), true, true
		case before(line, i, "pass") && after(line, i, "d"):
			return plural(line, i+2), true, true
		case before(line, i, "p") && after(line, i, "d"):
			return i + 2, true, true
		}
	case 'h':
		if before(line, i, "passp") && after(line, i, "rase") {
			return plural(line, i+5), true, true
		}
	case 'k':
		switch {
		case before(line, i, "to") && after(line, i, "en"):
			return i + 3, false, true
		case before(line, i, "ps"):
			return i + 1, true, true
		case after(line, i, "ey") && qualified(line, i):
			return i + 3, true, true
		}
	case 'c':
		switch {
		case before(line, i, "se") && after(line, i, "ret"):
			return plural(line, i+4), before(line, i, "client_se") || before(line, i, "client-se") || before(line, i, "clientse"), true
		case after(line, i, "redential"):
			return plural(line, i+10), false, true
		}
	}
	return 0, false, false
}

// qualifiers make a key a secret: "privateKey", "api-key". Alone, or after "public" or "encrypt", it is none.
var qualifiers = []string{"api", "access", "secret", "private", "encryption", "auth", "shared", "signing", "master", "ipsec", "ssh", "account"}

func qualified(line []byte, i int) bool {
	if i > 0 && (line[i-1] == '-' || line[i-1] == '_' || line[i-1] == ' ') {
		i--
	}
	for _, qualifier := range qualifiers {
		if before(line, i, qualifier) {
			return true
		}
	}
	return false
}

func plural(line []byte, end int) int {
	if end < len(line) && line[end]|0x20 == 's' {
		return end + 1
	}
	return end
}

// before and after compare what stands next to i with a word in lower case.
func before(line []byte, i int, word string) bool {
	return i >= len(word) && sameFold(line[i-len(word):i], word)
}

func after(line []byte, i int, word string) bool {
	return i+1+len(word) <= len(line) && sameFold(line[i+1:i+1+len(word)], word)
}

func sameFold(text []byte, lower string) bool {
	for i := range len(lower) {
		letter := text[i]
		if letter >= 'A' && letter <= 'Z' {
			letter |= 0x20
		}
		if letter != lower[i] {
			return false
		}
	}
	return true
}
