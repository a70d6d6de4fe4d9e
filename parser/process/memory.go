package process

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// memoryLine is a line of gops memstats or gops stats (gops 0.3): "heap-alloc: 40.12MB (42068264 bytes)", "num-gc: 60",
// "OS threads: 20".
var memoryLine = regexp.MustCompile(`^([A-Za-z][A-Za-z -]*): +(.*)$`)

var byteCount = regexp.MustCompile(`\((\d+) bytes\)$`)

// extractMemory reads the two commands, which have their own lines each.
func extractMemory(in *artifact.Input) error {
	row := facts.ProcessMemory{Component: component(in.Name)}
	refused, other := false, false
	var err error
	for number, line := range in.Lines(&err) {
		text := strings.TrimSpace(string(line))
		match := memoryLine.FindStringSubmatch(text)
		if match == nil || !setMemory(&row, match[1], match[2]) {
			other = other || match == nil && text != ""
			refused = refused || strings.Contains(text, "gops") || strings.Contains(text, "couldn't")
			continue
		}
		if row.Source.Line == 0 {
			row.Source = in.At(number)
		}
	}
	if err != nil {
		return fmt.Errorf("read memory of a process: %w", err)
	}
	if row.Source.Line > 0 {
		in.Tables.ProcessMemory = append(in.Tables.ProcessMemory, row)
		return nil
	}
	in.Unsaid = []string{"process_memory"} // gops found no process that answers
	if other && !refused && in.Failure == nil {
		return ErrNoMemory
	}
	return nil
}

// setMemory sets the field that a line is for; it is false for a line that says nothing of use.
func setMemory(row *facts.ProcessMemory, name, value string) bool {
	field, isBytes := map[string]**int64{
		"sys": &row.SystemBytes, "heap-alloc": &row.HeapBytes, "heap-released": &row.HeapReleasedBytes,
	}[name]
	if isBytes {
		match := byteCount.FindStringSubmatch(value)
		if match == nil {
			return false
		}
		value = match[1]
	} else if field = map[string]**int64{
		"num-gc": &row.CollectionsTotal, "goroutines": &row.GoroutinesCount, "OS threads": &row.ThreadsCount, "GOMAXPROCS": &row.ProcessorsCount,
	}[name]; field == nil {
		return false
	}
	number, err := strconv.ParseInt(value, 10, 64)
	if err != nil {
		return false
	}
	*field = &number
	return true
}
