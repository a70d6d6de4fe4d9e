// Package attachments reads where Cilium's programs hang in the kernel, and what else they need of it.
//
// In: cmd/bpftool-cgroup-tree-<mount>.md, bpftool-net-show.md or tc-filter-show-dev-<device>-<direction>.md, bpftool-prog-show.md,
// tc--d--s-qdisc-show.md or tc-qdisc-show.md, cilium-bpf-fs-show.md, lsmod.md. Out: cgroup_programs, network_programs, bpf_programs, queue_disciplines, bpf_mounts,
// kernel_modules.
package attachments

import (
	"errors"
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
)

// Extractors read the commands. From 1.17 on programs can hang on devices by links that bpftool net show of the agent's image
// doesn't list; a list without any program of Cilium says nothing.
var Extractors = []artifact.Extractor{{
	Name:    "cgroup programs",
	Files:   []string{"cmd/bpftool-cgroup-tree-*.md"},
	Tables:  []string{"cgroup_programs"},
	Extract: extractCgroups,
	Collect: "bpftool cgroup tree",
}, {
	Name:     "network programs",
	Files:    []string{"cmd/bpftool-net-show.md"},
	Tables:   []string{"network_programs"},
	Extract:  extractNetwork,
	Collect:  "bpftool net show",
	Priority: 1,
}, {
	Name:           "traffic filters", // a file a device and, from 1.14 on, direction
	Files:          []string{filterPrefix + "*.md"},
	Tables:         []string{"network_programs"},
	Extract:        extractFilters,
	Collect:        "tc filter show dev <device> ingress",
	EmptyIsContent: true,
}, {
	Name:    "bpf programs",
	Files:   []string{"cmd/bpftool-prog-show.md"},
	Tables:  []string{"bpf_programs"},
	Extract: extractPrograms,
	Collect: "bpftool prog show",
}, {
	Name:     "queueing disciplines",
	Files:    []string{"cmd/tc--d--s-qdisc-show.md", "cmd/tc--s-qdisc.md"}, // up to 1.16 the second
	Tables:   []string{"queue_disciplines"},
	Certain:  []string{"queue_disciplines"},
	Extract:  extractQueues,
	Collect:  "tc -d -s qdisc show",
	Priority: 1,
}, {
	Name:    "queueing disciplines without counters",
	Files:   []string{"cmd/tc-qdisc-show.md"},
	Tables:  []string{"queue_disciplines"},
	Certain: []string{"queue_disciplines"},
	Extract: extractQueues,
	Collect: "tc qdisc show",
}, {
	Name:    "bpf file system",
	Files:   []string{"cmd/cilium-bpf-fs-show.md"},
	Tables:  []string{"bpf_mounts"},
	Certain: []string{"bpf_mounts"},
	Extract: extractMount,
	Collect: "cilium-dbg bpf fs show",
}, {
	Name:    "kernel modules",
	Files:   []string{"cmd/lsmod.md"},
	Tables:  []string{"kernel_modules"},
	Certain: []string{"kernel_modules"},
	Extract: extractModules,
	Collect: "lsmod",
}}

// ErrUnknownForm says that no line of a file has the form of the command's output.
var ErrUnknownForm = errors.New("has no line of the known form")

// each calls read for every line with words. Read says whether the line has the known form.
func each(in *artifact.Input, what string, read func(number int, text string, words []string) bool) error {
	var readErr error
	known, other := false, false
	for number, line := range in.Lines(&readErr) {
		text := string(line)
		words := strings.Fields(text)
		if len(words) == 0 {
			continue
		}
		if read(number, text, words) {
			known = true
		} else {
			other = true
		}
	}
	if readErr != nil {
		return fmt.Errorf("read %s: %w", what, readErr)
	}
	if !known && other && in.Failure == nil {
		return ErrUnknownForm
	}
	return nil
}

// after is the word behind a keyword, "" where there is none.
func after(words []string, keyword string) string {
	for i, word := range words {
		if word == keyword && i+1 < len(words) {
			return words[i+1]
		}
	}
	return ""
}
