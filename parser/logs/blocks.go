package logs

import (
	"bytes"
	"io"
	"sync"
)

// blockBytes is how much of a log is looked at in one go.
const blockBytes = 256 << 10

var bufferPool = sync.Pool{New: func() any { return new([blockBytes]byte) }}

// blocks cuts a stream into blocks that end with a line. Its memory doesn't grow with the log, nor beyond limit with
// the length of a line.
type blocks struct {
	reader io.Reader
	// limit is the length at which a line is cut, a block or more.
	limit int
	// cut: a line was longer than that and lost its end.
	cut bool
	// err is what ended the stream before its end.
	err error

	pooled   *[blockBytes]byte
	buffer   []byte
	start    int // what has not been handed out is buffer[start:end]
	end      int
	dropping bool // up to the end of a line that was cut
	finished bool
}

func newBlocks(reader io.Reader, limit int) *blocks {
	pooled := bufferPool.Get().(*[blockBytes]byte)
	return &blocks{reader: reader, limit: max(limit, blockBytes), pooled: pooled, buffer: pooled[:]}
}

func (b *blocks) close() { bufferPool.Put(b.pooled) }

// next is the next block of whole lines, nil at the end. Only the last line of the log and a line that was cut lack their
// newline. The block is valid until the next call.
func (b *blocks) next() []byte {
	copy(b.buffer, b.buffer[b.start:b.end])
	b.start, b.end = 0, b.end-b.start
	for {
		b.fill()
		if b.dropping && !b.drop() {
			if b.finished {
				return nil
			}
			continue
		}
		if newline := bytes.LastIndexByte(b.buffer[:b.end], '\n'); newline >= 0 {
			b.start = newline + 1
			return b.buffer[:b.start]
		}
		switch {
		case b.finished && b.end == 0:
			return nil
		case b.end > b.limit:
			b.cut, b.dropping, b.start = true, true, b.end
			return b.buffer[:b.limit]
		case b.finished:
			b.start = b.end
			return b.buffer[:b.end]
		case b.end == len(b.buffer):
			b.buffer = append(b.buffer, make([]byte, min(len(b.buffer), b.limit+1-len(b.buffer)))...)
		}
	}
}

// fill reads until the buffer is full or the stream ends.
func (b *blocks) fill() {
	for b.end < len(b.buffer) && !b.finished {
		n, err := b.reader.Read(b.buffer[b.end:])
		b.end += n
		if err != nil {
			b.finished = true
			if err != io.EOF {
				b.err = err
			}
		}
	}
}

// drop throws away the rest of a line that was cut, and says whether it got to the line's end.
func (b *blocks) drop() bool {
	newline := bytes.IndexByte(b.buffer[:b.end], '\n')
	if newline < 0 {
		b.end = 0
		return false
	}
	b.end = copy(b.buffer, b.buffer[newline+1:b.end])
	b.dropping = false
	return true
}
