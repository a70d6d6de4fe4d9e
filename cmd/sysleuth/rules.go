package main

import (
	"errors"
	"fmt"
	"io"
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
	command.AddCommand(rulesNewCommand(streams), rulesFixtureCommand(streams), rulesListCommand(streams), rulesShowCommand(streams), rulesTestCommand(streams), rulesLintCommand(streams), rulesFormatCommand(streams), rulesBacktestCommand(streams))
	return command
}

func rulesListCommand(streams streams) *cobra.Command {
	var session session
	var format string
	var severity severityFlag
	var domain, pack string
	formats := []string{"table", "json"}
	command := &cobra.Command{
		Use:   "list",
		Short: "List the rules",
		Example: `  # All rules
  sysleuth rules list

  # What can be critical in address management
  sysleuth rules list --severity critical --domain ipam

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
				listed := slices.DeleteFunc(slices.Clone(session.set.Rules), func(r *rule.Rule) bool {
					return severity.given && r.Severity != severity.severity || domain != "" && r.Domain() != domain || pack != "" && r.Pack != pack
				})
				if format == "json" {
					return report.WriteRulesJSON(w, listed)
				}
				return report.WriteRulesTable(w, listed, useColor("", streams))
			})
			if err != nil {
				return err
			}
			return refused(streams, slices.Concat(session.set.Diagnostics, session.diagnostics))
		},
	}
	command.Flags().StringVarP(&format, "format", "f", formats[0], "format: "+strings.Join(formats, ", "))
	command.Flags().Var(&severity, "severity", "rules of this severity")
	command.Flags().StringVar(&domain, "domain", "", "rules of this domain, the folder that they lie in")
	command.Flags().StringVar(&pack, "pack", "", "rules of this pack")
	complete(command, "severity", severityNames...)
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
