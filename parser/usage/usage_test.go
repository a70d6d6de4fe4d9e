package usage

import (
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func TestQuantities(t *testing.T) {
	for text, want := range map[string]int64{"0m": 0, "12m": 12, "3": 3000, "-1m": -1, "": -1, "x": -1, "9223372036854775807": -1} {
		got := millicores(text)
		if want < 0 && got != nil || want >= 0 && (got == nil || *got != want) {
			t.Errorf("millicores %q: %v", text, got)
		}
	}
	for text, want := range map[string]int64{"0Mi": 0, "181Mi": 181 << 20, "7Ki": 7 << 10, "3Gi": 3 << 30, "5": 5, "9223372036854775807Ki": -1, "Mi": -1} {
		got := bytes(text)
		if want < 0 && got != nil || want >= 0 && (got == nil || *got != want) {
			t.Errorf("bytes %q: %v", text, got)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("NAME    CPU(cores)   CPU(%)   MEMORY(bytes)   MEMORY(%)\nnode1   3967m        99%      1804Mi          47%\n")
	f.Add("NAMESPACE   NAME   CPU(cores)   MEMORY(bytes)\na   b   12m   181Mi\n")
	f.Fuzz(func(t *testing.T, text string) {
		for i := range Extractors {
			in := &artifact.Input{Path: "x", Name: "x", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if Extractors[i].Extract(in) != nil {
				continue
			}
			for _, row := range in.Tables.NodeUsage {
				if row.Node == "" || row.MemoryBytes != nil && *row.MemoryBytes < 0 || row.CPUMillicores != nil && *row.CPUMillicores < 0 {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}
