package clusterhealth

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Tree collects the probes of a report. The zero Tree is empty.
type Tree struct {
	rows     []facts.HealthPath
	probedAt facts.Time
	interval *float64
	rowTable *table.Table // the succinct form's

	// local is the node that reports, as printed; localKnown: one of the nodes was marked as it.
	local      string
	localKnown bool
	// the node, and the address of it, that the next probes belong to
	name      string
	path, ip  string
	secondary bool
}

// Probed sets the time and interval that the report's head states: "(Probe interval: 1m36.5s)" is 1.17's and later.
func (t *Tree) Probed(at facts.Time, head string) {
	t.probedAt = at
	if match := probeInterval.FindStringSubmatch(head); match != nil {
		t.interval = seconds(match[1])
	}
}

// address is the head of an address's probes.
type address struct {
	secondary bool
	path, ip  string
}

// addressOf reads "Host connectivity to 172.30.0.11:". Secondary addresses are "Secondary connectivity to" up to 1.16,
// after those of the primary address of the same kind, and "Secondary Host connectivity to" later.
func addressOf(line string) (a address, ok bool) {
	text := strings.TrimLeft(line, " \t")
	text, a.secondary = strings.CutPrefix(text, "Secondary ")
	for _, path := range []string{"host", "endpoint"} {
		if rest, found := strings.CutPrefix(text, strings.ToUpper(path[:1])+path[1:]+" "); found {
			text, a.path = rest, path
			break
		}
	}
	text, found := strings.CutPrefix(text, "connectivity to ")
	if !found {
		return address{}, false
	}
	if end := strings.IndexAny(text, " \t"); end >= 0 {
		text = text[:end]
	}
	a.ip, found = strings.CutSuffix(text, ":")
	return a, found && a.ip != ""
}

// Line reads one line below the report's head. Lines that say nothing of a probe are passed over.
func (t *Tree) Line(line string, source facts.Source) {
	line = strings.TrimRight(line, " \t")
	// No expressions here: a large cluster has millions of lines.
	if protocol, status, probed, isProbe := probeOf(line); isProbe {
		t.probe(protocol, status, probed, source)
	} else if a, isAddress := addressOf(line); isAddress {
		t.secondary, t.ip = a.secondary, a.ip
		if a.path != "" {
			t.path = a.path
		}
	} else if name, local, isNode := nodeOf(line); isNode {
		t.name, t.path, t.ip, t.secondary = name, "", "", false
		if local {
			t.local, t.localKnown = name, true
		}
	} else {
		t.succinct(line, source)
	}
}

// nodeOf reads "  lab/node1 (localhost):".
func nodeOf(line string) (name string, local, isNode bool) {
	text := strings.TrimLeft(line, " \t")
	name, isNode = strings.CutSuffix(text, ":")
	name, local = strings.CutSuffix(name, " (localhost)")
	return name, local, isNode && len(text) < len(line) && name != "" && !strings.ContainsAny(name, " \t")
}

// probeOf reads "ICMP to stack:   OK, RTT=261.099µs   (Last probed: 2026-11-23T02:56:32Z)".
func probeOf(line string) (protocol, status, probed string, isProbe bool) {
	text := strings.TrimLeft(line, " \t")
	switch {
	case strings.HasPrefix(text, "ICMP"):
		protocol = "icmp"
	case strings.HasPrefix(text, "HTTP"):
		protocol = "http"
	default:
		return "", "", "", false
	}
	_, value, found := strings.Cut(text, ":")
	status = strings.TrimLeft(value, " \t")
	if !found || len(status) == len(value) {
		return "", "", "", false
	}
	if before, last, isDated := strings.Cut(status, "(Last probed: "); isDated && strings.HasSuffix(last, ")") {
		status, probed = strings.TrimRight(before, " \t"), strings.TrimSuffix(last, ")")
	}
	return protocol, status, probed, true
}

func (t *Tree) probe(protocol, status, last string, source facts.Source) {
	if t.name == "" || t.path == "" || status == "" || status == "unknown" {
		return
	}
	row := facts.HealthPath{TargetNode: t.name, Path: t.path, Protocol: protocol, IP: t.ip, Primary: new(!t.secondary), Source: source}
	if last != "" {
		if row.ProbedAt = facts.ParseTime(last); row.ProbedAt.IsZero() {
			return // 0001-01-01: not probed yet
		}
	}
	if rtt, reached := strings.CutPrefix(status, "OK, RTT="); reached && rtt != "" && !strings.ContainsAny(rtt, " \t") {
		row.OK, row.LatencySeconds = true, seconds(rtt)
	} else {
		row.Error = facts.Cut(status)
	}
	t.add(row)
}

