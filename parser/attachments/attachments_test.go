package attachments

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	cgroupPath  = "cmd/bpftool-cgroup-tree--run-cilium-cgroupv2.md"
	networkPath = "cmd/bpftool-net-show.md"
	filterPath  = "cmd/tc-filter-show-dev-eth0-ingress.md"
	programPath = "cmd/bpftool-prog-show.md"
	queuePath   = "cmd/tc--d--s-qdisc-show.md"
	mountPath   = "cmd/cilium-dbg-bpf-fs-show.md"
	modulePath  = "cmd/lsmod.md"
)

const cgroups = `CgroupPath
ID       AttachType      AttachFlags     Name           
/run/cilium/cgroupv2
9692     cgroup_inet4_connect multi           cil_sock4_connect                
    12       connect4                        sock4_connect                
`

func TestCgroups(t *testing.T) {
	want := []facts.CgroupProgram{
		{Cgroup: "/run/cilium/cgroupv2", AttachType: "cgroup_inet4_connect", Program: "cil_sock4_connect", Source: facts.Source{File: cgroupPath, Line: 4}},
		{Cgroup: "/run/cilium/cgroupv2", AttachType: "connect4", Program: "sock4_connect", Source: facts.Source{File: cgroupPath, Line: 5}},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, cgroupPath, cgroups).CgroupPrograms); diff != "" {
		t.Error(diff)
	}
}

const network = `xdp:
eth1(3) driver id 12

tc:
eth0(2) clsact/ingress cil_from_netdev-eth0 id 32796
lxc1(9) tcx/ingress cil_from_container prog_id 7 link_id 8 

flow_dissector:

`

func TestNetwork(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: networkPath, Line: line} }
	want := []facts.NetworkProgram{
		{Device: "eth1", Hook: "xdp", Source: at(2)},
		{Device: "eth0", Hook: "clsact/ingress", Program: "cil_from_netdev-eth0", Source: at(5)},
		{Device: "lxc1", Hook: "tcx/ingress", Program: "cil_from_container", Source: at(6)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, networkPath, network).NetworkPrograms); diff != "" {
		t.Error(diff)
	}
}

const filters = `filter protocol all pref 1 bpf chain 0 
filter protocol all pref 1 bpf chain 0 handle 0x1 cil_from_netdev-eth0 direct-action not_in_hw id 11833 name cil_from_netdev tag c6f7f946b3225e73 jited 
filter parent ffff: protocol ip pref 49152 u32 chain 0 fh 800::800 order 2048 key ht 800 bkt 0 terminal flowid not_in_hw 
  match 0a000000/ff000000 at 16
`

func TestFilters(t *testing.T) {
	for path, want := range map[string]facts.NetworkProgram{
		filterPath: {Device: "eth0", Hook: "clsact/ingress", Program: "cil_from_netdev-eth0"},
		"cmd/tc-filter-show-dev-lxc-egress-egress.md": {Device: "lxc-egress", Hook: "clsact/egress", Program: "cil_from_netdev-eth0"},
		"cmd/tc-filter-show-dev-eth0.md":              {Device: "eth0", Hook: "clsact", Program: "cil_from_netdev-eth0"}, // up to 1.13
	} {
		want.Source = facts.Source{File: path, Line: 2}
		if diff := cmp.Diff([]facts.NetworkProgram{want}, artifacttest.Rows(t, Extractors, path, filters).NetworkPrograms); diff != "" {
			t.Error(diff)
		}
	}
}

