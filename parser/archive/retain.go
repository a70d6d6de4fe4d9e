package archive

import (
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/klauspost/compress/s2"
)

// retained holds the small files of streamed containers, compressed, for Read.
type retained struct {
	limit int64
	mutex sync.Mutex
	bytes int64
	// dropped counts the files that the limit left no room for.
	dropped int
	files   map[string]retainedFile
}

// retainedFile is a file's compressed content, or why there is none.
type retainedFile struct {
	content []byte // s2 block
	cut     bool   // the content is what came before damage
	refused error  // ErrNotRetained, ErrTooLarge
}

// put keeps a file that was read until err.
func (r *retained) put(path string, content []byte, err error) {
	file := retainedFile{content: s2.Encode(nil, content), cut: err != io.EOF}
	// Encode allocates for the worst case; what is kept must not be larger than what is counted.
	file.content = append(make([]byte, 0, len(file.content)), file.content...)
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.bytes+int64(len(file.content)) > r.limit {
		file = retainedFile{refused: ErrNotRetained}
		r.dropped++
	}
	r.bytes += int64(len(file.content))
	r.set(path, file)
}

// refuse remembers why a file is not kept.
func (r *retained) refuse(path string, reason error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.set(path, retainedFile{refused: reason})
}

func (r *retained) set(path string, file retainedFile) {
	if r.files == nil {
		r.files = map[string]retainedFile{}
	}
	r.files[path] = file
}

// get gives a file back. It is not found if no streamed container held it.
func (r *retained) get(path string) (content []byte, found bool, err error) {
	r.mutex.Lock()
	file, found := r.files[path]
	r.mutex.Unlock()
	if !found {
		return nil, false, nil
	}
	err = file.refused
	if err == nil {
		content, err = s2.Decode(nil, file.content)
	}
	if err == nil && file.cut {
		err = ErrTruncated
	}
	if err != nil && !errors.Is(err, ErrTruncated) {
		content = nil
	}
	if err != nil {
		err = fmt.Errorf("read %q again: %w", path, err)
	}
	return content, true, err
}
