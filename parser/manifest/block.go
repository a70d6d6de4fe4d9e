package manifest

import (
	"bytes"
	"errors"
	"hash/maphash"
	"strings"
	"unicode/utf8"
)

// Bounds of one object. Nothing that an API server accepts comes near them: etcd refuses objects above 1.5 MiB.
const (
	mostDepth = 200
	mostNodes = 1_000_000
	mostBytes = 8 << 20
)

// errOdd says that a text is not in the plain block form that sigs.k8s.io/yaml writes. It may be YAML all the same.
var errOdd = errors.New("not in plain block form")

// block reads the part of YAML that sigs.k8s.io/yaml writes: block mappings and sequences (which may stand at the
// indent of their key), plain, quoted and block scalars over any number of lines, {} and []. Whatever else it
// meets makes the text odd, and it reads no further.
type block struct {
	text []byte
	// text[pos:end] is what is left of the present line, col the column of pos. At the end of the text col is -1.
	pos, end, col, line int
	// next is where the line after the present one begins.
	next  int
	odd   bool
	nodes int
	slab  []Node
	names *names
}

// readBlock reads a text that is one value. firstLine is the number of its first line. With item, the text is one
// element of a sequence, dash included, and the element is given.
func readBlock(text []byte, firstLine int, item bool, want *Paths, names *names) (*Node, error) {
	if bytes.Count(text, []byte{'\r'}) != bytes.Count(text, []byte("\r\n")) {
		return nil, errOdd // a line break to YAML, part of the line to us
	}
	p := &block{text: text, line: firstLine - 1, names: names}
	p.advance()
	var node *Node
	switch {
	case p.col < 0:
		node = p.new(Scalar)
	case item:
		if sequence := p.node(-1, want, 0); !p.odd && sequence.Kind == Sequence && len(sequence.Items) == 1 {
			node = sequence.Items[0]
		}
	default:
		node = p.node(-1, want, 0)
	}
	if p.odd || p.col >= 0 || node == nil {
		return nil, errOdd
	}
	return node, nil
}

// advance goes to the next line that isn't blank.
func (p *block) advance() {
	for p.next < len(p.text) {
		p.pos = p.next
		p.line++
		if length := bytes.IndexByte(p.text[p.pos:], '\n'); length < 0 {
			p.end, p.next = len(p.text), len(p.text)
		} else {
			p.end = p.pos + length
			p.next = p.end + 1
		}
		start := p.pos
		for p.pos < p.end && p.text[p.pos] == ' ' {
			p.pos++
		}
		if p.pos == p.end || p.text[p.pos] <= '\r' && len(bytes.TrimSpace(p.text[p.pos:p.end])) == 0 {
			continue
		}
		if p.text[p.end-1] == '\r' {
			p.end--
		}
		if p.col = p.pos - start; p.col == 0 && isMarker(p.text[p.pos:p.end]) {
			p.fail()
		}
		return
	}
	p.pos, p.end, p.col = len(p.text), len(p.text), -1
}

// isMarker finds the line that begins or ends a document.
func isMarker(line []byte) bool {
	if len(line) < 3 || string(line[:3]) != "---" && string(line[:3]) != "..." {
		return false
	}
	return len(line) == 3 || line[3] == ' ' || line[3] == '\t'
}

// fail marks the text as odd and goes to its end, so that every loop ends.
func (p *block) fail() {
	p.odd = true
	p.next = len(p.text)
	p.pos, p.end, p.col = len(p.text), len(p.text), -1
}

func (p *block) new(kind Kind) *Node {
	if p.nodes++; p.nodes > mostNodes {
		p.fail()
	}
	if len(p.slab) == 0 {
		p.slab = make([]Node, 32)
	}
	node := &p.slab[0]
	p.slab = p.slab[1:]
	node.Kind, node.Line = kind, p.line
	return node
}

// node reads the value that begins at the present place. Lines that continue it as a scalar stand right of column
// parent.
func (p *block) node(parent int, want *Paths, depth int) *Node {
	if depth > mostDepth {
		p.fail()
		return nil
	}
	if p.atDash() {
		return p.sequence(want, depth)
	}
	if _, _, found := p.key(); found {
		return p.mapping(want, depth)
	}
	return p.scalar(parent)
}

// atDash says whether an element of a sequence begins here.
func (p *block) atDash() bool {
	return p.pos < p.end && p.text[p.pos] == '-' && (p.pos+1 == p.end || p.text[p.pos+1] == ' ')
}

