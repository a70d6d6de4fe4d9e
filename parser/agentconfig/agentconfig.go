// Package agentconfig reads cilium-dbg config -a (cilium config up to 1.11): the options in effect on an agent.
//
// In: the text, sections of lines "Name : value" and, for maps, a bare name with its entries below it. Out: one row an
// option, named by its Go field (EnableIPv4Masquerade), not by its flag.
package agentconfig

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "agent configuration",
	Files:   []string{"cmd/cilium-config--a.md", "cmd/cilium-config.md"},
	Tables:  []string{"agent_configuration"},
	Certain: []string{"agent_configuration"},
	Extract: extract,
	Collect: "cilium-dbg config -a",
}}

var (
	// "BPFMapsDynamicSizeRatio           : 0.0025"; entries of a map are indented by a tab
	option = regexp.MustCompile(`^(\t?)(\S(?:.*?\S)?)\s*: ?(.*)$`)
	// "ConntrackAccounting      Enabled": up to 1.11
	oldOption = regexp.MustCompile(`^()([A-Z][A-Za-z0-9]*)\s{2,}(\S.*)$`)
	// "BPFMapEventBuffers": a map, which may be empty
	bareName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]*$`)
)

func extract(in *artifact.Input) error {
	group := "" // the map that indented entries belong to
	var err error
	for number, bytes := range in.Lines(&err) {
		line := strings.TrimRight(string(bytes), " \r")
		if bareName.MatchString(line) {
			group = line
			continue
		}
		match := option.FindStringSubmatch(line)
		if match == nil {
			match = oldOption.FindStringSubmatch(line)
		}
		if match == nil || strings.HasPrefix(line, "#") {
			continue
		}
		name := match[2]
		switch {
		case match[1] == "":
			group = ""
		case group != "":
			name = group + "." + name
		}
		in.Tables.AgentConfiguration = append(in.Tables.AgentConfiguration, facts.Setting{
			Component: "cilium-agent", Name: facts.Cut(name), Value: facts.Cut(strings.TrimSpace(match[3])), Source: in.At(number)})
	}
	if len(in.Tables.AgentConfiguration) == 0 && err == nil {
		return fmt.Errorf("read agent configuration: no option in %s", in.Path)
	}
	return err
}
