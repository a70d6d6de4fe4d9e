package archive

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

// cleanName turns an entry's name into a clean relative path, or says why it is refused. Backslashes become
// slashes first, because cilium-cli on Windows writes them into its zips (all versions up to v0.19.7).
func cleanName(name string, limits Limits) (clean, refused string) {
	if len(name) > limits.NameBytes {
		return "", fmt.Sprintf("the name has %d bytes, more than %d", len(name), limits.NameBytes)
	}
	clean = strings.ReplaceAll(name, `\`, "/")
	switch {
	case clean == "":
		return "", "the name is empty"
	case strings.ContainsRune(clean, 0):
		return "", "the name holds a NUL byte"
	case clean[0] == '/':
		return "", "the name is an absolute path"
	case len(clean) >= 2 && clean[1] == ':' && (clean[0]|0x20 >= 'a' && clean[0]|0x20 <= 'z'):
		return "", "the name has a drive letter"
	case slices.Contains(strings.Split(clean, "/"), ".."):
		return "", `the name leads upwards with ".."`
	}
	clean = path.Clean(clean)
	if clean == "." {
		return "", "the name is that of the directory it lies in"
	}
	if depth := strings.Count(clean, "/") + 1; depth > limits.NameDepth {
		return "", fmt.Sprintf("the name is %d directories deep, more than %d", depth, limits.NameDepth)
	}
	return clean, ""
}

// isLitter says that a path is what desktops leave behind: never evidence.
func isLitter(clean string) bool {
	base := path.Base(clean)
	return strings.HasPrefix(base, "._") || base == ".DS_Store" || base == "Thumbs.db" || base == "desktop.ini" ||
		strings.HasPrefix(clean, "__MACOSX/") || strings.Contains(clean, "/__MACOSX/")
}

// names are the paths handed out so far, with their declared sizes, and the directories that nested archives appear in.
type names struct {
	mutex  sync.Mutex
	sizes  map[string]int64
	mounts map[string]string // by the nested archive's path
	used   map[string]bool   // the mounts
}

// claim takes a path, and says whether it was free; if it wasn't, whether the other has the same known size.
//
// Entries of a container are claimed in its order, before any is opened, so the mounts are settled here too: which of
// x.tar and x.zip appears at x must not depend on who opens first.
func (n *names) claim(path string, size int64) (free, sameSize bool) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if other, taken := n.sizes[path]; taken {
		return false, other == size && size >= 0
	}
	if n.sizes == nil {
		n.sizes, n.mounts, n.used = map[string]int64{}, map[string]string{}, map[string]bool{}
	}
	n.sizes[path] = size
	if mount := mountOf(path); mount != path {
		if _, isFile := n.sizes[mount]; !isFile && !n.used[mount] {
			n.mounts[path], n.used[mount] = mount, true
		}
	}
	return true, false
}

// mountOf is the directory that the files of a nested archive appear in.
func (n *names) mountOf(path string) string {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return cmp.Or(n.mounts[path], path)
}

// caseCollisions finds paths that would be one file on a file system that ignores case.
func (n *names) caseCollisions() []Problem {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	first := make(map[string]string, len(n.sizes))
	var found []Problem
	for _, name := range slices.Sorted(maps.Keys(n.sizes)) {
		folded := strings.ToLower(name)
		if other, taken := first[folded]; taken {
			found = append(found, Problem{Path: name, Kind: CaseCollision, Message: fmt.Sprintf("differs in case only from %q", other)})
			continue
		}
		first[folded] = name
	}
	return found
}