func (p *block) sequence(want *Paths, depth int) *Node {
	node, col := p.new(Sequence), p.col
	for p.col == col && p.atDash() {
		line := p.line
		p.skipTo(p.pos + 1)
		inline := p.pos < p.end
		if !inline {
			p.advance()
		}
		if inline || p.col > col {
			node.Items = append(node.Items, p.node(col, want, depth+1))
		} else {
			null := p.new(Scalar)
			null.Line = line
			node.Items = append(node.Items, null)
		}
	}
	if p.col > col {
		p.fail()
	}
	return node
}

// skipTo moves within the line to the first byte from pos on that is no space.
func (p *block) skipTo(pos int) {
	for pos < p.end && p.text[pos] == ' ' {
		pos++
	}
	p.col += pos - p.pos
	p.pos = pos
}

func (p *block) mapping(want *Paths, depth int) *Node {
	node, col := p.new(Mapping), p.col
	for p.col == col && !p.atDash() {
		key, after, found := p.key()
		if !found {
			p.fail()
			break
		}
		below, wanted := want.below(key)
		if !wanted {
			p.pass(col)
			continue
		}
		line := p.line
		name := p.names.of(key)
		p.skipTo(after)
		value := p.value(col, line, below, depth+1)
		node.Fields = append(node.Fields, Field{Key: name, Line: line, Value: value})
	}
	if p.col > col {
		p.fail()
	}
	return node
}

// value reads what follows a key at column col.
func (p *block) value(col, line int, want *Paths, depth int) *Node {
	if p.pos < p.end {
		return p.scalar(col)
	}
	p.advance()
	if p.col > col || p.col == col && p.atDash() {
		return p.node(col, want, depth)
	}
	null := p.new(Scalar)
	null.Line = line
	return null
}

// pass goes over the value of a key at column col without reading it.
func (p *block) pass(col int) {
	for {
		p.advance()
		if p.col < col || p.col == col && !p.atDash() {
			return
		}
	}
}

// key finds the key that begins at the present place, and where the text after its colon begins. The place
// stays where it is.
func (p *block) key() (key []byte, after int, found bool) {
	line := p.text[p.pos:p.end]
	if len(line) == 0 {
		return nil, 0, false
	}
	switch line[0] {
	case '"', '\'':
		length := bytes.IndexByte(line[1:], line[0])
		if length < 0 {
			return nil, 0, false
		}
		end := length + 2
		key = line[1 : end-1]
		if end >= len(line) || line[end] != ':' || end+1 < len(line) && line[end+1] != ' ' {
			return nil, 0, false
		}
		if bytes.IndexByte(key, '\\') >= 0 {
			return nil, 0, false // left to the scalar reader, which finds it odd
		}
		return key, p.pos + end + 1, true
	case '&', '*', '!', '|', '>', '%', '@', '`', '[', ']', '{', '}', ',', '#', '\t':
		return nil, 0, false
	case '?', ':':
		if len(line) == 1 || line[1] == ' ' {
			return nil, 0, false
		}
	}
	for from := 0; ; {
		colon := bytes.IndexByte(line[from:], ':')
		if colon < 0 {
			return nil, 0, false
		}
		colon += from
		if colon+1 == len(line) || line[colon+1] == ' ' {
			key = bytes.TrimRight(line[:colon], " ")
			if bytes.Contains(key, []byte(" #")) || bytes.IndexByte(key, '\t') >= 0 || string(key) == "<<" || len(key) == 0 {
				return nil, 0, false
			}
			return key, p.pos + colon + 1, true
		}
		from = colon + 1
	}
}

// names keeps one copy of short strings that occur again and again: keys, namespaces, nodes, images. Rows
// outlive the text that they were read from, so this is most of their memory. A string that falls on the slot
// of another takes its place, so that uids and times, which never come back, don't fill it up.
type names struct {
	seed  maphash.Seed
	slots [1 << 12]string
}

func newNames() *names { return &names{seed: maphash.MakeSeed()} }

func (n *names) of(text []byte) string {
	const longest = 96
	if len(text) > longest {
		return valid(string(text))
	}
	slot := &n.slots[maphash.Bytes(n.seed, text)%uint64(len(n.slots))]
	if *slot != string(text) {
		*slot = valid(string(text))
	}
	return *slot
}

// valid replaces bytes that are not UTF-8.
func valid(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	return strings.ToValidUTF8(text, "\uFFFD")
}
