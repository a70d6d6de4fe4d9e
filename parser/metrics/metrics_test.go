package metrics

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/rowtest"
)

func TestRows(t *testing.T) { rowtest.Run(t, Extractors, "testdata/*.txtar") }

func TestScaled(t *testing.T) {
	for text, want := range map[string]*float64{"2.5ms": new(0.0025), "55µ": new(55e-6), "118.4µs": new(118.4e-6), "0": new(0.0), "0s": new(0.0), "19.6s": new(19.6), "524.3k": new(524300.0), "x": nil, "": nil, "1..2s": nil, "NaN": nil} {
		got := scaled(text)
		if want == nil && got != nil || want != nil && (got == nil || fmt.Sprintf("%.9g", *want) != fmt.Sprintf("%.9g", *got)) {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestComponents(t *testing.T) {
	for name, want := range map[string]string{
		"metrics-cilium-operator-66fdd7f7f-kvt5z-cilium-operator.txt":         "cilium-operator",
		"metrics-clustermesh-apiserver-7d9c6b5f4d-m2x8k-apiserver.txt":        "clustermesh-apiserver",
		"metrics-clustermesh-apiserver-7d9c6b5f4d-m2x8k-kvstoremesh.txt":      "kvstoremesh",
		"metrics-clustermesh-apiserver-7d9c6b5f4d-m2x8k-etcd.txt":             "etcd",
		"cilium-operator-pod-cilium-operator-66fdd7f7f-kvt5z-metrics.yaml":    "cilium-operator",
		"cilium-clustermesh-etcd-clustermesh-apiserver-7d9c6b5f-metrics.yaml": "etcd",
		"k8s-metrics.yaml": "kube-apiserver",
	} {
		if got := componentOf(name); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestLabels(t *testing.T) {
	for text, want := range map[string]string{
		`method="GET" path="/v1/healthz" return_code="200"`: "method=GET path=/v1/healthz return_code=200",
		`reason=Policy denied direction=EGRESS`:             "direction=EGRESS reason=Policy denied",
		`error= outcome=success reason=a = b`:               "error= outcome=success reason=a = b",
		`usage=`:                                            "usage=",
		`broken`:                                            "",
	} {
		var words []string
		for _, pair := range listLabels(text) {
			words = append(words, pair.Name+"="+pair.Value)
		}
		if diff := cmp.Diff(want, strings.Join(words, " ")); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("cilium_x_total   a=b c d=e   1.5\ncilium_y_s   p0(1ms) p50(2µs)\nz_z   a=\"b\\\"c\"   1 / 2s / 3k\n")
	f.Add("# HELP a b\na_b{c=\"d\",e=\"f\\n\"} 1e9 123\na_b 5\n")
	f.Fuzz(func(t *testing.T, text string) {
		for i := range Extractors {
			in := &artifact.Input{Path: "m", Tables: &facts.Tables{}, Reader: strings.NewReader(text)}
			_ = Extractors[i].Extract(in)
			for _, row := range append(in.Tables.Metrics, in.Tables.OperatorMetrics...) {
				if row.Source.Line < 1 || row.Name == "" || row.Value != nil && !isFinite(*row.Value) {
					t.Fatalf("%+v", row)
				}
			}
		}
	})
}

func BenchmarkAPIServer(b *testing.B) {
	var text strings.Builder
	text.WriteString("# HELP apiserver_request_duration_seconds x\n")
	for i := range 20_000 {
		fmt.Fprintf(&text, "apiserver_request_duration_seconds_bucket{component=\"apiserver\",dry_run=\"\",group=\"apps\",le=\"%d\",resource=\"deployments\",scope=\"cluster\",verb=\"LIST\",version=\"v1\"} %d\n", i%40, i)
	}
	text.WriteString("process_open_fds 12\n")
	content := text.String()
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		in := &artifact.Input{Path: "k8s-metrics.yaml", Name: "k8s-metrics.yaml", Tables: &facts.Tables{}, Reader: strings.NewReader(content)}
		if err := Extractors[3].Extract(in); err != nil || len(in.Tables.OperatorMetrics) != 1 {
			b.Fatal(err)
		}
	}
}

// Of Envoy's metrics those are read that say whether it is fed and what it refused.
func TestEnvoyMetrics(t *testing.T) {
	const path = "cmd/envoy-metrics.txt"
	text := `# TYPE envoy_cluster_upstream_rq_total counter
envoy_cluster_upstream_rq_total{envoy_cluster_name="xds-grpc-cilium"} 5
# TYPE envoy_listener_manager_lds_update_rejected counter
envoy_listener_manager_lds_update_rejected{} 3
envoy_control_plane_connected_state{} 1
`
	rows := artifacttest.Rows(t, Extractors, path, text)
	want := []facts.Metric{
		{Component: "cilium-envoy", Name: "envoy_listener_manager_lds_update_rejected", Value: new(3.0), Source: facts.Source{File: path, Line: 4}},
		{Component: "cilium-envoy", Name: "envoy_control_plane_connected_state", Value: new(1.0), Source: facts.Source{File: path, Line: 5}},
	}
	if diff := cmp.Diff(want, rows.EnvoyMetrics); diff != "" {
		t.Error(diff)
	}
	if len(rows.OperatorMetrics) > 0 {
		t.Error("they pass for the operator's")
	}
}
