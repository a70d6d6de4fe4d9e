package selector

import "testing"

func TestMatches(t *testing.T) {
	labels := map[string]string{"app": "web", "tier": "front", "empty": ""}
	for text, want := range map[string]bool{
		"":                         true,
		"app=web":                  true,
		"app==web,tier=front":      true,
		"app=web,tier=back":        false,
		"app!=web":                 false,
		"zone!=a":                  true,
		"tier in (back, front)":    true,
		"tier in (back)":           false,
		"tier notin (back)":        true,
		"zone notin (a,b),app=web": true,
		"app":                      true,
		"zone":                     false,
		"!zone":                    true,
		"!app":                     false,
		"empty=":                   true,
	} {
		parsed, err := Parse(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if got := parsed.Matches(labels); got != want {
			t.Errorf("%q matches: %v, want %v", text, got, want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{"a (b)", "a near (b)", "a in (b", "a in(b)"} {
		if parsed, err := Parse(text); err == nil {
			t.Errorf("%q was read as %v", text, parsed)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("app=web,tier in (a,b),!x")
	f.Fuzz(func(t *testing.T, text string) {
		if parsed, err := Parse(text); err == nil {
			parsed.Matches(map[string]string{"app": "web"})
		}
	})
}
