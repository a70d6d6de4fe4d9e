package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/report"
)

func rulesTestCommand(streams streams) *cobra.Command {
	var options ruleset.TestOptions
	var verbose, watch bool
	command := &cobra.Command{
		Use:   "test [DIR]",
		Short: "Run the tests of your own rules",
		Long: `Run the Rego tests (*_test.rego) of a directory of rules, the working directory unless another is named, as opa test does,
on rules that are admitted and checked as for a dump: "with data.sysdump as {...}" gives a rule its facts.

Exit codes, as of opa test: 0 all passed; 1 a rule or test was refused, or there is no test; 2 a test failed or was skipped
(todo_), or wrong usage.`,
		Example: `  sysleuth rules test ./my-rules

  # Again whenever a file changes
  sysleuth rules test --watch ./my-rules`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(command *cobra.Command, args []string) error {
			directory := "."
			if len(args) > 0 {
				directory = args[0]
			}
			once := func() error { return testOnce(command.Context(), streams, directory, options, verbose) }
			if watch {
				return watchFiles(command.Context(), directory, func() {
					if err := once(); err != nil && !isExitAlone(err) {
						fmt.Fprintf(streams.err, "sysleuth: %s\n", report.Escape(err.Error()))
					}
				})
			}
			return once()
		},
		ValidArgsFunction: func(_ *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveFilterDirs
		},
	}
	command.Flags().StringVarP(&options.Run, "run", "r", "", "only tests whose package.name matches this regular expression")
	command.Flags().BoolVarP(&options.Coverage, "coverage", "c", false, "say which lines of the rules no test comes by")
	command.Flags().BoolVarP(&verbose, "verbose", "v", false, "name the tests that passed, too, with their cases and what they print")
	command.Flags().BoolVarP(&watch, "watch", "w", false, "run them again whenever a file changes, until interrupted")
	return command
}

// Exit codes of rules test, which are those of opa test.
const (
	exitRefused    = 1
	exitFailedTest = 2
)

// isExitAlone: the error is an exit code; what led to it has been printed.
func isExitAlone(err error) bool {
	var exit *exitError
	return errors.As(err, &exit) && exit.err == nil
}

func testOnce(ctx context.Context, streams streams, directory string, options ruleset.TestOptions, verbose bool) error {
	source, err := ruleset.Directory(directory)
	if err != nil {
		return err
	}
	tests, err := ruleset.Test(ctx, source, options)
	if err != nil {
		return err
	}
	if err := cantWrite(writeTests(streams.out, tests, verbose)); err != nil {
		return err
	}
	switch {
	case len(tests.Diagnostics) > 0 || len(tests.Results) == 0:
		return &exitError{code: exitRefused}
	case slices.ContainsFunc(tests.Results, func(result ruleset.TestResult) bool { return result.Outcome != ruleset.TestPassed }):
		return &exitError{code: exitFailedTest}
	}
	return nil
}

// watchFiles calls run now, and again whenever a file below the directory changes. It looks twice a second: that needs no
// help of the operating system and sees every editor's way to save a file.
func watchFiles(ctx context.Context, directory string, run func()) error {
	for before := ""; ; {
		now := stampOf(directory)
		if now != before {
			before = now
			run()
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(500 * time.Millisecond):
		}
	}
}

// stampOf changes when a file below the directory is made, changed or removed.
func stampOf(directory string) string {
	var stamp strings.Builder
	_ = filepath.WalkDir(directory, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return nil // what can't be seen doesn't change
		}
		if info, err := os.Stat(name); err == nil {
			fmt.Fprintf(&stamp, "%s %d %d\n", name, info.Size(), info.ModTime().UnixNano())
		}
		return nil
	})
	return stamp.String()
}

func writeTests(w io.Writer, tests *ruleset.TestReport, verbose bool) error {
	counts := map[ruleset.TestOutcome]int{}
	var lines []string
	for _, result := range tests.Results {
		counts[result.Outcome]++
		if !verbose && (result.Outcome == ruleset.TestPassed || result.Outcome == ruleset.TestSkipped) {
			continue
		}
		line := fmt.Sprintf("%-5s %s.%s %s:%d", result.Outcome, result.Package, result.Name, filepath.ToSlash(result.File), result.Line)
		if result.Message != "" {
			line += ": " + result.Message
		}
		lines = append(lines, line)
		for _, each := range result.Cases {
			if verbose || each.Outcome == ruleset.TestFailed {
				lines = append(lines, fmt.Sprintf("      %-5s %s", each.Outcome, each.Name))
			}
		}
		for output := range strings.Lines(result.Output) {
			lines = append(lines, "      | "+strings.TrimRight(output, "\n"))
		}
	}
	for _, diagnostic := range tests.Diagnostics {
		lines = append(lines, diagnosticText(diagnostic))
	}
	for _, file := range tests.Coverage {
		line := fmt.Sprintf("%5.1f%% %s", file.Percent, filepath.ToSlash(file.File))
		for i, missed := range file.Missed {
			if i == 0 {
				line += ", not covered:"
			}
			if line += fmt.Sprintf(" %d", missed[0]); missed[1] > missed[0] {
				line += fmt.Sprintf("-%d", missed[1])
			}
		}
		lines = append(lines, line)
	}
	for _, line := range lines {
		if _, err := fmt.Fprintln(w, report.Escape(line)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d passed, %d failed, %d skipped\n", counts[ruleset.TestPassed], counts[ruleset.TestFailed]+counts[ruleset.TestErrored], counts[ruleset.TestSkipped])
	return err
}
