package servicelist

import (
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// maxBackends is how many backends a row names.
const maxBackends = 64

// tally counts the backends of one frontend.
type tally struct {
	backends                                           []string
	all, active, terminating, quarantined, maintenance int64
	unstated                                           int64
}

// add counts a backend by its state: active, terminating, terminating-not-serving, quarantined, maintenance or, up to
// 1.11, none.
func (t *tally) add(backend, state string) {
	t.all++
	if len(t.backends) < maxBackends {
		t.backends = append(t.backends, backend)
	}
	switch {
	case state == "active":
		t.active++
	case strings.HasPrefix(state, "terminating"):
		t.terminating++
	case state == "quarantined":
		t.quarantined++
	case state == "maintenance":
		t.maintenance++
	default:
		t.unstated++
	}
}

// fill writes the counts into a row. By state they are left out where a backend's state was not printed.
func (t *tally) fill(row *facts.AgentService) {
	row.BackendsCount, row.Backends = new(t.all), t.backends
	if t.unstated == 0 {
		row.ActiveCount, row.TerminatingCount = new(t.active), new(t.terminating)
		row.QuarantinedCount, row.MaintenanceCount = new(t.quarantined), new(t.maintenance)
	}
}
