package hubbleflows

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const path = "hubble-flows-cilium-4sv9m-20261123-025750.json"

func at(text string) facts.Time { return facts.ParseTime(text) }

func source(line int) facts.Source { return facts.Source{File: path, Line: line} }

func TestRealFiles(t *testing.T) {
	for name, test := range map[string]struct {
		file facts.FlowFile
		drop facts.FlowDrop // the policy's
	}{
		"1.15.json": {
			facts.FlowFile{FlowsCount: 8, ForwardedCount: 2, DroppedCount: 4, FirstAt: at("2026-11-23T02:55:49.119285442Z"), LastAt: at("2026-11-23T02:57:19.253493967Z"), Source: source(1)},
			facts.FlowDrop{Verdict: "DROPPED", Reason: "POLICY_DENIED", Code: new(int64(133)), Direction: "INGRESS",
				SourceNamespace: "demo", SourceWorkload: "client", SourcePod: "client-68c79d4b99-whvb6", SourceIdentity: new(int64(68669)), SourceIP: "10.244.1.201",
				DestinationNamespace: "demo", DestinationWorkload: "web", DestinationPod: "web-79c6b4c86b-8htwj", DestinationIdentity: new(int64(126075)), DestinationIP: "10.244.0.250",
				DestinationPort: new(int64(8080)), Protocol: "TCP", Count: 2, FirstAt: at("2026-11-23T02:57:18.24458557Z"), LastAt: at("2026-11-23T02:57:19.253493967Z"),
				LastAgeSeconds: new(0.0), Source: source(5)},
		},
		"1.20.json": {
			facts.FlowFile{FlowsCount: 7, LostCount: 1, ForwardedCount: 2, DroppedCount: 3, FirstAt: at("2026-11-23T02:50:44.606856825Z"), LastAt: at("2026-11-23T02:51:36.665707539Z"), Source: source(1)},
			facts.FlowDrop{Verdict: "DROPPED", Reason: "POLICY_DENIED", Code: new(int64(133)), Direction: "INGRESS",
				SourceNamespace: "demo", SourceWorkload: "client", SourcePod: "client-68c79d4b99-zqb8l", SourceIdentity: new(int64(112022)), SourceIP: "10.244.0.218",
				DestinationNamespace: "demo", DestinationWorkload: "web", DestinationPod: "web-79c6b4c86b-tl872", DestinationIdentity: new(int64(108295)), DestinationIP: "10.244.0.209",
				DestinationPort: new(int64(8080)), Protocol: "TCP", Count: 2, FirstAt: at("2026-11-23T02:51:35.979412133Z"), LastAt: at("2026-11-23T02:51:36.665707539Z"),
				LastAgeSeconds: new(0.0), Source: source(4)},
		},
	} {
		t.Run(name, func(t *testing.T) {
			tables := artifacttest.Rows(t, Extractors, path, artifacttest.Testdata(t, name))
			if diff := cmp.Diff([]facts.FlowFile{test.file}, tables.FlowFiles); diff != "" {
				t.Error(diff)
			}
			if len(tables.FlowDrops) != 2 {
				t.Fatalf("%d groups, want the policy's and the unsupported protocol's", len(tables.FlowDrops))
			}
			for _, drop := range tables.FlowDrops {
				if drop.Reason != "POLICY_DENIED" {
					continue
				}
				if diff := cmp.Diff(test.drop, drop, cmpopts.IgnoreFields(facts.FlowDrop{}, "SourceLabels", "DestinationLabels", "Samples")); diff != "" {
					t.Error(diff)
				}
				if drop.SourceLabels[0] != "k8s:app=client" || drop.DestinationLabels[0] != "k8s:app=web" {
					t.Errorf("labels %q and %q", drop.SourceLabels, drop.DestinationLabels)
				}
				samples := drop.Samples
				if len(samples) != 2 || samples[0].Source != drop.Source || len(samples[0].Text) > 512 || !strings.HasPrefix(samples[0].Text, `{"flow":{"time":"2026-11-23T02:5`) {
					t.Errorf("samples %+v", samples)
				}
			}
		})
	}
}

// drop makes a line of our own.
func drop(extra string) string {
	return `{"flow":{"time":"2026-01-15T10:14:59Z","verdict":"DROPPED","drop_reason":133,"drop_reason_desc":"POLICY_DENIED",` +
		`"l4":{"TCP":{"source_port":1,"destination_port":80}},"source":{"pod_name":"a-0","namespace":"x"},` + extra + `"traffic_direction":"EGRESS"},"time":"2026-01-15T10:14:59Z"}` + "\n"
}

