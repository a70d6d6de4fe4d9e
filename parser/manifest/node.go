package manifest

import (
	"math"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Kind tells the shapes of a Node apart.
type Kind uint8

// The kinds of Node. A null is a Scalar (see Node.Null).
const (
	Scalar Kind = iota
	Mapping
	Sequence
)

// Node is one value of a manifest with its 1-based line. All methods accept a nil Node, which is a value that is not
// there, so that paths can be followed without asking at every step.
type Node struct {
	Kind Kind
	// Quoted: the scalar was written with quotes or as a block, so it is a string whatever it reads like.
	Quoted bool
	// Line is where the value begins; for a mapping, its first key.
	Line int
	// Value is the decoded text of a scalar.
	Value string
	// Fields are the entries of a mapping in file order, as far as they were wanted.
	Fields []Field
	// Items are the elements of a sequence.
	Items []*Node
}

// Field is one entry of a mapping. Line is the line of its key.
type Field struct {
	Key   string
	Line  int
	Value *Node
}

// Get follows keys down from n. It gives nil where one of them is not there.
func (n *Node) Get(path ...string) *Node {
	for _, key := range path {
		field := n.field(key)
		if field == nil {
			return nil
		}
		n = field.Value
	}
	return n
}

func (n *Node) field(key string) *Field {
	if n == nil {
		return nil
	}
	for i := range n.Fields {
		if n.Fields[i].Key == key {
			return &n.Fields[i]
		}
	}
	return nil
}

// Has says whether there is a value at path that isn't null.
func (n *Node) Has(path ...string) bool {
	n = n.Get(path...)
	return n != nil && !n.Null()
}

// Null says whether n is null or not there.
func (n *Node) Null() bool {
	if n == nil {
		return true
	}
	if n.Kind != Scalar || n.Quoted {
		return false
	}
	switch n.Value {
	case "", "~", "null", "Null", "NULL":
		return true
	}
	return false
}

// Text is the scalar at path, cut at facts.MaxText; "" for null and for what is no scalar.
func (n *Node) Text(path ...string) string {
	n = n.Get(path...)
	if n.Null() || n.Kind != Scalar {
		return ""
	}
	return facts.Cut(n.Value)
}

// Int is the whole number at path, nil if there is none. Quoted numbers count, because annotations and ports of
// policies are strings.
func (n *Node) Int(path ...string) *int64 {
	text := n.Text(path...)
	if text == "" {
		return nil
	}
	if value, err := strconv.ParseInt(text, 10, 64); err == nil {
		return &value
	}
	// Numbers from JSON above 2^53 are printed as floats by some versions of sigs.k8s.io/yaml.
	if value, err := strconv.ParseFloat(text, 64); err == nil && value == math.Trunc(value) && math.Abs(value) < 1<<62 {
		return new(int64(value))
	}
	return nil
}

// Bool is the boolean at path, nil if there is none.
func (n *Node) Bool(path ...string) *bool {
	switch n.Text(path...) {
	case "true", "True", "TRUE":
		return new(true)
	case "false", "False", "FALSE":
		return new(false)
	}
	return nil
}

// Time is the RFC 3339 instant at path, zero if there is none.
func (n *Node) Time(path ...string) facts.Time {
	return facts.ParseTime(n.Text(path...))
}

// Each gives the elements of the sequence at path, none if there is no sequence.
func (n *Node) Each(path ...string) []*Node {
	if n = n.Get(path...); n == nil {
		return nil
	}
	return n.Items
}

// Pairs gives the entries of the mapping at path.
func (n *Node) Pairs(path ...string) []Field {
	if n = n.Get(path...); n == nil {
		return nil
	}
	return n.Fields
}

// Strings gives the scalars of the sequence at path, empty ones left out.
func (n *Node) Strings(path ...string) []string {
	return n.Column(path, "")
}

// Column gives one field of every element of the sequence at path, empty ones left out. With field "" it gives the
// elements themselves.
func (n *Node) Column(path []string, field string) []string {
	var all []string
	for _, item := range n.Each(path...) {
		if field != "" {
			item = item.Get(field)
		}
		if text := item.Text(); text != "" {
			all = append(all, text)
		}
	}
	return all
}

// LineOf is the line of the key at the end of path, or that of n where the path is not there.
func (n *Node) LineOf(path ...string) int {
	if n == nil {
		return 0
	}
	parent, last := n, len(path)-1
	if last >= 0 {
		parent = n.Get(path[:last]...)
		if field := parent.field(path[last]); field != nil {
			return field.Line
		}
	}
	return n.Line
}
