// Package applies decides whether a rule is meant for a dump: by version range, and by which features of Cilium are
// on. The facts flow in; yes, no or unknown flows out.
package applies

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Range is a set of versions: alternatives joined by "||", each a list of comparisons that must all hold, as in
// ">=1.14 <1.17" or "<1.15.8 || >=1.16 <1.16.2". A comparison looks at as many parts as it gives: "1.15" and "=1.15"
// hold for every 1.15.x, "<=1.15" too, ">1.15" from 1.16 on. The zero Range holds for every version.
type Range struct{ alternatives [][]comparison }

type comparison struct {
	operator string
	parts    []int
}

var comparisonForm = regexp.MustCompile(`^(>=|<=|>|<|=|!=)?v?([0-9]{1,5}(?:\.[0-9]{1,5}){0,2})$`)

// ParseRange reads a range. "" is every version.
func ParseRange(text string) (Range, error) {
	var r Range
	if strings.TrimSpace(text) == "" {
		return r, nil
	}
	for alternative := range strings.SplitSeq(text, "||") {
		words := strings.FieldsFunc(alternative, func(c rune) bool { return c == ' ' || c == ',' || c == '\t' || c == '\n' })
		var all []comparison
		for _, word := range words {
			found := comparisonForm.FindStringSubmatch(word)
			if found == nil {
				return Range{}, fmt.Errorf("%q is not a version range: write comparisons such as >=1.14 <1.17, no blank after the sign", text)
			}
			all = append(all, comparison{operator: found[1], parts: numbers(found[2])})
		}
		if len(all) == 0 {
			return Range{}, fmt.Errorf("%q is not a version range: an alternative is empty", text)
		}
		r.alternatives = append(r.alternatives, all)
	}
	return r, nil
}

var versionForm = regexp.MustCompile(`^v?([0-9]{1,5}\.[0-9]{1,5}(?:\.[0-9]{1,5})?)`)

// Holds says whether a version lies in the range. What follows major.minor.patch (-rc.1, -modulebuild, -cee.1,
// +build) doesn't count. known is false for a text that is no version.
func (r Range) Holds(version string) (holds, known bool) {
	found := versionForm.FindStringSubmatch(strings.TrimSpace(version))
	if found == nil {
		return false, false
	}
	if len(r.alternatives) == 0 {
		return true, true
	}
	parts := numbers(found[1])
	for _, all := range r.alternatives {
		holds = true
		for _, c := range all {
			holds = holds && c.holds(parts)
		}
		if holds {
			return true, true
		}
	}
	return false, true
}

func (c comparison) holds(version []int) bool {
	order := 0
	for i, part := range c.parts {
		have := 0
		if i < len(version) {
			have = version[i]
		}
		if order == 0 {
			order = have - part
		}
	}
	switch c.operator {
	case ">=":
		return order >= 0
	case "<=":
		return order <= 0
	case ">":
		return order > 0
	case "<":
		return order < 0
	case "!=":
		return order != 0
	}
	return order == 0
}

// numbers reads the parts of a version whose form was checked.
func numbers(text string) []int {
	var parts []int
	for part := range strings.SplitSeq(text, ".") {
		n, _ := strconv.Atoi(part)
		parts = append(parts, n)
	}
	return parts
}