func TestCounting(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want string // reason code direction source → destination port count denied-by, a group each
		file string
	}{
		"both events of a packet count once": {
			drop(`"event_type":{"type":5},`) + drop(`"event_type":{"type":1,"sub_type":133},`), "POLICY_DENIED 133 EGRESS a→ 80 ×1 []", "flows 2 dropped 1"},
		"verdict events alone count": {
			drop(`"event_type":{"type":5},`) + drop(`"event_type":{"type":5},`), "POLICY_DENIED 133 EGRESS a→ 80 ×2 []", "flows 2 dropped 2"},
		"the names of denying policies are gathered": {
			drop(`"event_type":{"type":5},"egress_denied_by":[{"name":"deny-web","namespace":"x","kind":"CiliumNetworkPolicy"},{"name":"all"}],`) + drop(`"event_type":{"type":1},"egress_denied_by":[{"name":"all"}],`),
			"POLICY_DENIED 133 EGRESS a→ 80 ×1 [all x/deny-web]", "flows 2 dropped 1"},
		"an audited flow": {
			strings.Replace(drop(`"event_type":{"type":5},`), "DROPPED", "AUDIT", 1), "POLICY_DENIED 133 EGRESS a→ 80 ×1 []", "flows 1 audit 1"},
		"a reason without name, as a number": {
			strings.Replace(drop(`"event_type":{"type":1},`), `"drop_reason":133,"drop_reason_desc":"POLICY_DENIED"`, `"drop_reason":206,"drop_reason_desc":206`, 1), "NO_DEVICE 206 EGRESS a→ 80 ×1 []", "flows 1 dropped 1"},
		"a peer that is no pod is told apart by identity": {
			drop(`"destination":{"identity":2},`) + drop(`"destination":{"identity":16777217},`) + drop(`"destination":{"identity":2},`),
			"POLICY_DENIED 133 EGRESS a→ 80 ×2 []\nPOLICY_DENIED 133 EGRESS a→ 80 ×1 []", "flows 3 dropped 3"},
		"a cut last line": {
			drop("") + drop("")[:200], "POLICY_DENIED 133 EGRESS a→ 80 ×1 []", "flows 1 dropped 1"},
		"a verdict inside of a string is none": {
			`{"flow":{"time":"2026-01-15T10:14:59Z","l7":{"http":{"url":"/?\"verdict\":\"DROPPED\""}},"verdict":"FORWARDED"}}` + "\n", "", "flows 1 forwarded 1"},
		"without the envelope": {
			`{"time":"2026-01-15T10:14:59Z","verdict":"DROPPED","drop_reason":151,"source":{"labels":["reserved:world"]}}` + "\n", "STALE_OR_UNROUTABLE_IP 151  → - ×1 []", "flows 1 dropped 1"},
		"lost events and a relay's status": {
			`{"lost_events":{"source":"HUBBLE_RING_BUFFER","num_events_lost":"12"},"time":"2026-01-15T10:14:59Z"}` + "\n" + `{"node_status":{"state_change":"NODE_CONNECTED"}}` + "\n" + drop(""),
			"POLICY_DENIED 133 EGRESS a→ 80 ×1 []", "flows 1 dropped 1 lost 12"},
	} {
		t.Run(name, func(t *testing.T) {
			tables := artifacttest.Rows(t, Extractors, path, test.text)
			var got []string
			for _, row := range tables.FlowDrops {
				port := "-"
				if row.DestinationPort != nil {
					port = fmt.Sprint(*row.DestinationPort)
				}
				got = append(got, fmt.Sprintf("%s %d %s %s→%s %s ×%d %v", row.Reason, *row.Code, row.Direction, row.SourceWorkload, row.DestinationWorkload, port, row.Count, row.DeniedBy))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "\n")); diff != "" {
				t.Error(diff)
			}
			file := tables.FlowFiles[0]
			counts := fmt.Sprintf("flows %d", file.FlowsCount)
			for name, count := range map[string]int64{" forwarded": file.ForwardedCount, " dropped": file.DroppedCount, " audit": file.AuditCount} {
				if count > 0 {
					counts += fmt.Sprint(name, " ", count)
				}
			}
			if file.LostCount > 0 {
				counts += fmt.Sprint(" lost ", file.LostCount)
			}
			if counts != test.file {
				t.Errorf("file: %s, want %s", counts, test.file)
			}
		})
	}
}

