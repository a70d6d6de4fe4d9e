// Command sysleuth reads the archive that a Cilium sysdump is, and says what is wrong, why, and where it says so.
//
// One file a subcommand: flags, wiring and exit code. What is done stands in parser, analyzers and report.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/report"
)

// version is set by the linker.
var version = "dev"

// Exit codes. They are a contract with pipelines.
const (
	exitFound    = 1 // a finding is as severe as --fail-on, or worse
	exitUsage    = 2 // wrong usage, or the output can't be written
	exitNoDump   = 3 // no sysdump could be read
	exitLost     = 4 // sysleuth itself lost something
	exitAnalysed = 0
)

func main() {
	tuneCollector()
	os.Exit(run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// streams are what a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// exitError ends the program with a code. Without an error it says nothing, because the report said it.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit %d", e.code)
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// run runs one command line and gives its exit code.
func run(args []string, streams streams) int {
	root := rootCommand(streams)
	root.SetArgs(args)
	root.SetIn(streams.in)
	root.SetOut(streams.out)
	root.SetErr(streams.err)
	err := root.ExecuteContext(context.Background())
	if err == nil {
		return exitAnalysed
	}
	exit := &exitError{code: exitUsage, err: err}
	errors.As(err, &exit)
	if exit.err != nil {
		fmt.Fprintf(streams.err, "sysleuth: %s\n", report.Escape(exit.err.Error()))
	}
	return exit.code
}

func rootCommand(streams streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "sysleuth",
		Short: "Say what is wrong in a Cilium sysdump, why, and where it says so",
		Long: `sysleuth reads the archive that "cilium sysdump" wrote, and says what is wrong, why, which line of which file
proves it, what to do next, and what it could not see. It works offline: no cluster, no network.`,
		Example: `  # What is wrong in this dump?
  sysleuth analyze cilium-sysdump-20261123-030012.zip

  # Which of these dumps needs a look first?
  sysleuth triage dumps/

  # What does this rule look for?
  sysleuth rules show CIL-IPAM-001`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE:          func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	root.CompletionOptions.HiddenDefaultCmd = false
	root.AddCommand(
		analyzeCommand(streams),
		triageCommand(streams),
		factsCommand(streams),
		queryCommand(streams),
		explainCommand(streams),
		rulesCommand(streams),
		versionCommand(streams),
	)
	return root
}