// With links that bpftool doesn't list the file says nothing.
func TestSilence(t *testing.T) {
	for path, text := range map[string]string{networkPath: "xdp:\n\ntc:\n\nflow_dissector:\n\n", filterPath: "", programPath: "9399: tracing  name cil_x  tag b042cd34c14a8e75  gpl\n"} {
		in := &artifact.Input{Path: path, Name: path, Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		for _, extractor := range Extractors {
			if !extractor.Matches(path) {
				continue
			}
			if err := extractor.Extract(in); err != nil || !cmp.Equal(in.Unsaid, extractor.Tables) {
				t.Errorf("%s: unsaid %v, error %v", path, in.Unsaid, err)
			}
		}
	}
}

const programs = `9399: tracing  name cil_sock_tcp_destroy_v4  tag b042cd34c14a8e75  gpl
	loaded_at 2026-11-23T02:49:57+0000  uid 0
9655: sched_cls  name cil_from_container  tag 1c5bcc9fba2376de  gpl run_time_ns 2500000000 run_cnt 1000
	xlated 1416B  jited 847B  memlock 4096B
`

func TestPrograms(t *testing.T) {
	want := []facts.BPFProgram{{ID: 9655, Name: "cil_from_container", Type: "sched_cls", RunTimeSeconds: 2.5, RunsTotal: 1000, Source: facts.Source{File: programPath, Line: 3}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, programPath, programs).BPFPrograms); diff != "" {
		t.Error(diff)
	}
}

const queues = `qdisc fq 8001: dev eth0 root refcnt 2 limit 10000p
 Sent 0 bytes 0 pkt (dropped 3, overlimits 0 requeues 0) 
 backlog 0b 0p requeues 0
qdisc clsact ffff: dev eth0 parent ffff:fff1 
`

func TestQueues(t *testing.T) {
	want := []facts.QueueDiscipline{
		{Device: "eth0", Kind: "fq", Root: true, DroppedTotal: new(int64(3)), Source: facts.Source{File: queuePath, Line: 1}},
		{Device: "eth0", Kind: "clsact", Source: facts.Source{File: queuePath, Line: 4}},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, queuePath, queues).QueueDisciplines); diff != "" {
		t.Error(diff)
	}
}

const mount = `MountID:          85
ParentID:         115
Mounted State:    true
MountPoint:       /sys/fs/bpf
MountOptions:     rw,relatime
FilesystemType:   bpf
`

func TestMount(t *testing.T) {
	want := []facts.BPFMount{{MountPoint: "/sys/fs/bpf", Type: "bpf", Options: "rw,relatime", Mounted: new(true), Source: facts.Source{File: mountPath, Line: 4}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, mountPath, mount).BPFMounts); diff != "" {
		t.Error(diff)
	}
}

const modules = "Module                  Size  Used by\nxt_TPROXY              16384  0\nvxlan                 147456  0\n"

func TestModules(t *testing.T) {
	want := []facts.KernelModule{{Name: "xt_TPROXY", Source: facts.Source{File: modulePath, Line: 2}}, {Name: "vxlan", Source: facts.Source{File: modulePath, Line: 3}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, modulePath, modules).KernelModules); diff != "" {
		t.Error(diff)
	}
	_, failure, err := artifacttest.Extract(Extractors, modulePath, "libkmod: ERROR ../libkmod/libkmod-module.c:1725 kmod_module_new_from_loaded: could not open /proc/modules: No such file or directory\nError: could not get list of modules: No such file or directory\n> Error while running 'lsmod':  exit status 1\n\n")
	if failure == nil || failure.Reason != "not_found" || err != nil {
		t.Errorf("failure %+v, error %v", failure, err)
	}
}

func TestOtherText(t *testing.T) {
	for _, path := range []string{cgroupPath, networkPath, filterPath, programPath, queuePath, mountPath, modulePath} {
		if _, _, err := artifacttest.Extract(Extractors, path, "what is\n"); !errors.Is(err, ErrUnknownForm) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, text := range []string{cgroups, network, filters, programs, queues, mount, modules} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{cgroupPath, networkPath, filterPath, programPath, queuePath, mountPath, modulePath} {
			if _, _, err := artifacttest.Extract(Extractors, path, text); err != nil && !errors.Is(err, ErrUnknownForm) {
				t.Error(err)
			}
		}
	})
}
