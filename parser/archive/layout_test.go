package archive

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPartition(t *testing.T) {
	const stamp, later = "20260115-101502", "20260116-090000"
	sysdump := func(prefix, stamp string) []string {
		return []string{
			prefix + "cilium-bugtool-cilium-7xk2p-" + stamp + "/cmd/cilium-dbg-status---verbose.md",
			prefix + "cilium-bugtool-cilium-7xk2p-" + stamp + "/conf/kernel-config.gz",
			prefix + "k8s-nodes-" + stamp + ".yaml",
			prefix + "logs-cilium-7xk2p-cilium-agent-" + stamp + "-prev.log",
		}
	}
	layout := func(name, prefix, stamp, format string, paths ...string) Layout {
		return Layout{Name: name, Prefix: prefix, Stamp: stamp, Format: format, Paths: paths}
	}
	const top = "cilium-sysdump-" + stamp + "/"
	const bugtool = "cilium-bugtool-20260115-101502.123+0000-UTC-4242"

	for name, test := range map[string]struct {
		paths []string
		want  []Layout
	}{
		"nothing":                         {nil, nil},
		"other files":                     {[]string{"README.md", "src/main.go", "logs-of-mine.log", "cmd/sysleuth/main.go", "notes-20260115-101502.txt"}, nil},
		"paths that Walk never hands out": {[]string{"/cilium-sysdump.log", "/", "//", "", ".", "../cilium-sysdump.log", "a/../cilium-sysdump.log", "./cilium-sysdump.log"}, nil},
		"as collected":                    {sysdump(top, stamp), []Layout{layout("cilium-sysdump-"+stamp, top, stamp, CiliumSysdump, sysdump(top, stamp)...)}},
		"custom name":                     {sysdump("customer 42/", stamp), []Layout{layout("customer 42", "customer 42/", stamp, CiliumSysdump, sysdump("customer 42/", stamp)...)}},
		"at the root":                     {sysdump("", stamp), []Layout{layout("cilium-sysdump-"+stamp, "", stamp, CiliumSysdump, sysdump("", stamp)...)}},
		"deep":                            {sysdump("a/b/c/d/", stamp), []Layout{layout("d", "a/b/c/d/", stamp, CiliumSysdump, sysdump("a/b/c/d/", stamp)...)}},
		"log only":                        {[]string{"x/cilium-sysdump.log"}, []Layout{layout("x", "x/", "", CiliumSysdump, "x/cilium-sysdump.log")}},
		"quick":                           {[]string{"x/ciliumnodes-" + stamp + ".yaml", "x/other.txt"}, []Layout{layout("x", "x/", stamp, CiliumSysdump, "x/ciliumnodes-"+stamp+".yaml", "x/other.txt")}},
		"bugtools only":                   {sysdump("x/", stamp)[:2], []Layout{layout("x", "x/", stamp, CiliumSysdump, sysdump("x/", stamp)[:2]...)}},
		"files beside it": {append([]string{"README.md"}, sysdump("x/", stamp)...),
			[]Layout{layout("x", "x/", stamp, CiliumSysdump, sysdump("x/", stamp)...)}},

		"two clusters": {slices.Concat(sysdump("east/", stamp), sysdump("west/", later)), []Layout{
			layout("east", "east/", stamp, CiliumSysdump, sysdump("east/", stamp)...), layout("west", "west/", later, CiliumSysdump, sysdump("west/", later)...)}},
		"two of one name": {slices.Concat(sysdump("east/dump/", stamp), sysdump("west/dump/", stamp)), []Layout{
			layout("east/dump", "east/dump/", stamp, CiliumSysdump, sysdump("east/dump/", stamp)...), layout("west/dump", "west/dump/", stamp, CiliumSysdump, sysdump("west/dump/", stamp)...)}},
		"two runs in one directory": {slices.Concat(sysdump("x/", stamp), sysdump("x/", later), []string{"x/cilium-sysdump.log", "x/kvstore-identities.json"}), []Layout{
			layout("x-"+stamp, "x/", stamp, CiliumSysdump, sysdump("x/", stamp)...),
			layout("x-"+later, "x/", later, CiliumSysdump, sorted(append(sysdump("x/", later), "x/cilium-sysdump.log", "x/kvstore-identities.json"))...)}},
		"two runs, one directory named for one": {slices.Concat(sysdump(top, stamp), sysdump(top, later)), []Layout{
			layout("cilium-sysdump-"+stamp, top, stamp, CiliumSysdump, sysdump(top, stamp)...),
			layout("cilium-sysdump-"+stamp+"-"+later, top, later, CiliumSysdump, sysdump(top, later)...)}},
		"two runs at the root": {slices.Concat(sysdump("", stamp), sysdump("", later)), []Layout{
			layout("cilium-sysdump-"+stamp, "", stamp, CiliumSysdump, sysdump("", stamp)...), layout("cilium-sysdump-"+later, "", later, CiliumSysdump, sysdump("", later)...)}},
		"a directory with the name of the root": {slices.Concat(sysdump("", stamp), sysdump(top, stamp)), []Layout{
			layout("cilium-sysdump-"+stamp, "", stamp, CiliumSysdump, sysdump("", stamp)...), layout("cilium-sysdump-"+stamp+"-2", top, stamp, CiliumSysdump, sysdump(top, stamp)...)}},
		"a stray stamp": {append(sysdump("x/", stamp), "x/logs-old-20200101-000000.log", "x/notes-20270101-000000.txt"), []Layout{
			layout("x", "x/", stamp, CiliumSysdump, sorted(append(sysdump("x/", stamp), "x/logs-old-20200101-000000.log", "x/notes-20270101-000000.txt"))...)}},
		"dumps in a dump": {append(sysdump("x/", stamp), sysdump("x/old/", later)...), []Layout{
			layout("x", "x/", stamp, CiliumSysdump, sysdump("x/", stamp)...), layout("old", "x/old/", later, CiliumSysdump, sysdump("x/old/", later)...)}},

		"bugtool":                {[]string{bugtool + "/cmd/hostname.md"}, []Layout{layout(bugtool, bugtool+"/", "", CiliumBugtool, bugtool+"/cmd/hostname.md")}},
		"bugtool in a directory": {[]string{"a/" + bugtool + "/cmd/hostname.md"}, []Layout{layout(bugtool, "a/"+bugtool+"/", "", CiliumBugtool, "a/"+bugtool+"/cmd/hostname.md")}},
		"bugtool renamed":        {[]string{"node7/cmd/hostname.md", "node7/conf/kernel-config"}, []Layout{layout("node7", "node7/", "", CiliumBugtool, "node7/cmd/hostname.md", "node7/conf/kernel-config")}},
		"bugtool at the root":    {[]string{"cmd/hostname.md", "conf/kernel-config", "cmd/state/x/y.json"}, []Layout{layout("cilium-bugtool", "", "", CiliumBugtool, "cmd/hostname.md", "cmd/state/x/y.json", "conf/kernel-config")}},
		"bugtool with a prefix":  {[]string{"case9-" + bugtool + "/cmd/hostname.md"}, []Layout{layout("case9-"+bugtool, "case9-"+bugtool+"/", "", CiliumBugtool, "case9-"+bugtool+"/cmd/hostname.md")}},
		"bugtool of two nodes": {[]string{"a/cmd/hostname.md", "b/cmd/hostname.md"}, []Layout{
			layout("a", "a/", "", CiliumBugtool, "a/cmd/hostname.md"), layout("b", "b/", "", CiliumBugtool, "b/cmd/hostname.md")}},
		"bugtool in a dump": {append(sysdump("x/", stamp), "x/"+bugtool+"/cmd/hostname.md"), []Layout{
			layout("x", "x/", stamp, CiliumSysdump, sorted(append(sysdump("x/", stamp), "x/"+bugtool+"/cmd/hostname.md"))...)}},

		"python": {[]string{"x/nodes-20200601-101010.json", "x/pods-20200601-101011.json", "x/cnp-20200601-101012.yaml", "x/bugtool-cilium-abcde-20200601-101013/cmd/cilium-status.md", "x/cilium-abcde-20200601-101014.log"}, []Layout{
			layout("x", "x/", "", PythonSysdump, "x/bugtool-cilium-abcde-20200601-101013/cmd/cilium-status.md", "x/cilium-abcde-20200601-101014.log", "x/cnp-20200601-101012.yaml", "x/nodes-20200601-101010.json", "x/pods-20200601-101011.json")}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, paths := range [][]string{test.paths, reversed(test.paths)} {
				if diff := cmp.Diff(test.want, Partition(paths)); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

func sorted(paths []string) []string { return slices.Sorted(slices.Values(paths)) }

func reversed(paths []string) []string {
	paths = slices.Clone(paths)
	slices.Reverse(paths)
	return paths
}

func TestCutStamp(t *testing.T) {
	for name, want := range map[string][2]string{
		"k8s-nodes-20260115-101502.yaml":               {"k8s-nodes", "20260115-101502"},
		"logs-a-20260115-101502-prev.log":              {"logs-a", "20260115-101502"},
		"logs-a-20200101-000000-x-20260115-101502.log": {"logs-a-20200101-000000-x", "20260115-101502"},
		"kvstore-identities.json":                      {"kvstore-identities.json", ""},
		"x-20260115-10150":                             {"x-20260115-10150", ""},
		"x-20260115_101502":                            {"x-20260115_101502", ""},
		"-20260115-101502":                             {"", "20260115-101502"},
		"":                                             {"", ""},
		strings.Repeat("-", 40):                        {strings.Repeat("-", 40), ""},
	} {
		if before, stamp := cutStamp(name); before != want[0] || stamp != want[1] {
			t.Errorf("%s: %q, %q", name, before, stamp)
		}
	}
}
