package artifact

import (
	"bytes"
	"regexp"
	"strings"
)

// Failure is how a collector's command failed.
type Failure struct {
	// Reason is agent_not_serving (no socket: starting, crashed, or a helper pod), connection_refused, timeout
	// (the agent hangs), permission, unknown_command (older or newer than the collector), not_found (a map or file that doesn't
	// exist), feature_off, exit_status or other.
	Reason string
	// Message is the line that says so.
	Message string
	// Line is its 1-based number.
	Line int
}

// trailer is what bugtool appends to the output of a command that failed (bugtool/cmd, all versions). The
// output may lack a newline at its end, so the trailer can follow text on the same line.
var trailer = regexp.MustCompile(`> Error while running '(.*)':  ?(exit status \d+|exec timeout|signal: .*|context .*)$`)

func cutTrailer(line []byte, number int) ([]byte, *Failure) {
	if !bytes.HasSuffix(line, []byte("exit status 1")) && !bytes.Contains(line, []byte("> Error while running '")) {
		return line, nil
	}
	at := trailer.FindSubmatchIndex(line)
	if at == nil {
		return line, nil
	}
	message := string(line[at[4]:at[5]])
	reason := "exit_status"
	if strings.Contains(message, "timeout") || strings.HasPrefix(message, "context") || strings.HasPrefix(message, "signal") {
		reason = "timeout"
	}
	return line[:at[0]], &Failure{Reason: reason, Message: message, Line: number}
}

// failureReasons classify the text of a failure. The first that matches counts.
var failureReasons = []struct {
	reason  string
	pattern *regexp.Regexp
}{
	{"agent_not_serving", regexp.MustCompile(`\.sock: connect: no such file or directory|Is the agent running\?|cilium\.sock: no such file`)},
	{"connection_refused", regexp.MustCompile(`connect: connection refused`)},
	{"timeout", regexp.MustCompile(`context deadline exceeded|client timeout exceeded|Client\.Timeout|exec timeout|i/o timeout`)},
	{"unknown_command", regexp.MustCompile(`unknown command "|unknown (shorthand )?flag|^Direct access to |executable file not found|command not found`)},
	{"feature_off", regexp.MustCompile(`is (disabled|not enabled)|not enabled|bgp router manager is not running|BGP router|Cannot find .* bpf map|No entries found|This is expected when`)},
	{"permission", regexp.MustCompile(`(?i)permission denied|operation not permitted`)},
	{"not_found", regexp.MustCompile(`(?i)no such file or directory|\[404\]|NotFound|does not exist|no maps found`)},
}

// firstLineFailure matches the first line of output that is an error and not data. Lines that a
// command prints before good content (troubleshoot kvstore's "Unable to read etcd configuration") are caught
// by feature_off above.
var firstLineFailure = regexp.MustCompile(`^(Error: |Error while |Get "http|error (dumping|while|getting|opening) |Unable to |Cannot |panic: |Failed to |Direct access to |BGP Control Plane is disabled|no maps found|OCI runtime|command terminated)`)

// Classify says how the command that wrote content failed, nil if content is data.
func Classify(content []byte) *Failure {
	first, line := firstLine(content)
	failed := trailerOf(content)
	if failed == nil && !firstLineFailure.Match(first) {
		return nil
	}
	failure := Failure{Reason: "other", Message: strings.TrimSpace(string(first)), Line: line}
	if failed != nil {
		failure.Reason = failed.Reason
		if before, _ := cutTrailer(first, line); len(before) != len(first) {
			failure.Message = strings.TrimSpace(string(before))
		}
		if failure.Message == "" {
			failure.Message, failure.Line = failed.Message, failed.Line
		}
	}
	head := content[:min(len(content), 4<<10)]
	for _, class := range failureReasons {
		if class.pattern.Match(head) {
			failure.Reason = class.reason
			break
		}
	}
	return &failure
}

func firstLine(content []byte) ([]byte, int) {
	number := 0
	for line := range bytes.Lines(content) {
		number++
		if trimmed := bytes.TrimSpace(line); len(trimmed) > 0 {
			return trimmed, number
		}
	}
	return nil, 1
}

// trailerOf looks for the trailer on the last line that isn't blank.
func trailerOf(content []byte) *Failure {
	content = bytes.TrimRight(content, " \t\r\n")
	last := content[bytes.LastIndexByte(content, '\n')+1:]
	_, failure := cutTrailer(last, bytes.Count(content, []byte{'\n'})+1)
	return failure
}
