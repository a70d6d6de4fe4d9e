package ruleset

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/sysleuth/sysleuth/analyzers/applies"
)

// manifest is the file .manifest of a pack, which is that of an OPA bundle: what sysleuth wants to know is in its metadata.
//
//	{"roots": ["acme"], "metadata": {"name": "acme", "version": "1.2.0", "sysleuth": ">=0.1.0"}}
type manifest struct {
	Metadata struct {
		Name     string `json:"name"`
		Version  string `json:"version"`
		Sysleuth string `json:"sysleuth"`
	} `json:"metadata"`
}

// Limits of a pack that is an archive.
const (
	maxPack      = 32 << 20
	maxPackFiles = 10000
)

// Open opens a pack of a user's own: a directory, or a .tar.gz as "opa build" or tar makes it. version is sysleuth's own: a
// manifest that asks for another is an error; "" and versions that are no numbers (dev) meet any.
func Open(name, version string) (Source, error) {
	info, err := os.Stat(name)
	if err != nil {
		return Source{}, fmt.Errorf("open rules: %w", err)
	}
	source := Source{}
	if info.IsDir() {
		source, err = Directory(name)
	} else {
		source, err = bundle(name)
	}
	if err != nil {
		return Source{}, err
	}
	return source, source.readManifest(version)
}

func (s *Source) readManifest(version string) error {
	text, err := fs.ReadFile(s.Files, ".manifest")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("open rules: %w", err)
	}
	var m manifest
	if err := json.Unmarshal(text, &m); err != nil {
		return fmt.Errorf("open rules: %s/.manifest: %w", s.Root, err)
	}
	if m.Metadata.Name != "" {
		if m.Metadata.Name == BuiltInPack {
			return fmt.Errorf("open rules: %s/.manifest: the name %s is the program's own", s.Root, BuiltInPack)
		}
		s.Pack = m.Metadata.Name
	}
	s.Version = m.Metadata.Version
	wanted, err := applies.ParseRange(m.Metadata.Sysleuth)
	if err != nil {
		return fmt.Errorf("open rules: %s/.manifest: metadata.sysleuth: %w", s.Root, err)
	}
	if holds, known := wanted.Holds(version); known && !holds {
		return fmt.Errorf("open rules: pack %s is for sysleuth %s, and this is %s", s.Pack, m.Metadata.Sysleuth, version)
	}
	return nil
}

// bundle reads a .tar.gz into memory. Links and whatever is no file are left out, and so is what would lie outside.
func bundle(name string) (Source, error) {
	file, err := os.Open(name)
	if err != nil {
		return Source{}, fmt.Errorf("open rules: %w", err)
	}
	defer file.Close()
	files, err := unpack(file)
	if err != nil {
		return Source{}, fmt.Errorf("open rules: %s is neither a directory nor a .tar.gz of rules: %w", name, err)
	}
	pack := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(name), ".gz"), ".tar")
	return Source{Pack: strings.TrimSuffix(pack, ".tgz"), Root: filepath.ToSlash(filepath.Clean(name)), Files: files}, nil
}

// unpack gives the files of a .tar.gz. They are kept as a zip in memory, because that is a file system already.
func unpack(from io.Reader) (fs.FS, error) {
	unzipped, err := gzip.NewReader(from)
	if err != nil {
		return nil, err
	}
	var kept bytes.Buffer
	out := zip.NewWriter(&kept)
	left, seen := int64(maxPack), map[string]bool{}
	archive := tar.NewReader(unzipped)
	for {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		inside := strings.TrimPrefix(path.Clean("/"+header.Name), "/")
		if header.Typeflag != tar.TypeReg || inside == "" || seen[inside] {
			continue
		}
		seen[inside] = true
		if left -= header.Size; left < 0 || len(seen) > maxPackFiles {
			return nil, fmt.Errorf("it holds more than %d MiB or %d files", maxPack>>20, maxPackFiles)
		}
		entry, err := out.CreateHeader(&zip.FileHeader{Name: inside, Method: zip.Store})
		if err != nil {
			return nil, err
		}
		if _, err := io.Copy(entry, archive); err != nil {
			return nil, err
		}
	}
	if err := out.Close(); err != nil {
		return nil, err
	}
	return zip.NewReader(bytes.NewReader(kept.Bytes()), int64(kept.Len()))
}
