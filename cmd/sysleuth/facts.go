package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/redact"
	"github.com/sysleuth/sysleuth/report"
)

func factsCommand(streams streams) *cobra.Command {
	var (
		session  session
		tables   []string
		dumpName string
		unread   bool
		schema   bool
		output   string
	)
	command := &cobra.Command{
		Use:   "facts DUMP",
		Short: "Print what was read of a dump",
		Long: `Print the facts that were read of a dump, as rules see them: tables of rows, each with the file and line that says
it. Secrets are redacted.`,
		Example: `  # Everything, as one JSON document
  sysleuth facts dump.zip

  # One table, a row a line
  sysleuth facts dump.zip --table endpoints

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
			if schema {
				return writeTo(output, streams, writeSchema)
			}
			if needsRules(tables, unread) {
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
			err = writeTo(output, streams, func(w io.Writer) error {
				switch {
				case unread:
					return writeUnread(w, sysdump)
				case len(tables) > 0:
					return writeTables(w, sysdump, tables)
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
	flags.BoolVar(&unread, "unread", false, "list the files that were not read, and why")
	flags.BoolVar(&schema, "schema", false, "print the tables and their fields as JSON Schema")
	flags.StringVar(&dumpName, "dump", "", "which dump, when the archive holds several")
	flags.StringVarP(&output, "output", "o", "", "write to this file")
	session.addRuleFlags(flags)
	session.limits.addFlags(flags)
	command.MarkFlagsMutuallyExclusive("table", "unread", "schema")
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
func writeTables(w io.Writer, sysdump *facts.Sysdump, names []string) error {
	out := bufio.NewWriter(w)
	for _, name := range names {
		table, _ := facts.TableNamed(name)
		rows := table.Rows(&sysdump.Tables)
		for i := range rows.Len() {
			row := report.EscapeJSON(table.Record.Row(rows.Index(i)))
			if len(names) > 1 {
				row = append([]byte(`{"table":"`+name+`",`), bytes.TrimPrefix(row, []byte("{"))...)
			}
			out.Write(append(row, '\n'))
		}
	}
	return out.Flush()
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
// family that says why, and those that should have been read.
func writeUnread(w io.Writer, sysdump *facts.Sysdump) error {
	out := bufio.NewWriter(w)
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
		fmt.Fprintf(out, "%-10s %10d  %s", state, artifact.Bytes, report.Escape(artifact.Path))
		if artifact.Skipped != "" {
			fmt.Fprintf(out, "  (%s)", artifact.Skipped)
		} else if artifact.Reason != "" {
			fmt.Fprintf(out, "  (%s)", report.Escape(redact.Text(artifact.Reason)))
		}
		out.WriteByte('\n')
	}
	return out.Flush()
}
