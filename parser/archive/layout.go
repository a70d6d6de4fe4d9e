package archive

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Formats of dumps.
const (
	CiliumSysdump = "cilium-sysdump" // cilium sysdump, cilium-cli
	CiliumBugtool = "cilium-bugtool" // cilium-bugtool run alone: one node, no Kubernetes objects
	PythonSysdump = "python-sysdump" // the collector in Python, before cilium-cli (until 2021-09)
)

// Layout is one dump in an archive.
type Layout struct {
	// Name tells the dumps of one archive apart: the directory's name, with more of the path or the stamp
	// where that isn't enough.
	Name string
	// Prefix is the dump's top directory with a slash at its end, "" if the files are at the root. Two dumps that
	// were unpacked into one directory have the same.
	Prefix string
	// Stamp is the time in the file names, as in 20260115-101502: local time of the machine that collected.
	// Empty where there is none, and for the collector in Python, which stamps every file with its own.
	Stamp string
	// Format is one of the formats above.
	Format string
	// Paths are the dump's files, sorted.
	Paths []string
}

// Partition finds the dumps among the paths of an archive, at any depth. A directory is a dump when it holds
// what a collector writes; two collections in one directory are told apart by their stamps. Files outside
// every dump belong to none; without a dump the result is empty. The order is that of Prefix and Stamp. Paths
// are as Walk hands them out; others are left aside.
func Partition(paths []string) []Layout {
	paths = slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(paths))), func(file string) bool {
		clean, refused := cleanName(file, DefaultLimits)
		return refused != "" || clean != file || clean == "."
	})
	tools := bugtoolDirectories(paths)
	roots := map[string]*root{}
	for _, file := range paths {
		directory, inside := tools.above(file)
		if !inside {
			directory = path.Dir(file)
			rootAt(roots, directory).add(path.Base(file))
			continue
		}
		parent := path.Dir(directory)
		if directory == "." {
			rootAt(roots, directory).bugtool = true
		} else if name := path.Base(directory); collected(name) {
			rootAt(roots, parent).add(name)
		} else {
			rootAt(roots, directory).bugtool = true
		}
	}
	maps.DeleteFunc(roots, func(_ string, r *root) bool { return !r.recognised() })
	// A bugtool run that lies in a dump is part of it.
	maps.DeleteFunc(roots, func(directory string, r *root) bool {
		return r.format() == CiliumBugtool && ancestor(roots, path.Dir(directory)) != "" && directory != "."
	})
	for _, file := range paths {
		if directory := ancestor(roots, path.Dir(file)); directory != "" {
			roots[directory].paths = append(roots[directory].paths, file)
		}
	}
	var layouts []Layout
	for directory, r := range roots {
		layouts = append(layouts, r.layouts(directory)...)
	}
	slices.SortFunc(layouts, func(a, b Layout) int {
		return cmp.Or(cmp.Compare(a.Prefix, b.Prefix), cmp.Compare(a.Stamp, b.Stamp))
	})
	nameLayouts(layouts)
	return layouts
}

// ancestor is the nearest directory at or above one that is a key of roots, "" if there is none.
func ancestor(roots map[string]*root, directory string) string {
	for {
		if _, found := roots[directory]; found {
			return directory
		}
		if directory == "." {
			return ""
		}
		directory = path.Dir(directory)
	}
}

// directories is a set of directories, none inside another.
type directories map[string]bool

// above finds the directory of the set that a file lies in.
func (d directories) above(file string) (directory string, found bool) {
	for directory = path.Dir(file); ; directory = path.Dir(directory) {
		if d[directory] {
			return directory, true
		}
		if directory == "." {
			return "", false
		}
	}
}

// bugtoolDirectories finds the directories that cilium-bugtool wrote: they hold cmd/*.md or conf/kernel-config, or
// are named like it.
func bugtoolDirectories(paths []string) directories {
	found := directories{}
	for _, file := range paths {
		elements := strings.Split(file, "/")
		for i := range elements[:len(elements)-1] {
			named := strings.Contains(elements[i], "bugtool-")
			next := elements[i+1]
			output := i+3 == len(elements) && (next == "cmd" && path.Ext(file) == ".md" || next == "conf" && strings.HasPrefix(elements[i+2], "kernel-config"))
			if named || output {
				found[strings.Join(elements[:i+1], "/")] = true
				break
			}
		}
		if len(elements) == 2 && elements[0] == "cmd" && path.Ext(file) == ".md" {
			found["."] = true
		}
	}
	return found
}

// collected says that a bugtool directory was named by a collector, for a pod: [cilium-]bugtool-<pod>-<stamp>.
// bugtool itself writes cilium-bugtool-<stamp>.<fraction>+0000-UTC-<random>.
func collected(name string) bool {
	before, stamp := cutStamp(name)
	return stamp != "" && strings.HasSuffix(name, stamp) && !strings.HasSuffix(before, "bugtool")
}

// root is a directory that may be a dump, with what speaks for it.
type root struct {
	paths []string
	// stamps count the names that a collector gave, by stamp; kubernetes those of them that are Kubernetes objects.
	stamps, kubernetes map[string]int
	log                bool // cilium-sysdump.log
	python             bool
	bugtool            bool // cmd/ lies right below
}

