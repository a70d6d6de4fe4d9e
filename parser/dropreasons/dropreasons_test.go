package dropreasons

import "testing"

func TestByName(t *testing.T) {
	for name, want := range map[string]struct {
		code          int
		drop, handled bool
	}{
		"Policy denied":     {133, true, false},
		"Success":           {0, false, false},
		"Interface":         {3, false, false},
		"Invalid packet":    {134, true, false},
		"Multicast handled": {201, false, true},
		"LB: sock cgroup: Reverse entry delete succeeded": {14, false, false},
		"LB, sock cgroup: No backend entry found":         {6, false, false},
		"FIB lookup failed, 4":                            {169, true, false},
		"Failed to insert into proxymap":                  {161, true, false},
		"210, 0":                                          {210, true, false},
		"155":                                             {155, true, false},
	} {
		reason, known := ByName(name)
		if !known || reason.Code != want.code || reason.Drop != want.drop || reason.Handled != want.handled {
			t.Errorf("%s: got %+v, %v", name, reason, known)
		}
	}
	for _, name := range []string{"", "Something new", "20", "-3, 0", "300", ", "} {
		if reason, known := ByName(name); known {
			t.Errorf("%q: got %+v", name, reason)
		}
	}
}

// The table holds what the code says: a reason is a drop exactly when its code says so and it isn't handled.
func TestTable(t *testing.T) {
	seen := map[int]bool{}
	for _, reason := range table {
		if seen[reason.Code] || reason.Name == "" {
			t.Errorf("%+v is there twice or has no name", reason)
		}
		seen[reason.Code] = true
		if isDrop := reason.Code == 2 || reason.Code >= firstDrop; isDrop != (reason.Drop || reason.Handled) || reason.Drop && reason.Handled {
			t.Errorf("%+v contradicts its code", reason)
		}
	}
}
