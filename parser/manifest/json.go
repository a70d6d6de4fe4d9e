package manifest

import (
	"encoding/json"
	"fmt"
	"io"
)

// readJSON reads a list or an object in JSON, as the python collector of Cilium 1.10 and before wrote them, one
// item at a time.
func (r *reader) readJSON(source io.Reader) error {
	counter := &lineCounter{source: source, line: 1}
	j := &jsonReader{decoder: json.NewDecoder(counter), lines: counter, names: r.names}
	j.decoder.UseNumber()
	if _, err := j.token(); err != nil {
		return err
	}
	object := &Node{Kind: Mapping, Line: j.line}
	isList := false
	for j.decoder.More() {
		key, err := j.key()
		if err != nil {
			return err
		}
		line := j.line
		if key == "items" && j.peekList() {
			isList = true
			for j.decoder.More() {
				j.nodes = 0
				item, err := j.value(r.want, 0)
				if err != nil {
					return err
				}
				r.give(item)
			}
			if _, err := j.token(); err != nil {
				return err
			}
			continue
		}
		below, wanted := r.want.below([]byte(key))
		value, err := j.value(below, 0)
		if err != nil {
			return err
		}
		if wanted {
			object.Fields = append(object.Fields, Field{Key: key, Line: line, Value: value})
		}
	}
	if !isList {
		r.give(object)
	}
	return nil
}

// jsonReader makes Nodes of a stream of tokens.
type jsonReader struct {
	decoder *json.Decoder
	lines   *lineCounter
	names   *names
	line    int // of the last token
	ahead   json.Token
	nodes   int
}

func (j *jsonReader) token() (json.Token, error) {
	if token := j.ahead; token != nil {
		j.ahead = nil
		return token, nil
	}
	token, err := j.decoder.Token()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, fmt.Errorf("line %d: %w", j.lines.at(j.decoder.InputOffset()), err)
	}
	j.line = j.lines.at(j.decoder.InputOffset())
	if token == nil { // null, which ahead can't hold
		token = json.Number("null")
	}
	return token, nil
}

func (j *jsonReader) key() (string, error) {
	token, err := j.token()
	key, _ := token.(string)
	return j.names.of([]byte(key)), err
}

// peekList says whether a list follows, and if so enters it.
func (j *jsonReader) peekList() bool {
	token, err := j.token()
	if err != nil {
		return false
	}
	if token == json.Delim('[') {
		return true
	}
	j.ahead = token
	return false
}

func (j *jsonReader) value(want *Paths, depth int) (*Node, error) {
	token, err := j.token()
	if err != nil {
		return nil, err
	}
	if depth > mostDepth {
		return nil, errDepth
	}
	if j.nodes++; j.nodes > mostNodes {
		return nil, errNodes
	}
	node := &Node{Line: j.line}
	switch token := token.(type) {
	case string:
		node.Value, node.Quoted = j.names.of([]byte(token)), true
	case bool:
		node.Value = map[bool]string{true: "true", false: "false"}[token]
	case json.Number:
		node.Value = token.String()
	case json.Delim:
		if token == '{' {
			node.Kind = Mapping
		} else {
			node.Kind = Sequence
		}
		for j.decoder.More() {
			if err := j.element(node, want, depth+1); err != nil {
				return nil, err
			}
		}
		_, err = j.token()
	}
	return node, err
}

// element reads the next element of a list, or the next entry of an object.
func (j *jsonReader) element(node *Node, want *Paths, depth int) error {
	if node.Kind == Sequence {
		item, err := j.value(want, depth)
		node.Items = append(node.Items, item)
		return err
	}
	key, err := j.key()
	if err != nil {
		return err
	}
	line := j.line
	below, wanted := want.below([]byte(key))
	value, err := j.value(below, depth)
	if wanted {
		node.Fields = append(node.Fields, Field{Key: key, Line: line, Value: value})
	}
	return err
}

// lineCounter knows the line of every offset that the decoder has not passed yet.
type lineCounter struct {
	source io.Reader
	offset int64   // of what was read
	breaks []int64 // offsets of line breaks that were read and not asked about
	line   int
}

func (l *lineCounter) Read(into []byte) (int, error) {
	count, err := l.source.Read(into)
	for i, c := range into[:count] {
		if c == '\n' {
			l.breaks = append(l.breaks, l.offset+int64(i))
		}
	}
	l.offset += int64(count)
	return count, err
}

// at is the line of the byte before offset. Offsets must not decrease.
func (l *lineCounter) at(offset int64) int {
	passed := 0
	for passed < len(l.breaks) && l.breaks[passed] < offset {
		passed++
	}
	l.line += passed
	l.breaks = l.breaks[passed:]
	return l.line
}
