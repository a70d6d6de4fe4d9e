package main

import (
	"fmt"
	"strings"
	"time"
)

// timeFlag is a flag for an instant that can be left out.
type timeFlag struct{ at time.Time }

// timeLayouts are the forms that name one instant whatever the machine's zone is.
var timeLayouts = []string{
	time.RFC3339,
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04Z07:00",
	"2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04 Z07:00",
	"2006-01-02 15:04:05 -0700", "2006-01-02 15:04 -0700",
}

// Set reads a time with its zone. Zones by other names than UTC are not read: several are called CST or IST.
func (f *timeFlag) Set(text string) error {
	plain := strings.TrimSpace(text)
	if clock, utc := strings.CutSuffix(plain, " UTC"); utc {
		plain = clock + " Z"
	}
	for _, layout := range timeLayouts {
		if at, err := time.Parse(layout, plain); err == nil && !at.IsZero() {
			f.at = at.UTC()
			return nil
		}
	}
	return fmt.Errorf(`%q is not a time with its zone such as 2026-11-23T02:55:00Z, "2026-11-23 02:55 UTC" or "2026-11-23 11:55 +09:00"`, text)
}

func (f *timeFlag) String() string {
	if f.at.IsZero() {
		return ""
	}
	return f.at.Format(time.RFC3339)
}

// Type is shown in the usage text.
func (*timeFlag) Type() string { return "time" }
