// Package components reads what the collector asks of Cilium's other processes: the operator, the clustermesh-apiserver and
// its kvstoremesh (cilium-cli 0.16.8 on, of the operator 0.19.5 on).
//
// In: <pod>-<container>-{status,troubleshoot,statedb-dump,kvstore-list,version}… at the top of a dump, of which most have the
// form of the agent's commands. Out: the tables of facts.ComponentTables, and versions. Rows leave the node empty, which is
// that of the pod.
package components

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/agentstatus"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/debuginfo"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
	"github.com/sysleuth/sysleuth/parser/kvstore"
	"github.com/sysleuth/sysleuth/parser/logs"
	"github.com/sysleuth/sysleuth/parser/statedb"
	"github.com/sysleuth/sysleuth/parser/troubleshoot"
	"github.com/sysleuth/sysleuth/parser/version"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{
	family("component kvstore troubleshooting", reading("kvstore"), []string{"*-troubleshoot-kvstore.txt"}, "component_connection_checks", "component_etcd_certificates"),
	family("component mesh troubleshooting", reading("clustermesh"), []string{"*-troubleshoot-clustermesh.txt", "*-troubleshoot.txt"}, "component_connection_checks", "component_etcd_certificates"),
	family("component mesh status", agentstatus.ReadRemoteClusters, []string{"*-status-clustermesh.txt"}, "component_remote_clusters"),
	// Of kvstoremesh there is -status.txt too, which says less.
	family("component mesh status as JSON", remoteClusters, []string{"*-status-clustermesh.json", "*-status.json"}, "component_remote_clusters"),
	family("component StateDB", statedb.Read, []string{"*-statedb-dump.json"}, "component_unhealthy_modules", "component_reconcile_errors"),
	family("component kvstore keys", kvstore.ReadList, []string{"*-kvstore-list.txt"}, "component_kvstore_keys"),
	family("component version", versions, []string{"*-version.txt"}, "versions"),
}

func family(name string, read func(*artifact.Input) error, files []string, tables ...string) artifact.Extractor {
	return artifact.Extractor{
		Name:    name,
		Files:   files,
		Tables:  tables,
		Extract: func(in *artifact.Input) error { return extract(in, read) },
		Collect: "cilium sysdump",
	}
}

func reading(target string) func(*artifact.Input) error {
	return func(in *artifact.Input) error { return troubleshoot.Read(in, target) }
}

// extract reads a file as an agent's and moves the rows to the component's tables. The core takes only commands of
// bugtool for what can fail, so failures are found here: an image without the command (1.15), and features that are off.
func extract(in *artifact.Input, read func(*artifact.Input) error) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	in.Reader = bytes.NewReader(content)
	err = read(in)
	move(in.Tables, Component(in.Name))
	for i, table := range in.Unsaid {
		in.Unsaid[i] = "component_" + table
	}
	if empty(in.Tables) {
		if failed := failure(content); failed != nil {
			in.Failure = failed
			return nil
		}
	}
	return err
}

// failure says how the command failed. Cobra's word for a command that it doesn't know has no prefix here.
func failure(content []byte) *artifact.Failure {
	first, _, _ := bytes.Cut(bytes.TrimSpace(content), []byte{'\n'})
	if bytes.HasPrefix(bytes.TrimPrefix(first, []byte("Error: ")), []byte("unknown command ")) {
		return &artifact.Failure{Reason: "unknown_command", Message: facts.Cut(string(first)), Line: 1}
	}
	if bytes.HasPrefix(first, []byte("Failed to retrieve ")) {
		return &artifact.Failure{Reason: "other", Message: facts.Cut(string(first)), Line: 1}
	}
	return artifact.Classify(content)
}

// Component names the component that a file "<pod>-<container>-<what>.<ext>" is of, "" for another name.
func Component(name string) string {
	name = name[:max(strings.LastIndexByte(name, '.'), 0)]
	for _, what := range []string{"-troubleshoot-kvstore", "-troubleshoot-clustermesh", "-troubleshoot", "-status-clustermesh", "-status", "-statedb-dump", "-kvstore-list", "-version"} {
		if before, found := strings.CutSuffix(name, what); found {
			_, container, _ := logs.SplitName(before, nil)
			return logs.Component(container)
		}
	}
	return ""
}

func move(tables *facts.Tables, component string) {
	tables.ComponentConnectionChecks, tables.ConnectionChecks = tables.ConnectionChecks, nil
	for i := range tables.ComponentConnectionChecks {
		tables.ComponentConnectionChecks[i].Component = component
	}
	tables.ComponentEtcdCertificates, tables.EtcdCertificates = tables.EtcdCertificates, nil
	for i := range tables.ComponentEtcdCertificates {
		tables.ComponentEtcdCertificates[i].Component = component
	}
	tables.ComponentRemoteClusters, tables.RemoteClusters = tables.RemoteClusters, nil
	for i := range tables.ComponentRemoteClusters {
		tables.ComponentRemoteClusters[i].Component = component
	}
	tables.ComponentModules, tables.Modules, tables.ModuleTally = tables.Modules, nil, nil
	for i := range tables.ComponentModules {
		tables.ComponentModules[i].Component = component
	}
	tables.ComponentReconcileErrors, tables.ReconcileErrors = tables.ReconcileErrors, nil
	for i := range tables.ComponentReconcileErrors {
		tables.ComponentReconcileErrors[i].Component = component
	}
	for i := range tables.ComponentKeys {
		tables.ComponentKeys[i].Component = component
	}
}

func empty(tables *facts.Tables) bool {
	for _, table := range facts.AllTables() {
		if table.Rows(tables).Len() > 0 {
			return false
		}
	}
	return true
}

// remoteClusters reads kvstoremesh-dbg status -o json, a list of clusters.
func remoteClusters(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read status of remote clusters: %w", err)
	}
	debuginfo.RemoteClusters(document, in)
	return nil
}

// versions reads clustermesh-apiserver version: "Cilium ClusterMesh: 1.20.2 …", "etcd: 3.6.4 …".
func versions(in *artifact.Input) error {
	var err error
	for number, line := range in.Lines(&err) {
		name, raw, found := strings.Cut(string(line), ": ")
		row := version.Of(Component(in.Name), raw, in.At(number))
		if name == "etcd" {
			row.Component = "etcd"
		}
		if found && row.Version != "" && (name == "etcd" || strings.HasPrefix(name, "Cilium")) {
			in.Tables.Versions = append(in.Tables.Versions, row)
		}
	}
	if len(in.Tables.Versions) == 0 && err == nil {
		return fmt.Errorf("read version: no version in %s", in.Path)
	}
	return err
}
