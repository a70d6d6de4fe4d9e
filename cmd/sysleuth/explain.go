package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/explain"
	"github.com/sysleuth/sysleuth/analyzers/query"
	"github.com/sysleuth/sysleuth/parser"
	"github.com/sysleuth/sysleuth/report"
)

func explainCommand(streams streams) *cobra.Command {
	var session session
	var options explain.Options
	var dumpName string
	command := &cobra.Command{
		Use:   "explain RULE DUMP",
		Short: "Say why a rule fired on a dump, or why not",
		Long: `Say why a rule fired on a dump: condition by condition, with the values and the lines they come from. Or why it did
not: the first condition that nothing meets, and what came nearest. Or why nothing could be said: what was not collected,
why, and how to collect it.`,
		Example: `  sysleuth explain CIL-IPAM-001 dump.zip

  # On one node
  sysleuth explain CIL-IPAM-001 dump.zip --node node1

  # A rule of your own
  sysleuth explain --rules ./my-rules ACME-NET-MY-RULE dump.zip`,
		Args: func(command *cobra.Command, args []string) error {
			if len(args) != 2 {
				return fmt.Errorf("%s takes a RULE and a DUMP (see %s --help)", command.CommandPath(), command.CommandPath())
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error {
			if err := session.load(); err != nil {
				return err
			}
			judged := session.ruleNamed(args[0])
			if judged == nil {
				_ = refused(streams, session.set.Diagnostics) // the reason may stand there
				return fmt.Errorf("there is no rule %s (see sysleuth rules list)", args[0])
			}
			bar := newProgress(streams, "reading", true)
			source, sysdump, err := session.parse(command.Context(), dump{path: args[1], name: dumpName, stdin: streams.in, progress: bar.report})
			bar.finish()
			if err != nil {
				return err
			}
			defer source.Close()
			if err := query.CheckNode(sysdump, options.Node); err != nil {
				return err
			}
			if options.Node != "" && !judged.PerNode {
				return fmt.Errorf("%s is judged once and not per node: leave --node out", judged.ID)
			}
			options.Collect = parser.CollectCommands()
			explanation, err := explain.Explain(command.Context(), session.set, judged, sysdump, options)
			if err != nil {
				return &exitError{exitLost, err}
			}
			return writeTo("", streams, func(w io.Writer) error {
				return report.WriteExplanation(w, explanation, useColor("", streams))
			})
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveDefault
			}
			return ruleIDs(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	command.Flags().StringVarP(&options.Node, "node", "n", "", "explain the judgement of this node")
	command.Flags().StringVar(&dumpName, "dump", "", "which dump, when the archive holds several")
	session.addRuleFlags(command.Flags())
	session.limits.addFlags(command.Flags())
	return command
}
