package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/report"
)

func triageCommand(streams streams) *cobra.Command {
	var (
		session session
		format  string
		output  string
		failOn  severityFlag
		jobs    int
	)
	formats := []string{"table", "jsonl"}
	command := &cobra.Command{
		Use:   "triage PATH...",
		Short: "Analyse many dumps, a line each",
		Long: `Analyse many dumps and print a line for each: how bad it is, the worst finding, nodes and versions. Directories
are searched for archives and unpacked dumps. A dump that can't be read costs only itself.

Exit codes are those of analyze, over all dumps: 3 only when none of them could be read, 4 when some could not.`,
		Example: `  # Which of these needs a look first?
  sysleuth triage dumps/ other.zip

  # For a pipeline: a JSON object a line
  sysleuth triage --format jsonl dumps/ | jq -r 'select(.severity == "critical") | .path'`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(command *cobra.Command, args []string) error {
			if !slices.Contains(formats, format) {
				return fmt.Errorf("there is no format %q (%s)", format, strings.Join(formats, ", "))
			}
			paths, err := expand(args)
			if err != nil {
				return &exitError{exitNoDump, err}
			}
			if err := session.load(); err != nil {
				return err
			}
			session.workers = max(1, runtime.GOMAXPROCS(0)/max(jobs, 1))
			var rows []report.TriageRow
			bar := newProgress(streams, "dumps", false)
			err = writeTo(output, streams, func(w io.Writer) error {
				table := report.NewTriageTable(w, paths, useColor(output, streams))
				return triage(command.Context(), &session, paths, jobs, bar, func(row report.TriageRow) error {
					rows = append(rows, row)
					if format == "jsonl" {
						return report.WriteTriageLine(w, row)
					}
					return table.Write(row)
				})
			})
			bar.finish()
			if err != nil {
				return err
			}
			return triageExit(rows, failOn)
		},
	}
	flags := command.Flags()
	flags.StringVarP(&format, "format", "f", formats[0], "format: "+strings.Join(formats, ", "))
	flags.StringVarP(&output, "output", "o", "", "write to this file")
	flags.Var(&failOn, "fail-on", "exit with 1 when a finding of any dump is as severe, or worse")
	flags.IntVarP(&jobs, "jobs", "j", runtime.GOMAXPROCS(0), "how many dumps at a time; each needs memory")
	session.addFlags(flags)
	complete(command, "format", formats...)
	complete(command, "fail-on", severityNames...)
	complete(command, "min-severity", severityNames...)
	completeRules(command, "rule", "skip-rule")
	return command
}

// triage analyses the dumps with several workers and hands over their rows in the order of the paths.
func triage(ctx context.Context, session *session, paths []string, jobs int, bar *progress, write func(report.TriageRow) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	rows := make([]chan report.TriageRow, len(paths))
	for i := range rows {
		rows[i] = make(chan report.TriageRow, 1)
	}
	var next, done atomic.Int64
	var workers sync.WaitGroup
	for range min(max(jobs, 1), len(paths)) {
		workers.Go(func() {
			for i := next.Add(1) - 1; int(i) < len(paths) && ctx.Err() == nil; i = next.Add(1) - 1 {
				rows[i] <- triageOne(ctx, session, paths[i])
				bar.report(done.Add(1), int64(len(paths)))
			}
		})
	}
	var failed error
	for _, row := range rows {
		if failed = write(<-row); failed != nil {
			cancel()
			break
		}
	}
	workers.Wait()
	return failed
}

// triageOne analyses one dump. Whatever happens to it stays with it.
func triageOne(ctx context.Context, session *session, path string) (row report.TriageRow) {
	defer func() {
		if recovered := recover(); recovered != nil {
			row = report.TriageError(path, fmt.Errorf("panic: %v", recovered))
		}
	}()
	result, err := session.analyse(ctx, dump{path: path})
	if err != nil {
		return report.TriageError(path, err)
	}
	return report.TriageOf(path, result)
}

// triageExit is the exit code over all dumps.
func triageExit(rows []report.TriageRow, failOn severityFlag) error {
	read, lost := 0, false
	for _, row := range rows {
		if row.Error != "" {
			lost = true
			continue
		}
		read++
		lost = lost || row.Lost
		if failOn.given && row.Found && row.EffectiveSeverity >= failOn.severity {
			return &exitError{code: exitFound}
		}
	}
	switch {
	case read == 0:
		return &exitError{exitNoDump, errors.New("none of the dumps could be read")}
	case lost:
		return &exitError{code: exitLost}
	}
	return nil
}
