// Package report renders an analyzers.Report, one file a format. The report flows in, bytes for a terminal, a file or a
// program flow out. Each format has one place through which all text of the dump goes, where what could steer a terminal
// or break the format is escaped.
package report

import (
	"io"

	"github.com/sysleuth/sysleuth/analyzers"
)

// Options say how a report is rendered. Formats for programs ignore them.
type Options struct {
	// Color allows colours; only for terminals.
	Color bool
	// Verbose shows all evidence with the lines around it, and everything that is folded or cut otherwise.
	Verbose bool
}

// Format is a way to render a report.
type Format struct {
	Name, Description string
	Write             func(w io.Writer, report *analyzers.Report, options Options) error
}

// Formats are all formats, the default one first. A new one is one file and one line here.
var Formats = []Format{
	{"text", "for people, 100 columns wide", writeText},
	{"json", "for programs, one document (sysleuth.report/v1)", writeJSON},
}

// FormatNamed finds a format.
func FormatNamed(name string) (Format, bool) {
	for _, format := range Formats {
		if format.Name == name {
			return format, true
		}
	}
	return Format{}, false
}
