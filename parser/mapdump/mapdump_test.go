package mapdump

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

func rows(text string) ([]string, error) {
	in := &artifact.Input{Path: "x.md", Reader: strings.NewReader(text)}
	var err error
	var got []string
	for row := range Rows(in, "NODE ID", &err) {
		got = append(got, fmt.Sprintf("%d %s|%s", row.Line, row.Key, row.Value))
	}
	return got, err
}

func TestRows(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []string
		err  error
	}{
		"aligned":            {"NODE ID   IP ADDRESSES   SPI\n0x2e5     172.30.0.11    0\n0xb368    10.244.1.28    0   \n", []string{"2 0x2e5|172.30.0.11    0", "3 0xb368|10.244.1.28    0"}, nil},
		"more values a key":  {"NODE ID   IP ADDRESSES\n0x2e5     172.30.0.11\n          10.0.0.1\n", []string{"2 0x2e5|172.30.0.11", "3 0x2e5|10.0.0.1"}, nil},
		"a prompt before":    {"$ cilium bpf nodeid list\nNODE ID   IP ADDRESSES\n0x2e5     172.30.0.11\n", []string{"3 0x2e5|172.30.0.11"}, nil},
		"not aligned":        {"NODE ID   IP ADDRESSES\n0x2e5  172.30.0.11\n0x2e5ffffffffff  10.0.0.1\n0x1\n", []string{"2 0x2e5|172.30.0.11", "3 0x2e5ffffffffff|10.0.0.1", "4 0x1|"}, nil},
		"an empty map":       {"No entries found.\n", nil, nil},
		"only the header":    {"NODE ID   IP ADDRESSES\n", nil, nil},
		"nothing":            {"\n", nil, nil},
		"something else":     {"KVStore: Ok\n", nil, ErrNoTable},
		"the header's names": {"NODE ID\nx\n", []string{"2 x|"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := rows(test.text)
			if diff := cmp.Diff(test.want, got); diff != "" || !errors.Is(err, test.err) {
				t.Error(diff, err)
			}
		})
	}
}

func TestField(t *testing.T) {
	const words = "id=140   sec_id=4 flags=0x0000 mac=AA:BB nodemac=CC:DD parent_ifindex=0   rt_info:0 empty="
	for name, want := range map[string]string{"id": "140", "sec_id": "4", "mac": "AA:BB", "nodemac": "CC:DD", "rt_info": "", "empty": "", "ifindex": "", "x": ""} {
		if got := string(Field([]byte(words), name)); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

func FuzzRows(f *testing.F) {
	f.Add("NODE ID   IP ADDRESSES   SPI\n0x2e5     172.30.0.11    0\n          10.0.0.1\n")
	f.Add("NODE ID\n x\n")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := rows(text); err != nil && !errors.Is(err, ErrNoTable) {
			t.Error(err)
		}
		Field([]byte(text), "id")
	})
}
