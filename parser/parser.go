// Package parser turns the archive of a sysdump into facts: it hands every file to the extractor that claims it,
// merges their rows, finds out which node each comes from, works out what was not collected, and joins what
// belongs together.
//
// In: an opened archive. Out: one facts.Sysdump. What can't be read costs that file only and is said.
package parser

import (
	"context"
	"errors"
	"fmt"
	"path"
	"strings"
	"sync"

	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/logs"
)

// Options of Parse.
type Options struct {
	// Patterns are what the rules want to know of the logs; nil when there are no rules.
	Patterns *logs.Patterns
	// Dump picks one of several dumps in an archive by name.
	Dump string
	// Wanted says which tables somebody will look at; nil is all. Others may stay empty, although their states are known.
	Wanted func(table string) bool
	// Limits bound what is read of one file; zero means artifact.DefaultLimits.
	Limits artifact.Limits
}

// ErrNoSysdump says that the archive opened and holds nothing that a collector of Cilium writes.
var ErrNoSysdump = errors.New("holds no Cilium sysdump")

// SeveralDumpsError says that an archive holds more than one dump and none was picked.
type SeveralDumpsError struct{ Names []string }

func (e *SeveralDumpsError) Error() string {
	return fmt.Sprintf("holds %d sysdumps, pick one with --dump: %s", len(e.Names), strings.Join(e.Names, ", "))
}

// Parse reads the whole archive.
func Parse(ctx context.Context, source *archive.Archive, options Options) (*facts.Sysdump, error) {
	read := reader{registry: newRegistry(extractors(options.Patterns)), limits: options.Limits, wanted: options.Wanted}
	var mutex sync.Mutex
	var files []*file
	err := source.Walk(ctx, func(entry *archive.File) error {
		result := read.file(entry)
		if options.Wanted != nil {
			result.leaveOut(options.Wanted)
		}
		mutex.Lock()
		files = append(files, result)
		mutex.Unlock()
		return ctx.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", source.Name(), err)
	}
	layout, files, err := pick(files, options.Dump)
	if err != nil {
		return nil, fmt.Errorf("%s %w", source.Name(), err)
	}
	sysdump := assemble(files, read.registry, layout, options.Patterns)
	if options.Wanted != nil {
		release(sysdump, options.Wanted)
	}
	sysdump.Name = source.Name()
	if sysdump.SHA256, err = source.SHA256(); err != nil {
		return nil, fmt.Errorf("read %s: %w", source.Name(), err)
	}
	for _, problem := range source.Problems() {
		said := facts.Problem{File: problem.Path, Message: problem.Message}
		if problem.Loss {
			sysdump.Problems = append(sysdump.Problems, said)
		} else {
			sysdump.Remarks = append(sysdump.Remarks, said)
		}
	}
	return sysdump, nil
}

// pick takes the files of the one dump that is wanted.
func pick(files []*file, wanted string) (archive.Layout, []*file, error) {
	byPath := make(map[string]*file, len(files))
	paths := make([]string, 0, len(files))
	for _, f := range files {
		byPath[f.full] = f
		paths = append(paths, f.full)
	}
	layouts := archive.Partition(paths)
	if len(layouts) == 0 {
		return archive.Layout{}, nil, ErrNoSysdump
	}
	chosen := 0
	if len(layouts) > 1 || wanted != "" {
		chosen = -1
		names := make([]string, len(layouts))
		for i, layout := range layouts {
			names[i] = layout.Name
			if layout.Name == wanted {
				chosen = i
			}
		}
		if chosen < 0 {
			return archive.Layout{}, nil, &SeveralDumpsError{names}
		}
	}
	layout := layouts[chosen]
	picked := make([]*file, 0, len(layout.Paths))
	for _, p := range layout.Paths {
		if f := byPath[p]; f != nil {
			picked = append(picked, f)
		}
	}
	return layout, picked, nil
}

// relative is a file's path in its dump: what follows the dump's own directory. Everything in a dump lies
// either directly in that directory or in a bugtool directory below it.
func relative(full string) string {
	parts := strings.Split(full, "/")
	for i, part := range parts[:len(parts)-1] {
		if strings.HasPrefix(part, "cilium-bugtool-") || strings.HasPrefix(part, "bugtool-") || strings.HasPrefix(part, "tetragon-bugtool-") {
			return path.Join(parts[i:]...)
		}
		if (part == "cmd" || part == "conf") && i+1 < len(parts) {
			return path.Join(parts[i:]...)
		}
	}
	return parts[len(parts)-1]
}
