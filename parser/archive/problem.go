package archive

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// Problem is something that was not read as it lies in the archive.
type Problem struct {
	// Path is the file, or the nested archive; "" for the archive itself.
	Path string
	Kind ProblemKind
	// Message is one sentence, without the path.
	Message string
	// Loss: what was lost could hold evidence.
	Loss bool
}

// ProblemKind groups problems.
type ProblemKind string

// The kinds of problems.
const (
	LimitReached    ProblemKind = "limit"       // one of Limits
	Truncated       ProblemKind = "truncated"   // a container or file ends early
	Corrupt         ProblemKind = "corrupt"     // bytes that can't be decompressed, or a wrong checksum
	Duplicate       ProblemKind = "duplicate"   // a second file of the same path; the first is kept
	Overlap         ProblemKind = "overlap"     // zip entries that share bytes
	NameRefused     ProblemKind = "name"        // absolute, "..", NUL, a drive letter, too long or too deep
	CaseCollision   ProblemKind = "case"        // paths that differ in case only
	LinkIgnored     ProblemKind = "link"        // symbolic and hard links
	SpecialIgnored  ProblemKind = "special"     // devices, FIFOs, sockets
	LitterIgnored   ProblemKind = "litter"      // what desktops leave behind
	EncryptedEntry  ProblemKind = "encrypted"   // a zip entry with a password
	UnsupportedKind ProblemKind = "unsupported" // a compression method or nested archive that we don't read
	UnreadableFile  ProblemKind = "unreadable"  // the operating system refused it
)

// problemsAKind is how many problems of one kind are listed. A hostile archive could make millions.
const problemsAKind = 200

// problems collects problems from all goroutines.
type problems struct {
	mutex sync.Mutex
	kinds map[ProblemKind]*problemList
}

type problemList struct {
	kept  []Problem
	count int
	loss  bool
}

func (p *problems) add(path string, kind ProblemKind, loss bool, format string, args ...any) {
	p.addProblem(Problem{Path: path, Kind: kind, Message: fmt.Sprintf(format, args...), Loss: loss})
}

func (p *problems) addProblem(problem Problem) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.kinds == nil {
		p.kinds = map[ProblemKind]*problemList{}
	}
	list := p.kinds[problem.Kind]
	if list == nil {
		list = &problemList{}
		p.kinds[problem.Kind] = list
	}
	list.count++
	list.loss = list.loss || problem.Loss
	list.kept = append(list.kept, problem)
	// Keeping the first ones in sorted order, not in order of arrival, makes the list the same in every run.
	if len(list.kept) > 2*problemsAKind {
		slices.SortFunc(list.kept, compareProblems)
		list.kept = list.kept[:problemsAKind]
	}
}

// sorted lists all problems by path and kind. Those left out are counted in one more problem.
func (p *problems) sorted() []Problem {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	var all []Problem
	for kind, list := range p.kinds {
		slices.SortFunc(list.kept, compareProblems)
		kept := list.kept[:min(len(list.kept), problemsAKind)]
		all = append(all, kept...)
		if more := list.count - len(kept); more > 0 {
			all = append(all, Problem{Kind: kind, Message: fmt.Sprintf("and %d more problems of the kind %s", more, kind), Loss: list.loss})
		}
	}
	slices.SortFunc(all, compareProblems)
	return all
}

func compareProblems(a, b Problem) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Message, b.Message))
}
