package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/open-policy-agent/opa/v1/format"
	"github.com/rogpeppe/go-internal/diff"
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

// formatting says what to do with the text that opa fmt would write.
type formatting struct {
	write, check, list, diff bool
}

func rulesFormatCommand(streams streams) *cobra.Command {
	var how formatting
	command := &cobra.Command{
		Use:   "fmt [PATH...]",
		Short: "Format rules as opa fmt does",
		Long: `Format Rego files, or those of directories, as opa fmt does; - is standard input. Without a flag the formatted text is
printed.

Exit codes: 0 done; 1 with --check a file is not formatted; 2 wrong usage, or a file does not parse.`,
		Example: `  sysleuth rules fmt -w ./my-rules

  # What would change?
  sysleuth rules fmt --diff ./my-rules`,
		RunE: func(_ *cobra.Command, args []string) error {
			if slices.Equal(args, []string{"-"}) {
				if how.write {
					return errors.New("--write needs a file: standard input can't be written")
				}
				text, err := io.ReadAll(streams.in)
				if err != nil {
					return fmt.Errorf("format standard input: %w", err)
				}
				changed, err := how.one(streams, "stdin", text)
				return how.exit(changed, err)
			}
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
				changed, err := how.one(streams, name, text)
				if err != nil {
					return err
				}
				found = found || changed
			}
			return how.exit(found, nil)
		},
	}
	command.Flags().BoolVarP(&how.write, "write", "w", false, "write the files, and name those that changed")
	command.Flags().BoolVar(&how.check, "check", false, "only name the files that are not formatted, with exit code 1")
	command.Flags().BoolVarP(&how.list, "list", "l", false, "only name the files that are not formatted")
	command.Flags().BoolVarP(&how.diff, "diff", "d", false, "print what would change")
	command.MarkFlagsMutuallyExclusive("write", "check", "list", "diff")
	return command
}

// exit makes exit code 1 of a file that is not formatted where --check asks for it.
func (how formatting) exit(changed bool, err error) error {
	if err == nil && changed && how.check {
		return &exitError{code: exitFound}
	}
	return err
}

// one formats a file and says whether that changes it.
func (how formatting) one(streams streams, name string, text []byte) (changed bool, err error) {
	formatted, err := format.Source(name, text)
	if err != nil {
		return false, fmt.Errorf("format rules: %w", err)
	}
	shown := report.Escape(filepath.ToSlash(name))
	changed = !bytes.Equal(text, formatted)
	switch {
	case how.diff:
		_, err = streams.out.Write(diff.Diff(shown, text, shown+" (formatted)", formatted))
	case !how.write && !how.check && !how.list:
		_, err = streams.out.Write(formatted)
	case changed:
		_, err = fmt.Fprintln(streams.out, shown)
	}
	if err != nil {
		return changed, cantWrite(err)
	}
	if changed && how.write {
		if err := os.WriteFile(name, formatted, 0o644); err != nil {
			return changed, fmt.Errorf("format rules: %w", err)
		}
	}
	return changed, nil
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
