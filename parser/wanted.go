package parser

import (
	"reflect"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// forRules are tables that nothing here looks at but rules and people, and that are long on a large cluster: every agent
// lists all identities. Where no rule wants one, its rows go as soon as their file is read.
var forRules = map[string]bool{
	"agent_configuration": true, "agent_ips": true, "envoy_metrics": true, "identities": true, "kernel_modules": true,
	"listening_sockets": true, "module_history": true, "node_ids": true, "selectors": true,
}

// forJoins are tables of which joins make something shorter. Where no rule wants one, its rows go after that.
var forJoins = map[string]bool{"bpf_endpoints": true, "bpf_frontends": true, "ipcache_entries": true}

// leaveOut drops the rows of a file that nobody wants. That the file filled the table is still known.
func (f *file) leaveOut(wanted func(table string) bool) {
	for i, rows := range f.rows {
		if name := rows.table.Name; forRules[name] && !wanted(name) {
			f.rows[i].rows = reflect.MakeSlice(rows.rows.Type(), 0, 0)
		}
	}
}

// release drops the tables that only joins read.
func release(sysdump *facts.Sysdump, wanted func(table string) bool) {
	for _, table := range facts.AllTables() {
		if forJoins[table.Name] && !wanted(table.Name) {
			table.Rows(&sysdump.Tables).SetZero()
		}
	}
}
