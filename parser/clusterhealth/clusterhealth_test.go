package clusterhealth

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

func read(t *testing.T, extract func(*artifact.Input) error, text string) *facts.Tables {
	t.Helper()
	in := &artifact.Input{Path: "h", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
	if err := extract(in); err != nil {
		t.Fatal(err)
	}
	return in.Tables
}

func at(line int) facts.Source { return facts.Source{File: "h", Line: line} }

func when(text string) facts.Time { return facts.ParseTime(text) }

const newText = `Cluster health:   1/2 reachable   (2026-11-23T02:56:33Z)   (Probe interval: 1m36.566274746s)
Name              IP              Node                     Endpoints
  lab/node2 (localhost):
    Host connectivity to 172.30.0.12:
      ICMP to stack:   OK, RTT=250.503µs   (Last probed: 2026-11-23T02:56:33Z)
      HTTP to agent:   OK, RTT=233.848µs   (Last probed: 0001-01-01T00:00:00Z)
  lab/node1:
    Secondary Host connectivity to fd00::11:
      ICMP to stack:   OK, RTT=1ms         (Last probed: 2026-11-23T02:55:21Z)
    Endpoint connectivity to 10.244.0.38:
      ICMP to stack:   Connection timed out                                                                                              (Last probed: 2026-11-23T02:55:07Z)
      HTTP to agent:   Get "http://10.244.0.38:4240/hello": context deadline exceeded (Client.Timeout exceeded while awaiting headers)   (Last probed: 2026-11-23T02:55:07Z)
  other/node9:
    Host connectivity to 172.30.9.9:
      ICMP to stack:   OK, RTT=2s   (Last probed: 2026-11-23T02:55:21Z)
`

func TestNewText(t *testing.T) {
	got := read(t, extractText, newText)
	interval := new(96.566274746)
	if diff := cmp.Diff([]facts.ClusterHealth{{ReachableCount: new(int64(1)), TotalCount: new(int64(2)), ProbedAt: when("2026-11-23T02:56:33Z"), Source: at(1)}}, got.ClusterHealth); diff != "" {
		t.Error(diff)
	}
	want := []facts.HealthPath{
		{TargetNode: "node2", Path: "host", Protocol: "icmp", IP: "172.30.0.12", Primary: new(true), Local: new(true), OK: true, LatencySeconds: new(0.000250503), ProbedAt: when("2026-11-23T02:56:33Z"), Source: at(5)},
		{TargetNode: "node1", Path: "host", Protocol: "icmp", IP: "fd00::11", Primary: new(false), Local: new(false), OK: true, LatencySeconds: new(0.001), ProbedAt: when("2026-11-23T02:55:21Z"), Source: at(9)},
		{TargetNode: "node1", Path: "endpoint", Protocol: "icmp", IP: "10.244.0.38", Primary: new(true), Local: new(false), Error: "Connection timed out", ProbedAt: when("2026-11-23T02:55:07Z"), Source: at(11)},
		{TargetNode: "node1", Path: "endpoint", Protocol: "http", IP: "10.244.0.38", Primary: new(true), Local: new(false), Error: `Get "http://10.244.0.38:4240/hello": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`, ProbedAt: when("2026-11-23T02:55:07Z"), Source: at(12)},
		{TargetNode: "other/node9", Path: "host", Protocol: "icmp", IP: "172.30.9.9", Primary: new(true), Local: new(false), OK: true, LatencySeconds: new(2.0), ProbedAt: when("2026-11-23T02:55:21Z"), Source: at(15)},
	}
	for i := range want {
		want[i].ProbeIntervalSeconds = interval
	}
	if diff := cmp.Diff(want, got.HealthPaths); diff != "" {
		t.Error(diff)
	}
}

// 1.16 and before: no summary, secondary addresses named by their place, one time for the whole report.
const oldText = `Probe time:   2026-11-23T03:00:50Z
Nodes:
  lab/node2 (localhost):
    Host connectivity to 172.30.0.12:
      ICMP to stack:   OK, RTT=327.067µs
      Secondary connectivity to 10.9.0.12:
        HTTP to agent:   Get "http://10.9.0.12:4240/hello": dial tcp 10.9.0.12:4240: connect: no route to host
    Endpoint connectivity to 10.244.0.12:
      HTTP to agent:   OK, RTT=598.18µs
`

func TestOldText(t *testing.T) {
	got := read(t, extractText, oldText)
	want := []facts.HealthPath{
		{TargetNode: "node2", Path: "host", Protocol: "icmp", IP: "172.30.0.12", Primary: new(true), Local: new(true), OK: true, LatencySeconds: new(0.000327067), Source: at(5)},
		{TargetNode: "node2", Path: "host", Protocol: "http", IP: "10.9.0.12", Primary: new(false), Local: new(true), Error: `Get "http://10.9.0.12:4240/hello": dial tcp 10.9.0.12:4240: connect: no route to host`, Source: at(7)},
		{TargetNode: "node2", Path: "endpoint", Protocol: "http", IP: "10.244.0.12", Primary: new(true), Local: new(true), OK: true, LatencySeconds: new(0.00059818), Source: at(9)},
	}
	for i := range want {
		want[i].ProbedAt = when("2026-11-23T03:00:50Z")
	}
	if diff := cmp.Diff(want, got.HealthPaths); diff != "" {
		t.Error(diff)
	}
	if len(got.ClusterHealth) != 0 {
		t.Error("counts of nothing")
	}
}

func TestSuccinct(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want string
	}{
		"words": {`  Name                    IP              Node        Endpoints
  lab/node2 (localhost)   172.30.0.12     reachable   unknown
  lab/node1               172.30.0.11     reachable   unreachable`,
			"2 node2 host true, 3 node1 host true, 3 node1 endpoint false"},
		"first form": {`  Name                  IP              Reachable   Endpoints reachable
  runtime (localhost)   192.168.36.11   true        false`,
			"2 runtime host true, 2 runtime endpoint false"},
		"shares": {`  Name          IP           Node   Endpoints
  kind/worker   172.18.0.4   1/1    0/1
  kind/other    172.18.0.5   0/1 (1 unknown)   2/2`,
			"2 worker host true, 2 worker endpoint false, 3 other endpoint true"},
	} {
		t.Run(name, func(t *testing.T) {
			tree := Tree{}
			for i, line := range strings.Split(test.text, "\n") {
				tree.Line(line, at(i+1))
			}
			if diff := cmp.Diff(test.want, short(tree.Paths())); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func short(paths []facts.HealthPath) string {
	var words []string
	for _, path := range paths {
		word := string(rune('0'+path.Source.Line)) + " " + path.TargetNode + " " + path.Path
		if path.Protocol != "" {
			word += " " + path.Protocol
		}
		if path.OK {
			word += " true"
		} else {
			word += " false"
		}
		words = append(words, word)
	}
	return strings.Join(words, ", ")
}

func TestSummary(t *testing.T) {
	for text, want := range map[string]facts.ClusterHealth{
		"      2/3 reachable   (2026-01-15T10:14:40Z)   (Probe interval: 1m36.566s)": {ReachableCount: new(int64(2)), TotalCount: new(int64(3)), ProbedAt: facts.At(time.Date(2026, 1, 15, 10, 14, 40, 0, time.UTC))},
		"   Warning   cilium-health daemon unreachable":                              {Message: "Warning cilium-health daemon unreachable"},
		"   Probe disabled": {Message: "Probe disabled"},
	} {
		if diff := cmp.Diff(want, Summary(text, facts.Source{})); diff != "" {
			t.Error(diff)
		}
	}
}

const document = `{
  "local": {
    "name": "lab/node2"
  },
  "nodes": [
    {
      "endpoint": {
        "icmp": {
          "status": "Connection timed out"
        },
        "ip": "10.244.1.79"
      },
      "health-endpoint": {
        "primary-address": {
          "icmp": {
            "lastProbed": "2026-11-23T02:54:07Z",
            "status": "Connection timed out"
          },
          "ip": "10.244.1.79"
        },
        "secondary-addresses": []
      },
      "host": {
        "primary-address": {
          "http": {
            "lastProbed": "2026-11-23T02:54:41Z",
            "latency": 1721362
          },
          "icmp": {
            "lastProbed": "0001-01-01T00:00:00Z",
            "latency": 0
          },
          "ip": "172.30.0.11"
        }
      },
      "name": "lab/node1"
    }
  ],
  "probeInterval": "1m36s",
  "timestamp": "2026-11-23T02:54:55Z"
}
`

func TestJSON(t *testing.T) {
	got := read(t, extractJSON, document)
	want := []facts.HealthPath{
		{TargetNode: "node1", Path: "host", Protocol: "http", IP: "172.30.0.11", Primary: new(true), Local: new(false), OK: true, LatencySeconds: new(0.001721362), ProbedAt: when("2026-11-23T02:54:41Z"), ProbeIntervalSeconds: new(96.0), Source: at(27)},
		{TargetNode: "node1", Path: "endpoint", Protocol: "icmp", IP: "10.244.1.79", Primary: new(true), Local: new(false), Error: "Connection timed out", ProbedAt: when("2026-11-23T02:54:07Z"), ProbeIntervalSeconds: new(96.0), Source: at(17)},
	}
	if diff := cmp.Diff(want, got.HealthPaths); diff != "" {
		t.Error(diff)
	}
}

// 1.11 and before have only the key endpoint, without addresses below it.
func TestOldJSON(t *testing.T) {
	got := read(t, extractJSON, `{"nodes": [{"name": "node1", "host": {"primary-address": {"ip": "1.2.3.4", "icmp": {"latency": 5}}}, "endpoint": {"ip": "10.0.0.1", "http": {"status": "x"}}}], "timestamp": "2021-01-01T00:00:00Z"}`)
	if diff := cmp.Diff("1 node1 host icmp true, 1 node1 endpoint http false", short(got.HealthPaths)); diff != "" {
		t.Error(diff)
	}
}

func TestNotHealth(t *testing.T) {
	for _, extract := range []func(*artifact.Input) error{extractText, extractJSON} {
		for _, text := range []string{"hello", `{"a": 1}`, "[1"} {
			in := &artifact.Input{Path: "h", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			if extract(in) == nil {
				t.Errorf("%q is taken for health", text)
			}
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(newText)
	f.Add(oldText)
	f.Add(document)
	f.Fuzz(func(t *testing.T, text string) {
		for _, extract := range []func(*artifact.Input) error{extractText, extractJSON} {
			in := &artifact.Input{Path: "h", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			_ = extract(in)
			for _, path := range in.Tables.HealthPaths {
				if path.Source.Line < 1 || path.TargetNode == "" && path.Protocol != "" || path.OK != (path.Error == "") {
					t.Fatalf("%+v", path)
				}
			}
		}
	})
}

// TestManyPeers: of many peers, those beyond the first are kept only if something is wrong with them.
func TestManyPeers(t *testing.T) {
	var text strings.Builder
	text.WriteString("Cluster health:   299/300 reachable   (2026-11-23T02:56:33Z)\n")
	for i := range 300 {
		status := "OK, RTT=1ms"
		switch i {
		case 200:
			status = "Connection timed out"
		case 250:
			status = "OK, RTT=80ms"
		}
		fmt.Fprintf(&text, "  lab/node%d:\n    Host connectivity to 172.30.0.%d:\n      ICMP to stack:   OK, RTT=1ms\n      HTTP to agent:   %s\n", i, i%250, status)
	}
	probes := map[string]int{}
	for _, row := range read(t, extractText, text.String()).HealthPaths {
		probes[row.TargetNode]++
	}
	if len(probes) != wholePeers+2 || probes["node0"] != 2 || probes["node200"] != 2 || probes["node250"] != 2 || probes["node299"] != 0 {
		t.Errorf("probes by peer: %v", probes)
	}
}
