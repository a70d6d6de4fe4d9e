package kernelmessages

import (
	"regexp"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// class is a kind of trouble. A line is of the first class that matches it.
type class struct {
	name string
	// words are what a line must have one of, to spare the expression for the lines that can't match.
	words   []string
	pattern *regexp.Regexp // its group is the name of the process that the line is about
}

// classes are texts of the kernel's own sources (mm/oom_kill.c, kernel/watchdog.c, kernel/hung_task.c, kernel/rcu/tree_stall.h,
// net/netfilter/nf_conntrack_core.c, net/core/neighbour.c, net/ipv4/route.c, net/sched/sch_generic.c, block/blk-core.c).
var classes = []class{
	{"oom_kill", []string{"ill"}, regexp.MustCompile(`(?i:out of memory)[^(]*: Kill(?:ed)? process \d+,? \(([^)]*)\)`)},
	{"soft_lockup", []string{"BUG: soft lockup", "hard LOCKUP"}, regexp.MustCompile(`(?:BUG: soft lockup|hard LOCKUP)(?:.*\[([^\]:]+):\d+\])?`)},
	{"hung_task", []string{"blocked for more than"}, regexp.MustCompile(`INFO: task (.+):\d+ blocked for more than \d+ seconds`)},
	{"rcu_stall", []string{"detected"}, regexp.MustCompile(`\b(?:rcu\w*|RCU)\b.*(?:self-)?detected (?:expedited )?stalls?\b`)},
	{"kernel_bug", []string{"BUG: ", "BUG at ", "Oops", "general protection fault", "Kernel panic"}, regexp.MustCompile(`^(?:BUG: |kernel BUG at |Oops|general protection fault|Kernel panic)|unable to handle kernel|: general protection fault`)},
	{"conntrack_full", []string{"table full"}, regexp.MustCompile(`nf_conntrack: (?:nf_conntrack: )?table full, dropping packet`)},
	{"neighbor_overflow", []string{"table overflow"}, regexp.MustCompile(`neighbou?r:? .*table overflow`)},
	{"tcp_memory", []string{"out of memory"}, regexp.MustCompile(`TCP: out of memory`)},
	{"martian", []string{"martian"}, regexp.MustCompile(`martian source `)},
	{"transmit_timeout", []string{"NETDEV WATCHDOG"}, regexp.MustCompile(`NETDEV WATCHDOG: `)},
	{"link_down", []string{"ink is", "ink down"}, regexp.MustCompile(`\b(?:Link is|link is|Link) [Dd]own\b`)},
	{"segfault", []string{"segfault at", "general protection"}, regexp.MustCompile(`^(?:traps: )?(.+)\[\d+\](?:: segfault at | general protection)`)},
	{"bpf_denied", []string{"ockdown: ", "avc:"}, regexp.MustCompile(`(?i)lockdown: ([^:]*): .*\bbpf\b|avc: +denied .*\bbpf\b`)},
	{"bpf", []string{"BPF:", "BTF", "bpf_jit"}, regexp.MustCompile(`^BPF: ?\S|failed to validate module .* BTF|bpf_jit: .*fail`)},
	{"xdp", []string{"XDP"}, regexp.MustCompile(`without XDP frag support|XDP .*(?:not supported|too large|larger than)`)},
	{"firewall", []string{" IN="}, regexp.MustCompile(`(?i)(?:refused connection|drop(?:ped)?|reject(?:ed)?|deny|denied|block)\b.*\bIN=\S* OUT=`)},
	{"io_error", []string{"error", "read-only"}, regexp.MustCompile(`I/O error|EXT4-fs error|XFS .*(?:metadata I/O error|[Cc]orruption)|Remounting filesystem read-only`)},
}

// classify says which kind of trouble a message is, "" for none. Words of the boot line and of settings echoed in
// the log name the same things without anything being wrong.
func classify(text string) (name, process string) {
	if strings.HasPrefix(text, "Command line:") || strings.HasPrefix(text, "Kernel command line:") || strings.Contains(text, "sysctl") {
		return "", ""
	}
	for i := range classes {
		c := &classes[i]
		if !containsOne(text, c.words) {
			continue
		}
		if found := c.pattern.FindStringSubmatch(text); found != nil {
			if len(found) > 1 {
				process = facts.CutTo(strings.Clone(found[1]), 64)
			}
			return c.name, process
		}
	}
	return "", ""
}

func containsOne(text string, words []string) bool {
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}
