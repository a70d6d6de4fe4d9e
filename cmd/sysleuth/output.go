package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// cantWrite makes an error of writing the output one of usage, as the exit codes have it.
func cantWrite(err error) error {
	if err == nil {
		return nil
	}
	return &exitError{exitUsage, fmt.Errorf("write the output: %w", err)}
}

// writeTo writes to a file, or to the standard output when name is "" or "-".
func writeTo(name string, streams streams, write func(io.Writer) error) error {
	if name == "" || name == "-" {
		return cantWrite(write(streams.out))
	}
	file, err := os.Create(name)
	if err != nil {
		return cantWrite(err)
	}
	if err := write(file); err != nil {
		file.Close()
		return cantWrite(err)
	}
	return cantWrite(file.Close())
}

// isTerminal says whether a stream is a terminal.
func isTerminal(stream any) bool {
	file, isFile := stream.(*os.File)
	return isFile && term.IsTerminal(int(file.Fd()))
}

// useColor: on a terminal, unless NO_COLOR is set (https://no-color.org) or the terminal is a dumb one.
func useColor(output string, streams streams) bool {
	toTerminal := (output == "" || output == "-") && isTerminal(streams.out)
	return toTerminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
