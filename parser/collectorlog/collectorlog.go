// Package collectorlog reads cilium-sysdump.log, what cilium-cli said while it collected (0.10.5 on).
//
// In: the log's text. Out: the archive's own row with collector and namespace, and one row a task that failed. The
// summary of failed tasks is the log's last part; a collection that was interrupted has none.
package collectorlog

import (
	"regexp"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/version"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "collector log",
	Files:   []string{"cilium-sysdump.log"},
	Tables:  []string{"dump", "collector_failures", "versions"},
	Extract: extract,
	Collect: "cilium sysdump",
}}

var (
	// 🔍 Collecting sysdump with cilium-cli version: v0.19.7, args: [sysdump --quick=false]
	collectorLine = regexp.MustCompile(`Collecting sysdump with cilium-cli version: (\S+?),(?: args: \[(.*)\])?`)
	// 🔮 Detected Cilium installation in namespace: "kube-system"     ℹ️  Cilium namespace: kube-system
	namespaceLine = regexp.MustCompile(`(?:Detected Cilium installation in namespace|^\W*Cilium namespace): "?([a-z0-9.-]+)"?`)
)

const (
	summaryStart = "The following tasks failed"
	summaryEnd   = "Please note that depending on your Cilium version"
)

func extract(in *artifact.Input) error {
	dump := facts.Dump{Source: in.At(1)}
	var summary summary
	var readErr error
	for number, bytes := range in.Lines(&readErr) {
		line := string(bytes)
		switch {
		case summary.open:
			summary.add(in.At(number), line)
		case strings.Contains(line, summaryStart):
			summary.open = true
		default:
			if found := collectorLine.FindStringSubmatch(line); found != nil && dump.CollectorVersion == "" {
				dump.CollectorVersion, dump.CollectorArgs, dump.Source = found[1], facts.Cut(found[2]), in.At(number)
				in.Tables.Versions = append(in.Tables.Versions, version.Of("collector", found[1], in.At(number)))
			}
			if found := namespaceLine.FindStringSubmatch(line); found != nil && dump.CiliumNamespace == "" {
				dump.CiliumNamespace = found[1]
			}
		}
	}
	in.Tables.Dump = append(in.Tables.Dump, dump)
	in.Tables.CollectorTasks = summary.tasks()
	return readErr
}