func TestTheLargestGroupsAreKept(t *testing.T) {
	var text strings.Builder
	for port := range 600 {
		line := strings.Replace(drop(`"event_type":{"type":1},`), `"destination_port":80`, fmt.Sprintf(`"destination_port":%d`, port), 1)
		text.WriteString(line)
		if port >= 300 {
			text.WriteString(line)
		}
	}
	tables := artifacttest.Rows(t, Extractors, path, text.String())
	if rows := tables.FlowDrops; len(rows) != 500 || *rows[0].DestinationPort != 300 || *rows[299].DestinationPort != 599 || *rows[300].DestinationPort != 0 {
		t.Errorf("%d rows", len(rows))
	}
	if got := tables.FlowFiles[0].DroppedCount; got != 900 {
		t.Errorf("%d dropped, want those of all groups", got)
	}
}

func TestAge(t *testing.T) {
	text := drop("") + `{"flow":{"time":"2026-01-15T10:16:29.5Z","verdict":"FORWARDED"}}` + "\n"
	row := artifacttest.Rows(t, Extractors, path, text).FlowDrops[0]
	if row.LastAgeSeconds == nil || *row.LastAgeSeconds != 90.5 || len(row.Samples) != 1 {
		t.Errorf("%+v", row)
	}
}

func TestWithoutHash(t *testing.T) {
	for pod, want := range map[string]string{
		"client-68c79d4b99-whvb6":        "client",
		"coredns-5d78c9869d-abcde":       "coredns-5d78c9869d-abcde", // a and e are in no hash
		"cilium-4sv9m":                   "cilium",
		"pg-0":                           "pg",
		"web":                            "web",
		"":                               "",
		"-4sv9m":                         "-4sv9m",
		"backup-28934567-4sv9m":          "backup-28934567", // the job's name
		"api-v2-7d9c8f6b5d-x2b4z":        "api-v2",
		"node-exporter-prometheus-zz9xk": "node-exporter-prometheus",
	} {
		if got := withoutHash(pod); got != want {
			t.Errorf("%s: got %s, want %s", pod, got, want)
		}
	}
}

func TestOtherText(t *testing.T) {
	for _, text := range []string{"failed to connect\n", "[]\n", `{"a":` + "\n"} {
		if _, _, err := artifacttest.Extract(Extractors, path, text); !errors.Is(err, ErrNoFlows) {
			t.Errorf("%q: error %v", text, err)
		}
	}
}

// The published flows stand on pages with commands; one is cut before its closing braces.
func TestPublishedOutputs(t *testing.T) {
	for name, text := range artifacttest.Published(t, "hubble-json") {
		var want int64
		for line := range strings.Lines(text) {
			var flow struct {
				Verdict string
				Flow    struct{ Verdict string }
			}
			if json.Unmarshal([]byte(line), &flow) == nil && flow.Verdict+flow.Flow.Verdict != "" {
				want++
			}
		}
		tables, _, err := artifacttest.Extract(Extractors, path, text)
		if want == 0 {
			if !errors.Is(err, ErrNoFlows) {
				t.Errorf("%s: no flow in it, and error %v", name, err)
			}
			continue
		}
		if err != nil || tables.FlowFiles[0].FlowsCount != want {
			t.Errorf("%s: %+v, want %d flows, error %v", name, tables.FlowFiles, want, err)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(artifacttest.Testdata(f, "1.15.json"))
	f.Add(artifacttest.Testdata(f, "1.20.json"))
	f.Add(drop(`"egress_denied_by":[{"name":"all"}],"event_type":{"type":1},`))
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, err := artifacttest.Extract(Extractors, path, text)
		if err != nil && len(tables.FlowFiles) > 0 {
			t.Errorf("rows beside an error: %v", err)
		}
		for _, row := range tables.FlowDrops {
			if row.Count < 1 || row.Source.Line < 1 || len(row.Samples[0].Text) > 512 {
				t.Errorf("%+v", row)
			}
		}
	})
}

func BenchmarkForwarded(b *testing.B) {
	bench(b, strings.Join(strings.SplitAfter(artifacttest.Testdata(b, "1.20.json"), "\n")[:2], ""))
}

func BenchmarkMixed(b *testing.B) { bench(b, artifacttest.Testdata(b, "1.20.json")) }

func bench(b *testing.B, lines string) {
	text := strings.Repeat(lines, 10<<20/len(lines))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		in := &artifact.Input{Path: path, Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
		if err := extract(in); err != nil {
			b.Fatal(err)
		}
	}
}
