package signature

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// naive finds the same with bytes.Index.
func naive(literals []string, block []byte) []Hit {
	var hits []Hit
	for at := range block {
		for i, literal := range literals {
			if bytes.HasPrefix(block[at:], []byte(literal)) {
				hits = append(hits, Hit{At: at, Literal: i})
			}
		}
	}
	return hits
}

func TestFind(t *testing.T) {
	literals := []string{
		"Heartbeat timed out", "timed out", "range is full", "aaaaaaaaaaaa", "aaaaaaaa", "Daemon initialization completed",
		"range is full", "12345678", "\x00\x00\x00\x00\x00\x00\x00\x00",
	}
	for name, text := range map[string]string{
		"nothing":      "",
		"short":        "abc",
		"at both ends": "Heartbeat timed out, then the range is full",
		"overlapping":  strings.Repeat("a", 40),
		"cut off":      "Heartbeat timed ou",
		"zeros":        strings.Repeat("\x00", 20),
		"in a log":     "level=info msg=\"Daemon initialization completed\" bootstrapTime=12345678s\nlevel=warn msg=\"range is full\"\n",
	} {
		t.Run(name, func(t *testing.T) {
			matcher, err := New(literals, []byte("level=info msg="))
			if err != nil {
				t.Fatal(err)
			}
			got := matcher.Find([]byte(text), nil)
			if diff := cmp.Diff(naive(literals, []byte(text)), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFindKeepsEarlierHits(t *testing.T) {
	matcher, err := New([]string{"range is full"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := matcher.Find([]byte("the range is full"), []Hit{{At: 99, Literal: 7}})
	if diff := cmp.Diff([]Hit{{99, 7}, {4, 0}}, got); diff != "" {
		t.Error(diff)
	}
}

func TestShortLiteralsAreRefused(t *testing.T) {
	if _, err := New([]string{"long enough", "short"}, nil); err == nil || !strings.Contains(err.Error(), `"short"`) {
		t.Errorf("got error %v, want one that names the literal", err)
	}
	if matcher, err := New(nil, nil); err != nil || len(matcher.Find([]byte("some text"), nil)) != 0 {
		t.Errorf("no literals: error %v", err)
	}
}

// Random literals cut from, and planted into, random text of a small alphabet, so that parts of them stand everywhere.
func TestFindEqualsTheNaiveSearch(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	word := func(length int) string {
		var text strings.Builder
		for range length {
			text.WriteByte("ab =\"c"[random.IntN(6)])
		}
		return text.String()
	}
	hits := 0
	for round := range 300 {
		var literals []string
		for range 1 + random.IntN(30) {
			literals = append(literals, word(MinLength+random.IntN(20)))
		}
		text := word(random.IntN(500))
		for range random.IntN(20) {
			text += literals[random.IntN(len(literals))] + word(random.IntN(9))
		}
		matcher, err := New(literals, []byte(word(100)))
		if err != nil {
			t.Fatal(err)
		}
		want := naive(literals, []byte(text))
		hits += len(want)
		if diff := cmp.Diff(want, matcher.Find([]byte(text), nil)); diff != "" {
			t.Fatalf("round %d: literals %q in %q: %s", round, literals, text, diff)
		}
	}
	if hits < 1000 {
		t.Errorf("only %d hits: the test proves little", hits)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Heartbeat timed out|range is full", []byte(`level=warn msg="Heartbeat timed out, restarting client connections"`))
	f.Add("aaaaaaaa|aaaaaaaaaaaa", []byte("aaaaaaaaaaaaaaaaaaaaaaaaaaa"))
	f.Fuzz(func(t *testing.T, list string, text []byte) {
		var literals []string
		for literal := range strings.SplitSeq(list, "|") {
			if len(literal) >= MinLength {
				literals = append(literals, literal)
			}
		}
		matcher, err := New(literals, text)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(naive(literals, text), matcher.Find(text, nil)); diff != "" {
			t.Error(diff)
		}
	})
}

// BenchmarkFind searches 16 MiB of log-like text for literals of other words ("rare") and for literals of the very
// words that every line is made of ("common"), which is the worst that rules can do.
func BenchmarkFind(b *testing.B) {
	common := strings.Fields("endpoint policy identity regenerating completed able to update the map for node service backend " +
		"controller interval waiting connection established kvstore watcher resource synchronised proxy redirect listener removed added")
	rare := strings.Fields("failed unable timeout refused overflow exceeded denied missing invalid exhausted cannot expired " +
		"conflict mismatch unreachable error retry aborted panicked for the of in to pool agent operator datapath socket")
	random := rand.New(rand.NewPCG(1, 2))
	phrase := func(words []string) string {
		var parts []string
		for range 5 {
			parts = append(parts, words[random.IntN(len(words))])
		}
		return strings.Join(parts, " ")
	}
	var text bytes.Buffer
	for text.Len() < 16<<20 {
		fmt.Fprintf(&text, "2026-11-23T02:55:14.%09dZ time=2026-11-23T02:55:14.%09dZ level=info msg=\"%s\" module=agent.controlplane endpointID=%d\n",
			random.IntN(1e9), random.IntN(1e9), phrase(common), random.IntN(5000))
	}
	for _, vocabulary := range []struct {
		name  string
		words []string
	}{{"rare", rare}, {"common", common}} {
		for _, count := range []int{1, 30, 300} {
			b.Run(fmt.Sprintf("%s/literals=%d", vocabulary.name, count), func(b *testing.B) {
				var literals []string
				for range count {
					literals = append(literals, phrase(vocabulary.words))
				}
				matcher, err := New(literals, text.Bytes()[:64<<10])
				if err != nil {
					b.Fatal(err)
				}
				b.SetBytes(int64(text.Len()))
				var hits []Hit
				for b.Loop() {
					hits = matcher.Find(text.Bytes(), hits[:0])
				}
				b.ReportMetric(float64(len(hits)), "hits")
			})
		}
	}
}
