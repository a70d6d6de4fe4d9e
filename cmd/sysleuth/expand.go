package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// archiveSuffixes are those of what triage takes for an archive when it searches a directory.
var archiveSuffixes = []string{".zip", ".tar", ".tar.gz", ".tgz", ".tar.zst", ".tzst", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tar.lz4"}

// expand lists the archives and unpacked dumps that the arguments mean, each once, sorted below each argument. A file that is
// named is taken whatever it is called.
func expand(arguments []string) ([]string, error) {
	var paths []string
	for _, argument := range arguments {
		info, err := os.Stat(argument)
		if err != nil || !info.IsDir() || isDump(argument) { // what can't be opened is said in its own row
			paths = append(paths, argument)
			continue
		}
		below, err := search(argument)
		if err != nil {
			return nil, err
		}
		paths = append(paths, below...)
	}
	seen := map[string]bool{}
	paths = slices.DeleteFunc(paths, func(path string) bool {
		clean := filepath.Clean(path)
		again := seen[clean]
		seen[clean] = true
		return again
	})
	if len(paths) == 0 {
		return nil, fmt.Errorf("there is no archive in %s", strings.Join(arguments, ", "))
	}
	return paths, nil
}

func search(directory string) ([]string, error) {
	var found []string
	err := filepath.WalkDir(directory, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && path == directory:
			return fmt.Errorf("search %s: %w", directory, err)
		case err != nil:
			return nil // a directory below that can't be read
		case entry.IsDir() && path != directory && isDump(path):
			found = append(found, path)
			return filepath.SkipDir
		case entry.Type().IsRegular() && isArchive(entry.Name()):
			found = append(found, path)
		}
		return nil
	})
	return found, err
}

func isArchive(name string) bool {
	return slices.ContainsFunc(archiveSuffixes, func(suffix string) bool { return strings.HasSuffix(strings.ToLower(name), suffix) })
}

// isDump says whether a directory is an unpacked dump: it has the collector's log, a bugtool directory or what bugtool writes.
func isDump(directory string) bool {
	entries, err := os.ReadDir(directory)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(entries, func(entry fs.DirEntry) bool {
		name := entry.Name()
		return name == "cilium-sysdump.log" || entry.IsDir() && (strings.HasPrefix(name, "cilium-bugtool-") || name == "cmd") || strings.HasPrefix(name, "k8s-nodes-")
	})
}
