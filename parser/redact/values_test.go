package redact

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestValue(t *testing.T) {
	for _, test := range []struct{ name, value, want string }{
		{"etcd-password", "hunter2", Mark},
		{"DB_PASSWORD", "a b c", "‹redacted›"},
		{"debug", "true", "true"},
		{"tls-key-file", "/var/lib/x.key", "/var/lib/x.key"},
		{"args", "--password=hunter2 --x", "--password=‹redacted› --x"},
	} {
		if got := Value(test.name, test.value); got != test.want {
			t.Errorf("%s=%s: got %s", test.name, test.value, got)
		}
	}
}

func TestAll(t *testing.T) {
	type setting struct{ Name, Value string }
	type row struct {
		Text     string
		Settings []setting
		Facts    map[string]any
		At       struct{ time.Time }
		Pointer  *setting
		List     []string
	}
	got := row{
		Text:     "password=hunter2\xff",
		Settings: []setting{{"api-key", "hunter2"}, {"mode", "tunnel"}, {"env[0].name", "DB_PASSWORD"}, {"env[0].value", "hunter2"}},
		Facts:    map[string]any{"token": "hunter2x", "count": 4},
		Pointer:  &setting{"secret_key", "hunter2"},
		List:     []string{"PLANTEDbody==", "-----END EC PRIVATE KEY-----", "token=hunter2", "plain", "-----BEGIN PRIVATE KEY-----", "PLANTED"},
	}
	All(&got)
	want := row{
		Text:     "password=‹redacted›",
		Settings: []setting{{"api-key", Mark}, {"mode", "tunnel"}, {"env[0].name", "DB_PASSWORD"}, {"env[0].value", Mark}},
		Facts:    map[string]any{"token": Mark, "count": 4},
		Pointer:  &setting{"secret_key", Mark},
		List:     []string{Mark, "-----END EC PRIVATE KEY-----", "token=‹redacted›", "plain", "-----BEGIN PRIVATE KEY-----", Mark},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
