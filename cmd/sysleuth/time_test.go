package main

import (
	"testing"
	"time"
)

func TestTimeFlag(t *testing.T) {
	want := time.Date(2026, 11, 23, 2, 55, 0, 0, time.UTC)
	for _, text := range []string{
		"2026-11-23T02:55:00Z", "2026-11-23T11:55:00+09:00", "2026-11-23 02:55 UTC", "2026-11-23 02:55Z", "2026-11-22 21:55 -05:00",
		"2026-11-23 08:25:00 +0530", " 2026-11-23 02:55:00Z ",
	} {
		var flag timeFlag
		if err := flag.Set(text); err != nil {
			t.Errorf("%q: %v", text, err)
		} else if !flag.at.Equal(want) {
			t.Errorf("%q is %s, not %s", text, flag.at, want)
		}
	}
	for _, text := range []string{"", "yesterday", "2026-11-23", "02:55", "2026-11-23 02:55", "2026-11-23T02:55:00", "2026-11-23 02:55 CST", "2026-13-01T00:00:00Z"} {
		var flag timeFlag
		if err := flag.Set(text); err == nil {
			t.Errorf("%q is taken for %s", text, flag.at)
		}
	}
}
