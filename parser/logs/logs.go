// Package logs reads container logs in one pass: it counts and groups warnings, errors, fatal errors and panics by
// message template, matches the patterns that rules declare, and takes the start-up flags and versions that the
// components print.
//
// In: the text of one log in any of the grammars that Cilium's containers write. Out: rows of log_files, log_groups,
// log_matches, cni_log_groups, agent_options and versions.
package logs

import (
	"fmt"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors are the families of log files: the agent's, all other containers', and the CNI plugin's.
// Matches of the CNI plugin's log are rows of log_matches with component cilium-cni. patterns may be nil.
func Extractors(patterns *Patterns) []artifact.Extractor {
	if patterns == nil {
		patterns, _ = Compile(nil)
	}
	return []artifact.Extractor{
		{
			Name:           "agent log",
			Files:          []string{"logs-*-cilium-agent.log"},
			Tables:         []string{"log_files", "log_groups", "log_matches", "agent_options", "versions"},
			Certain:        []string{"agent_options", "versions"},
			Collect:        "cilium sysdump",
			EmptyIsContent: true,
			Extract:        func(in *artifact.Input) error { return read(in, patterns) },
		},
		{
			Name:           "container log",
			Files:          []string{"logs-*.log"},
			Tables:         []string{"log_files", "log_groups", "log_matches"},
			Collect:        "cilium sysdump",
			EmptyIsContent: true,
			Extract:        func(in *artifact.Input) error { return read(in, patterns) },
		},
		{
			Name:           "CNI plugin log",
			Files:          []string{"cmd/" + cniLog},
			Tables:         []string{"cni_log_groups"},
			Collect:        "cilium sysdump",
			EmptyIsContent: true,
			Extract:        func(in *artifact.Input) error { return read(in, patterns) },
		},
	}
}

// read makes one pass over a log and appends its rows. On an error it keeps what it has read so far.
func read(in *artifact.Input, patterns *Patterns) error {
	limits := in.Limits
	if limits == (artifact.Limits{}) {
		limits = artifact.DefaultLimits
	}
	digest := newDigest(in.Reader)
	blocks := newBlocks(decoded(digest), limits.LineBytes)
	defer blocks.close()
	s := scan{patterns: patterns, file: facts.LogFile{Source: in.At(1)}, matches: map[*pattern]*match{}}
	s.file.Pod, s.file.Container, s.file.Previous = SplitName(in.Name, nil)
	s.file.Component = Component(s.file.Container)
	s.start = newStart(s.file)
	for block := blocks.next(); block != nil; block = blocks.next() {
		s.block(block)
	}
	s.finish()
	s.file.Digest = digest.sum()
	in.Cut = in.Cut || blocks.cut
	s.addTo(in.Tables)
	if blocks.err != nil {
		return fmt.Errorf("read %s: %w", in.Path, blocks.err)
	}
	return nil
}

func (s *scan) addTo(tables *facts.Tables) {
	groups := s.groups.rows(s.file, s.group)
	tables.LogMatches = append(tables.LogMatches, matchRows(s.matches, s.file)...)
	if s.file.Component == cniComponent {
		tables.CNILog = append(tables.CNILog, groups...)
		return
	}
	tables.LogFiles = append(tables.LogFiles, s.file)
	tables.LogGroups = append(tables.LogGroups, groups...)
	if s.start != nil {
		tables.AgentOptions = append(tables.AgentOptions, s.start.options...)
		tables.Versions = append(tables.Versions, s.start.versions...)
	}
}
