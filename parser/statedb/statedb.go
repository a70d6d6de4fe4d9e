// Package statedb reads the dump of an agent's StateDB: cilium-dbg statedb dump (1.15 to 1.19) and cilium-dbg statedb
// (1.20), of which the health of modules and what could not be reconciled matter.
//
// In: one JSON object, table name to rows, a row a line. Out: unhealthy modules, in place of a status that failed, and
// one row an object whose status is an error.
package statedb

import (
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:     "StateDB",
	Files:    []string{"cmd/cilium-statedb.md", "cmd/cilium-statedb-dump.md"},
	Tables:   []string{"unhealthy_modules", "module_tally", "reconcile_errors"},
	Extract:  Read,
	Collect:  "cilium-dbg statedb dump",
	Priority: -1, // after status, which prints no modules when the agent isn't well
}}

// maxErrors bounds the rows of a dump in which everything failed.
const maxErrors = 1000

// Read reads a dump into unhealthy_modules, module_tally and reconcile_errors. It is an error if it holds no JSON.
func Read(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read StateDB: %w", err)
	}
	hasHealth := false
	for name, rows := range document.Members() {
		if name == "health" {
			hasHealth = true
			readHealth(in, rows)
			continue
		}
		for row := range rows.Items() {
			addError(in, name, row)
		}
	}
	if !hasHealth { // up to 1.15 it isn't dumped
		in.Unsaid = []string{"unhealthy_modules", "module_tally"}
	}
	return nil
}

// readHealth reads rows such as {"ID":{"Module":["agent","controlplane"],"Component":["job"]},"Level":"Degraded","Message":"…",
// "Error":"…","Count":3}.
func readHealth(in *artifact.Input, rows jsonvalue.Value) {
	tally := facts.ModuleTally{Source: in.At(max(rows.Line(), 1))}
	for row := range rows.Items() {
		level := row.Get("Level")
		switch level.String() {
		case "OK":
			tally.HealthyCount++
			continue
		case "Degraded":
			tally.DegradedCount++
		case "Stopped":
			tally.StoppedCount++
		default:
			continue
		}
		message := strings.TrimSpace(strings.TrimSpace(row.Get("Message").String()) + " " + row.Get("Error").String())
		in.Tables.Modules = append(in.Tables.Modules, facts.ModuleHealth{
			Module: moduleOf(row.Get("ID")), Level: strings.ToUpper(level.String()), Message: facts.Cut(message),
			OccurrenceCount: row.Get("Count").Int(), Source: in.At(level.Line())})
	}
	in.Tables.ModuleTally = append(in.Tables.ModuleTally, tally)
}

func moduleOf(id jsonvalue.Value) string {
	var path []string
	for _, part := range []string{"Module", "Component"} {
		for name := range id.Get(part).Items() {
			path = append(path, name.String())
		}
	}
	return facts.Cut(strings.Join(path, "."))
}

// addError adds an object whose reconciler says {"kind":"Error","error":"…","updated-at":"…"}.
func addError(in *artifact.Input, table string, row jsonvalue.Value) {
	status := row.Get("Status")
	if status.Get("kind").String() != "Error" {
		return
	}
	if len(in.Tables.ReconcileErrors) == maxErrors {
		in.LeftOut++
		return
	}
	failed := facts.ReconcileError{Table: table, Service: row.Get("ServiceName").String(), Error: facts.Cut(status.Get("error").String()),
		UpdatedAt: facts.ParseTime(status.Get("updated-at").String()), Source: in.At(status.Line())}
	for _, key := range []string{"Address", "Name", "ID", "Prefix", "Key"} {
		if object := row.Get(key).String(); object != "" {
			failed.Object = facts.Cut(object)
			break
		}
	}
	in.Tables.ReconcileErrors = append(in.Tables.ReconcileErrors, failed)
}
