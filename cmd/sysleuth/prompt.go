package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/sysleuth/sysleuth/analyzers/query"
	"github.com/sysleuth/sysleuth/report"
)

// prompt asks for queries on a terminal until its end (ctrl-d) or "exit". Tab completes, the arrow keys go through what
// was asked before.
func prompt(streams streams, ask func(string) error) error {
	in, isFile := streams.in.(*os.File)
	if !isFile {
		return eachLine(streams, ask)
	}
	descriptor := int(in.Fd())
	screen := struct {
		io.Reader
		io.Writer
	}{streams.in, streams.out}
	line := term.NewTerminal(screen, "> ")
	line.AutoCompleteCallback = func(text string, at int, key rune) (string, int, bool) {
		if key != '\t' {
			return "", 0, false
		}
		return completeAt(line, text, at)
	}
	if width, height, err := term.GetSize(descriptor); err == nil && width > 0 {
		_ = line.SetSize(width, height) // a wrong size only wraps lines elsewhere
	}
	fmt.Fprintln(streams.out, "Rego, a line a question; tables by their names, tab completes, ctrl-d ends. Try: pods[_].name")
	for {
		before, err := term.MakeRaw(descriptor)
		if err != nil {
			return fmt.Errorf("set up the terminal: %w", err)
		}
		text, err := line.ReadLine()
		// Answers are printed with the terminal as it was, so that ctrl-c ends one that is too long.
		if restored := term.Restore(descriptor, before); err == nil {
			err = restored
		}
		if errors.Is(err, io.EOF) {
			fmt.Fprintln(streams.out)
			return nil
		}
		if err != nil && !errors.Is(err, term.ErrPasteIndicator) {
			return err
		}
		switch text = strings.TrimSpace(text); text {
		case "":
		case "exit", "quit":
			return nil
		default:
			if err := ask(text); err != nil {
				fmt.Fprintln(streams.out, report.Escape(err.Error()))
			}
		}
	}
}

// completeAt fills in what all offers share, and lists them where there are several.
func completeAt(line *term.Terminal, text string, at int) (string, int, bool) {
	word, offers := query.Complete(text[:at])
	if len(offers) == 0 {
		return text, at, true
	}
	shared := offers[0]
	for _, offer := range offers {
		for !strings.HasPrefix(offer, shared) {
			shared = shared[:len(shared)-1]
		}
	}
	if shared == word && len(offers) > 1 {
		const most = 60
		more := ""
		if len(offers) > most {
			more = fmt.Sprintf(" … %d more", len(offers)-most)
			offers = offers[:most]
		}
		// The terminal is locked while it calls back, and its writer waits for the lock.
		go fmt.Fprintf(line, "%s%s\n", strings.Join(offers, "  "), more)
	}
	return text[:at-len(word)] + shared + text[at:], at - len(word) + len(shared), true
}
