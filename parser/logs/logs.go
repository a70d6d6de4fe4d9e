// Package logs reads container logs in one pass: it counts and groups warnings, errors, fatal errors and panics by
// message template, matches the patterns that rules declare, and takes the start-up flags and versions that the
// components print.
//
// In: the text of one log in any of the grammars that Cilium's containers write. Out: rows of log_files, log_groups,
// log_matches, cni_log_groups, agent_options and versions.
package logs

import (
	"fmt"
	"hash/crc32"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors are the families of log files: the agent's, all other containers', and the CNI plugin's.
func Extractors(patterns *Patterns) []artifact.Extractor {
	return []artifact.Extractor{
		{
			Name:           "agent log",
			Files:          []string{"logs-*-cilium-agent.log"},
			Tables:         []string{"log_files", "log_groups", "log_matches", "agent_options", "versions"},
			Certain:        []string{"agent_options", "versions"},
			Collect:        "cilium sysdump",
			EmptyIsContent: true,
			Extract:        func(in *artifact.Input) error { return extract(in, patterns) },
		},
		{
			Name:           "container log",
			Files:          []string{"logs-*.log"},
			Tables:         []string{"log_files", "log_groups", "log_matches"},
			Collect:        "cilium sysdump",
			EmptyIsContent: true,
			Extract:        func(in *artifact.Input) error { return extract(in, patterns) },
		},
		{
			Name:           "CNI plugin log",
			Files:          []string{"cmd/" + cniLog},
			Tables:         []string{"cni_log_groups"},
			Collect:        "cilium sysdump",
			EmptyIsContent: true,
			Extract:        func(in *artifact.Input) error { return extract(in, patterns) },
		},
	}
}

func extract(in *artifact.Input, patterns *Patterns) error {
	file := facts.LogFile{Source: in.At(1)}
	file.Pod, file.Container, file.Previous = SplitName(in.Name, nil)
	file.Component = Component(file.Container)
	digest := crc32.NewIEEE()
	var err error
	for number, line := range in.Lines(&err) {
		digest.Write(line)
		file.LinesCount = int64(number)
		first, _, _ := strings.Cut(string(line), " ")
		at := facts.ParseTime(first)
		if file.FirstAt.IsZero() {
			file.FirstAt = at
		}
		file.LastAt = at
		file.LastLine = facts.CutTo(string(line), 512)
	}
	file.Digest = fmt.Sprintf("%08x", digest.Sum32())
	in.Tables.LogFiles = append(in.Tables.LogFiles, file)
	return err
}
