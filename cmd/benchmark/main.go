// Command benchmark times sysleuth as a whole process on generated dumps of three sizes, against what somebody would do
// without it: inflate the archive, search it for the same texts, or grep it unpacked. It writes ratios, which hold on
// other machines, to BENCHMARKS.md. It needs unzip, and ripgrep for one of the comparisons.
package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/pflag"

	"github.com/sysleuth/sysleuth/analyzers/ruleset"
	"github.com/sysleuth/sysleuth/fixtures/synthetic"
	"github.com/sysleuth/sysleuth/rules"
)

func main() {
	binary := pflag.String("binary", "bin/sysleuth", "the program to time")
	output := pflag.StringP("output", "o", "BENCHMARKS.md", "the page to write")
	runs := pflag.Int("runs", 5, "counted runs of each command, in turn with the others")
	names := pflag.StringSlice("profile", []string{"small", "medium", "large"}, "sizes to time")
	pflag.Parse()
	if err := run(*binary, *output, *names, *runs); err != nil {
		fmt.Fprintln(os.Stderr, "benchmark:", err)
		os.Exit(1)
	}
}

func run(binary, output string, names []string, runs int) error {
	directory, err := os.MkdirTemp("", "sysleuth-benchmark-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(directory)
	texts := filepath.Join(directory, "texts")
	count, err := writeTexts(texts)
	if err != nil {
		return err
	}
	var page bytes.Buffer
	fmt.Fprintf(&page, "# Benchmarks\n\nWritten by make bench: medians of runs of each command in turn. The ratios compare within one run, so that they hold on\nother machines; the seconds are of %d CPUs of whatever machine ran it.\n\n", runtime.NumCPU())
	fmt.Fprintf(&page, "The search is for %d texts that the built-in rules look for in logs. The grep is the one a guide tells people to do by hand,\nover the unpacked archive, without the time that unpacking takes.\n", count)
	for _, name := range names {
		profile, known := synthetic.Profiles[name]
		if !known {
			return fmt.Errorf("no profile %q", name)
		}
		dump := filepath.Join(directory, name+".zip")
		if err := writeDump(dump, profile); err != nil {
			return err
		}
		unpacked := filepath.Join(directory, name)
		if err := exec.Command("unzip", "-q", dump, "-d", unpacked).Run(); err != nil {
			return fmt.Errorf("unpack the dump: %w", err)
		}
		commands := []*command{
			{name: "sysleuth analyze", line: shell(binary, "analyze", dump) + " >/dev/null"},
			{name: "unzip -p to nowhere", line: shell("unzip", "-p", dump) + " >/dev/null"},
			{name: "unzip -p, then rg", line: shell("unzip", "-p", dump) + " | rg -a -c -F -f " + texts},
			{name: "grep of the unpacked files", line: "grep -rciE 'level=(error|warn|fatal)|timeout|refused|denied|drop' " + unpacked + " >/dev/null"},
		}
		if err := timeAll(commands, runs); err != nil {
			return err
		}
		write(&page, profile, dump, commands)
		os.Remove(dump)
		os.RemoveAll(unpacked)
	}
	return os.WriteFile(output, page.Bytes(), 0o644)
}

// command is a line for the shell, with what its runs took.
type command struct {
	name, line  string
	wall, cpu   []time.Duration
	memoryBytes []int64 // peak of the largest process
}

func shell(words ...string) string {
	for i, word := range words {
		words[i] = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	}
	return strings.Join(words, " ")
}

// timeAll runs the commands in turn, so that a change of the machine's speed meets all of them. The first turn doesn't count.
func timeAll(commands []*command, runs int) error {
	for turn := range runs + 1 {
		for _, c := range commands {
			if strings.Contains(c.line, "| rg ") && !installed("rg") {
				continue
			}
			process := exec.Command("sh", "-c", c.line)
			began := time.Now()
			if err := process.Run(); err != nil && process.ProcessState == nil {
				return fmt.Errorf("run %s: %w", c.name, err)
			}
			if turn == 0 {
				continue
			}
			state := process.ProcessState
			c.wall = append(c.wall, time.Since(began))
			c.cpu = append(c.cpu, state.UserTime()+state.SystemTime())
			if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
				c.memoryBytes = append(c.memoryBytes, usage.Maxrss<<10)
			}
		}
	}
	return nil
}

