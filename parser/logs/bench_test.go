package logs

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// BenchmarkRead reads 32 MiB logs of 150 to 400 bytes a line with 300 patterns that rules might declare. A few lines match one.
func BenchmarkRead(b *testing.B) {
	patterns, refused := Compile(manyPatterns(300))
	if len(refused) > 0 {
		b.Fatal(refused)
	}
	for _, format := range []struct {
		name     string
		warnings float64
		line     func(*rand.Rand, string, string) string
	}{
		{"slog", 0.02, slogLine},
		{"slog all warnings", 1, slogLine},
		{"logrus", 0.02, logrusLine},
		{"json", 0.02, jsonLine},
		{"envoy", 0.02, envoyLine},
	} {
		content := manyLines(32<<20, format.warnings, format.line)
		b.Run(format.name, func(b *testing.B) {
			extractor := Extractors(patterns)[0]
			b.SetBytes(int64(len(content)))
			for b.Loop() {
				in := &artifact.Input{Path: "logs-cilium-88hf7-cilium-agent.log", Name: "logs-cilium-88hf7-cilium-agent.log", Tables: &facts.Tables{}, Reader: bytes.NewReader(content)}
				if err := extractor.Extract(in); err != nil {
					b.Fatal(err)
				}
				if len(in.Tables.LogGroups) == 0 || len(in.Tables.LogMatches) == 0 {
					b.Fatal("nothing found")
				}
			}
		})
	}
}

// failures are what rules look for. The benchmark's lines say some of them now and then.
var failures = strings.Split(`Unable to allocate identity|Failed to add PolicyMap key|IP allocation failed, range is full|Unable to contact k8s api-server|
Heartbeat timed out, restarting client connections|Regeneration of endpoint failed|No response from probe|Kvstore service is not ready|
Endpoint policymap has overflowed|Failed to restore endpoint, ignoring|Unable to sync key with the kvstore|Leader election lost|
policymap synchronization failed|Cannot create CEP|Timed out waiting for CRDs|Failed to compile bpf program|Unable to update ipcache map`, "|")

func manyPatterns(count int) []Pattern {
	random := rand.New(rand.NewPCG(3, 4))
	words := strings.Fields("failed unable timeout refused overflow exceeded denied missing invalid exhausted cannot expired conflict mismatch " +
		"unreachable retry aborted endpoint policy identity map node service backend kvstore datapath socket certificate lease")
	var patterns []Pattern
	for i := range count {
		expression := words[random.IntN(len(words))] + " to " + words[random.IntN(len(words))] + " the " + words[random.IntN(len(words))] + `.* error=(\S+)`
		if i < len(failures) {
			expression = strings.TrimSpace(failures[i])
		}
		patterns = append(patterns, Pattern{Rule: fmt.Sprintf("T-%03d", i), Name: "text", Expression: expression})
	}
	return patterns
}

// manyLines is a log of the size and with that share of warnings.
func manyLines(size int, warnings float64, line func(random *rand.Rand, level, message string) string) []byte {
	random := rand.New(rand.NewPCG(1, 2))
	routine := strings.Split("Rewrote endpoint BPF program|Successful endpoint creation|Upserting IP into ipcache layer|Controller run succeeded; waiting for next controller update or stop|"+
		"regenerating all endpoints|Delete endpoint by containerID request|Processing API request with rate limiter|Updated policy for identity|watch closed, reconnecting", "|")
	levels := []string{"info", "info", "info", "debug"}
	var text bytes.Buffer
	for text.Len() < size {
		level, message := levels[random.IntN(len(levels))], routine[random.IntN(len(routine))]
		if random.Float64() < warnings {
			level, message = "warn", "Unable to reconcile state of object "+fmt.Sprint(random.IntN(1000))
			if random.IntN(100) == 0 {
				level, message = "error", strings.TrimSpace(failures[random.IntN(len(failures))])
			}
		}
		fmt.Fprintf(&text, "2026-11-23T02:49:%02d.%09dZ %s\n", random.IntN(60), random.IntN(1e9), line(random, level, message))
	}
	return text.Bytes()
}

func slogLine(random *rand.Rand, level, message string) string {
	return fmt.Sprintf(`time=2026-11-23T02:49:35.%09dZ level=%s msg="%s" module=agent.controlplane.endpoint-manager endpointID=%d containerID=%08x k8sPodName=default/web-79c6b4c86b-8htwj ipv4=10.0.%d.%d error="open /proc/net: no such file"`,
		random.IntN(1e9), level, message, random.IntN(5000), random.Uint32(), random.IntN(256), random.IntN(256))
}

func logrusLine(random *rand.Rand, level, message string) string {
	return fmt.Sprintf(`time="2026-11-23T02:49:35Z" level=%s msg="%s" endpointID=%d containerID=%08x ipv4=10.0.%d.%d subsys=endpoint-manager`,
		strings.Replace(level, "warn", "warning", 1), message, random.IntN(5000), random.Uint32(), random.IntN(256), random.IntN(256))
}

func jsonLine(random *rand.Rand, level, message string) string {
	return fmt.Sprintf(`{"containerID":"%08x","endpointID":%d,"ipv4":"10.0.%d.%d","level":"%s","msg":"%s","subsys":"endpoint-manager","time":"2026-11-23T02:49:35Z"}`,
		random.Uint32(), random.IntN(5000), random.IntN(256), random.IntN(256), level, message)
}

func envoyLine(random *rand.Rand, level, message string) string {
	return fmt.Sprintf(`[2026-11-23 02:49:35.%03d][7][%s][config] [external/envoy/source/common/upstream/cluster_manager_impl.cc:214] cluster %d: %s`,
		random.IntN(1000), strings.Replace(level, "warn", "warning", 1), random.IntN(5000), message)
}
