package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/report"
)

func analyzeCommand(streams streams) *cobra.Command {
	var (
		session  session
		format   string
		output   string
		dumpName string
		failOn   severityFlag
		verbose  bool
		profiles profiles
	)
	command := &cobra.Command{
		Use:   "analyze DUMP",
		Short: "Analyse one dump",
		Long: `Analyse one dump: a .zip, .tar, .tar.gz or .tar.zst as the customer sent it, an unpacked directory, or "-" for
standard input.

Exit codes: 0 analysed; 1 a finding is as severe as --fail-on, or worse; 2 wrong usage, or the output can't be written;
3 no sysdump could be read; 4 sysleuth itself lost something: a limit was hit, the archive is damaged, a rule failed.`,
		Example: `  # Analyse a dump
  sysleuth analyze cilium-sysdump-20261123-030012.zip

  # For a pipeline: JSON, and exit code 1 when something is broken
  sysleuth analyze --format json --fail-on high dump.zip

  # With your own rules beside the built-in ones
  sysleuth analyze --rules ./my-rules dump.zip

  # Out of a bucket, without a file
  curl -s https://…/dump.zip | sysleuth analyze -`,
		Args: exactlyOne("DUMP"),
		RunE: profiles.around(func(command *cobra.Command, args []string) error {
			chosen, known := report.FormatNamed(format)
			if !known {
				return fmt.Errorf("there is no format %q (%s)", format, strings.Join(formatNames(), ", "))
			}
			stage := func(string, time.Duration) {}
			if verbose {
				stage = func(name string, took time.Duration) {
					fmt.Fprintf(streams.err, "%-18s %7.3f s\n", name, took.Seconds())
				}
			}
			began := time.Now()
			if err := session.load(); err != nil {
				return err
			}
			stage("rules", time.Since(began))
			bar := newProgress(streams, "reading", true)
			result, err := session.analyse(command.Context(), dump{path: args[0], name: dumpName, stdin: streams.in, progress: bar.report, stage: stage})
			bar.finish()
			if err != nil {
				return err
			}
			// The report is rendered before the file is opened, so that nothing half done is left behind.
			var rendered bytes.Buffer
			if err := chosen.Write(&rendered, result, report.Options{Color: useColor(output, streams), Verbose: verbose}); err != nil {
				return err
			}
			if err := writeTo(output, streams, func(w io.Writer) error { _, err := w.Write(rendered.Bytes()); return err }); err != nil {
				return err
			}
			stage("total", time.Since(began))
			switch top := result.Top(); {
			case failOn.given && top != nil && top.EffectiveSeverity >= failOn.severity:
				return &exitError{code: exitFound}
			case result.Lost():
				return &exitError{code: exitLost}
			}
			return nil
		}),
	}
	flags := command.Flags()
	flags.StringVarP(&format, "format", "f", report.Formats[0].Name, "format of the report: "+strings.Join(formatNames(), ", "))
	flags.StringVarP(&output, "output", "o", "", "write the report to this file")
	flags.Var(&failOn, "fail-on", "exit with 1 when a finding is as severe, or worse")
	flags.StringVar(&dumpName, "dump", "", "which dump, when the archive holds several")
	flags.BoolVarP(&verbose, "verbose", "v", false, "show all evidence with the lines around it, and the time each stage takes")
	session.addFlags(flags)
	profiles.addFlags(flags)
	complete(command, "format", formatNames()...)
	complete(command, "fail-on", severityNames...)
	complete(command, "min-severity", severityNames...)
	completeRules(command, "rule", "skip-rule")
	return command
}

func formatNames() []string {
	var names []string
	for _, format := range report.Formats {
		names = append(names, format.Name)
	}
	return names
}

// exactlyOne says what is missing in the words of the usage line.
func exactlyOne(name string) cobra.PositionalArgs {
	return func(command *cobra.Command, args []string) error {
		switch {
		case len(args) == 0:
			return fmt.Errorf("%s is missing (see %s --help)", name, command.CommandPath())
		case len(args) > 1:
			return fmt.Errorf("%s takes one %s, not %d (see %s --help)", command.CommandPath(), name, len(args), command.CommandPath())
		}
		return nil
	}
}
