package logs

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// startLiterals stand in the lines that agent and operator write when they start: one for each flag, in text and in
// JSON, and one for the version (pkg/option, all versions). They are long, because short ones slow the search for all.
var startLiterals = []string{`level=info msg="  --`, `"level":"info","msg":"  --`, "go version go"}

// versionLine matches "Cilium 1.15.19 <revision> <date> go version …", "Cilium Operator 1.15.19 …" (until 1.17) and
// "Cilium Operator … version=1.20.2 …".
var versionLine = regexp.MustCompile(`^Cilium(?: Operator)?(?:.* version=| )v?((\d+)\.(\d+)\.(\d+)[0-9A-Za-z.+-]*) .*go version go`)

// start gathers what a component says of itself when it starts.
type start struct {
	component string
	options   []facts.Setting
	// index of each flag in options: a process that starts twice in one log counts with its last start.
	index    map[string]int
	versions []facts.ComponentVersion
}

// newStart gathers for the agent and the operator, whose last run alone counts; it is nil for other logs.
func newStart(file facts.LogFile) *start {
	if file.Previous || file.Component != "cilium-agent" && file.Component != "cilium-operator" {
		return nil
	}
	return &start{component: file.Component, index: map[string]int{}}
}

// see reads a record if it is a flag or a version.
func (s *start) see(r *record, source facts.Source) {
	if flag, found := strings.CutPrefix(string(r.message), "  --"); found {
		name, value, hasValue := strings.Cut(flag, "=")
		if !hasValue || name == "" || strings.ContainsAny(name, " \t\"") {
			return
		}
		value = strings.TrimSuffix(strings.TrimPrefix(value, "'"), "'")
		setting := facts.Setting{Component: s.component, Name: facts.Shared(name), Value: facts.Shared(shown([]byte(value), facts.MaxText)), Source: source}
		if at, repeated := s.index[name]; repeated {
			s.options[at] = setting
			return
		}
		s.index[name] = len(s.options)
		s.options = append(s.options, setting)
		return
	}
	if parts := versionLine.FindSubmatch(r.text); parts != nil {
		version := facts.ComponentVersion{Component: s.component, Raw: string(parts[1]), Source: source}
		numbers := []**int64{&version.Major, &version.Minor, &version.Patch}
		for i, number := range numbers {
			value, err := strconv.ParseInt(string(parts[2+i]), 10, 32)
			if err != nil {
				return
			}
			*number = new(value)
		}
		version.Version = string(parts[2]) + "." + string(parts[3]) + "." + string(parts[4])
		s.versions = append(s.versions[:0], version)
	}
}
