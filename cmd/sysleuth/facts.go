package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/query"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/redact"
	"github.com/sysleuth/sysleuth/report"
)

func factsCommand(streams streams) *cobra.Command {
	var (
		session  session
		tables   []string
		node     string
		where    string
		dumpName string
		unread   bool
		schema   bool
		output   string
	)
	command := &cobra.Command{
		Use:   "facts DUMP",
		Short: "Print what was read of a dump",
		Long: `Print the facts that were read of a dump, as rules see them: tables of rows, each with the file and line that says
it. Secrets are redacted.

With --node and no --table the document is data as a rule judged on that node sees it, with the static tables, so that
"opa eval -d" can run the rule. --where takes a Rego expression over row and keeps the rows for which it holds.`,
		Example: `  # Everything, as one JSON document
  sysleuth facts dump.zip

  # One table, a row a line
  sysleuth facts dump.zip --table endpoints

  # The endpoints of a node that are not ready
  sysleuth facts dump.zip --table endpoints --node node1 --where 'row.state != "ready"'

  # What a rule judged on node1 sees, for upstream OPA
  sysleuth facts dump.zip --node node1 -o facts.json
  opa eval -d facts.json -d rule.rego data.acme.net.my_rule.findings

  # Which files did nobody read, and which could not be read?
  sysleuth facts dump.zip --unread

  # The tables and their fields, as JSON Schema
  sysleuth facts --schema`,
		Args: func(command *cobra.Command, args []string) error {
			if schema {
				return cobra.NoArgs(command, args)
			}
			return exactlyOne("DUMP")(command, args)
		},
		RunE: func(command *cobra.Command, args []string) error {
			for _, name := range tables {
				if _, known := facts.TableNamed(name); !known {
					return fmt.Errorf("there is no table %q (see sysleuth facts --schema)", name)
				}
			}
			if where != "" && len(tables) == 0 {
				return errors.New("--where needs a --table: the expression is over its row")
			}
			if schema {
				return writeTo(output, streams, writeSchema)
			}
			if needsRules(tables, unread) || where != "" || node != "" {
				if err := session.load(); err != nil {
					return err
				}
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
			err = writeTo(output, streams, func(w io.Writer) error {
				switch {
				case unread:
					return writeUnread(w, sysdump)
				case len(tables) > 0:
					return writeTables(command.Context(), w, asked, tables, where)
				case node != "":
					return writeNode(w, asked)
				}
				return writeFacts(w, sysdump)
			})
			if err == nil && len(sysdump.Problems) > 0 {
				return &exitError{code: exitLost}
			}
			return err
		},
	}
	flags := command.Flags()
	flags.StringSliceVarP(&tables, "table", "t", nil, "this table only, a row a line (repeatable)")
	flags.StringVarP(&node, "node", "n", "", "rows of this node only; without --table, the data that a rule judged on it sees")
	flags.StringVarP(&where, "where", "w", "", "with --table: rows for which this Rego expression over row holds")
	flags.BoolVar(&unread, "unread", false, "list the files that were not read, and why")
	flags.BoolVar(&schema, "schema", false, "print the tables and their fields as JSON Schema")
	flags.StringVar(&dumpName, "dump", "", "which dump, when the archive holds several")
	flags.StringVarP(&output, "output", "o", "", "write to this file")
	session.addRuleFlags(flags)
	session.limits.addFlags(flags)
	command.MarkFlagsMutuallyExclusive("table", "unread", "schema")
	command.MarkFlagsMutuallyExclusive("node", "unread", "schema")
	complete(command, "table", tableNames()...)
	return command
}

// needsRules: rules say what to look for in logs. The other tables are the same without.
func needsRules(tables []string, unread bool) bool {
	return !unread && (len(tables) == 0 || slices.Contains(tables, "log_matches"))
}

func tableNames() []string {
	var names []string
	for _, table := range facts.AllTables() {
		names = append(names, table.Name)
	}
	return names
}

func writeSchema(w io.Writer) error {
	text, err := report.MarshalJSON(facts.Schema(false), "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(text)
	return err
}

// writeTables writes rows of some tables, one a line; with several tables, each row says its own.
func writeTables(ctx context.Context, w io.Writer, asked *query.Session, names []string, where string) error {
	out := bufio.NewWriter(w)
	for _, name := range names {
		table, _ := facts.TableNamed(name)
		rows, err := asked.Where(ctx, table, where)
		if err != nil {
			return err
		}
		for _, row := range rows {
			row = report.EscapeJSON(row)
			if len(names) > 1 {
				row = append([]byte(`{"table":"`+name+`",`), bytes.TrimPrefix(row, []byte("{"))...)
			}
			out.Write(append(row, '\n'))
		}
	}
	return out.Flush()
}

// writeNode writes the data that a rule judged on a node sees, as opa eval -d takes it.
func writeNode(w io.Writer, asked *query.Session) error {
	document, err := asked.Document()
	if err != nil {
		return fmt.Errorf("render the facts: %w", err)
	}
	text, err := report.MarshalJSON(document, "  ")
	if err != nil {
		return fmt.Errorf("render the facts: %w", err)
	}
	_, err = w.Write(text)
	return err
}

// stateRow is the state of a table in the printed facts.
type stateRow struct {
	Table    string        `json:"table"`
	Node     string        `json:"node,omitempty"`
	State    facts.State   `json:"state"`
	Artifact string        `json:"artifact,omitempty"`
	Reason   string        `json:"reason,omitempty"`
	Source   *facts.Source `json:"source,omitempty"`
}

// writeFacts writes everything as one document: nodes, the state of every table, the tables.
func writeFacts(w io.Writer, sysdump *facts.Sysdump) error {
	var states []stateRow
	for key, state := range sysdump.States {
		row := stateRow{Table: key.Table, Node: key.Node, State: state.State, Artifact: state.Artifact, Reason: redact.Text(state.Reason)}
		if state.Source != (facts.Source{}) {
			row.Source = &state.Source
		}
		states = append(states, row)
	}
	slices.SortFunc(states, func(a, b stateRow) int { return strings.Compare(a.Table+"\x00"+a.Node, b.Table+"\x00"+b.Node) })
	tables := map[string]json.RawMessage{}
	for _, table := range facts.AllTables() {
		tables[table.Name] = table.JSON(&sysdump.Tables)
	}
	text, err := report.MarshalJSON(struct {
		Schema string                     `json:"schema"`
		File   string                     `json:"file"`
		Nodes  []string                   `json:"nodes"`
		States []stateRow                 `json:"states"`
		Tables map[string]json.RawMessage `json:"tables"`
	}{"sysleuth.facts/v1", sysdump.Name, append([]string{}, sysdump.Nodes...), states, tables}, "  ")
	if err != nil {
		return fmt.Errorf("render the facts: %w", err)
	}
	_, err = w.Write(text)
	return err
}

// writeUnread lists the files that gave nothing: those that nobody knows, those that are known and not read, with the
// family that says why, those that should have been read, and what the archive's reader refused or passed over.
func writeUnread(w io.Writer, sysdump *facts.Sysdump) error {
	out := bufio.NewWriter(w)
	listed := map[string]bool{}
	for _, artifact := range sysdump.Artifacts {
		state := string(artifact.State)
		switch {
		case artifact.Skipped != "":
			state = "skipped"
		case artifact.Family == "":
			state = "unknown"
		case artifact.State == facts.Collected:
			continue
		}
		listed[artifact.Path] = true
		fmt.Fprintf(out, "%-10s %10d  %s", state, artifact.Bytes, report.Escape(artifact.Path))
		if artifact.Skipped != "" {
			fmt.Fprintf(out, "  (%s)", artifact.Skipped)
		} else if artifact.Reason != "" {
			fmt.Fprintf(out, "  (%s)", report.Escape(redact.Text(artifact.Reason)))
		}
		out.WriteByte('\n')
	}
	writeRemarks(out, "lost", sysdump.Problems, listed)
	writeRemarks(out, "ignored", sysdump.Remarks, nil)
	return out.Flush()
}

// writeRemarks lists what is said of entries that are no artifacts, so that their sizes are not known.
func writeRemarks(out *bufio.Writer, state string, problems []facts.Problem, listed map[string]bool) {
	for _, problem := range problems {
		if listed[problem.File] {
			continue
		}
		fmt.Fprintf(out, "%-10s %10s  %s  (%s)\n", state, "-", report.Escape(problem.File), report.Escape(redact.Text(problem.Message)))
	}
}
