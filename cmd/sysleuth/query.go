package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/query"
	"github.com/sysleuth/sysleuth/parser/redact"
	"github.com/sysleuth/sysleuth/report"
)

func queryCommand(streams streams) *cobra.Command {
	var (
		session  session
		node     string
		format   string
		dumpName string
	)
	formats := []string{"jsonl", "table"}
	command := &cobra.Command{
		Use:   "query DUMP [REGO]",
		Short: "Ask a dump a question in Rego",
		Long: `Ask a dump a question in Rego. Tables can be used by their names (pods for data.sysdump.pods); with --node they are the
rows of that node. The answer is the value of the last expression, or the variables where that only holds or not; the
members of an array or set come one a line. A query may call what rules may call, and has ten seconds.

Without a query, each line that is typed is one; on a terminal with history (arrow up) and completion (tab). With
the dump on standard input a query has to be given.`,
		Example: `  # The names of all pods
  sysleuth query dump.zip 'pods[_].name'

  # Endpoints that are not ready, as a table
  sysleuth query dump.zip --node node1 --format table 'some e in endpoints; e.state != "ready"; {"id": e.id, "state": e.state}'

  # How many errors has each container logged?
  sysleuth query dump.zip 'some f in log_files; f.errors_count > 0; [f.pod, f.container, f.errors_count]'

  # Look around
  sysleuth query dump.zip`,
		Args: func(command *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				return fmt.Errorf("DUMP is missing (see %s --help)", command.CommandPath())
			case len(args) > 2:
				return fmt.Errorf("%s takes one DUMP and one query in quotes, not %d arguments", command.CommandPath(), len(args))
			case len(args) == 1 && args[0] == "-":
				return fmt.Errorf("the dump is read from standard input, so the query has to be given")
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error {
			if !slices.Contains(formats, format) {
				return fmt.Errorf("there is no format %q (%s)", format, strings.Join(formats, ", "))
			}
			if err := session.load(); err != nil {
				return err
			}
			bar := newProgress(streams, "reading", true)
			source, sysdump, err := session.parse(command.Context(), dump{path: args[0], name: dumpName, stdin: streams.in, progress: bar.report})
			bar.finish()
			if err != nil {
				return err
			}
			defer source.Close()
			redact.All(&sysdump.Tables)
			asked, err := query.NewSession(session.set, sysdump, node)
			if err != nil {
				return err
			}
			ask := func(text string) error { return printAnswer(command.Context(), streams.out, asked, text, format) }
			if len(args) == 2 {
				return ask(args[1])
			}
			if isTerminal(streams.in) && isTerminal(streams.out) {
				return cantWrite(prompt(streams, ask))
			}
			return eachLine(streams, ask)
		},
	}
	flags := command.Flags()
	flags.StringVarP(&node, "node", "n", "", "ask about this node")
	flags.StringVarP(&format, "format", "f", formats[0], "format of answers: "+strings.Join(formats, ", "))
	flags.StringVar(&dumpName, "dump", "", "which dump, when the archive holds several")
	session.addRuleFlags(flags)
	session.limits.addFlags(flags)
	complete(command, "format", formats...)
	return command
}

// printAnswer asks and prints the answers, a JSON value a line or as a table.
func printAnswer(ctx context.Context, w io.Writer, asked *query.Session, text, format string) error {
	answers, err := asked.Ask(ctx, text)
	if err != nil {
		return err
	}
	if format == "table" {
		return cantWrite(report.WriteTable(w, answers))
	}
	out := bufio.NewWriter(w)
	for _, value := range answers {
		out.Write(report.EscapeJSON(append(json.RawMessage{}, value...)))
		out.WriteByte('\n')
	}
	return cantWrite(out.Flush())
}

// eachLine answers a query a line. One that is wrong costs only itself, and makes the exit code that of wrong usage.
func eachLine(streams streams, ask func(string) error) error {
	var wrong error
	lines := bufio.NewScanner(streams.in)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		text := strings.TrimSpace(lines.Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if err := ask(text); err != nil {
			fmt.Fprintf(streams.err, "sysleuth: %s\n", report.Escape(err.Error()))
			wrong = &exitError{code: exitUsage}
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read queries: %w", err)
	}
	return wrong
}
