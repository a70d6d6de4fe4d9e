package parser

import (
	"cmp"
	"reflect"
	"slices"

	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/join"
	"github.com/sysleuth/sysleuth/parser/logs"
)

// assemble makes one sysdump of the files' rows. Files are taken in path order, so that the result doesn't depend on
// which worker was first.
func assemble(files []*file, registry *registry, layout archive.Layout, patterns *logs.Patterns) *facts.Sysdump {
	slices.SortFunc(files, func(a, b *file) int { return cmp.Compare(a.full, b.full) })
	where := newPlaces(files)
	for _, f := range files {
		where.place(f)
	}
	dropRepeatedLogs(files)
	sysdump := &facts.Sysdump{Nodes: where.nodes}
	merge(sysdump, files)
	if len(sysdump.Nodes) == 0 { // a bugtool archive alone: no object names its node
		sysdump.Nodes = nodesOfFiles(files)
	}
	describe(sysdump, files, layout)
	settle(sysdump, where, patterns)
	sysdump.States = states(sysdump, registry, files)
	join.Add(sysdump)
	for _, f := range files {
		sysdump.Artifacts = append(sysdump.Artifacts, f.artifact())
		if f.state == facts.Unreadable || f.state == facts.Truncated {
			sysdump.Problems = append(sysdump.Problems, facts.Problem{File: f.path, Message: f.reason})
		} else if f.cut {
			sysdump.Problems = append(sysdump.Problems, facts.Problem{File: f.path, Message: "a line longer than the limit lost its end"})
		}
	}
	return sysdump
}

// merge appends the rows of all files to the tables, with their node. Where artifacts of different priority
// fill one table of a node, the highest wins.
func merge(sysdump *facts.Sysdump, files []*file) {
	highest := map[facts.TableKey]int{}
	for _, f := range files {
		for _, rows := range f.rows {
			key := facts.TableKey{Table: rows.table.Name, Node: f.node}
			if best, seen := highest[key]; !seen || f.extractor.Priority > best {
				highest[key] = f.extractor.Priority
			}
		}
	}
	best := func(f *file, rows tableRows) bool {
		return f.extractor.Priority == highest[facts.TableKey{Table: rows.table.Name, Node: f.node}]
	}
	parts := map[string][]part{}
	for _, f := range files {
		f.filled = map[string]bool{}
		for _, rows := range f.rows {
			if best(f, rows) {
				f.filled[rows.table.Name] = true
				parts[rows.table.Name] = append(parts[rows.table.Name], part{f, rows.rows})
			}
		}
		f.rows = nil
		for _, secret := range f.secrets {
			secret.Node = f.node
			sysdump.Secrets = append(sysdump.Secrets, secret)
		}
	}
	for _, table := range facts.AllTables() {
		joinParts(table, parts[table.Name], table.Rows(&sysdump.Tables))
		delete(parts, table.Name) // free for the collector before the next table takes its place
	}
}

// part are the rows of a table that one file gave.
type part struct {
	file *file
	rows reflect.Value
}

// joinParts puts the parts of a table together, in an array of its length at once: growing would copy the rows of hundreds of
// nodes again and again.
func joinParts(table facts.Table, parts []part, all reflect.Value) {
	count := all.Len()
	for _, p := range parts {
		count += p.rows.Len()
	}
	if count == all.Len() {
		return
	}
	joined := reflect.AppendSlice(reflect.MakeSlice(all.Type(), 0, count), all)
	for _, p := range parts {
		if table.HasNode {
			setPlace(p.rows, p.file)
		}
		joined = reflect.AppendSlice(joined, p.rows)
	}
	all.Set(joined)
}

// setPlace writes a file's node, pod and container into rows that leave them empty.
func setPlace(rows reflect.Value, f *file) {
	record := rows.Type().Elem()
	for name, value := range map[string]string{"Node": f.node, "Pod": f.pod} {
		field, found := record.FieldByName(name)
		if value == "" || !found || field.Type.Kind() != reflect.String {
			continue
		}
		if name == "Pod" && !fromOnePod[record] {
			continue
		}
		for i := range rows.Len() {
			if target := rows.Index(i).FieldByIndex(field.Index); target.String() == "" {
				target.SetString(value)
			}
		}
	}
}

// fromOnePod are the records whose Pod is the pod that the file comes from. In the others it is a pod that the file
// speaks of.
var fromOnePod = map[reflect.Type]bool{
	reflect.TypeFor[facts.Metric]():           true,
	reflect.TypeFor[facts.CNIConfiguration](): true,
	reflect.TypeFor[facts.LogFile]():          true,
	reflect.TypeFor[facts.LogGroup]():         true,
	reflect.TypeFor[facts.LogMatch]():         true,
}

func nodesOfFiles(files []*file) []string {
	var nodes []string
	for _, f := range files {
		if f.node != "" {
			nodes = append(nodes, f.node)
		}
	}
	slices.Sort(nodes)
	return slices.Compact(nodes)
}

func (f *file) artifact() facts.Artifact {
	a := facts.Artifact{Path: f.path, Member: f.full, Node: f.node, Pod: f.pod, Container: f.container, Bytes: f.bytes, State: f.state, Reason: f.reason, Line: f.line}
	if f.extractor != nil {
		a.Family = f.extractor.Name
	} else {
		a.Skipped = skips(f.name)
	}
	return a
}