// succinct reads the form with one line a node: columns Node and Endpoints (Reachable and Endpoints reachable at
// first) say "reachable", "unreachable", "unknown", "true", "false" or, from 1.17 on, "1/1" and "0/1 (1 unknown)".
func (t *Tree) succinct(line string, source facts.Source) {
	if t.rowTable == nil {
		t.rowTable = table.New("Name", "IP")
	}
	row, ok := t.rowTable.Row([]byte(line))
	if !ok || row.Continues() {
		return
	}
	name, isLocal := strings.CutSuffix(row.Cell("Name"), " (localhost)")
	for _, path := range []struct{ kind, column, oldColumn string }{{"host", "Node", "Reachable"}, {"endpoint", "Endpoints", "Endpoints reachable"}} {
		word := row.Cell(path.column) + row.Cell(path.oldColumn)
		ok, known := reached(word)
		if !known {
			continue
		}
		if isLocal {
			t.local, t.localKnown = name, true
		}
		probe := facts.HealthPath{TargetNode: name, Path: path.kind, OK: ok, Source: source}
		if path.kind == "host" {
			probe.IP = row.Cell("IP")
		}
		if !ok {
			probe.Error = word
		}
		t.add(probe)
	}
}

var share = regexp.MustCompile(`^(\d+)/(\d+)(?: \((\d+) unknown\))?$`)

// reached says what a word of the succinct form means; known is false where nothing was probed.
func reached(word string) (ok, known bool) {
	switch word {
	case "reachable", "true":
		return true, true
	case "unreachable", "false":
		return false, true
	}
	match := share.FindStringSubmatch(word)
	if match == nil {
		return false, false
	}
	good, _ := strconv.Atoi(match[1])
	all, _ := strconv.Atoi(match[2])
	unknown, _ := strconv.Atoi(match[3])
	return good == all, all > 0 && (good == all || good+unknown < all)
}

func (t *Tree) add(row facts.HealthPath) {
	if row.ProbedAt.IsZero() {
		row.ProbedAt = t.probedAt
	}
	row.ProbeIntervalSeconds = t.interval
	if t.rows == nil {
		t.rows = *emptied.Get().(*[]facts.HealthPath)
	}
	t.rows = append(t.rows, row)
}

// emptied is the memory of reports that were thinned: the next node's is as long.
var emptied = sync.Pool{New: func() any { return new([]facts.HealthPath) }}

// Paths gives the rows, host before endpoint of each node. Nodes are named as Kubernetes names them: without the
// cluster's name when it is the reporting node's own, whose mark may come after other nodes.
func (t *Tree) Paths() []facts.HealthPath {
	cluster, _, inCluster := strings.Cut(t.local, "/")
	for i := range t.rows {
		row := &t.rows[i]
		if t.localKnown {
			row.Local = new(row.TargetNode == t.local)
		}
		prefix, name, found := strings.Cut(row.TargetNode, "/")
		if found && name != "" && (!t.localKnown || inCluster && prefix == cluster) {
			row.TargetNode = name
		}
	}
	kept, thinned := thin(t.rows)
	if thinned {
		clear(t.rows)
		rows := t.rows[:0]
		emptied.Put(&rows)
	}
	t.rows = nil
	return kept
}

// wholePeers is of how many peers of a node all probes are kept. A cluster of 500 nodes has a million probes; that all
// is well with a peer, some peers say as well as all.
const wholePeers = 48

// notableSeconds is the latency from which on a probe is kept; what rules call slow is more.
const notableSeconds = 0.05

// thin leaves out the peers beyond the first of which nothing can be said but that all probes reach them soon.
func thin(rows []facts.HealthPath) (kept []facts.HealthPath, thinned bool) {
	notable, peers := map[string]bool{}, map[string]int{}
	for i := range rows {
		row := &rows[i]
		if _, seen := peers[row.TargetNode]; !seen {
			peers[row.TargetNode] = len(peers)
		}
		if !row.OK || row.LatencySeconds != nil && *row.LatencySeconds >= notableSeconds || row.Local != nil && *row.Local {
			notable[row.TargetNode] = true
		}
	}
	if len(peers) <= wholePeers {
		return rows, false
	}
	for i := range rows {
		if name := rows[i].TargetNode; peers[name] < wholePeers || notable[name] {
			kept = append(kept, rows[i])
		}
	}
	return slices.Clip(kept), true
}
