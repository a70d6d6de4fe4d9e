package metrics

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "agent metrics",
	Files:   []string{"cmd/cilium-metrics-list.md"},
	Tables:  []string{"metrics", "map_pressures", "drop_counters"},
	Certain: []string{"metrics"},
	Extract: extractList,
	Collect: "cilium-dbg metrics list",
	// The BPF metrics map has the drop counters of every reason with its place, so these stand in for it.
	Priority: -1,
}, {
	Name:  "hubble metrics",
	Files: []string{"cmd/hubble-metrics.txt"},
	// Not metrics: an agent's own would seem collected where only these are.
	Tables:  []string{"operator_metrics"},
	Extract: func(in *artifact.Input) error { return extractText(in, &in.Tables.OperatorMetrics, hubbleFamilies) },
	Collect: "curl http://localhost:9965/metrics",
}, {
	Name:    "Envoy metrics",
	Files:   []string{"cmd/envoy-metrics.txt"},
	Tables:  []string{"envoy_metrics"},
	Extract: func(in *artifact.Input) error { return extractText(in, &in.Tables.EnvoyMetrics, envoyFamilies) },
	Collect: "cilium-bugtool --envoy-metrics",
}, {
	Name: "operator metrics",
	// cilium-cli 0.16.8 on; before it the files were named .yaml
	Files: []string{"metrics-*.txt", "cilium-operator-pod-*-metrics.yaml", "clustermesh-apiserver-*-metrics.yaml",
		"clustermesh-kvstoremesh-*-metrics.yaml", "cilium-clustermesh-etcd-*-metrics.yaml"},
	Tables:  []string{"operator_metrics"},
	Extract: func(in *artifact.Input) error { return extractText(in, &in.Tables.OperatorMetrics, nil) },
	Collect: "cilium sysdump",
}, {
	Name:    "API server metrics",
	Files:   []string{"k8s-metrics.yaml"},
	Tables:  []string{"operator_metrics"},
	Extract: func(in *artifact.Input) error { return extractText(in, &in.Tables.OperatorMetrics, apiserverFamilies) },
	Collect: "kubectl get --raw /metrics",
}}

// hubbleFamilies are read of Hubble's metrics; the others count flows by pod and name.
var hubbleFamilies = families("hubble_lost_events_total", "hubble_drop_total")

// envoyFamilies are read of Envoy's metrics, of which there are hundreds a cluster: whether it lives, whether the agent feeds it
// and what it refused of that, and what fails by cluster.
var envoyFamilies = families("envoy_server_live", "envoy_server_state", "envoy_server_uptime", "envoy_server_memory_allocated",
	"envoy_server_total_connections", "envoy_control_plane_connected_state", "envoy_control_plane_pending_requests",
	"envoy_listener_manager_lds_update_rejected", "envoy_listener_manager_lds_update_failure", "envoy_listener_manager_lds_update_success",
	"envoy_listener_manager_lds_init_fetch_timeout", "envoy_listener_manager_listener_create_failure",
	"envoy_listener_manager_total_listeners_active", "envoy_listener_manager_total_listeners_warming",
	"envoy_cluster_manager_cds_update_rejected", "envoy_cluster_manager_cds_update_failure", "envoy_cluster_manager_cds_update_success",
	"envoy_cluster_manager_cds_init_fetch_timeout", "envoy_cluster_manager_active_clusters", "envoy_cluster_manager_warming_clusters",
	"envoy_cluster_update_rejected", "envoy_http_rds_update_rejected", "envoy_sds_update_rejected", "envoy_sds_init_fetch_timeout",
	"envoy_cluster_upstream_cx_connect_fail", "envoy_cluster_upstream_cx_connect_timeout", "envoy_cluster_upstream_cx_overflow",
	"envoy_cluster_upstream_cx_none_healthy", "envoy_cluster_upstream_rq_pending_overflow", "envoy_cluster_upstream_rq_timeout",
	"envoy_cluster_membership_healthy", "envoy_cluster_membership_total", "envoy_http_downstream_rq_xx")

// apiserverFamilies are read of the API server's metrics, of which there are 5 to 80 MB.
var apiserverFamilies = families("apiserver_current_inflight_requests", "apiserver_current_inqueue_requests", "apiserver_dropped_requests_total",
	"apiserver_request_terminations_total", "apiserver_request_aborts_total", "apiserver_flowcontrol_rejected_requests_total",
	"apiserver_flowcontrol_current_inqueue_requests", "apiserver_tls_handshake_errors_total", "apiserver_admission_webhook_fail_open_count",
	"apiserver_admission_webhook_rejection_count", "apiserver_storage_objects", "apiserver_storage_db_total_size_in_bytes",
	"apiserver_storage_size_bytes", "apiserver_resource_objects", "etcd_request_errors_total", "etcd_db_total_size_in_bytes", "kubernetes_build_info",
	"process_resident_memory_bytes", "process_cpu_seconds_total", "process_start_time_seconds", "process_open_fds", "process_max_fds", "go_goroutines")

