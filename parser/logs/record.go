package logs

import "bytes"

// record is a decoded line: a message and fields. It is used again for the next line.
type record struct {
	level level
	// text is the message followed by each field as " key=value", all unquoted: what patterns are matched against.
	text []byte
	// message, errorText and subsystem are parts of text, empty where the record has none.
	message, errorText, subsystem []byte

	tokens []token
}

// token is a field as it stands in the line. Its value lacks the quotes and still has the escapes. The key is nil for a
// word that is no field.
type token struct {
	key, value []byte
	quoted     bool
}

// span is a part of record.text while that still grows.
type span struct{ from, to int }

func (s span) of(text []byte) []byte { return text[s.from:s.to] }

// decode reads a line in full.
func (r *record) decode(l *line) {
	r.level = l.level
	r.tokens = r.tokens[:0]
	var component []byte
	switch l.grammar {
	case logfmt:
		r.tokens = appendFields(r.tokens, l.body)
	case object:
		r.tokens = appendMembers(r.tokens, l.body)
		r.level = r.objectLevel()
	case klog:
		r.tokens = appendKlog(r.tokens, l.body)
	case envoy:
		var message []byte
		component, message = splitEnvoy(l.body)
		r.tokens = append(r.tokens, token{key: messageKey, value: message})
	case stamped:
		r.tokens = append(r.tokens, token{key: messageKey, value: stampedText(l.body)})
	default:
		r.tokens = append(r.tokens, token{key: messageKey, value: l.body})
	}
	r.assemble()
	if component != nil {
		r.subsystem = component
	}
}

var messageKey = []byte("msg")

// assemble builds text of the tokens and finds the fields with a meaning.
func (r *record) assemble() {
	r.text = r.text[:0]
	message := -1
	for i, token := range r.tokens {
		if isMessage(token.key) {
			message = i
			r.text = token.appendValue(r.text)
			break
		}
	}
	end := len(r.text)
	var errorText, subsystem, module span
	for i, token := range r.tokens {
		if i == message || isTimeOrLevel(token.key) {
			continue
		}
		r.text = append(r.text, ' ')
		if token.key != nil {
			r.text = append(append(r.text, token.key...), '=')
		}
		from := len(r.text)
		r.text = token.appendValue(r.text)
		value := span{from, len(r.text)}
		switch string(token.key) {
		case "error", "err":
			if errorText.to == 0 {
				errorText = value
			}
		case "subsys":
			subsystem = value
		case "module":
			module = value
		}
	}
	r.message = r.text[:end]
	r.errorText = errorText.of(r.text)
	r.subsystem = subsystem.of(r.text)
	if module.to > 0 { // 1.18 on; both can stand there, then subsys is the program
		r.subsystem = module.of(r.text)
	}
}

func (t *token) appendValue(to []byte) []byte {
	if t.quoted {
		return appendUnquoted(to, t.value)
	}
	return append(to, t.value...)
}

func isMessage(key []byte) bool {
	switch string(key) {
	case "msg", "message", "Message":
		return true
	}
	return false
}

func isTimeOrLevel(key []byte) bool {
	switch string(key) {
	case "time", "ts", "level", "Time", "Level":
		return true
	}
	return false
}

func (r *record) objectLevel() level {
	for _, token := range r.tokens {
		if key := string(token.key); key == "level" || key == "Level" {
			return levelOf(token.value)
		}
	}
	return levelNone
}

// appendFields reads key=value pairs. Values are bare, or quoted as Go quotes; a word without "=" is a value without key.
func appendFields(tokens []token, text []byte) []token {
	for {
		for len(text) > 0 && isBlank(text[0]) {
			text = text[1:]
		}
		if len(text) == 0 {
			return tokens
		}
		end := 0
		for end < len(text) && text[end] != '=' && !isBlank(text[end]) {
			end++
		}
		if end == len(text) || text[end] != '=' {
			tokens = append(tokens, token{value: text[:end]})
			text = text[end:]
			continue
		}
		field := token{key: text[:end]}
		field.value, text, field.quoted = cutValue(text[end+1:])
		tokens = append(tokens, field)
	}
}

func isBlank(b byte) bool { return b == ' ' || b == '\t' }

// cutValue takes a value off the beginning of text. Tables of log services double the quotes: msg=""Synchronized"".
func cutValue(text []byte) (value, rest []byte, quoted bool) {
	if len(text) > 0 && text[0] == '"' {
		if len(text) > 2 && text[1] == '"' && text[2] != ' ' {
			if value, rest, found := bytes.Cut(text[2:], []byte(`""`)); found {
				return value, rest, true
			}
		}
		end := closingQuote(text[1:])
		return text[1 : 1+end], text[min(2+end, len(text)):], true
	}
	end := bytes.IndexByte(text, ' ')
	if end < 0 {
		end = len(text)
	}
	return text[:end], text[end:], false
}

// appendKlog reads what follows a klog header: a message, or a quoted message and fields (klog's structured calls).
func appendKlog(tokens []token, body []byte) []token {
	_, message, _ := bytes.Cut(body, []byte("] "))
	if len(message) == 0 || message[0] != '"' {
		return append(tokens, token{key: messageKey, value: message})
	}
	value, rest, _ := cutValue(message)
	return appendFields(append(tokens, token{key: messageKey, value: value, quoted: true}), rest)
}

// splitEnvoy takes an Envoy line apart. The place in the source, "[file:line]", is left out: it differs by version.
func splitEnvoy(body []byte) (component, message []byte) {
	rest := body
	for range 4 {
		end := bytes.IndexByte(rest, ']')
		if end < 0 {
			return component, rest
		}
		component, rest = rest[1:end], rest[end+1:]
		if len(rest) == 0 || rest[0] != '[' {
			break
		}
	}
	message = bytes.TrimLeft(rest, " ")
	if len(message) > 0 && message[0] == '[' {
		if end := bytes.IndexByte(message, ']'); end > 0 && bytes.IndexByte(message[:end], ':') > 0 && bytes.IndexByte(message[:end], ' ') < 0 {
			message = bytes.TrimLeft(message[end+1:], " ")
		}
	}
	return component, message
}
