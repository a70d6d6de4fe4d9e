package manifest

import (
	"maps"
	"strings"
)

// Paths says which parts of an object a caller wants; the rest is passed over without being decoded. A nil *Paths
// wants everything. managedFields, a third to a half of most files, is never given.
type Paths struct {
	children map[string]*Paths // nil: everything below
}

// Want makes Paths of dotted paths, such as "metadata.name" or "spec.containers". A path wants everything below its
// end. Sequences need no step of their own: "spec.containers.name" is the name of every container.
func Want(paths ...string) *Paths {
	root := &Paths{children: map[string]*Paths{}}
	for _, path := range paths {
		at := root
		for key := range strings.SplitSeq(path, ".") {
			next := at.children[key]
			if next == nil {
				next = &Paths{children: map[string]*Paths{}}
				at.children[key] = next
			}
			at = next
		}
	}
	root.close()
	return root
}

// close marks the ends of paths.
func (p *Paths) close() {
	if len(p.children) == 0 {
		p.children = nil
	}
	for _, child := range p.children {
		child.close()
	}
}

// below says whether the value of key is wanted, and what of it.
func (p *Paths) below(key []byte) (*Paths, bool) {
	if string(key) == "managedFields" {
		return nil, false
	}
	if p == nil || p.children == nil {
		return nil, true
	}
	child, wanted := p.children[string(key)]
	return child, wanted
}

// withItems wants the same of the elements of a list as of a single object.
func (p *Paths) withItems() *Paths {
	if p == nil || p.children == nil {
		return p
	}
	both := &Paths{children: maps.Clone(p.children)}
	both.children["items"] = p
	return both
}
