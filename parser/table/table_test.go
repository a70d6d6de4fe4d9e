package table

import (
	"bytes"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func lines(text string) iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		for i, line := range strings.Split(text, "\n") {
			if !yield(i+1, []byte(line)) {
				return
			}
		}
	}
}

func TestRows(t *testing.T) {
	for name, test := range map[string]struct {
		wanted []string
		text   string
		want   map[int][]string // by line
	}{
		"empty cells keep their column": {
			[]string{"id", "backend"},
			`ID   Frontend              Service Type   Backend                               
1    10.96.0.1:443/TCP     ClusterIP      1 => 172.18.0.3:6443/TCP (active)     
4    10.96.10.20:80/TCP    ClusterIP                                            
                                          2 => 10.0.0.77:53/UDP (terminating)   `,
			map[int][]string{
				2: {"1", "10.96.0.1:443/TCP", "ClusterIP", "1 => 172.18.0.3:6443/TCP (active)"},
				3: {"4", "10.96.10.20:80/TCP", "ClusterIP", ""},
				4: {"", "", "", "2 => 10.0.0.77:53/UDP (terminating)"},
			},
		},
		"runs of blanks inside a cell": {
			[]string{"IP ADDRESS"},
			`error parsing something
IP ADDRESS       LOCAL ENDPOINT INFO
10.244.0.12:0    id=3991  sec_id=4     flags=0x0000 ifindex=7   mac=FE:1F   
172.30.0.11:0    (localhost)`,
			map[int][]string{
				3: {"10.244.0.12:0", "id=3991  sec_id=4     flags=0x0000 ifindex=7   mac=FE:1F"},
				4: {"172.30.0.11:0", "(localhost)"},
			},
		},
		"offsets are runes": {
			[]string{"name"},
			"Name   Value   Last\nzöß    ü1      x\nabc            y",
			map[int][]string{2: {"zöß", "ü1", "x"}, 3: {"abc", "", "y"}},
		},
		"an indented table": {
			[]string{"Name", "Count"},
			"  Name       Last success   Count   Message\n  dns-gc-1   14s ago        0       no error   ",
			map[int][]string{2: {"dns-gc-1", "14s ago", "0", "no error"}},
		},
		"alignment begins anew after a message broke its line": {
			[]string{"Name", "Count"},
			"Name                Last success   Count   Message\nlong-controller-1   1s ago         3       first\nsecond half\nx   2s ago   0   no error",
			map[int][]string{
				2: {"long-controller-1", "1s ago", "3", "first"},
				3: {"second half", "", "", ""},
				4: {"x", "2s ago", "0", "no error"},
			},
		},
		"a cell wider than its column": {
			[]string{"A", "B"},
			"A    B    C\n1    2    3\nlonger-than   2    3",
			map[int][]string{2: {"1", "2", "3"}, 3: {"longer-than", "2", "3"}},
		},
		"a second header": {
			[]string{"POLICY", "BYTES"},
			"POLICY   BYTES   PACKETS\nAllow    1       2\n\nPOLICY   PREFIX   BYTES\nDeny     24       7",
			map[int][]string{2: {"Allow", "1", "2"}, 5: {"Deny", "24", "7"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := map[int][]string{}
			for number, row := range New(test.wanted...).Rows(lines(test.text)) {
				got[number] = row.cells
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCellsByName(t *testing.T) {
	table := New("Name", "Endpoint CIDR")
	text := `Name        IPv4 Address   Endpoint CIDR   IPv6 Address   Endpoint CIDR   Source
lab/node1   172.30.0.11    10.244.1.0/24                  fd00::/96       custom-resource`
	for _, row := range table.Rows(lines(text)) {
		got := []string{row.Cell("name"), row.Cell("Endpoint CIDR"), row.Nth("Endpoint CIDR", 1), row.Cell("IPv6 Address"), row.Cell("Source"), row.Cell("nothing"), row.Nth("Name", 1)}
		if diff := cmp.Diff([]string{"lab/node1", "10.244.1.0/24", "fd00::/96", "", "custom-resource", "", ""}, got); diff != "" {
			t.Error(diff)
		}
	}
	if !table.Has("source") || table.Has("nothing") || len(table.Columns()) != 6 {
		t.Errorf("columns %q", table.Columns())
	}
}

func TestNoHeaderNoRows(t *testing.T) {
	table := New("ID", "LABELS")
	for number := range table.Rows(lines("Error: connection refused\nIs the agent running?")) {
		t.Errorf("row at line %d", number)
	}
	if table.Found() {
		t.Error("found a header")
	}
}

// No cell is lost or made up, whatever a line looks like: the words of the cells are the words of the line.
func FuzzRow(f *testing.F) {
	f.Add("ID   LABELS", "1    reserved:host")
	f.Add("  Name   Count   Message", "  x   3   a   b   c   d")
	f.Add("Name   IPv4 Address   Endpoint CIDR", "ü\xff   1.2.3.4\t\t x")
	f.Fuzz(func(t *testing.T, header, line string) {
		table := New()
		table.Row([]byte(header))
		row, ok := table.Row([]byte(line))
		if !ok {
			return
		}
		if len(row.cells) != len(table.Columns()) {
			t.Fatalf("%d cells for %d columns", len(row.cells), len(table.Columns()))
		}
		var words [][]byte
		for _, cell := range row.cells {
			words = append(words, bytes.Fields([]byte(cell))...)
		}
		if want := bytes.Fields([]byte(line)); !slices.EqualFunc(want, words, bytes.Equal) {
			t.Fatalf("%q became %q", want, words)
		}
	})
}

func BenchmarkRow(b *testing.B) {
	table := New("IDENTITY")
	table.Row([]byte("IP PREFIX/ADDRESS   IDENTITY"))
	line := []byte("10.244.1.220/32     identity=4 encryptkey=0 tunnelendpoint=172.30.0.12 flags=hastunnel   ")
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	for b.Loop() {
		table.Row(line)
	}
}
