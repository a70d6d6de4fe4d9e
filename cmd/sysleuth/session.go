package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser"
	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/logs"
)

// session is what analyze and triage share: the options, and the rules once they are loaded.
type session struct {
	ruleDirectories []string
	configFile      string
	only, skip      []string
	minSeverity     severityFlag
	incident        timeFlag
	limits          limits
	// workers for one archive; 0 is one a CPU.
	workers int

	config      config
	suppress    []analyzers.Suppression
	set         *ruleset.Set
	patterns    *logs.Patterns
	diagnostics []rule.Diagnostic
}

func (s *session) addFlags(flags *pflag.FlagSet) {
	s.addRuleFlags(flags)
	flags.StringSliceVar(&s.only, "rule", nil, "judge this rule only (repeatable)")
	flags.StringSliceVar(&s.skip, "skip-rule", nil, "don't judge this rule (repeatable)")
	flags.Var(&s.minSeverity, "min-severity", "leave out findings that are less severe")
	flags.Var(&s.incident, "incident-time", "when the customer saw the failure, such as 2026-11-23T02:55:00Z or \"2026-11-23 11:55 +09:00\":\nwhat ended before it ranks last, and of the same severity the nearest first")
	s.limits.addFlags(flags)
}

func (s *session) addRuleFlags(flags *pflag.FlagSet) {
	flags.StringArrayVar(&s.ruleDirectories, "rules", nil, "pack of your own rules: a directory or a .tar.gz (repeatable)")
	flags.StringVar(&s.configFile, "config", "", "configuration file (default $SYSLEUTH_CONFIG, or sysleuth/config.yaml in your configuration directory)")
}

// load reads and compiles the rules.
func (s *session) load() error {
	config, err := readConfig(s.configFile)
	if err != nil {
		return &exitError{exitUsage, err}
	}
	sources := []ruleset.Source{ruleset.BuiltIn()}
	for _, directory := range slices.Concat(config.Rules, s.ruleDirectories) {
		source, err := ruleset.Open(directory, version)
		if err != nil {
			return &exitError{exitUsage, err}
		}
		sources = append(sources, source)
	}
	if s.set, err = ruleset.Load(sources, ruleset.Options{Thresholds: config.Thresholds}); err != nil {
		return &exitError{exitUsage, err}
	}
	if s.suppress, err = config.apply(s.set); err != nil {
		return &exitError{exitUsage, err}
	}
	s.config = config
	for _, id := range slices.Concat(s.only, s.skip) {
		if s.ruleNamed(id) == nil {
			return &exitError{exitUsage, fmt.Errorf("there is no rule %s (see sysleuth rules list)", id)}
		}
	}
	s.patterns, s.diagnostics = analyzers.LogPatterns(s.set)
	return nil
}

func (s *session) ruleNamed(id string) *rule.Rule {
	for _, r := range s.set.Rules {
		if strings.EqualFold(r.ID, id) {
			return r
		}
	}
	return nil
}

// wants says whether a rule is judged.
func (s *session) wants(r *rule.Rule) bool {
	has := func(ids []string) bool {
		return slices.ContainsFunc(ids, func(id string) bool { return strings.EqualFold(id, r.ID) })
	}
	return (len(s.only) == 0 || has(s.only)) && !has(s.skip) && !has(s.config.Disable)
}

// wantedTables are those that a rule which is judged reads.
func (s *session) wantedTables() func(table string) bool {
	read := map[string]bool{}
	for _, r := range s.set.Rules {
		if s.wants(r) {
			for _, table := range slices.Concat(r.Tables, r.NodeTables) {
				read[table] = true
			}
		}
	}
	return func(table string) bool { return read[table] }
}

// flags are the options that change what a report says.
func (s *session) flags() map[string]any {
	flags := map[string]any{}
	if s.config.name != "" {
		flags["config"] = map[string]any{"file": s.config.name, "sha256": s.config.digest, "severities": len(s.config.Severities), "suppress": len(s.suppress)}
	}
	for name, ids := range map[string][]string{"rule": s.only, "skip-rule": s.skip, "disable": s.config.Disable, "thresholds": s.set.Overridden} {
		if len(ids) > 0 {
			flags[name] = slices.Sorted(slices.Values(ids))
		}
	}
	if s.minSeverity.given {
		flags["min-severity"] = s.minSeverity.String()
	}
	if !s.incident.at.IsZero() {
		flags["incident-time"] = s.incident.String()
	}
	return flags
}

// dump is one dump to analyse.
type dump struct {
	path, name string // name picks one of several in the archive
	stdin      io.Reader
	progress   func(done, total int64)
	// wanted says which tables are looked at; nil is all.
	wanted func(table string) bool
	// stage is told what took how long.
	stage func(name string, took time.Duration)
}

// analyse reads and judges one dump. Errors are exitErrors.
func (s *session) analyse(ctx context.Context, d dump) (*analyzers.Report, error) {
	d.wanted = s.wantedTables()
	source, sysdump, err := s.parse(ctx, d)
	if err != nil {
		return nil, err
	}
	defer source.Close()
	began := time.Now()
	result, err := analyzers.Analyze(ctx, sysdump, s.set, analyzers.Options{
		Only:         s.wants,
		Read:         source.Read,
		Collect:      parser.CollectCommands(),
		MinSeverity:  s.minSeverity.severity,
		IncidentTime: s.incident.at,
		Version:      version,
		Flags:        s.flags(),
		Suppress:     s.suppress,
		Diagnostics:  s.diagnostics,
		Elapsed:      d.slowestRules,
	})
	if err != nil {
		return nil, &exitError{exitLost, err}
	}
	d.took("judge", began)
	return result, nil
}

// parse opens an archive and reads its facts. The archive is still open, to read excerpts from.
func (s *session) parse(ctx context.Context, d dump) (*archive.Archive, *facts.Sysdump, error) {
	began := time.Now()
	source, err := archive.Open(d.path, archive.Options{Limits: s.limits.archive, Workers: s.workers, Stdin: d.stdin, Progress: d.progress})
	if err != nil {
		return nil, nil, &exitError{exitNoDump, err}
	}
	sysdump, err := parser.Parse(ctx, source, parser.Options{Patterns: s.patterns, Dump: d.name, Wanted: d.wanted, Limits: s.limits.artifact})
	if err != nil {
		source.Close()
		return nil, nil, &exitError{exitNoDump, err}
	}
	d.took("read", began)
	return source, sysdump, nil
}

// slowestRules tells of the rules that took the longest, so that somebody who writes one sees it.
func (d dump) slowestRules(byRule map[string]time.Duration) {
	if d.stage == nil {
		return
	}
	ids := slices.SortedFunc(maps.Keys(byRule), func(a, b string) int {
		return cmp.Or(cmp.Compare(byRule[b], byRule[a]), cmp.Compare(a, b))
	})
	for _, id := range ids[:min(len(ids), 5)] {
		d.stage("rule "+id, byRule[id])
	}
}

func (d dump) took(stage string, began time.Time) {
	if d.stage != nil {
		d.stage(stage, time.Since(began))
	}
}