func rootAt(roots map[string]*root, directory string) *root {
	r := roots[directory]
	if r == nil {
		r = &root{stamps: map[string]int{}, kubernetes: map[string]int{}}
		roots[directory] = r
	}
	return r
}

// sysdumpNames begin the names that cilium-cli gives, all versions from 0.9 to 0.19; a stamp follows.
var sysdumpNames = []string{"k8s-", "cilium-", "ciliumendpoints-", "ciliumnodes-", "ciliumidentities-", "ciliumnetworkpolicies-",
	"ciliumclusterwidenetworkpolicies-", "logs-", "hubble-", "cniconf-", "gops-", "tetragon-bugtool-"}

// pythonNames begin the names that only the collector in Python gives.
var pythonNames = []string{"nodes-", "pods-", "netpol-", "cnp-", "ccnp-", "cep-", "bugtool-"}

// add weighs the name of a file or of a bugtool directory.
func (r *root) add(name string) {
	if name == "cilium-sysdump.log" {
		r.log = true
	}
	before, stamp := cutStamp(name)
	if stamp == "" {
		return
	}
	switch {
	case hasPrefix(name, sysdumpNames):
		r.stamps[stamp]++
		if strings.HasPrefix(name, "k8s-") {
			r.kubernetes[stamp]++
		}
	case hasPrefix(before+"-", pythonNames):
		r.python = true
	}
}

func hasPrefix(name string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
}

func (r *root) recognised() bool { return r.log || r.python || r.bugtool || len(r.stamps) > 0 }

func (r *root) format() string {
	switch {
	case r.log || len(r.kubernetes) > 0:
		return CiliumSysdump
	case r.python:
		return PythonSysdump
	case r.bugtool:
		return CiliumBugtool
	}
	return CiliumSysdump
}

// layouts makes the dumps of one directory. Stamps that come with Kubernetes objects make a dump each; where no
// stamp does, every stamp does. All other files belong to the newest dump.
func (r *root) layouts(directory string) []Layout {
	prefix := directory + "/"
	if directory == "." {
		prefix = ""
	}
	stamps := slices.Sorted(maps.Keys(r.kubernetes))
	if len(stamps) == 0 {
		stamps = slices.Sorted(maps.Keys(r.stamps))
	}
	if format := r.format(); format != CiliumSysdump || len(stamps) < 2 {
		stamp := ""
		if format == CiliumSysdump && len(stamps) == 1 {
			stamp = stamps[0]
		}
		return []Layout{{Prefix: prefix, Stamp: stamp, Format: format, Paths: r.paths}}
	}
	layouts := make([]Layout, len(stamps))
	for i, stamp := range stamps {
		layouts[i] = Layout{Prefix: prefix, Stamp: stamp, Format: CiliumSysdump}
	}
	for _, file := range r.paths {
		name, _, _ := strings.Cut(file[len(prefix):], "/")
		_, stamp := cutStamp(name)
		at, found := slices.BinarySearch(stamps, stamp)
		if !found {
			at = len(stamps) - 1
		}
		layouts[at].Paths = append(layouts[at].Paths, file)
	}
	return layouts
}

// nameLayouts names dumps by their directory, by its whole path where two have one name, and adds the stamp
// where two share a directory. A name that is taken all the same gets a number.
func nameLayouts(layouts []Layout) {
	bases, prefixes := map[string]int{}, map[string]int{}
	for i, layout := range layouts {
		prefixes[layout.Prefix]++
		if i == 0 || layouts[i-1].Prefix != layout.Prefix {
			bases[path.Base(layout.Prefix)]++
		}
	}
	taken := map[string]bool{}
	for i := range layouts {
		layout := &layouts[i]
		name := path.Base(layout.Prefix)
		stamped := prefixes[layout.Prefix] > 1
		switch {
		case layout.Prefix == "":
			name, stamped = layout.Format, layout.Stamp != ""
		case bases[name] > 1:
			name = strings.TrimSuffix(layout.Prefix, "/")
		}
		if stamped && !strings.HasSuffix(name, layout.Stamp) {
			name += "-" + layout.Stamp
		}
		layout.Name = name
		for number := 2; taken[layout.Name]; number++ {
			layout.Name = name + "-" + strconv.Itoa(number)
		}
		taken[layout.Name] = true
	}
}

// cutStamp finds the last "-YYYYMMDD-hhmmss" of a name and returns what comes before it.
func cutStamp(name string) (before, stamp string) {
	const layout = "-20060102-150405"
	for i := len(name) - len(layout); i >= 0; i-- {
		if isStamp(name[i : i+len(layout)]) {
			return name[:i], name[i+1 : i+len(layout)]
		}
	}
	return name, ""
}

func isStamp(text string) bool {
	for i := range len(text) {
		dash := i == 0 || i == 9
		if dash != (text[i] == '-') || !dash && (text[i] < '0' || text[i] > '9') {
			return false
		}
	}
	return true
}
