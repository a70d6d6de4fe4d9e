package archive

import (
	"errors"
	"io"
	"sync"

	"github.com/klauspost/compress/s2"
)

// retained holds the small files of streamed containers, compressed, for Read.
type retained struct {
	limit int64
	mutex sync.Mutex
	bytes int64
	files map[string]retainedFile
}

type retainedFile struct {
	content []byte // s2 block
	err     error  // nil or ErrTruncated
	gone    error  // why there is no content: ErrNotRetained, ErrTooLarge
}

// put keeps what the visitor read of a file, and what it left unread.
func (r *retained) put(path string, reader *fileReader) {
	file := retainedFile{gone: ErrNotRetained}
	untouched := reader.copy != nil && reader.copy.Len() == 0 && reader.err == nil
	if !untouched {
		for reader.err == nil && reader.copy != nil && reader.walk.ctx.Err() == nil {
			io.CopyN(io.Discard, reader, 64<<10)
		}
		if reader.copy == nil {
			file.gone = ErrTooLarge
		} else if reader.err != nil {
			file = retainedFile{content: s2.Encode(nil, reader.copy.Bytes())}
			if errors.Is(reader.err, ErrTruncated) {
				file.err = ErrTruncated
			}
		}
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.bytes+int64(len(file.content)) > r.limit {
		file = retainedFile{gone: ErrNotRetained}
	}
	if r.files == nil {
		r.files = map[string]retainedFile{}
	}
	r.bytes += int64(len(file.content))
	r.files[path] = file
}

// get gives a file back; ok is false for files that were never offered to put.
func (r *retained) get(path string) (content []byte, ok bool, err error) {
	r.mutex.Lock()
	file, ok := r.files[path]
	r.mutex.Unlock()
	switch {
	case !ok:
		return nil, false, nil
	case file.gone != nil:
		return nil, true, file.gone
	}
	content, err = s2.Decode(nil, file.content)
	if err == nil {
		err = file.err
	}
	return content, true, err
}
