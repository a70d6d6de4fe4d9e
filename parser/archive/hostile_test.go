package archive

import (
	"archive/tar"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
)

// The hostile archives. Each is read as far as it is honest, and what is lost is said.

const zeros8M = 8 << 20

func TestHostile01ZipBomb(t *testing.T) {
	limits := Limits{Ratio: 200, RatioBytes: 1 << 20}
	bomb := member{name: "bomb.log", content: strings.Repeat("\x00", zeros8M)}
	honest := member{name: "honest.log", content: strings.Repeat(noise(1000), 3000)}
	packed := gzipOf(t, tarOf(t, bomb, honest))
	var zstandard bytes.Buffer
	encoder, _ := zstd.NewWriter(&zstandard)
	encoder.Write(tarOf(t, bomb))
	encoder.Close()

	for name, test := range map[string]struct {
		archive []byte
		path    string // of the problem
		honest  string
	}{
		"zip":            {zipOf(t, bomb, honest), "bomb.log", "honest.log"},
		"tar.gz":         {packed, "", ""},
		"tar.zst":        {zstandard.Bytes(), "", ""},
		"tar.gz in zip":  {zipOf(t, member{name: "x.tar.gz", content: string(packed)}, honest), "x.tar.gz", "honest.log"},
		"zip in tar":     {tarOf(t, member{name: "x.zip", content: string(zipOf(t, bomb, honest))}), "x/bomb.log", "x/honest.log"},
		"zip cut off":    {zipOf(t, bomb, honest)[:15000], "bomb.log", ""},
		"gz of zip bomb": {gzipOf(t, zipOf(t, bomb, honest)), "bomb.log", "honest.log"},
	} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, test.archive, Options{Limits: limits})
			if got.kinds()[test.path] != LimitReached || !got.loss() {
				t.Errorf("problems %+v", got.problems)
			}
			for path, content := range got.files {
				if strings.HasSuffix(path, "bomb.log") && (len(content) < 1<<20 || len(content) > 6<<20) {
					t.Errorf("%d bytes of the bomb were read", len(content))
				}
			}
			if test.honest != "" && got.files[test.honest] != honest.content {
				t.Error("the honest file was not read")
			}
		})
	}
}

func TestHostile01HonestRatioPasses(t *testing.T) {
	log := strings.Repeat(noise(5000), 500)
	got := walkBytes(t, zipOf(t, member{name: "a.log", content: log}), Options{Limits: Limits{RatioBytes: 1 << 20}})
	if got.files["a.log"] != log || len(got.problems) > 0 {
		t.Errorf("%d bytes, problems %+v", len(got.files["a.log"]), got.problems)
	}
}

func TestHostile02ManyEntries(t *testing.T) {
	var members []member
	for i := range 100 {
		members = append(members, member{name: fmt.Sprintf("%03d.log", i), content: noise(1000)})
	}
	for name, archive := range map[string][]byte{
		"zip": zipOf(t, members...), "tar": tarOf(t, members...), "cut zip": zipOf(t, members...)[:100_000],
		"zip in zip": zipOf(t, member{name: "x.zip", content: string(zipOf(t, members...))}),
	} {
		t.Run(name+", files", func(t *testing.T) {
			got := walkBytes(t, archive, Options{Limits: Limits{Files: 10}})
			if len(got.files) > 10 || len(got.files) < 9 || got.kinds()[""] == "" || !got.loss() {
				t.Errorf("%d files, problems %+v", len(got.files), got.problems)
			}
		})
		t.Run(name+", bytes", func(t *testing.T) {
			got := walkBytes(t, archive, Options{Limits: Limits{TotalBytes: 20_000}})
			bytes := 0
			for _, content := range got.files {
				bytes += len(content)
			}
			if bytes > 20_000 || !got.loss() {
				t.Errorf("%d bytes, problems %+v", bytes, got.problems)
			}
		})
	}
}

