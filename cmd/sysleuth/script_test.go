package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/open-policy-agent/opa/cmd"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sysleuth/sysleuth/fixtures"
)

var update = flag.Bool("update", false, "write the expected output of the scripts anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sysleuth": main, "opa": opa})
}

// opa is upstream's own program, for transcripts that show that rules and facts work with it.
func opa() {
	if err := cmd.Command(nil, "OPA").Execute(); err != nil {
		os.Exit(1)
	}
}

// TestScript runs the transcripts in testdata/script. Each finds the sample dumps as <name>.zip, one of them unpacked in
// unpacked/, and two in one directory, two/.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup:               writeDumps,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}

// exits CODE COMMAND ARGUMENT... runs a command that must end with an exit code.
func exits(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGUMENT...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("run %s: %v", args[1], err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

func writeDumps(env *testscript.Env) error {
	for _, name := range fixtures.Names() {
		content, err := fixtures.Zip(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(env.WorkDir, name+".zip"), content, 0o644); err != nil {
			return err
		}
		switch name {
		case "healthy-1.20":
			if err := os.WriteFile(filepath.Join(env.WorkDir, "cut.zip"), content[:len(content)*3/4], 0o644); err != nil {
				return err
			}
			if err := unzip(content, filepath.Join(env.WorkDir, "two", "one")); err != nil {
				return err
			}
			if err := unzip(content, filepath.Join(env.WorkDir, "unpacked")); err != nil {
				return err
			}
		case "ipam-exhausted":
			if err := unzip(content, filepath.Join(env.WorkDir, "two", "other")); err != nil {
				return err
			}
		}
	}
	return nil
}

// unzip writes a sample dump to a directory.
func unzip(content []byte, directory string) error {
	reader, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		name := filepath.Join(directory, filepath.FromSlash(entry.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if entry.FileInfo().IsDir() {
			continue
		}
		from, err := entry.Open()
		if err != nil {
			return err
		}
		text, err := io.ReadAll(from)
		if err != nil {
			return err
		}
		if err := os.WriteFile(name, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
