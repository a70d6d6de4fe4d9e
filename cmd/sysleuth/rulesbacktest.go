package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/backtest"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/parser/logs"
	"github.com/sysleuth/sysleuth/parser/redact"
	"github.com/sysleuth/sysleuth/report"
)

func rulesBacktestCommand(streams streams) *cobra.Command {
	var session session
	var against string
	var slowest int
	command := &cobra.Command{
		Use:   "backtest DIR DUMPS...",
		Short: "Compare rules with another version of them on dumps",
		Long: `Judge dumps by a pack and by another version of it, --against, or without the pack: which findings are gained and lost, how
long rules took, and how far the findings are the expected ones. What is expected of dump.zip stands in dump.expect.json, or
for all dumps of a directory in its expect.json, a list of such objects with the name of the dump:

  {"must": [{"match": "demo/orders", "min_severity": "medium"}], "must_not": [{"match": "CIL-NET-"}]}

match is a regular expression over rule, title, subject and message. Recall is how much of what must be found is; precision
how many findings of medium severity or worse are of that.

Exit codes: 0 done; 1 a finding is lost or one is there that must not be; 2 wrong usage; 3 no dump could be read; 4 a rule failed or was refused.`,
		Example: `  sysleuth rules backtest ./my-rules dumps/

  # What did my change do?
  sysleuth rules backtest ./my-rules --against ./my-rules-before dumps/*.zip`,
		Args: func(command *cobra.Command, args []string) error {
			if len(args) < 2 {
				return fmt.Errorf("%s takes a DIR of rules and DUMPS (see %s --help)", command.CommandPath(), command.CommandPath())
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error {
			after, err := loadPack(args[0])
			if err != nil {
				return err
			}
			before, err := loadPack(against)
			if err != nil {
				return err
			}
			dumps, err := expand(args[1:])
			if err != nil {
				return &exitError{exitNoDump, err}
			}
			return backtestAll(command.Context(), streams, &session, before, after, dumps, slowest)
		},
	}
	command.Flags().StringVar(&against, "against", "", "the other version, a directory or .tar.gz (default the built-in rules alone)")
	command.Flags().IntVar(&slowest, "slowest", 5, "how many of the slowest rules to name")
	session.limits.addFlags(command.Flags())
	return command
}

// loadPack loads the built-in rules and a pack beside them, "" for none.
func loadPack(name string) (*ruleset.Set, error) {
	sources := []ruleset.Source{ruleset.BuiltIn()}
	if name != "" {
		pack, err := ruleset.Open(name, version)
		if err != nil {
			return nil, err
		}
		sources = append(sources, pack)
	}
	return ruleset.Load(sources, ruleset.Options{})
}

func backtestAll(ctx context.Context, streams streams, session *session, before, after *ruleset.Set, dumps []string, slowest int) error {
	session.patterns = patternsOfBoth(before, after)
	elapsed := map[string]time.Duration{}
	var total backtest.Score
	read, lost, scored, failed := 0, 0, false, len(after.Diagnostics) > 0
	for _, d := range after.Diagnostics {
		fmt.Fprintln(streams.err, report.Escape(diagnosticText(d)))
	}
	for _, path := range dumps {
		expected, err := backtest.ReadExpectation(path)
		if err != nil {
			return err
		}
		source, sysdump, err := session.parse(ctx, dump{path: path})
		if err != nil {
			fmt.Fprintf(streams.err, "%s: %s\n", report.Escape(path), report.Escape(err.Error()))
			continue
		}
		source.Close()
		read++
		result, err := backtest.Compare(ctx, before, after, sysdump, expected)
		if err != nil {
			return &exitError{exitLost, err}
		}
		writeBacktest(streams, path, result)
		for id, took := range result.Elapsed {
			elapsed[id] += took
		}
		lost += len(result.Lost)
		failed = failed || len(result.Diagnostics) > 0
		if result.Score != nil {
			scored = true
			total.Add(result.Score)
		}
	}
	if read == 0 {
		return &exitError{exitNoDump, fmt.Errorf("none of the dumps could be read")}
	}
	if scored {
		fmt.Fprintf(streams.out, "all: %s\n", scoreText(&total))
	}
	ids := slices.SortedFunc(maps.Keys(elapsed), func(a, b string) int { return cmp.Or(cmp.Compare(elapsed[b], elapsed[a]), cmp.Compare(a, b)) })
	for _, id := range ids[:min(len(ids), max(slowest, 0))] {
		fmt.Fprintf(streams.err, "%8.1f ms  %s\n", float64(elapsed[id].Microseconds())/1000, id)
	}
	switch {
	case lost > 0 || total.Unwanted > 0:
		return &exitError{code: exitFound}
	case failed:
		return &exitError{code: exitLost}
	}
	return nil
}

// patternsOfBoth are the log patterns of both versions. A pattern that both have is matched once: its rows are the same.
func patternsOfBoth(before, after *ruleset.Set) *logs.Patterns {
	both := &ruleset.Set{}
	type key struct{ rule, name, component, pattern string }
	seen := map[key]bool{}
	for _, r := range slices.Concat(after.Rules, before.Rules) {
		one := &rule.Rule{ID: r.ID}
		for _, log := range r.Logs {
			if k := (key{r.ID, log.Name, log.Component, log.Pattern}); !seen[k] {
				seen[k] = true
				one.Logs = append(one.Logs, log)
			}
		}
		both.Rules = append(both.Rules, one)
	}
	patterns, _ := analyzers.LogPatterns(both) // what can't be used was refused at load
	return patterns
}

func writeBacktest(streams streams, path string, result *backtest.Result) {
	line := fmt.Sprintf("%s: %d gained, %d lost, %d the same", filepath.Base(path), len(result.Gained), len(result.Lost), result.Kept)
	if result.Score != nil {
		line += "; " + scoreText(result.Score)
	}
	fmt.Fprintln(streams.out, report.Escape(line))
	for _, list := range []struct {
		mark     string
		findings []backtest.Finding
	}{{"+", result.Gained}, {"-", result.Lost}} {
		for _, f := range list.findings {
			fmt.Fprintln(streams.out, report.Escape(redact.Text(fmt.Sprintf("  %s %-8s %s %s: %s", list.mark, f.Severity, f.Rule, f.Subject, f.Message))))
		}
	}
	for _, d := range result.Diagnostics {
		fmt.Fprintln(streams.err, report.Escape(diagnosticText(d)))
	}
}

func scoreText(s *backtest.Score) string {
	text := fmt.Sprintf("recall %d of %d, precision %d of %d", s.Met, s.Expected, s.Wanted, s.Loud)
	if s.Unwanted > 0 {
		text += fmt.Sprintf(", %d that must not be", s.Unwanted)
	}
	return text
}
