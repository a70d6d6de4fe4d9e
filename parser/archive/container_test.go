package archive

import (
	"archive/tar"
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zip"
	"github.com/klauspost/compress/zstd"
)

var (
	plainMembers = []member{{name: "dump/a.log", content: "content of a"}, {name: "dump/empty.md", content: ""}, {name: "dump/sub/b.log", content: strings.Repeat("line\n", 10_000)}}
	plainFiles   = map[string]string{"dump/a.log": plainMembers[0].content, "dump/empty.md": "", "dump/sub/b.log": plainMembers[2].content}
)

func TestContainers(t *testing.T) {
	zipped, tarred := zipOf(t, plainMembers...), tarOf(t, plainMembers...)
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	var stored []member
	for _, m := range plainMembers {
		m.stored = true
		stored = append(stored, m)
	}
	for name, archive := range map[string][]byte{
		"zip": zipped, "stored zip": zipOf(t, stored...),
		"zip with directories":  zipOf(t, append([]member{{name: "dump/"}, {name: "dump/sub/"}}, plainMembers...)...),
		"zip of Windows":        zipOf(t, member{name: `dump\`, mode: typeDirectory}, member{name: `dump\a.log`, content: plainMembers[0].content}, member{name: `dump\empty.md`}, member{name: `dump\sub\b.log`, content: plainMembers[2].content}),
		"zip after other bytes": append([]byte("#!/bin/sh\nexec unzip $0\n"), zipped...),
		"zip of zstd entries":   zipWith(t, zstd.ZipMethodWinZip, zstd.ZipCompressor()),
		"zip64":                 zip64(t),
		"tar":                   tarred, "tar.gz": gzipOf(t, tarred), "tar.zst": encoder.EncodeAll(tarred, nil),
		"tar with directories": tarOf(t, append([]member{{name: "./"}, {name: "dump/", typeflag: tar.TypeDir}}, plainMembers...)...),
		"tar.gz in two parts":  append(gzipOf(t, tarred[:700]), gzipOf(t, tarred[700:])...),
		"zip.gz":               gzipOf(t, zipped),
	} {
		t.Run(name, func(t *testing.T) {
			got := walkBytes(t, archive, Options{})
			if diff := cmp.Diff(plainFiles, got.files); diff != "" || len(got.problems) > 0 {
				t.Error(diff, got.problems)
			}
			for path, content := range plainFiles {
				if again, err := got.archive.Read(path); err != nil || string(again) != content {
					t.Errorf("read %s again: %d bytes, %v", path, len(again), err)
				}
			}
		})
	}
}

func TestContainerBzip2(t *testing.T) {
	got := walkPath(t, "testdata/small.tar.bz2", Options{})
	if diff := cmp.Diff(map[string]string{"dump/a.log": "bzip2 content\n"}, got.files); diff != "" || len(got.problems) > 0 {
		t.Error(diff, got.problems)
	}
}

func TestContainerDirectory(t *testing.T) {
	directory := t.TempDir()
	for _, m := range plainMembers {
		file := filepath.Join(directory, m.name)
		os.MkdirAll(filepath.Dir(file), 0o700)
		os.WriteFile(file, []byte(m.content), 0o600)
	}
	got := walkPath(t, directory, Options{})
	if diff := cmp.Diff(plainFiles, got.files); diff != "" || len(got.problems) > 0 {
		t.Error(diff, got.problems)
	}
	if content, err := got.archive.Read("dump/a.log"); string(content) != "content of a" || err != nil {
		t.Errorf("%q, %v", content, err)
	}
	if sum, err := got.archive.SHA256(); sum != "" || err != nil {
		t.Errorf("a directory has the hash %q, %v", sum, err)
	}
}

// zipWith writes the plain members with another compression.
func zipWith(t *testing.T, method uint16, compressor zip.Compressor) []byte {
	var buffer bytes.Buffer
	writer := zip.NewWriter(&buffer)
	writer.RegisterCompressor(method, compressor)
	for _, m := range plainMembers {
		w, err := writer.CreateHeader(&zip.FileHeader{Name: m.name, Method: method})
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(m.content))
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes()
}

// zip64 writes the plain members with 64-bit records everywhere, as writers do that don't know sizes beforehand.
func zip64(t *testing.T) []byte {
	var z rawZip
	for _, m := range plainMembers {
		e := z.local(m.name, m.content)
		z.count++
		extra := little(uint16(1), uint16(24), uint64(e.size), uint64(e.compressed), uint64(e.header))
		z.directory.Write(little(directorySignature, uint16(45), uint16(45), uint16(0), uint16(0), uint32(0), e.crc, uint32(1<<32-1), uint32(1<<32-1),
			uint16(len(m.name)), uint16(len(extra)), uint16(0), uint16(0), uint16(0), uint32(0), uint32(1<<32-1), m.name, string(extra)))
	}
	start := z.Len()
	z.Write(z.directory.Bytes())
	end64 := z.Len()
	z.Write(little(end64Signature, uint64(44), uint16(45), uint16(45), uint32(0), uint32(0), uint64(z.count), uint64(z.count), uint64(z.directory.Len()), uint64(start)))
	z.Write(little(locatorSignature, uint32(0), uint64(end64), uint32(1)))
	z.Write(little(endSignature, uint16(0), uint16(0), uint16(0xffff), uint16(0xffff), uint32(1<<32-1), uint32(1<<32-1), uint16(0)))
	return z.Bytes()
}

// TestScanAgreesWithDirectory reads zips of two writers once by their directory and once without it.
func TestScanAgreesWithDirectory(t *testing.T) {
	members := append([]member{{name: "large", content: noise(2 << 20)}, {name: "zeros", content: strings.Repeat("\x00", 100_000)}, {name: "PK", content: "x" + strings.Repeat("PK\x03\x04", 1000)}}, plainMembers...)
	want := map[string]string{}
	var known rawZip
	for _, m := range members {
		want[m.name] = m.content
		known.list(known.local(m.name, m.content))
	}
	for name, whole := range map[string][]byte{"data descriptors": zipOf(t, members...), "known sizes": known.end(), "wide descriptors": wideDescriptors(t, zipOf(t, members...))} {
		t.Run(name, func(t *testing.T) {
			cut := whole[:bytes.Index(whole, []byte(directorySignature))]
			got := walkBytes(t, cut, Options{})
			if diff := cmp.Diff(want, got.files); diff != "" || len(got.cut) > 0 || len(got.problems) != 1 {
				t.Errorf("%d files, cut %q, problems %+v", len(got.files), got.cut, got.problems)
			}
		})
	}
}

// wideDescriptors gives the data descriptors of a zip 64-bit sizes, as zip64 writers do. The directory becomes wrong.
func wideDescriptors(t *testing.T, whole []byte) []byte {
	t.Helper()
	signature := []byte(dataSignature)
	var out []byte
	for {
		at := bytes.Index(whole, signature)
		if at < 0 {
			return append(out, whole...)
		}
		sizes := whole[at+8 : at+16]
		out = append(out, whole[:at+8]...)
		out = append(out, little(uint64(binary.LittleEndian.Uint32(sizes)), uint64(binary.LittleEndian.Uint32(sizes[4:])))...)
		whole = whole[at+16:]
	}
}
