package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/open-policy-agent/opa/v1/format"
	"github.com/spf13/cobra"

	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/report"
)

func rulesLintCommand(streams streams) *cobra.Command {
	return &cobra.Command{
		Use:   "lint [DIR]",
		Short: "Look for mistakes in your own rules",
		Long: `Look for mistakes in a directory of rules, the working directory unless another is named: what would be refused, facts that
don't exist, metadata that is missing, rules without tests, negations that hold for what was not read, patterns and loops
that cost time, files that are not formatted. Each is one line with file, line and how to mend it.

Exit codes: 0 nothing found; 1 something found; 2 wrong usage.`,
		Example: `  sysleuth rules lint ./my-rules`,
		Args:    cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			directory := "."
			if len(args) > 0 {
				directory = args[0]
			}
			source, err := ruleset.Directory(directory)
			if err != nil {
				return err
			}
			diagnostics, err := ruleset.LintPack(source)
			if err != nil {
				return err
			}
			for _, diagnostic := range diagnostics {
				if _, err := fmt.Fprintln(streams.out, report.Escape(diagnosticText(diagnostic))); err != nil {
					return cantWrite(err)
				}
			}
			if len(diagnostics) > 0 {
				return &exitError{code: exitFound}
			}
			return nil
		},
	}
}

func rulesFormatCommand(streams streams) *cobra.Command {
	var write, check bool
	command := &cobra.Command{
		Use:   "fmt [PATH...]",
		Short: "Format rules as opa fmt does",
		Long: `Format Rego files, or those of directories, as opa fmt does. Without a flag the formatted text is printed.

Exit codes: 0 done; 1 with --check a file is not formatted; 2 wrong usage, or a file does not parse.`,
		Example: `  sysleuth rules fmt -w ./my-rules`,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				args = []string{"."}
			}
			files, err := regoFiles(args)
			if err != nil {
				return err
			}
			found := false
			for _, name := range files {
				text, err := os.ReadFile(name)
				if err != nil {
					return fmt.Errorf("format rules: %w", err)
				}
				formatted, err := format.Source(name, text)
				if err != nil {
					return fmt.Errorf("format rules: %w", err)
				}
				switch changed := !bytes.Equal(text, formatted); {
				case !write && !check:
					if _, err := streams.out.Write(formatted); err != nil {
						return cantWrite(err)
					}
				case changed:
					found = true
					fmt.Fprintln(streams.out, report.Escape(filepath.ToSlash(name)))
					if write {
						if err := os.WriteFile(name, formatted, 0o644); err != nil {
							return fmt.Errorf("format rules: %w", err)
						}
					}
				}
			}
			if check && found {
				return &exitError{code: exitFound}
			}
			return nil
		},
	}
	command.Flags().BoolVarP(&write, "write", "w", false, "write the files, and name those that changed")
	command.Flags().BoolVar(&check, "check", false, "only name the files that are not formatted")
	command.MarkFlagsMutuallyExclusive("write", "check")
	return command
}

// regoFiles are the Rego files among and below the paths.
func regoFiles(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		err := filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && (filepath.Ext(name) == ".rego" || name == path) {
				files = append(files, name)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("find rules: %w", err)
		}
	}
	return files, nil
}
