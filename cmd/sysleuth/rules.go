package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/report"
)

func rulesCommand(streams streams) *cobra.Command {
	command := &cobra.Command{
		Use:   "rules",
		Short: "List, explain and test rules",
		Args:  cobra.NoArgs,
		RunE:  func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(rulesListCommand(streams), rulesShowCommand(streams), rulesTestCommand(streams))
	return command
}

func rulesListCommand(streams streams) *cobra.Command {
	var session session
	var format string
	formats := []string{"table", "json"}
	command := &cobra.Command{
		Use:   "list",
		Short: "List the rules",
		Example: `  # All rules
  sysleuth rules list

  # What my own ones are, and what was refused of them
  sysleuth rules list --rules ./my-rules`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if !slices.Contains(formats, format) {
				return fmt.Errorf("there is no format %q (%s)", format, strings.Join(formats, ", "))
			}
			if err := session.load(); err != nil {
				return err
			}
			err := writeTo("", streams, func(w io.Writer) error {
				if format == "json" {
					return report.WriteRulesJSON(w, session.set.Rules)
				}
				return report.WriteRulesTable(w, session.set.Rules, useColor("", streams))
			})
			if err != nil {
				return err
			}
			return refused(streams, slices.Concat(session.set.Diagnostics, session.diagnostics))
		},
	}
	command.Flags().StringVarP(&format, "format", "f", formats[0], "format: "+strings.Join(formats, ", "))
	session.addRuleFlags(command.Flags())
	complete(command, "format", formats...)
	return command
}

func rulesShowCommand(streams streams) *cobra.Command {
	var session session
	command := &cobra.Command{
		Use:     "show ID",
		Short:   "Explain a rule",
		Example: `  sysleuth rules show CIL-IPAM-001`,
		Args:    exactlyOne("ID"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := session.load(); err != nil {
				return err
			}
			found := session.ruleNamed(args[0])
			if found == nil {
				return fmt.Errorf("there is no rule %s (see sysleuth rules list)", args[0])
			}
			return writeTo("", streams, func(w io.Writer) error {
				return report.WriteRule(w, found, session.set.Rules, useColor("", streams))
			})
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return ruleIDs(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	session.addRuleFlags(command.Flags())
	return command
}

func rulesTestCommand(streams streams) *cobra.Command {
	var options ruleset.TestOptions
	var verbose bool
	command := &cobra.Command{
		Use:   "test DIR",
		Short: "Run the tests of your own rules",
		Long: `Run the Rego tests (*_test.rego) of a directory of rules, as opa test does, on rules that are admitted and checked
as for a dump: "with data.sysdump as {...}" gives a rule its facts.

Exit codes: 0 all passed; 1 a test failed, or a rule or test was refused; 2 wrong usage.`,
		Example: `  sysleuth rules test ./my-rules`,
		Args:    exactlyOne("DIR"),
		RunE: func(command *cobra.Command, args []string) error {
			source, err := ruleset.Directory(args[0])
			if err != nil {
				return err
			}
			tests, err := ruleset.Test(command.Context(), source, options)
			if err != nil {
				return err
			}
			if err := cantWrite(writeTests(streams.out, tests, verbose)); err != nil {
				return err
			}
			if !tests.Passed() {
				return &exitError{code: exitFound}
			}
			return nil
		},
		ValidArgsFunction: func(_ *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveFilterDirs
		},
	}
	command.Flags().StringVarP(&options.Run, "run", "r", "", "only tests whose package.name matches this regular expression")
	command.Flags().BoolVarP(&verbose, "verbose", "v", false, "name the tests that passed, too")
	return command
}

func writeTests(w io.Writer, tests *ruleset.TestReport, verbose bool) error {
	counts := map[ruleset.TestOutcome]int{}
	for _, result := range tests.Results {
		counts[result.Outcome]++
		if !verbose && (result.Outcome == ruleset.TestPassed || result.Outcome == ruleset.TestSkipped) {
			continue
		}
		line := fmt.Sprintf("%-5s %s.%s %s:%d", result.Outcome, result.Package, result.Name, filepath.ToSlash(result.File), result.Line)
		if result.Message != "" {
			line += ": " + result.Message
		}
		if _, err := fmt.Fprintln(w, report.Escape(line)); err != nil {
			return err
		}
	}
	for _, diagnostic := range tests.Diagnostics {
		if _, err := fmt.Fprintln(w, report.Escape(diagnosticText(diagnostic))); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d passed, %d failed, %d skipped\n", counts[ruleset.TestPassed], counts[ruleset.TestFailed]+counts[ruleset.TestErrored], counts[ruleset.TestSkipped])
	return err
}

func diagnosticText(d rule.Diagnostic) string {
	text := d.Message
	if d.File != "" {
		text = fmt.Sprintf("%s:%d: %s", d.File, d.Line, text)
	}
	return text
}

// refused says on standard error what was refused of the rules, and makes it exit code 4.
func refused(streams streams, diagnostics []rule.Diagnostic) error {
	if len(diagnostics) == 0 {
		return nil
	}
	var lines []string
	for _, diagnostic := range diagnostics {
		lines = append(lines, report.Escape(diagnosticText(diagnostic)))
	}
	fmt.Fprintln(streams.err, strings.Join(lines, "\n"))
	return &exitError{exitLost, errors.New("some rules were refused")}
}

// completeRules offers the ids of the rules for flags.
func completeRules(command *cobra.Command, flags ...string) {
	for _, flag := range flags {
		_ = command.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return ruleIDs(), cobra.ShellCompDirectiveNoFileComp
		}) // fails for flags that don't exist
	}
}

// ruleIDs are the ids of the built-in rules with their titles, as completions.
func ruleIDs() []string {
	set, err := ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
	if err != nil {
		return nil
	}
	var ids []string
	for _, r := range set.Rules {
		ids = append(ids, r.ID+"\t"+r.Title)
	}
	return ids
}
