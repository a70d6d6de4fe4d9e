package edge

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
)

var update = flag.Bool("update", false, "write the rows that the extractors give to testdata/*.rows")

// Every family with all rows that its file gives. A file of testdata is called as in a dump, without the stamp.
func TestRows(t *testing.T) {
	files, err := filepath.Glob("testdata/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		file = filepath.Base(file)
		t.Run(file, func(t *testing.T) {
			stem := strings.TrimSuffix(file, ".yaml")
			got := artifacttest.Text(artifacttest.Rows(t, Extractors, stem+"-20261123-025122.yaml", artifacttest.Testdata(t, file)))
			if *update {
				if err := os.WriteFile(filepath.Join("testdata", stem+".rows"), []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(artifacttest.Testdata(t, stem+".rows"), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// An object with a name alone gives at most its own row.
func TestBareObjects(t *testing.T) {
	for _, extractor := range Extractors {
		for _, file := range extractor.Files {
			for _, text := range []string{"items: []\nkind: List\n", "items: null\nkind: List\n", "items:\n- metadata: {}\nkind: List\n"} {
				if rows := artifacttest.Text(artifacttest.Rows(t, Extractors, file, text)); rows != "" {
					t.Errorf("%s: %s", file, rows)
				}
			}
			rows := artifacttest.Text(artifacttest.Rows(t, Extractors, file, "items:\n- metadata:\n    name: a\nkind: List\n"))
			if strings.Count(rows, "\n") > 1 || strings.Contains(rows, "_count\":") && !strings.Contains(rows, "resources_count") {
				t.Errorf("%s: %s", file, rows)
			}
		}
	}
}

func FuzzExtractors(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.yaml")
	for _, file := range files {
		f.Add([]byte(artifacttest.Testdata(f, filepath.Base(file))))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, extractor := range Extractors {
			artifacttest.Extract(Extractors, extractor.Files[0], string(text))
		}
	})
}
