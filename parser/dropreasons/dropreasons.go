// Package dropreasons knows the reasons for which Cilium's datapath counts packets.
//
// In: a reason as commands and metrics print it, or its code. Out: what the reason is, and whether it means a loss.
package dropreasons

import (
	"strconv"
	"strings"
)

// Reason is a reason for which packets are counted.
type Reason struct {
	Code int
	// Name as bpf metrics list, metrics and monitor print it.
	Name string
	// Since is the first minor version that has it, "" for 1.11 and before.
	Since string
	// Drop: the packet was lost. The other reasons count forwarded packets, or packets that Cilium took care of itself.
	Drop bool
	// Handled: the code lies among those of drops and metrics count it as one, but the packet was taken care of.
	Handled bool
}

// firstDrop is the lowest code of the drops (DROP_MIN in bpf/lib/drop_reasons.h).
const firstDrop = 130

var byName, byCode = func() (map[string]Reason, map[int]Reason) {
	names, codes := map[string]Reason{}, map[int]Reason{}
	for _, reason := range table {
		names[reason.Name] = reason // of the two "Invalid packet" the last, which is the one in use
		codes[reason.Code] = reason
	}
	for name, code := range formerNames {
		names[name] = codes[code]
	}
	return names, codes
}()

// ByCode finds a reason by its code. A code above the known ones is a drop of a newer version without a name.
func ByCode(code int) (Reason, bool) {
	reason, known := byCode[code]
	if !known && code >= firstDrop && code < 256 {
		return Reason{Code: code, Drop: true}, true
	}
	return reason, known
}

// ByName finds a reason by what a command printed: its name, with an extended code behind it ("FIB lookup failed, 4")
// or, where the agent's own table lacks the code, the number ("210, 0" from 1.12 on, "210" before).
func ByName(name string) (Reason, bool) {
	if reason, known := byName[name]; known {
		return reason, true
	}
	before := name
	if comma := strings.LastIndex(name, ", "); comma >= 0 {
		before = name[:comma]
	}
	if reason, known := byName[before]; known {
		return reason, true
	}
	if code, err := strconv.Atoi(before); err == nil {
		return ByCode(code)
	}
	return Reason{}, false
}
