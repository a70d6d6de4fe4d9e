package metrics

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

var percentile = regexp.MustCompile(`\bp(\d+)\(([^)]*)\)`)

// setValue reads the column Value: a number, "p50 / p90 / p99" of a histogram, or "p0(118.4µs) … p50(1.39ms)" of a
// summary, whose numbers carry a prefix of size and, for seconds, the unit.
func setValue(sample *facts.Metric, text string) bool {
	if number, err := strconv.ParseFloat(text, 64); err == nil {
		if !isFinite(number) {
			return false
		}
		sample.Value = &number
		return true
	}
	if parts := strings.Split(text, " / "); len(parts) == 3 {
		sample.P50, sample.P90, sample.P99 = scaled(parts[0]), scaled(parts[1]), scaled(parts[2])
		return sample.P50 != nil || sample.P90 != nil || sample.P99 != nil
	}
	found := false
	for _, match := range percentile.FindAllStringSubmatch(text, -1) {
		found = true
		switch match[1] {
		case "50":
			sample.P50 = scaled(match[2])
		case "90":
			sample.P90 = scaled(match[2])
		case "99":
			sample.P99 = scaled(match[2])
		}
	}
	return found
}

// exponents of the prefixes of size.
var exponents = map[string]string{"n": "e-9", "µ": "e-6", "μ": "e-6", "u": "e-6", "m": "e-3", "": "", "k": "e3", "M": "e6", "G": "e9", "T": "e12", "P": "e15"}

// scaled reads "24.75ms", "55µ", "1.36s" or "524.3k", nil if text is none of these.
func scaled(text string) *float64 {
	text = strings.TrimSuffix(strings.TrimSpace(text), "s")
	end := len(strings.TrimRight(text, "nµμumkMGTP"))
	exponent, known := exponents[text[end:]]
	number, err := strconv.ParseFloat(text[:end]+exponent, 64)
	if err != nil || !known || !isFinite(number) {
		return nil
	}
	return &number
}

func isFinite(number float64) bool { return !math.IsNaN(number) && !math.IsInf(number, 0) }
