// Package host reads who a node is and how busy: the smallest commands of the collector.
//
// In: cmd/hostname.md, uname--a.md, uptime.md, taskset--pc-1.md, cat--etc-resolv.conf.md. Out: hosts, a row a file.
package host

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read the commands. Each fills its own fields, so all rows are kept.
var Extractors = []artifact.Extractor{
	command("host name", "hostname", hostname),
	command("uname", "uname--a", uname),
	command("uptime", "uptime", uptime),
	command("processors", "taskset--pc-1", processors),
	command("resolver", "cat--etc-resolv.conf", resolver),
}

func command(name, file string, read func(host *facts.Host, line string) bool) artifact.Extractor {
	return artifact.Extractor{
		Name:    name,
		Files:   []string{"cmd/" + file + ".md"},
		Tables:  []string{"hosts"},
		Extract: func(in *artifact.Input) error { return extract(in, name, read) },
		Collect: "cilium-bugtool",
	}
}

// ErrUnknownForm says that no line of a file has the form of the command's output.
var ErrUnknownForm = errors.New("has no line of the known form")

func extract(in *artifact.Input, name string, read func(host *facts.Host, line string) bool) error {
	var host facts.Host
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		text := strings.TrimSpace(string(line))
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if !read(&host, text) {
			other = true
		} else if host.Source.Line == 0 {
			host.Source = in.At(number)
		}
	}
	if host.Source.Line > 0 {
		in.Tables.Hosts = append(in.Tables.Hosts, host)
	}
	if readErr != nil {
		return fmt.Errorf("read %s: %w", name, readErr)
	}
	if host.Source.Line == 0 && other && in.Failure == nil {
		return ErrUnknownForm
	}
	return nil
}

// hostname takes the first line that is one word.
func hostname(host *facts.Host, line string) bool {
	if host.Hostname != "" || strings.ContainsAny(line, " \t") {
		return false
	}
	host.Hostname = facts.Cut(line)
	return true
}

// uname reads "Linux node1 6.8.0-45-generic #45-Ubuntu SMP …".
func uname(host *facts.Host, line string) bool {
	words := strings.Fields(line)
	if len(words) < 3 || words[0] != "Linux" || host.KernelRelease != "" {
		return false
	}
	host.Hostname, host.KernelRelease = facts.Cut(words[1]), facts.Cut(words[2])
	return true
}

var (
	load = regexp.MustCompile(`load averages?: ([\d.]+),? +([\d.]+),? +([\d.]+)`)
	up   = regexp.MustCompile(`\bup +(?:(\d+) days?, *)?(?:(\d+):(\d+)|(\d+) min)?`)
)

// uptime reads " 02:51:26 up 3 days,  1:11,  0 user,  load average: 1.13, 2.04, 3.17"; within the first hour "up 11 min".
func uptime(host *facts.Host, line string) bool {
	loads := load.FindStringSubmatch(line)
	if loads == nil {
		return false
	}
	host.Load1, host.Load5, host.Load15 = decimal(loads[1]), decimal(loads[2]), decimal(loads[3])
	if parts := up.FindStringSubmatch(line); parts != nil && strings.Join(parts[1:], "") != "" {
		seconds := 86400*number(parts[1]) + 3600*number(parts[2]) + 60*(number(parts[3])+number(parts[4]))
		host.UptimeSeconds = &seconds
	}
	return true
}

func decimal(text string) *float64 {
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil
	}
	return &value
}

// number is 0 for "".
func number(text string) float64 {
	value, _ := strconv.ParseFloat(text, 64)
	return value
}

// processors reads "pid 1's current affinity list: 0-3,8".
func processors(host *facts.Host, line string) bool {
	_, list, found := strings.Cut(line, "affinity list: ")
	if !found {
		return false
	}
	var count int64
	for part := range strings.SplitSeq(strings.TrimSpace(list), ",") {
		first, last, isRange := strings.Cut(part, "-")
		if !isRange {
			last = first
		}
		from, err := strconv.ParseInt(first, 10, 64)
		to, err2 := strconv.ParseInt(last, 10, 64)
		if err != nil || err2 != nil || from < 0 || to < from || to > 1<<20 {
			return false
		}
		count += to - from + 1
	}
	host.CPUsCount = &count
	return true
}

// resolver reads lines of resolv.conf(5).
func resolver(host *facts.Host, line string) bool {
	const most = 50
	words := strings.Fields(line)
	switch {
	case len(words) < 2:
		return false
	case words[0] == "nameserver" && len(host.Nameservers) < most:
		host.Nameservers = append(host.Nameservers, facts.Cut(words[1]))
	case words[0] == "search" || words[0] == "domain":
		host.SearchDomains = nil // the last one counts
		for _, domain := range words[1:min(len(words), most)] {
			host.SearchDomains = append(host.SearchDomains, facts.Cut(domain))
		}
	default:
		return words[0] == "options" || words[0] == "sortlist"
	}
	return true
}
