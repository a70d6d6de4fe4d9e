// Package tally finds the most frequent of many short texts in bounded memory: the address with the most
// connections, the port with the most translations.
//
// In: one text an event. Out: the text that came most often, and how often at least.
package tally

import "sync"

// MaxKey is the longest text that is counted, in bytes: "address:port/protocol" of any IPv6 address fits.
const MaxKey = 56

// MaxKeys is how many different texts are counted at a time. Past it the counts of all texts go down by one and
// those at 0 make room (Misra and Gries, 1982), so a text with more than 1/MaxKeys of all events stays.
const MaxKeys = 1 << 16

// Tally counts texts. The zero Tally is empty.
type Tally struct {
	counts map[key]int64
}

// key holds a text without a pointer, so that counting allocates nothing and the garbage collector skips the map.
type key struct {
	text   [MaxKey]byte
	length uint8
}

// Add counts one event. Texts longer than MaxKey aren't counted.
func (t *Tally) Add(text []byte) {
	if len(text) == 0 || len(text) > MaxKey {
		return
	}
	if t.counts == nil {
		t.counts = emptied.Get().(map[key]int64)
	}
	k := key{length: uint8(len(text))}
	copy(k.text[:], text)
	count, known := t.counts[k]
	if !known && len(t.counts) >= MaxKeys {
		t.makeRoom()
		return
	}
	t.counts[k] = count + 1
}

// emptied are the counts of tallies that were released: one is made for each file of hundreds, and takes a megabyte.
var emptied = sync.Pool{New: func() any { return map[key]int64{} }}

// Release empties the tally and lets another have its memory.
func (t *Tally) Release() {
	if t.counts != nil {
		clear(t.counts)
		emptied.Put(t.counts)
		t.counts = nil
	}
}

func (t *Tally) makeRoom() {
	for k, count := range t.counts {
		if count == 1 {
			delete(t.counts, k)
		} else {
			t.counts[k] = count - 1
		}
	}
}

// Top is the most frequent text with its count, the alphabetically first of several; "" and 0 when nothing was
// counted. With more than MaxKeys different texts the count is a lower bound.
func (t *Tally) Top() (string, int64) {
	var top string
	var most int64
	for k, count := range t.counts {
		if count < most {
			continue
		}
		if text := string(k.text[:k.length]); count > most || text < top {
			top, most = text, count
		}
	}
	return top, most
}
