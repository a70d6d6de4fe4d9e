package logs

import (
	"bytes"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// grammar is how a line is written.
type grammar uint8

const (
	// plain lines have no grammar. After a record they are its continuation: stack traces, YAML, usage texts.
	plain   grammar = iota
	logfmt          // logrus text, slog text: level=info msg="…" key=value
	object          // one JSON object: logrus, slog, zap, Envoy
	klog            // I1123 02:55:14.123456       1 file.go:12] message
	envoy           // [2026-01-15 10:01:02.345][7][warning][config] [file:line] message
	stamped         // 2026/01/15 10:00:00 [error] message (nginx), or just a time and a message (Go's log package)
	runtime         // what a Go program or a shell command says before it ends: panic:, fatal error:, Error:
)

// line is one line of a log and what can be told of it at a glance.
type line struct {
	number int
	// raw is the whole line, body what the process wrote, and stamp the time that the kubelet or the container
	// runtime put before it, nil if none did.
	raw, stamp, body []byte
	grammar          grammar
	// level is the record's own. For JSON it can be too high, until the record is decoded.
	level level
}

// read takes the line apart. It is called for every line of every log, so it looks at as few bytes as it can.
func (l *line) read(number int, raw []byte) {
	l.number, l.raw = number, raw
	l.stamp, l.body = cutStampOf(raw)
	l.grammar, l.level = plain, levelNone
	if len(l.body) == 0 {
		return
	}
	switch first := l.body[0]; {
	case first == 'l' || first == 't':
		if at := levelAt(l.body); at > 0 {
			l.grammar, l.level = logfmt, levelOf(l.body[at:])
			return
		}
	case first == '{':
		l.grammar, l.level = object, objectLevel(l.body)
		return
	case first == '[':
		if name := envoyLevel(l.body); name != nil {
			l.grammar, l.level = envoy, levelOf(name)
			return
		}
	case first == 'I' || first == 'W' || first == 'E' || first == 'F':
		if isKlog(l.body) {
			l.grammar, l.level = klog, klogLevels[first]
			return
		}
	case isDigit(first):
		if text := stampedText(l.body); text != nil {
			l.grammar, l.level = stamped, stampedLevel(text)
			return
		}
	}
	l.readOdd()
}

// readOdd is for lines whose grammar doesn't show at their beginning.
func (l *line) readOdd() {
	if at := embeddedLogfmt(l.body); at >= 0 {
		l.body = l.body[at:]
		l.grammar, l.level = logfmt, levelNone
		if at := levelAt(l.body); at > 0 {
			l.level = levelOf(l.body[at:])
		}
		return
	}
	if l.level = plainLevel(l.body); l.level != levelNone {
		l.grammar = runtime
	}
}

// cutStampOf cuts off the time that the kubelet puts before every line ("2026-11-23T02:55:14.210053384Z ", in any
// zone), and the stream and tag of the container runtime's own files ("stderr F ").
func cutStampOf(raw []byte) (stamp, body []byte) {
	if len(raw) < 20 || raw[4] != '-' || raw[10] != 'T' || raw[13] != ':' || !isDigit(raw[0]) {
		return nil, raw
	}
	end := bytes.IndexByte(raw[:min(len(raw), 40)], ' ')
	if end < 0 {
		end = len(raw)
	}
	if end < 20 {
		return nil, raw
	}
	if zone := raw[end-1]; zone != 'Z' && (!isDigit(zone) || raw[end-3] != ':') {
		return nil, raw
	}
	stamp, body = raw[:end], raw[min(end+1, len(raw)):]
	if len(body) >= 8 && body[0] == 's' && (body[7] == 'F' || body[7] == 'P') &&
		(string(body[:7]) == "stdout " || string(body[:7]) == "stderr ") {
		return stamp, body[min(9, len(body)):]
	}
	return stamp, body
}

// levelAt finds the level word of a logfmt line that begins with level=, or with time= and then level=. It is 0 if
// the line does neither.
func levelAt(body []byte) int {
	const key = "level="
	at := 0
	switch {
	case bytes.HasPrefix(body, []byte(key)):
		at = len(key)
	case bytes.HasPrefix(body, []byte("time=")), bytes.HasPrefix(body, []byte("ts=")):
		at = bytes.Index(body[:min(len(body), 80)], []byte(" "+key))
		if at < 0 {
			return 0
		}
		at += len(key) + 1
	default:
		return 0
	}
	if at < len(body) && body[at] == '"' {
		at++
	}
	return at
}

// embeddedLogfmt finds where a logfmt record begins in a line that something stands before: the pod and container
// of a log viewer, journald's header, or keys in another order. It is -1 if there is no record.
func embeddedLogfmt(body []byte) int {
	at := bytes.Index(body, []byte("level="))
	if at < 0 || at > 0 && body[at-1] != ' ' || !bytes.Contains(body, []byte("msg=")) {
		return -1
	}
	if quote := bytes.IndexByte(body[:at], '"'); quote > 0 && body[quote-1] != '=' {
		return -1
	}
	equals := bytes.IndexByte(body, '=')
	return bytes.LastIndexByte(body[:equals], ' ') + 1
}

// objectLevel finds the level of a JSON record, whose key is level or Level: the worst, should it stand there more than
// once. It searches for the end of the key, because of its bytes "v" is the rarest.
func objectLevel(body []byte) level {
	const end = `vel":`
	worst := levelNone
	for {
		at := bytes.Index(body, []byte(end))
		if at < 0 {
			return worst
		}
		key := body[max(0, at-3):at]
		body = body[at+len(end):]
		if string(key) != `"le` && string(key) != `"Le` {
			continue
		}
		if value := bytes.TrimLeft(body, " \""); len(value) > 0 {
			worst = max(worst, levelOf(value))
		}
	}
}

// envoyLevel is the level word of Envoy's default log format, nil if the line isn't in it.
func envoyLevel(body []byte) []byte {
	end := bytes.IndexByte(body, ']')
	if end < 20 || end > 32 || body[5] != '-' || !isDigit(body[1]) {
		return nil
	}
	rest := body[end+1:]
	if len(rest) < 2 || rest[0] != '[' {
		return nil
	}
	end = bytes.IndexByte(rest, ']')
	if end < 0 || end+2 > len(rest) || rest[end+1] != '[' {
		return nil
	}
	rest = rest[end+2:]
	end = bytes.IndexByte(rest, ']')
	if end < 0 || levelOf(rest[:end]) == levelNone {
		return nil
	}
	return rest[:end]
}

var klogLevels = [256]level{'I': levelInfo, 'W': levelWarning, 'E': levelError, 'F': levelFatal}

func isKlog(body []byte) bool {
	return len(body) > 21 && isDigit(body[1]) && isDigit(body[4]) && body[5] == ' ' && body[8] == ':' && body[11] == ':' &&
		body[14] == '.' && bytes.Contains(body, []byte("] "))
}

// stampedText is what follows "2026/01/15 10:00:00 " or "2026-01-15 10:00:00.123456 ", nil if the line doesn't begin so.
func stampedText(body []byte) []byte {
	if len(body) < 21 || body[4] != body[7] || body[4] != '/' && body[4] != '-' || body[10] != ' ' || body[13] != ':' || body[16] != ':' {
		return nil
	}
	end := bytes.IndexByte(body[19:], ' ')
	if end < 0 {
		return nil
	}
	return body[19+end+1:]
}

// stampedLevel reads nginx's "[error] …", capnslog's "W | …" (etcd until 3.4) or the runtime's words.
func stampedLevel(text []byte) level {
	if len(text) > 2 && text[0] == '[' {
		return levelOf(text[1:])
	}
	if len(text) > 3 && text[1] == ' ' && text[2] == '|' {
		return map[byte]level{'D': levelDebug, 'I': levelInfo, 'N': levelInfo, 'W': levelWarning, 'E': levelError, 'C': levelFatal}[text[0]]
	}
	return plainLevel(text)
}

// plainLevel reads the words by which a program without a logger says that it ends, a shell command that it failed, the
// level in brackets that CoreDNS and its like begin with ("[ERROR] plugin/errors: …"), and a bare message of which
// whatever shipped the log cut off the level: what begins with a failure is a warning at least.
func plainLevel(text []byte) level {
	switch {
	case len(text) == 0:
		return levelNone
	case text[0] == '[':
		return bracketLevel(text[1:])
	case hasPrefixFold(text, "panic: "), string(text) == "panic:":
		return levelPanic
	case hasPrefixFold(text, "fatal"):
		if len(text) > 5 && !isLetter(text[5]) {
			return levelFatal
		}
	case hasPrefixFold(text, "error: "), hasPrefixFold(text, "error response from daemon"):
		return levelError
	case bytes.HasPrefix(text, []byte("SIGSEGV: ")), bytes.HasPrefix(text, []byte("SIGABRT: ")), bytes.HasPrefix(text, []byte("SIGBUS: ")):
		return levelFatal
	}
	for _, words := range failureWords {
		if bytes.HasPrefix(text, words) {
			return levelWarning
		}
	}
	return levelNone
}

// failureWords are the beginnings of a bare message that says that something failed.
var failureWords = [][]byte{[]byte("Failed to "), []byte("Unable to "), []byte("Error while "), []byte("Could not "), []byte("Couldn't "), []byte("Cannot ")}

// bracketLevel reads "ERROR] …".
func bracketLevel(text []byte) level {
	end := bytes.IndexByte(text[:min(len(text), 12)], ']')
	if end < 0 || end+1 < len(text) && text[end+1] != ' ' {
		return levelNone
	}
	return levelOf(text[:end])
}

func hasPrefixFold(text []byte, prefix string) bool {
	return len(text) >= len(prefix) && bytes.EqualFold(text[:len(prefix)], []byte(prefix))
}

// time is when the line was written: by the kubelet's clock, or else by its own. It is nil where the line doesn't say.
func (l *line) time() []byte {
	if l.stamp != nil {
		return l.stamp
	}
	switch l.grammar {
	case logfmt:
		if value, found := bytes.CutPrefix(l.body, []byte("time=")); found {
			return valueBefore(value, ' ')
		}
		if value, found := bytes.CutPrefix(l.body, []byte("ts=")); found {
			return valueBefore(value, ' ')
		}
	case object:
		for _, key := range []string{`"time":`, `"ts":`, `"Time":`} {
			if at := bytes.Index(l.body, []byte(key)); at >= 0 {
				return valueBefore(bytes.TrimLeft(l.body[at+len(key):], " "), ',')
			}
		}
	case envoy:
		return valueBefore(l.body[1:], ']')
	case stamped:
		return l.body[:len(l.body)-len(stampedText(l.body))]
	}
	return nil
}

// valueBefore is the value that text begins with, without its quotes, or up to the byte end.
func valueBefore(text []byte, end byte) []byte {
	if len(text) > 0 && text[0] == '"' {
		text, end = text[1:], '"'
	}
	if at := bytes.IndexByte(text, end); at >= 0 {
		return text[:at]
	}
	return bytes.TrimRight(text, "}")
}

// parseTime reads the times of all grammars: RFC 3339, the same with a blank or slashes and no zone, which is UTC in
// a container, and zap's seconds.
func parseTime(text []byte) facts.Time {
	text = bytes.TrimSpace(text)
	if at := facts.ParseTime(string(text)); !at.IsZero() || len(text) < 10 {
		return at
	}
	if bytes.IndexByte(text[:10], '-') < 0 && bytes.IndexByte(text, '/') < 0 {
		return secondsTime(text)
	}
	iso := bytes.Replace(bytes.ReplaceAll(text, []byte("/"), []byte("-")), []byte(" "), []byte("T"), 1)
	return facts.ParseTime(string(iso) + "Z")
}
