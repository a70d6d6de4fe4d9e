package analyzers

import "github.com/sysleuth/sysleuth/parser/redact"

// finalise redacts every string of the report. It is the one way from the archive's text to any output, whatever a
// rule put into its message.
func finalise(report *Report) { redact.All(report) }
