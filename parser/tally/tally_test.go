package tally

import (
	"strconv"
	"strings"
	"testing"
)

func TestTop(t *testing.T) {
	var tally Tally
	if text, count := tally.Top(); text != "" || count != 0 {
		t.Errorf("an empty tally has %q %d", text, count)
	}
	for _, text := range []string{"b", "a", "b", "c", "a", "", strings.Repeat("x", MaxKey+1)} {
		tally.Add([]byte(text))
	}
	if text, count := tally.Top(); text != "a" || count != 2 {
		t.Errorf("got %q %d, want a 2: the first of two with equal counts", text, count)
	}
}

func TestHeavyTextSurvivesManyOthers(t *testing.T) {
	var tally Tally
	for i := range 4 * MaxKeys {
		tally.Add(strconv.AppendInt(nil, int64(i), 10))
		if i%4 == 0 {
			tally.Add([]byte("heavy"))
		}
	}
	text, count := tally.Top()
	if text != "heavy" || count < MaxKeys-4 || count > MaxKeys {
		t.Errorf("got %q %d, want heavy and almost %d", text, count, MaxKeys)
	}
	if len(tally.counts) > MaxKeys {
		t.Errorf("holds %d texts", len(tally.counts))
	}
}

func TestAddAllocatesNothing(t *testing.T) {
	var tally Tally
	text := []byte("10.244.0.9:8080")
	tally.Add(text)
	if allocations := testing.AllocsPerRun(100, func() { tally.Add(text) }); allocations > 0 {
		t.Errorf("%v allocations", allocations)
	}
}
