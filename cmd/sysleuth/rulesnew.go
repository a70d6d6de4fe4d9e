package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/analyzers/scaffold"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/logs"
	"github.com/sysleuth/sysleuth/parser/redact"
	"github.com/sysleuth/sysleuth/report"
)

func rulesNewCommand(streams streams) *cobra.Command {
	var session session
	var directory, from, table, dumpName string
	var match []string
	command := &cobra.Command{
		Use:   "new NAME",
		Short: "Write a new rule with its test",
		Long: `Write a new rule, its test and the facts of the test, which pass. NAME is the rule's package: words with dots, your own
first, as in acme.net.my_rule.

With --from and --match the rule starts from a dump: the tables that hold the text are proposed, and the rule looks for it in
the first of them, or in the one that --table names. Of several --match all must be in one field, or one after the other
in one line of a log. The test's facts are the least of that dump on which the rule fires,
with names and addresses replaced.`,
		Example: `  sysleuth rules new acme.net.my_rule --dir my-rules

  # From a line of a dump
  sysleuth rules new acme.net.mount_failed --dir my-rules --from dump.zip --match 'unable to mount'
  sysleuth rules test my-rules
  sysleuth analyze --rules my-rules dump.zip`,
		Args: exactlyOne("NAME"),
		RunE: func(command *cobra.Command, args []string) error {
			if (from == "") != (len(match) == 0) {
				return errors.New("--from and --match go together: the dump, and the text to find in it")
			}
			if slices.ContainsFunc(match, func(text string) bool { return strings.TrimSpace(text) == "" }) {
				return errors.New("--match is empty: give a piece of the line")
			}
			started := &scaffold.New{Package: args[0], Texts: match}
			if err := started.Check(); err != nil {
				return err
			}
			facts := started.StubFacts()
			text, err := started.Rule()
			if err == nil && from != "" {
				started.Dump = filepath.Base(from)
				text, facts, err = fromDump(command.Context(), streams, &session, started, dump{path: from, name: dumpName, stdin: streams.in}, table)
			}
			if err != nil {
				return err
			}
			test, err := started.Test()
			if err != nil {
				return err
			}
			fixture, err := started.FactsFile(facts)
			if err != nil {
				return err
			}
			ruleFile, testFile, factsFile := started.Paths()
			if err := scaffold.Write(directory, map[string][]byte{ruleFile: text, testFile: test, factsFile: fixture}); err != nil {
				return err
			}
			for _, name := range []string{ruleFile, testFile, factsFile} {
				fmt.Fprintln(streams.out, "wrote", report.Escape(filepath.ToSlash(filepath.Join(directory, name))))
			}
			fmt.Fprintf(streams.out, "next: fill in title, description and remediation, then sysleuth rules test %s\n", report.Escape(filepath.ToSlash(directory)))
			return nil
		},
	}
	flags := command.Flags()
	flags.StringVarP(&directory, "dir", "d", ".", "directory of your rules")
	flags.StringVar(&from, "from", "", "start from this dump")
	flags.StringArrayVarP(&match, "match", "m", nil, "text to find in the dump (repeatable)")
	flags.StringVarP(&table, "table", "t", "", "look in this table, of those proposed")
	flags.StringVar(&dumpName, "dump", "", "which dump, when the archive holds several")
	session.limits.addFlags(flags)
	complete(command, "table", tableNames()...)
	return command
}

// fromDump finds the text in a dump, says where it is, and makes the rule and the facts of its test.
func fromDump(ctx context.Context, streams streams, session *session, started *scaffold.New, d dump, wanted string) ([]byte, map[string]any, error) {
	session.set = &ruleset.Set{}
	var pattern []logs.Pattern
	if expression := scaffold.Pattern(started.Texts); expression != "" {
		pattern = []logs.Pattern{{Rule: started.ID(), Name: scaffold.PatternName, Expression: expression}}
	}
	compiled, _ := logs.Compile(pattern) // one that can't be used is not matched
	session.patterns = compiled
	source, sysdump, err := session.parse(ctx, d)
	if err != nil {
		return nil, nil, err
	}
	defer source.Close()
	proposals := scaffold.Propose(sysdump, started.Texts, started.ID())
	if len(proposals) == 0 {
		return nil, nil, fmt.Errorf("no table holds %s: try a shorter piece of the line, or look around with sysleuth query", quotedAll(started.Texts))
	}
	chosen := 0
	if wanted != "" {
		if _, known := facts.TableNamed(wanted); !known {
			return nil, nil, fmt.Errorf("there is no table %q (see sysleuth facts --schema)", wanted)
		}
		chosen = slices.IndexFunc(proposals, func(p scaffold.Proposal) bool { return p.Table.Name == wanted })
	}
	writeProposals(streams.out, proposals, chosen, started.Texts[0])
	if chosen < 0 {
		return nil, nil, fmt.Errorf("table %s does not hold %s: choose one of the above", wanted, quotedAll(started.Texts))
	}
	started.From = &proposals[chosen]
	text, err := started.Rule()
	if err != nil {
		return nil, nil, err
	}
	set, judged, err := started.Load(text)
	if err != nil {
		return nil, nil, err
	}
	node, fires, err := scaffold.FiringNode(ctx, set, judged, sysdump)
	if err != nil {
		return nil, nil, err
	}
	if !fires {
		return nil, nil, fmt.Errorf("a rule on table %s would not fire on this dump: choose another with --table", started.From.Table.Name)
	}
	fixture, err := scaffold.NewFixture(ctx, set, judged, sysdump, node, true)
	if err != nil {
		return nil, nil, fmt.Errorf("make the test of the rule: %w", err)
	}
	return text, fixture.Facts, nil
}

func quotedAll(texts []string) string {
	var all []string
	for _, text := range texts {
		all = append(all, strconv.Quote(text))
	}
	return strings.Join(all, " and ")
}

// writeProposals lists where the text is, best first, with what stands around it; a star is at the chosen one.
func writeProposals(w io.Writer, proposals []scaffold.Proposal, chosen int, text string) {
	const most = 5
	for i, p := range proposals {
		if i >= most && i != chosen {
			continue
		}
		mark := " "
		if i == chosen {
			mark = "*"
		}
		rows := "1 row"
		if p.Rows > 1 {
			rows = fmt.Sprintf("%d rows", p.Rows)
		}
		fmt.Fprintf(w, "%s %s, %s: %s\n    %s:%d\n", mark, p.Place(), rows,
			report.Escape(redact.Text(p.Excerpt(text))), report.Escape(p.Source.File), p.Source.Line)
	}
}