func TestHostile03Overlap(t *testing.T) {
	var z rawZip
	kernel := z.local("a", strings.Repeat("x", 1000))
	honest := z.local("honest", "content")
	for i := range 50 {
		kernel.name = fmt.Sprintf("copy-%d", i)
		z.list(kernel)
	}
	// A quoted overlap: one entry's content is the next entry with its header.
	quoted := z.local("outer", string(little(localSignature))+strings.Repeat("y", 100))
	z.list(quoted)
	inner := quoted
	inner.name, inner.header, inner.compressed = "inner", quoted.header+localHeaderBytes+len("outer"), 20
	z.list(inner)
	z.list(honest)

	got := walkBytes(t, z.end(), Options{})
	if diff := cmp.Diff(map[string]string{"honest": "content"}, got.files); diff != "" {
		t.Error(diff)
	}
	if len(got.problems) != 52 || got.kinds()["copy-7"] != Overlap || got.kinds()["inner"] != Overlap || !got.loss() {
		t.Errorf("%d problems %+v", len(got.problems), got.problems)
	}
}

func TestHostile04DuplicateNames(t *testing.T) {
	members := []member{{name: "a.log", content: "first"}, {name: "./a.log", content: "second, longer"}, {name: `b\a.log`, content: "same"}, {name: "b/a.log", content: "size"}}
	for name, archive := range map[string][]byte{"zip": zipOf(t, members...), "tar": tarOf(t, members...)} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, archive, Options{})
			if diff := cmp.Diff(map[string]string{"a.log": "first", "b/a.log": "same"}, got.files); diff != "" {
				t.Error(diff)
			}
			want := []Problem{
				{Path: "a.log", Kind: Duplicate, Message: "ignored: another file of this path comes first", Loss: true},
				{Path: "b/a.log", Kind: Duplicate, Message: "ignored: another file of this path comes first"},
			}
			if diff := cmp.Diff(want, got.problems); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestHostile05ZipSlip(t *testing.T) {
	names := []string{"../up", "a/../../up", "/etc/passwd", `C:\windows`, "c:relative", `\\server\share\x`, "a\x00b", `..\up`, "a/..", "//x"}
	var members []member
	for _, name := range names {
		members = append(members, member{name: name, content: "hostile"})
	}
	members = append(members, member{name: `dump\k8s-nodes.yaml`, content: "good"}, member{name: "...", content: "good"})
	var tarMembers []member
	for _, m := range members {
		if !strings.Contains(m.name, "\x00") {
			tarMembers = append(tarMembers, m)
		}
	}
	for name, archive := range map[string][]byte{"zip": zipOf(t, members...), "tar": tarOf(t, tarMembers...), "cut": zipOf(t, members...)[:1100]} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, archive, Options{})
			if diff := cmp.Diff(map[string]string{"dump/k8s-nodes.yaml": "good", "...": "good"}, got.files); name != "cut" && diff != "" {
				t.Error(diff)
			}
			for path := range got.files {
				if got.files[path] == "hostile" {
					t.Errorf("%q was handed out", path)
				}
			}
			for _, m := range tarMembers {
				if m.content == "hostile" && got.kinds()[m.name] != NameRefused {
					t.Errorf("%q is not reported", m.name)
				}
			}
		})
	}
}

func TestHostile07Links(t *testing.T) {
	want := map[string]string{"real.log": "content"}
	check := func(t *testing.T, got walked, links ...string) {
		t.Helper()
		if diff := cmp.Diff(want, got.files); diff != "" {
			t.Error(diff)
		}
		for _, link := range links {
			if got.kinds()[link] != LinkIgnored {
				t.Errorf("%s is not reported: %+v", link, got.problems)
			}
		}
		if got.loss() {
			t.Error("an ignored link is no loss")
		}
	}
	t.Run("zip", func(t *testing.T) {
		check(t, walkBytes(t, zipOf(t, member{name: "link", content: "/etc/passwd", mode: typeLink | 0o777}, member{name: "real.log", content: "content"}), Options{}), "link")
	})
	t.Run("tar", func(t *testing.T) {
		check(t, walkBytes(t, tarOf(t, member{name: "link", content: "/etc/passwd", typeflag: tar.TypeSymlink},
			member{name: "hard", content: "real.log", typeflag: tar.TypeLink}, member{name: "real.log", content: "content"}), Options{}), "link", "hard")
	})
	t.Run("directory", func(t *testing.T) {
		outside := writeFile(t, "secret", []byte("secret"))
		directory := t.TempDir()
		os.WriteFile(filepath.Join(directory, "real.log"), []byte("content"), 0o600)
		os.Symlink(outside, filepath.Join(directory, "link"))
		os.Symlink(filepath.Dir(outside), filepath.Join(directory, "folder"))
		os.Symlink(".", filepath.Join(directory, "loop"))
		check(t, walkPath(t, directory, Options{}), "link", "folder", "loop")
	})
}