func installed(name string) bool {
	_, err := exec.LookPath(name)
	return err == nil
}

func write(page *bytes.Buffer, profile synthetic.Profile, dump string, commands []*command) {
	info, err := os.Stat(dump)
	size := int64(0)
	if err == nil {
		size = info.Size()
	}
	fmt.Fprintf(page, "\n## %s\n\n%d nodes, %d endpoints, %d conntrack entries, %d MB of agent logs; the zip has %d MB. %d runs.\n\n", profile.Name,
		profile.Nodes, profile.Nodes*profile.Endpoints, profile.Nodes*profile.Conntrack, profile.Nodes*profile.LogBytes/1_000_000, size/1_000_000, len(commands[0].wall))
	page.WriteString("| command | sysleuth's wall time to its | wall | CPU | peak memory |\n|---|---|---|---|---|\n")
	own := median(commands[0].wall)
	for i, c := range commands {
		if len(c.wall) == 0 {
			fmt.Fprintf(page, "| %s | not installed | | | |\n", c.name)
			continue
		}
		memory := "" // of a pipeline of small programs the system tells that of this program, which started them
		if i == 0 {
			memory = fmt.Sprintf("%d MiB", median(c.memoryBytes)>>20)
		}
		fmt.Fprintf(page, "| %s | %.2f | %.2f s | %.2f s | %s |\n", c.name, float64(own)/float64(median(c.wall)), median(c.wall).Seconds(), median(c.cpu).Seconds(), memory)
	}
}

func median[T ~int64](values []T) T {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

func writeDump(path string, profile synthetic.Profile) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := synthetic.Write(file, profile); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

// writeTexts writes the fixed texts that rules look for in logs, 300 of them, one a line.
func writeTexts(path string) (int, error) {
	expressions, err := expressions()
	if err != nil {
		return 0, err
	}
	var texts []string
	for _, expression := range expressions {
		for _, alternative := range strings.Split(expression, "|") {
			if text := fixed(alternative); len(text) >= 12 {
				texts = append(texts, text)
			}
		}
	}
	slices.Sort(texts)
	texts = slices.Compact(texts)
	texts = texts[:min(len(texts), 300)]
	return len(texts), os.WriteFile(path, []byte(strings.Join(texts, "\n")+"\n"), 0o644)
}

// quoted is an expression in a rule's file.
var quoted = regexp.MustCompile("`([^`\n]+)`")

// expressions are what rules look for in logs: the log patterns of their metadata, and what they match messages with.
func expressions() ([]string, error) {
	set, err := ruleset.Load([]ruleset.Source{ruleset.BuiltIn()}, ruleset.Options{})
	if err != nil {
		return nil, err
	}
	var all []string
	for _, r := range set.Rules {
		for _, log := range r.Logs {
			all = append(all, log.Pattern)
		}
		text, err := fs.ReadFile(rules.BuiltIn(), strings.TrimPrefix(r.File, "rules/"))
		if err != nil {
			return nil, fmt.Errorf("read rule %s: %w", r.ID, err)
		}
		for _, match := range quoted.FindAllStringSubmatch(string(text), -1) {
			all = append(all, match[1])
		}
	}
	return all, nil
}

// fixed is the longest part of an expression that is plain text.
func fixed(expression string) string {
	longest := ""
	for _, part := range strings.FieldsFunc(expression, func(r rune) bool { return strings.ContainsRune(`\.+*?()[]{}^$`, r) }) {
		if len(part) > len(longest) {
			longest = part
		}
	}
	return longest
}
