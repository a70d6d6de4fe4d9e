package collectorlog

import (
	"regexp"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// summary is the list of failed tasks at the end of the log. An error can have several lines; the lines of a task
// are those up to the next warning sign.
type summary struct {
	open  bool
	lines []taskLines
}

type taskLines struct {
	text   []byte
	source facts.Source
}

// maxTasks bounds the rows of a log that somebody filled with warnings.
const maxTasks = 20_000

func (s *summary) add(source facts.Source, line string) {
	text, isTask := cutWarningSign(line)
	switch {
	case strings.HasPrefix(text, summaryEnd):
		s.open = false
	case isTask && len(s.lines) < maxTasks:
		s.lines = append(s.lines, taskLines{[]byte(text), source})
	case !isTask && len(s.lines) > 0 && strings.TrimSpace(text) != "":
		if last := &s.lines[len(s.lines)-1].text; len(*last) < facts.MaxText {
			*last = append(append(*last, '\n'), text...)
		}
	}
}

// cutWarningSign removes "⚠️ ", with or without the variation selector that makes it an emoji.
func cutWarningSign(line string) (rest string, found bool) {
	rest, found = strings.CutPrefix(line, "⚠")
	if !found {
		return line, false
	}
	return strings.TrimSpace(strings.TrimPrefix(rest, "\uFE0F")), true
}

// number is the task's place in the collector's list: "[24] Collecting Cilium Node Configs: …".
var number = regexp.MustCompile(`^\[\d+\] `)

func (s *summary) tasks() []facts.CollectorTask {
	var tasks []facts.CollectorTask
	for i := range s.lines {
		text := string(s.lines[i].text)
		name, message, found := strings.Cut(text[len(number.FindString(text)):], ": ")
		if !found {
			name, message = "", text
		}
		task := facts.CollectorTask{Task: facts.Cut(name), Error: facts.Cut(message), Source: s.lines[i].source}
		task.Pod = podOf(message)
		task.Reason = reasonOf(message)
		task.Expected = new(isExpected(task))
		tasks = append(tasks, task)
	}
	return tasks
}

// podPatterns find the pod that a task was about, in the collector's own words.
var podPatterns = []*regexp.Regexp{
	regexp.MustCompile(`\(pod=[a-z0-9.-]+/([a-z0-9.-]+), container=`),
	regexp.MustCompile(`^failed to [^"]* (?:for|processes) "([a-z0-9.-]+)" `),
	regexp.MustCompile(`in pod "([a-z0-9.-]+)"`),
}

func podOf(message string) string {
	for _, pattern := range podPatterns {
		if found := pattern.FindStringSubmatch(message); found != nil {
			return found[1]
		}
	}
	return ""
}

// reasons classify the first line of an error. The first that matches counts.
var reasons = []struct {
	reason  string
	pattern *regexp.Regexp
}{
	{"no_previous_log", regexp.MustCompile(`previous terminated container`)},
	{"forbidden", regexp.MustCompile(`(?i)is forbidden: |\bforbidden\b.*cannot|unauthorized`)},
	{"not_running", regexp.MustCompile(`container not found|is waiting to start|ContainerCreating|PodInitializing|container .* is not running|cannot exec (in a|into a container in a completed)|pods? "[^"]*" not found|has no running`)},
	{"not_installed", regexp.MustCompile(`the server could not find the requested resource|release: not found|no matches for kind|\w+(\.\w+)* "[^"]*" not found|this is expected (if|when|unless)[^.]*\b(enabled|installed)`)},
	{"unknown_command", regexp.MustCompile(`unknown command|unknown (shorthand )?flag|executable file not found|(fork/exec|exec:) .*no such file or directory|no kind is registered for the type`)},
	{"connection", regexp.MustCompile(`error stream protocol error|unable to upgrade connection|connection refused|connection reset|no route to host|network is unreachable|no such host|lost connection|client connection lost|unexpected EOF|TLS handshake|x509: `)},
	{"timeout", regexp.MustCompile(`context deadline exceeded|i/o timeout|timed out|Client\.Timeout|timeout exceeded`)},
}

func reasonOf(message string) string {
	first, _, _ := strings.Cut(message, "\n")
	for _, class := range reasons {
		if class.pattern.MatchString(first) {
			return class.reason
		}
	}
	return "other"
}

// essential are tasks that succeed wherever Cilium runs: without their result the dump can't be judged.
var essential = regexp.MustCompile(`^Collect(ing)? (Kubernetes (nodes|pods|version|namespaces|services|events)|Cilium (nodes|endpoints|identities)|the Cilium (configuration|daemonset\(s\)|daemonset|operator deployment))$`)

// isExpected says whether a failure says nothing about the cluster: the resource isn't installed, the container never
// restarted, or the image has no such command.
func isExpected(task facts.CollectorTask) bool {
	switch task.Reason {
	case "no_previous_log", "unknown_command":
		return true
	case "not_installed":
		return !essential.MatchString(task.Task)
	case "connection": // profiles are fetched from a port that only listens where pprof is on
		return strings.Contains(task.Task, "-pprof-") && strings.Contains(task.Error, "404 page not found")
	}
	return false
}
