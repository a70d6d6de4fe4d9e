package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/minimise"
	"github.com/sysleuth/sysleuth/analyzers/query"
	"github.com/sysleuth/sysleuth/analyzers/scaffold"
)

func rulesFixtureCommand(streams streams) *cobra.Command {
	var session session
	var node, output, dumpName string
	command := &cobra.Command{
		Use:   "fixture RULE DUMP",
		Short: "Make a test of the least facts on which a rule fires",
		Long: `Make a test of the least facts of a dump on which a rule fires. Names of nodes, pods, namespaces and the like, domain names
and addresses are replaced, the same ones by the same; secrets are redacted. It is checked that the rule still fires.`,
		Example: `  sysleuth rules fixture CIL-IPAM-001 dump.zip
  sysleuth rules fixture --rules my-rules ACME-001 dump.zip -o my-rules/net/my_rule_dump_test.rego`,
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
				return fmt.Errorf("there is no rule %s (see sysleuth rules list)", args[0])
			}
			source, sysdump, err := session.parse(command.Context(), dump{path: args[1], name: dumpName, stdin: streams.in})
			if err != nil {
				return err
			}
			defer source.Close()
			if err := query.CheckNode(sysdump, node); err != nil {
				return err
			}
			if node == "" {
				if node, _, err = scaffold.FiringNode(command.Context(), session.set, judged, sysdump); err != nil {
					return &exitError{exitLost, err}
				}
			}
			fixture, err := scaffold.NewFixture(command.Context(), session.set, judged, sysdump, node, false)
			if errors.Is(err, minimise.ErrQuiet) {
				return &exitError{exitFound, fmt.Errorf("%s does not fire on this dump: sysleuth explain %s says why", judged.ID, judged.ID)}
			}
			if err != nil {
				return &exitError{exitLost, err}
			}
			text, err := fixture.Test(judged)
			if err != nil {
				return &exitError{exitLost, err}
			}
			if fixture.AddressesKept {
				fmt.Fprintln(streams.err, "the rule fires on these addresses only: they are the dump's own")
			}
			return writeTo(output, streams, func(w io.Writer) error { _, err := w.Write(text); return err })
		},
	}
	flags := command.Flags()
	flags.StringVarP(&node, "node", "n", "", "the node on which it fires (default the first)")
	flags.StringVarP(&output, "output", "o", "", "write to this file")
	flags.StringVar(&dumpName, "dump", "", "which dump, when the archive holds several")
	session.addRuleFlags(flags)
	session.limits.addFlags(flags)
	return command
}
