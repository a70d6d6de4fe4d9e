// Package clusterhealth reads what the nodes' health probes found: the command cilium-health status as text and as
// JSON, and the same text inside cilium-dbg status, which package agentstatus hands in.
//
// In: text lines or JSON. Out: one row a probed path and protocol, and the count of nodes that can be reached.
package clusterhealth

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// Extractors of this family. The JSON form knows most: every path's protocol, latency and time. The text form comes
// next (status of 1.16 and before prints one word a node only), and status, with priority 0, last.
var Extractors = []artifact.Extractor{{
	Name:     "cluster health as JSON",
	Files:    []string{"cmd/cilium-health-status--o-json.md"},
	Tables:   []string{"health_paths"},
	Extract:  extractJSON,
	Collect:  "cilium-health status -o json",
	Priority: 2,
}, {
	Name:     "cluster health",
	Files:    []string{"cmd/cilium-health-status---verbose.md", "cmd/cilium-health-status.md"},
	Tables:   []string{"health_paths", "cluster_health"},
	Extract:  extractText,
	Collect:  "cilium-health status --verbose",
	Priority: 1,
}}

func extractText(in *artifact.Input) error {
	tree := Tree{}
	known := false
	var readErr error
	for number, bytes := range in.Lines(&readErr) {
		line := strings.TrimRight(string(bytes), " \t")
		switch key, value, _ := strings.Cut(line, ":"); strings.TrimSpace(key) {
		case "Cluster health":
			health := Summary(value, in.At(number))
			in.Tables.ClusterHealth = append(in.Tables.ClusterHealth, health)
			tree.Probed(health.ProbedAt, value)
			known = true
		case "Probe time": // up to 1.16
			tree.Probed(facts.ParseTime(value), "")
			known = true
		default:
			tree.Line(line, in.At(number))
		}
	}
	if in.Tables.HealthPaths = tree.Paths(); !known && len(in.Tables.HealthPaths) == 0 {
		return fmt.Errorf("read cluster health: no probe in %s", in.Path)
	}
	return readErr
}

var (
	summary       = regexp.MustCompile(`^(\d{1,9})/(\d{1,9}) reachable(?:\s+\((\S+?)\))?`)
	probeInterval = regexp.MustCompile(`\(Probe interval: (\S+?)\)`)
)

// Summary reads the value of the line "Cluster health:". Other texts than counts are kept as the message.
func Summary(value string, source facts.Source) facts.ClusterHealth {
	value = strings.TrimSpace(value)
	match := summary.FindStringSubmatch(value)
	if match == nil {
		return facts.ClusterHealth{Message: facts.Cut(strings.Join(strings.Fields(value), " ")), Source: source}
	}
	reachable, _ := strconv.ParseInt(match[1], 10, 64)
	total, _ := strconv.ParseInt(match[2], 10, 64)
	return facts.ClusterHealth{ReachableCount: &reachable, TotalCount: &total, ProbedAt: facts.ParseTime(match[3]), Source: source}
}

func extractJSON(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read cluster health: %w", err)
	}
	if !document.Get("timestamp").Exists() && !document.Get("nodes").Exists() {
		return fmt.Errorf("read cluster health: no nodes in %s", in.Path)
	}
	tree := Tree{local: document.Get("local", "name").String()}
	tree.localKnown = tree.local != ""
	tree.probedAt = facts.ParseTime(document.Get("timestamp").String())
	tree.interval = seconds(document.Get("probeInterval").String())
	for node := range document.Get("nodes").Items() {
		tree.name = node.Get("name").String()
		for _, path := range []string{"host", "health-endpoint"} {
			addresses := node.Get(path)
			if path == "health-endpoint" && !addresses.Exists() { // only key up to 1.11; later it repeats the other
				tree.address(in, "endpoint", node.Get("endpoint"), true)
				continue
			}
			kind := strings.TrimPrefix(path, "health-")
			tree.address(in, kind, addresses.Get("primary-address"), true)
			for secondary := range addresses.Get("secondary-addresses").Items() {
				tree.address(in, kind, secondary, false)
			}
		}
	}
	in.Tables.HealthPaths = tree.Paths()
	return nil
}

// address adds the probes of one address. A protocol that was not probed has no object.
func (t *Tree) address(in *artifact.Input, path string, address jsonvalue.Value, primary bool) {
	for _, protocol := range []string{"icmp", "http"} {
		probe := address.Get(protocol)
		if t.name == "" || !probe.Exists() {
			continue
		}
		row := facts.HealthPath{TargetNode: t.name, Path: path, Protocol: protocol, IP: address.Get("ip").String(), Primary: new(primary)}
		row.Error = facts.Cut(probe.Get("status").String())
		row.OK = row.Error == ""
		row.Source = in.At(max(probe.Get("status").Line(), probe.Get("latency").Line(), probe.Line()))
		if latency := probe.Get("latency").Int(); row.OK && latency != nil {
			row.LatencySeconds = new(time.Duration(*latency).Seconds())
		}
		if last := probe.Get("lastProbed"); last.Exists() {
			if row.ProbedAt = facts.ParseTime(last.String()); row.ProbedAt.IsZero() {
				continue // 0001-01-01: not probed yet
			}
		}
		t.add(row)
	}
}

// seconds reads a Go duration, nil if it is none.
func seconds(text string) *float64 {
	duration, err := time.ParseDuration(strings.TrimSpace(text))
	if err != nil {
		return nil
	}
	return new(duration.Seconds())
}
