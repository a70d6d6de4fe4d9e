// Package usage reads what nodes and pods took of processors and memory, as the metrics-server has it (cilium-cli 0.18.8 on).
//
// In: k8s-node-memory-cpu-usage-<time>.txt and k8s-pod-memory-cpu-usage-<time>.txt, tables as of kubectl top. Out: node_usage,
// pod_usage.
package usage

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "node usage",
	Files:   []string{"k8s-node-memory-cpu-usage.txt"},
	Tables:  []string{"node_usage"},
	Certain: []string{"node_usage"},
	Extract: func(in *artifact.Input) error { return extract(in, addNode, "NAME", "CPU(cores)") },
	Collect: "kubectl top nodes",
}, {
	Name:    "pod usage",
	Files:   []string{"k8s-pod-memory-cpu-usage.txt"},
	Tables:  []string{"pod_usage"},
	Certain: []string{"pod_usage"},
	Extract: func(in *artifact.Input) error { return extract(in, addPod, "NAMESPACE", "NAME", "CPU(cores)") },
	Collect: "kubectl top pods -A",
}}

// extract reads a table:
//
//	NAMESPACE     NAME           CPU(cores)   MEMORY(bytes)
//	kube-system   cilium-4sv9m   12m          181Mi
func extract(in *artifact.Input, add func(*facts.Tables, table.Row, facts.Source), columns ...string) error {
	rows := table.New(columns...)
	var err error
	for number, line := range in.Lines(&err) {
		text := string(line)
		if !rows.Found() && strings.Contains(text, "Metrics API not available") {
			in.Failure = &artifact.Failure{Reason: "feature_off", Message: facts.Cut(strings.TrimSpace(text)), Line: number}
			return nil
		}
		if row, ok := rows.Row(line); ok && row.Cell("NAME") != "" && !strings.Contains(row.Cell("NAME"), " ") {
			add(in.Tables, row, in.At(number))
		}
	}
	if !rows.Found() && err == nil {
		return fmt.Errorf("read usage: no table in %s", in.Path)
	}
	return err
}

func addNode(tables *facts.Tables, row table.Row, source facts.Source) {
	tables.NodeUsage = append(tables.NodeUsage, facts.NodeUsage{
		Node:          facts.Cut(row.Cell("NAME")),
		CPUMillicores: millicores(row.Cell("CPU(cores)")),
		CPURatio:      ratio(first(row, "CPU(%)", "CPU%")),
		MemoryBytes:   bytes(row.Cell("MEMORY(bytes)")),
		MemoryRatio:   ratio(first(row, "MEMORY(%)", "MEMORY%")),
		Source:        source,
	})
}

func addPod(tables *facts.Tables, row table.Row, source facts.Source) {
	tables.PodUsage = append(tables.PodUsage, facts.PodUsage{
		Namespace:     facts.Cut(row.Cell("NAMESPACE")),
		Pod:           facts.Cut(row.Cell("NAME")),
		CPUMillicores: millicores(row.Cell("CPU(cores)")),
		MemoryBytes:   bytes(row.Cell("MEMORY(bytes)")),
		Source:        source,
	})
}

func first(row table.Row, columns ...string) string {
	for _, column := range columns {
		if cell := row.Cell(column); cell != "" {
			return cell
		}
	}
	return ""
}

// millicores reads "12m" or "2", whole processors.
func millicores(text string) *int64 {
	digits, isMilli := strings.CutSuffix(text, "m")
	number, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || number < 0 || number > math.MaxInt64/1000 {
		return nil
	}
	if !isMilli {
		number *= 1000
	}
	return &number
}

// bytes reads "181Mi".
func bytes(text string) *int64 {
	factor := int64(1)
	for suffix, value := range map[string]int64{"Ki": 1 << 10, "Mi": 1 << 20, "Gi": 1 << 30} {
		if digits, found := strings.CutSuffix(text, suffix); found {
			text, factor = digits, value
		}
	}
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil || number < 0 || number > math.MaxInt64/factor {
		return nil
	}
	return new(number * factor)
}

// ratio reads "31%"; a node that can't be asked has "<unknown>".
func ratio(text string) *float64 {
	number, err := strconv.ParseUint(strings.TrimSuffix(text, "%"), 10, 32)
	if err != nil || !strings.HasSuffix(text, "%") {
		return nil
	}
	return new(float64(number) / 100)
}
