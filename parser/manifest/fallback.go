package manifest

import (
	"errors"
	"fmt"

	"gopkg.in/yaml.v3"
)

var (
	errAlias = errors.New("an alias or merge key, which no API server writes")
	errDepth = fmt.Errorf("nested deeper than %d levels", mostDepth)
	errNodes = fmt.Errorf("more than %d values", mostNodes)
)

// readYAML reads a text in any form of YAML. It is fifty times slower than readBlock and takes twenty times the
// memory of the text, so it is for single objects that were edited by hand or written by other tools.
func readYAML(text []byte, firstLine int, item bool, want *Paths, names *names) (*Node, error) {
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, fmt.Errorf("line %d on: %w", firstLine, err)
	}
	if document.Kind != yaml.DocumentNode || len(document.Content) != 1 {
		return &Node{Line: firstLine}, nil
	}
	value := document.Content[0]
	if item {
		if value.Kind != yaml.SequenceNode || len(value.Content) != 1 {
			return nil, fmt.Errorf("line %d on: not one element of a list", firstLine)
		}
		value = value.Content[0]
	}
	c := converter{offset: firstLine - 1, names: names}
	node := c.node(value, want, 0)
	if c.err != nil {
		return nil, fmt.Errorf("line %d on: %w", firstLine, c.err)
	}
	return node, nil
}

// converter makes Nodes of yaml.v3's, as far as they are wanted.
type converter struct {
	offset int
	nodes  int
	names  *names
	err    error
}

func (c *converter) node(from *yaml.Node, want *Paths, depth int) *Node {
	node := &Node{Line: from.Line + c.offset}
	if c.nodes++; c.nodes > mostNodes {
		c.err = errNodes
	}
	if depth > mostDepth {
		c.err = errDepth
	}
	if c.err != nil {
		return node
	}
	switch from.Kind {
	case yaml.MappingNode:
		node.Kind = Mapping
		for i := 0; i+1 < len(from.Content); i += 2 {
			key := from.Content[i]
			if key.Kind != yaml.ScalarNode || key.Tag == "!!merge" {
				c.err = errAlias
				return node
			}
			if below, wanted := want.below([]byte(key.Value)); wanted {
				node.Fields = append(node.Fields, Field{Key: c.names.of([]byte(key.Value)), Line: key.Line + c.offset, Value: c.node(from.Content[i+1], below, depth+1)})
			}
		}
	case yaml.SequenceNode:
		node.Kind = Sequence
		for _, item := range from.Content {
			node.Items = append(node.Items, c.node(item, want, depth+1))
		}
	case yaml.ScalarNode:
		node.Value = c.names.of([]byte(from.Value))
		node.Quoted = from.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0 ||
			from.Style&yaml.TaggedStyle != 0 && from.Tag == "!!str"
	default:
		c.err = errAlias
	}
	return node
}
