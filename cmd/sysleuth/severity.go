package main

import (
	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// severityFlag is a flag for a severity that can be left out.
type severityFlag struct {
	severity rule.Severity
	given    bool
}

func (f *severityFlag) Set(text string) error {
	severity, err := rule.ParseSeverity(text)
	if err != nil {
		return err
	}
	f.severity, f.given = severity, true
	return nil
}

func (f *severityFlag) String() string {
	if !f.given {
		return ""
	}
	return f.severity.String()
}

func (*severityFlag) Type() string { return "severity" }

var severityNames = []string{"critical", "high", "medium", "low", "info"}

// complete offers fixed values for a flag.
func complete(command *cobra.Command, flag string, values ...string) {
	_ = command.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)) // fails for flags that don't exist
}