// TestHostile07LinkBeforeFile: a link must not take the path of the file that follows it.
func TestHostile07LinkBeforeFile(t *testing.T) {
	for name, archive := range map[string][]byte{
		"zip": zipOf(t, member{name: "a.log", content: "/etc/passwd", mode: typeLink | 0o777}, member{name: "a.log", content: "content"}),
		"tar": tarOf(t, member{name: "a.log", content: "/etc/passwd", typeflag: tar.TypeSymlink}, member{name: "a.log", content: "content"}),
	} {
		got := walkBytes(t, archive, Options{})
		if diff := cmp.Diff(map[string]string{"a.log": "content"}, got.files); diff != "" || got.kinds()["a.log"] != LinkIgnored {
			t.Error(name, diff, got.problems)
		}
	}
}

func TestHostile08Specials(t *testing.T) {
	archive := tarOf(t, member{name: "device", typeflag: tar.TypeChar}, member{name: "block", typeflag: tar.TypeBlock}, member{name: "fifo", typeflag: tar.TypeFifo}, member{name: "a.log", content: "a"})
	got := walkBytes(t, archive, Options{})
	if diff := cmp.Diff(map[string]string{"a.log": "a"}, got.files); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]ProblemKind{"device": SpecialIgnored, "block": SpecialIgnored, "fifo": SpecialIgnored}, got.kinds()); diff != "" {
		t.Error(diff)
	}
}

func TestHostile08SparseFile(t *testing.T) {
	// A GNU sparse file of 1 TiB that holds one block, by its header alone.
	archive := tarOf(t, member{name: "sparse.log", content: strings.Repeat("x", 512)}, member{name: "a.log", content: "a"})
	header := archive[:512]
	copy(header[257:], "ustar  \x00")
	copy(header[386:], "00000000000\x0000000001000\x00")
	copy(header[483:], "\x80\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00")
	retype(header, 'S')
	got := walkBytes(t, archive, Options{})
	if diff := cmp.Diff(map[string]string{"a.log": "a"}, got.files); diff != "" {
		t.Error(diff)
	}
	if got.kinds()["sparse.log"] != UnsupportedKind || !got.loss() {
		t.Errorf("problems %+v", got.problems)
	}
}

func TestHostile08HugePAXHeader(t *testing.T) {
	archive := tarOf(t, member{name: "a.log", content: "a"}, member{name: "pax", content: "8388608 COMMENT.x=" + strings.Repeat("x", 8<<20)}, member{name: "b.log", content: "b"})
	retype(archive[1024:], tar.TypeXHeader)
	got := walkBytes(t, archive, Options{})
	if diff := cmp.Diff([]string{"a.log"}, got.paths()); diff != "" || !got.loss() {
		t.Error(diff, got.problems)
	}
}

// retype gives a tar header another type.
func retype(header []byte, typeflag byte) {
	header[156] = typeflag
	sum := 8 * int(' ')
	for i, b := range header[:512] {
		if i < 148 || i >= 156 {
			sum += int(b)
		}
	}
	copy(header[148:], fmt.Sprintf("%06o\x00 ", sum))
}

func TestHostile09LongAndDeepNames(t *testing.T) {
	long, deep := strings.Repeat("n", 60_000), strings.Repeat("d/", 20_000)+"x"
	members := []member{{name: long, content: "x"}, {name: deep, content: "x"}, {name: strings.Repeat("d/", 64) + "x", content: "x"}, {name: strings.Repeat("d/", 63) + "x", content: "x"}}
	for name, archive := range map[string][]byte{"zip": zipOf(t, members...), "tar": tarOf(t, members...), "cut": append(zipOf(t, members...)[:101_000], "PK\x03\x04"...)} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, archive, Options{})
			if diff := cmp.Diff([]string{strings.Repeat("d/", 63) + "x"}, got.paths()); diff != "" {
				t.Error(diff)
			}
			refused := 0
			for _, problem := range got.problems {
				if len(problem.Path) > 300 {
					t.Errorf("a problem's path has %d bytes", len(problem.Path))
				}
				if problem.Kind == NameRefused && problem.Loss {
					refused++
				}
			}
			if refused != 3 {
				t.Errorf("%d names refused: %+v", refused, got.problems)
			}
		})
	}
}
