package facts

import "strings"

// Sysdump is everything that the parser has to say of one dump.
type Sysdump struct {
	Tables
	// Nodes are the names of the nodes that the dump should cover, sorted: the union of kubernetes_nodes,
	// cilium_nodes and the nodes of agent pods.
	Nodes []string
	// States says for every table and node whether it was collected. See State.
	States States
	// Artifacts has one entry a file of the dump, in path order.
	Artifacts []Artifact
	// Problems are losses that are sysleuth's own: limits hit, corrupt containers, files that it should have understood.
	Problems []Problem
	// Remarks are what the archive's reader passed over without loss: links, devices, what desktops leave behind, a second
	// copy of a file; and names that differ in case only.
	Remarks []Problem
	// SHA256 is the digest of the archive, as hex; "" for a directory.
	SHA256 string
	// Name is the base name of what the user gave.
	Name string
}

// Tables are the facts, one field a table. Each group lives in its own file. Rules see a field as
// data.sysdump.<json name>.
//
// Tag from says what a table is collected from: "cluster" (one artifact for the whole dump) or "node" (an
// artifact a node). Rows with a Node appear in data.sysdump.node.<table> as well, whatever their tag says.
type Tables struct {
	DumpTables
	KubernetesTables
	CiliumTables
	EdgeTables
	AgentTables
	SessionTables
	BGPTables
	HistoryTables
	ComponentTables
	EnvoyTables
	UsageTables
	DatapathTables
	MapTables
	HostTables
	KernelTables
	LogTables
	FlowTables
	JoinTables
}

// State says how much of a table or a file there is.
type State string

// The states, best first. An artifact that several files can fill has the best state of them.
const (
	Collected  State = "collected"
	Truncated  State = "truncated"  // the file is cut: its rows count, their absence doesn't
	Disabled   State = "disabled"   // the feature is off, or unknown to this version: nothing to collect
	Empty      State = "empty"      // the file is there and has no content, though its command always prints
	Failed     State = "failed"     // the command of the collector failed
	Missing    State = "missing"    // no file
	Unreadable State = "unreadable" // the file is there and sysleuth could not understand it
)

// TableKey names one table of one node; Node is "" for tables from the cluster.
type TableKey struct{ Table, Node string }

// States is the state of each table. A key that is not there is Missing.
type States map[TableKey]TableState

// TableState is the state of a table on a node with the reason for it.
type TableState struct {
	State State
	// Reason is what the collector or the command said, "" if it said nothing.
	Reason string
	// Source is the line that says so; zero when nothing does.
	Source Source
	// Artifact names the artifact family that would fill the table: the one that came nearest.
	Artifact string
}

// Of gives the state of a table, on a node or, with node "", of the cluster.
func (s States) Of(table, node string) TableState {
	if state, ok := s[TableKey{table, node}]; ok {
		return state
	}
	return TableState{State: Missing}
}

// Artifact is one file of the dump and what became of it.
type Artifact struct {
	Path string
	// Member is the file's whole path in the archive, by which it can be read again.
	Member string
	// Family is the name of the extractor that claimed the file, "" if none did.
	Family string
	// Skipped is the name of the family by which the file is known and deliberately not read, "" for one that is
	// read, or that is unknown.
	Skipped string
	// Node, Pod and Container are where it came from, as far as it is known.
	Node, Pod, Container string
	Bytes                int64
	State                State
	Reason               string
	// Line is where Reason stands in the file, 0 when it is the whole file.
	Line int
}

// Name is the last element of the artifact's path.
func (a Artifact) Name() string { return a.Path[strings.LastIndexByte(a.Path, '/')+1:] }

// Problem is something to be said of a file of the archive. Among the problems of a dump it is a loss on sysleuth's own
// side and makes exit code 4.
type Problem struct {
	// File is the archive path concerned, "" for the archive as a whole.
	File    string
	Message string
}