func families(names ...string) map[string]bool {
	set := make(map[string]bool, len(names))
	for _, name := range names {
		set[name] = true
	}
	return set
}

// extractText reads Prometheus text. Buckets of histograms are left out: their sum and count are samples of their own.
func extractText(in *artifact.Input, rows *[]facts.Metric, wanted map[string]bool) error {
	component := componentOf(in.Name)
	isExposition := false
	var err error
	for number, line := range in.Lines(&err) {
		if len(line) == 0 || line[0] == '#' {
			isExposition = isExposition || bytes.HasPrefix(line, []byte("# HELP ")) || bytes.HasPrefix(line, []byte("# TYPE "))
			continue
		}
		name := line[:nameEnd(line)]
		if wanted != nil && !wanted[string(name)] || bytes.HasSuffix(name, []byte("_bucket")) {
			continue
		}
		if len(*rows) == maxSamples {
			in.LeftOut++
			continue
		}
		if sample, ok := textSample(line); ok {
			isExposition = true
			sample.Component, sample.Source = component, in.At(number)
			*rows = append(*rows, sample)
		}
	}
	if !isExposition && err == nil {
		return fmt.Errorf("read metrics: no Prometheus text in %s", in.Path)
	}
	return err
}

func nameEnd(line []byte) int {
	if end := bytes.IndexAny(line, "{ "); end >= 0 {
		return end
	}
	return len(line)
}

// componentOf names the component by the file: the container for metrics-<pod>-<container>.txt.
func componentOf(name string) string {
	for _, component := range []struct{ part, name string }{
		{"hubble-metrics", "hubble"},
		{"envoy-metrics", "cilium-envoy"},
		{"k8s-metrics", "kube-apiserver"},
		{"kvstoremesh", "kvstoremesh"},
		{"-etcd", "etcd"},
		{"clustermesh-apiserver", "clustermesh-apiserver"},
		{"-apiserver.txt", "clustermesh-apiserver"},
		{"cilium-operator", "cilium-operator"},
		{"hubble-relay", "hubble-relay"},
		{"cilium-envoy", "cilium-envoy"},
	} {
		if strings.Contains(name, component.part) {
			return component.name
		}
	}
	return ""
}

// textSample reads "name{label="value",…} 1.5e+09 [timestamp]".
func textSample(line []byte) (facts.Metric, bool) {
	end := nameEnd(line)
	if end == 0 || !isName(line[:end]) {
		return facts.Metric{}, false
	}
	sample := facts.Metric{Name: facts.Shared(string(line[:end]))}
	rest := string(line[end:])
	if strings.HasPrefix(rest, "{") {
		labels, after, ok := textLabels(rest[1:])
		if !ok {
			return facts.Metric{}, false
		}
		sample.Labels, rest = labels, after
	}
	fields := strings.Fields(rest)
	if len(fields) == 0 || len(fields) > 2 {
		return facts.Metric{}, false
	}
	value, err := strconv.ParseFloat(fields[0], 64)
	if err != nil || !isFinite(value) {
		return facts.Metric{}, false
	}
	sample.Value = &value
	return sample, true
}

func textLabels(text string) (labels []facts.Pair, rest string, ok bool) {
	for {
		text = strings.TrimLeft(text, " ,")
		if after, closed := strings.CutPrefix(text, "}"); closed {
			sortLabels(labels)
			return labels, after, true
		}
		name, value, found := strings.Cut(text, "=")
		if !found {
			return nil, "", false
		}
		quoted, after, isQuoted := cutQuoted(value)
		if !isQuoted {
			return nil, "", false
		}
		labels = append(labels, facts.Pair{Name: facts.Shared(strings.TrimSpace(name)), Value: facts.Shared(facts.Cut(quoted))})
		text = after
	}
}

var unescape = strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n")

// cutQuoted cuts a quoted string off the front of text.
func cutQuoted(text string) (value, rest string, ok bool) {
	if !strings.HasPrefix(text, `"`) {
		return "", text, false
	}
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return unescape.Replace(text[1:i]), text[i+1:], true
		}
	}
	return "", text, false
}
