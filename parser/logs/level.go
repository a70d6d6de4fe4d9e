package logs

// level is how bad a record is. The zero level is of lines that say none.
type level uint8

const (
	levelNone level = iota
	levelDebug
	levelInfo
	levelWarning
	levelError
	levelFatal
	levelPanic
)

var levelNames = [...]string{"", "debug", "info", "warning", "error", "fatal", "panic"}

func (l level) String() string { return levelNames[l] }

// levelOf reads the level word that text begins with, in any dialect: logrus, slog, zap, Envoy (spdlog), nginx. Case
// doesn't count.
func levelOf(text []byte) level {
	var lower [12]byte
	length := 0
	for length < len(text) && length < len(lower) && isLetter(text[length]) {
		lower[length] = text[length] | 0x20
		length++
	}
	switch string(lower[:length]) {
	case "info", "notice", "information", "informational":
		return levelInfo
	case "debug", "trace":
		return levelDebug
	case "warn", "warning":
		return levelWarning
	case "error", "err":
		return slogOffset(text[length:])
	case "crit", "critical", "alert":
		return levelError // as the agent maps Envoy's critical (pkg/envoy)
	case "fatal", "emerg", "emergency":
		return levelFatal
	case "panic", "dpanic":
		return levelPanic
	}
	return levelNone
}

// slogOffset reads what slog prints after ERROR for levels that it has no word for: the agent's fatal is 12, "ERROR+4",
// its panic 16, "ERROR+8".
func slogOffset(text []byte) level {
	if len(text) < 2 || text[0] != '+' || text[1] < '4' || text[1] > '9' {
		return levelError
	}
	if text[1] < '8' {
		return levelFatal
	}
	return levelPanic
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
func isDigit(b byte) bool  { return b >= '0' && b <= '9' }
