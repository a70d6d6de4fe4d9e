package attachments

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// maxRows bounds each table.
const maxRows = 5000

// extractCgroups reads a tree of which only cgroups with programs are printed:
//
//	CgroupPath
//	ID       AttachType      AttachFlags     Name
//	/run/cilium/cgroupv2
//	9692     cgroup_inet4_connect multi           cil_sock4_connect
//
// AttachFlags can be empty, so the name is the last word.
func extractCgroups(in *artifact.Input) error {
	cgroup := ""
	return each(in, "cgroup programs", func(number int, text string, words []string) bool {
		switch {
		case strings.HasPrefix(text, "/"):
			cgroup = facts.Cut(strings.TrimSpace(text))
			return true
		case words[0] == "CgroupPath" || words[0] == "ID":
			return true
		}
		if _, err := strconv.Atoi(words[0]); err != nil || len(words) < 3 {
			return false
		}
		if len(in.Tables.CgroupPrograms) == maxRows {
			in.LeftOut++
		} else {
			in.Tables.CgroupPrograms = append(in.Tables.CgroupPrograms, facts.CgroupProgram{
				Cgroup: cgroup, AttachType: facts.Cut(words[1]), Program: facts.Cut(words[len(words)-1]), Source: in.At(number),
			})
		}
		return true
	})
}

// extractNetwork reads "eth0(2) clsact/ingress cil_from_netdev-eth0 id 32796", below headings such as "tc:". XDP reads
// "eth0(2) driver id 12" and names no program.
func extractNetwork(in *artifact.Input) error {
	section := ""
	err := each(in, "network programs", func(number int, _ string, words []string) bool {
		if len(words) == 1 && strings.HasSuffix(words[0], ":") {
			section = strings.TrimSuffix(words[0], ":")
			return true
		}
		device, _, found := strings.Cut(words[0], "(")
		if !found || len(words) < 2 {
			return false
		}
		if len(in.Tables.NetworkPrograms) == maxRows {
			in.LeftOut++
			return true
		}
		program := facts.NetworkProgram{Device: facts.Cut(device), Hook: facts.Cut(words[1]), Source: in.At(number)}
		if section == "xdp" {
			program.Hook = "xdp"
		} else if len(words) > 2 && words[2] != "id" {
			program.Program = facts.Cut(words[2])
		}
		in.Tables.NetworkPrograms = append(in.Tables.NetworkPrograms, program)
		return true
	})
	for _, program := range in.Tables.NetworkPrograms {
		if isCiliums(program.Program) {
			return err
		}
	}
	in.Unsaid = []string{"network_programs"}
	return err
}

const filterPrefix = "cmd/tc-filter-show-dev-"

// extractFilters reads "filter protocol all pref 1 bpf chain 0 handle 0x1 cil_from_netdev-eth0 direct-action not_in_hw id 11833 name
// cil_from_netdev tag c6f7f946b3225e73 jited". The device and the direction are in the file's name only. The line above it, of
// the chain, has no handle. From 1.17 on links bypass the filters, so a file without a program of Cilium says nothing.
func extractFilters(in *artifact.Input) error {
	name, _ := strings.CutSuffix(strings.TrimPrefix(in.Name, filterPrefix), ".md")
	device, hook := name, "clsact"
	for _, direction := range []string{"ingress", "egress"} {
		if before, found := strings.CutSuffix(name, "-"+direction); found {
			device, hook = before, "clsact/"+direction
		}
	}
	ciliums := false
	err := each(in, "traffic filters", func(number int, _ string, words []string) bool {
		if words[0] != "filter" {
			return false
		}
		handle := slices.Index(words, "handle")
		if !slices.Contains(words, "bpf") || handle < 0 || handle+2 >= len(words) {
			return true
		}
		if len(in.Tables.NetworkPrograms) == maxRows {
			in.LeftOut++
			return true
		}
		program := facts.NetworkProgram{Device: facts.Cut(device), Hook: facts.Cut(hook), Program: facts.Cut(words[handle+2]), Source: in.At(number)}
		ciliums = ciliums || isCiliums(program.Program)
		in.Tables.NetworkPrograms = append(in.Tables.NetworkPrograms, program)
		return true
	})
	if !ciliums {
		in.Unsaid = []string{"network_programs"}
	}
	return err
}

// isCiliums knows the names since 1.12, and bpf_netdev_eth0.o and the like of before.
func isCiliums(program string) bool {
	return strings.HasPrefix(program, "cil_") || strings.HasPrefix(program, "bpf_")
}

// extractPrograms reads "9399: tracing  name cil_sock_tcp_destroy_v4  tag b042cd34c14a8e75  gpl run_time_ns 100 run_cnt 3" and
// keeps the programs with a run time.
func extractPrograms(in *artifact.Input) error {
	counted := false
	err := each(in, "bpf programs", func(number int, _ string, words []string) bool {
		text, found := strings.CutSuffix(words[0], ":")
		id, err := strconv.ParseInt(text, 10, 64)
		if !found || err != nil || len(words) < 2 {
			return false
		}
		nanoseconds, err := strconv.ParseFloat(after(words, "run_time_ns"), 64)
		runs, err2 := strconv.ParseInt(after(words, "run_cnt"), 10, 64)
		if err != nil || err2 != nil || runs < 0 {
			return true
		}
		if counted = true; len(in.Tables.BPFPrograms) == maxRows {
			in.LeftOut++
		} else {
			in.Tables.BPFPrograms = append(in.Tables.BPFPrograms, facts.BPFProgram{
				ID: id, Name: facts.Cut(after(words, "name")), Type: facts.Cut(words[1]), RunTimeSeconds: nanoseconds / 1e9, RunsTotal: runs, Source: in.At(number),
			})
		}
		return true
	})
	if !counted {
		in.Unsaid = []string{"bpf_programs"}
	}
	return err
}
