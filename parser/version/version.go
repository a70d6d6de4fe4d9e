// Package version takes printed versions apart: "v1.15.19-modulebuild" in, a row of table versions out.
package version

import (
	"regexp"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// numbers finds major.minor[.patch] where no other number or word runs into it: "1.20.2 (v1.20.2-1a2b3c4d)",
// "v1.33.13+k3s1", "6.8.0-1021-aws".
var numbers = regexp.MustCompile(`(?:^|[^0-9A-Za-z.]|\bv)(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?`)

// Of makes the row of a component from a version as it was printed. A part that isn't there is left out; Version
// is empty when raw holds no version at all.
func Of(component, raw string, source facts.Source) facts.ComponentVersion {
	row := facts.ComponentVersion{Component: component, Raw: facts.Cut(raw), Source: source}
	match := numbers.FindStringSubmatch(raw)
	if match == nil {
		return row
	}
	row.Major, row.Minor, row.Patch = number(match[1]), number(match[2]), number(match[3])
	row.Version = match[1] + "." + match[2]
	if row.Patch != nil {
		row.Version += "." + match[3]
	}
	return row
}

func number(digits string) *int64 {
	value, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return nil
	}
	return &value
}
