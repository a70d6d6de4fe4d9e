package engine

import (
	"context"
	"reflect"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// store serves the facts to rules as a read-only document: data.sysdump.<table> for the rows of all nodes,
// data.sysdump.node.<table> for those of the node that is judged, data.tables for the static data. A table is built
// when a rule first touches it and shared from then on; what nothing reads costs nothing. Which node is judged, and by
// which rule, is in the context of the evaluation: see withView.
type store struct {
	storage.TriggersNotSupported
	storage.PolicyNotSupported
	storage.WritesNotSupported

	sysdump      *facts.Sysdump
	static       ast.Object
	tables       map[string]*table
	transactions atomic.Uint64
}

// table is a table of facts, built when it is first read.
type table struct {
	facts.Table
	rows func() reflect.Value
	// byNode are the indices of the rows of each node; byRule, for log_matches, of each rule.
	byNode, byRule func() map[string][]int

	mutex sync.Mutex
	built ast.Value // the rows of all nodes; nil until they are read, and once nobody reads them any more
	// pending counts the judgements that may still read the rows of all nodes.
	pending int
}

func newStore(sysdump *facts.Sysdump, static ast.Object) *store {
	s := &store{sysdump: sysdump, static: static, tables: map[string]*table{}}
	for _, each := range facts.AllTables() {
		t := &table{Table: each}
		t.rows = func() reflect.Value { return each.Rows(&sysdump.Tables) }
		t.byNode = sync.OnceValue(func() map[string][]int { return indexBy(t.rows(), "Node") })
		t.byRule = sync.OnceValue(func() map[string][]int { return indexBy(t.rows(), "Rule") })
		s.tables[each.Name] = t
	}
	return s
}

// indexBy gives for every value of a text field the rows that have it.
func indexBy(rows reflect.Value, name string) map[string][]int {
	index := map[string][]int{}
	field, ok := rows.Type().Elem().FieldByName(name)
	if !ok {
		return index
	}
	for i := range rows.Len() {
		value := rows.Index(i).FieldByIndex(field.Index).String()
		index[value] = append(index[value], i)
	}
	return index
}

// all are the rows of all nodes, built when they are first read.
func (t *table) all() ast.Value {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if t.built == nil {
		t.built = newBuilder().array(t.Record, t.rows(), nil)
	}
	return t.built
}

// expect announces judgements that read a table whole, or with a negative count ends them. With the last one its rows
// are given up: on hundreds of nodes they take ten times the memory that the facts do.
func (s *store) expect(tables []string, judgements int) {
	for _, name := range tables {
		t := s.tables[name]
		t.mutex.Lock()
		t.pending += judgements
		if t.pending == 0 {
			t.built = nil
		}
		t.mutex.Unlock()
	}
}

// of builds the rows at some indices.
func (t *table) of(indices []int) ast.Value {
	b, rows := newBuilder(), t.rows()
	terms := make([]*ast.Term, len(indices))
	for i, index := range indices {
		terms[i] = b.object(t.Record, rows.Index(index))
	}
	return ast.NewArray(terms...)
}

// nodeTables are the tables of one node, kept until all units of the node are judged.
type nodeTables struct {
	name    string
	pending atomic.Int32

	mutex sync.Mutex
	built map[string]ast.Value
}

// get builds a table of the node when it is first read.
func (n *nodeTables) get(t *table) ast.Value {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	value, ok := n.built[t.Name]
	if !ok {
		value = t.of(t.byNode()[n.name])
		if n.built == nil {
			n.built = map[string]ast.Value{}
		}
		n.built[t.Name] = value
	}
	return value
}

// release gives the tables up when the last unit is done. On nil, the tables of no node, it does nothing.
func (n *nodeTables) release() {
	if n != nil && n.pending.Add(-1) == 0 {
		n.mutex.Lock()
		defer n.mutex.Unlock()
		n.built = nil
	}
}

// view is what a judgement sees of the facts.
type view struct {
	rule string
	node *nodeTables // nil for the cluster
}

type viewKey struct{}

func withView(ctx context.Context, v view) context.Context {
	return context.WithValue(ctx, viewKey{}, v)
}

// Read serves a document. Paths shorter than a table are not found: no admitted rule has such a reference.
func (s *store) Read(ctx context.Context, _ storage.Transaction, path storage.Path) (any, error) {
	v, _ := ctx.Value(viewKey{}).(view)
	value, rest := s.document(v, path)
	for _, step := range rest {
		value = child(value, step)
	}
	if value == nil {
		return nil, &storage.Error{Code: storage.NotFoundErr, Message: path.String()}
	}
	return value, nil
}

// document is the table or static document that a path lies in, and the rest of the path.
func (s *store) document(v view, path storage.Path) (ast.Value, storage.Path) {
	switch {
	case len(path) >= 1 && path[0] == "tables":
		return s.static, path[1:]
	case len(path) >= 3 && path[0] == "sysdump" && path[1] == "node":
		if t := s.tables[path[2]]; t != nil && t.HasNode && v.node != nil {
			return s.ofNode(t, v), path[3:]
		}
	case len(path) >= 2 && path[0] == "sysdump":
		if t := s.tables[path[1]]; t != nil {
			return s.ofCluster(t, v), path[2:]
		}
	}
	return nil, nil
}

// matchTable holds what the patterns of all rules matched; a rule sees its own rows only.
const matchTable = "log_matches"

func (s *store) ofCluster(t *table, v view) ast.Value {
	if t.Name == matchTable && v.rule != AnyRule {
		return t.of(t.byRule()[v.rule])
	}
	return t.all()
}

func (s *store) ofNode(t *table, v view) ast.Value {
	if t.Name != matchTable || v.rule == AnyRule {
		return v.node.get(t)
	}
	return t.of(s.matchesOf(v.rule, v.node.name))
}

// matchesOf are the rows of what a rule's patterns matched on a node.
func (s *store) matchesOf(id, node string) []int {
	var own []int
	for _, index := range s.tables[matchTable].byRule()[id] {
		if s.sysdump.LogMatches[index].Node == node {
			own = append(own, index)
		}
	}
	return own
}

// child is the member of a value that one step of a path names, nil if there is none.
func child(value ast.Value, step string) ast.Value {
	switch value := value.(type) {
	case ast.Object:
		if term := value.Get(ast.StringTerm(step)); term != nil {
			return term.Value
		}
	case *ast.Array:
		if i, err := strconv.Atoi(step); err == nil && i >= 0 && i < value.Len() {
			return value.Elem(i).Value
		}
	}
	return nil
}

type transaction uint64

func (t transaction) ID() uint64 { return uint64(t) }

// NewTransaction is part of the interface; a read-only document needs none.
func (s *store) NewTransaction(context.Context, ...storage.TransactionParams) (storage.Transaction, error) {
	return transaction(s.transactions.Add(1)), nil
}

// Commit does nothing.
func (s *store) Commit(context.Context, storage.Transaction) error { return nil }

// Abort does nothing.
func (s *store) Abort(context.Context, storage.Transaction) {}

// Truncate is for stores that can be written.
func (s *store) Truncate(context.Context, storage.Transaction, storage.TransactionParams, storage.Iterator) error {
	return &storage.Error{Code: storage.WritesNotSupportedErr}
}
