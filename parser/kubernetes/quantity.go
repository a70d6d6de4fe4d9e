package kubernetes

import (
	"math"
	"strconv"
	"strings"
)

// suffixes of Kubernetes quantities (apimachinery resource.Quantity).
var suffixes = []struct {
	text   string
	factor float64
}{
	{"Ki", 1 << 10}, {"Mi", 1 << 20}, {"Gi", 1 << 30}, {"Ti", 1 << 40}, {"Pi", 1 << 50}, {"Ei", 1 << 60},
	{"n", 1e-9}, {"u", 1e-6}, {"m", 1e-3}, {"k", 1e3}, {"M", 1e6}, {"G", 1e9}, {"T", 1e12}, {"P", 1e15}, {"E", 1e18},
}

// quantity reads a quantity such as "8Gi", "110" or "1e3" as a whole number, nil if it is none.
func quantity(text string) *int64 { return scaled(text, 1) }

// millicores reads a quantity of CPUs, "2", "1.5" or "250m", in thousandths of one.
func millicores(text string) *int64 { return scaled(text, 1000) }

func scaled(text string, factor float64) *int64 {
	for _, suffix := range suffixes {
		if digits, found := strings.CutSuffix(text, suffix.text); found {
			text, factor = digits, factor*suffix.factor
			break
		}
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(value) || math.Abs(value*factor) >= 1<<63 {
		return nil
	}
	return new(int64(math.Round(value * factor)))
}
