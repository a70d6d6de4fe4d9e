package archive

import (
	"io"
	"sync/atomic"
)

// progress counts the container's bytes as they are read.
type progress struct {
	report func(readBytes, totalBytes int64)
	total  int64
	read   atomic.Int64
}

// progressStep is how many bytes lie between two reports.
const progressStep = 1 << 20

func (p *progress) add(n int64) {
	if p.report == nil || n <= 0 {
		return
	}
	if read := p.read.Add(n); read/progressStep != (read-n)/progressStep {
		p.report(min(read, p.total), p.total)
	}
}

// finish reports the end: what visitors didn't read was not counted.
func (p *progress) finish() {
	if p.report != nil {
		p.report(p.total, p.total)
	}
}

// counted counts the bytes that a decompressor takes.
type counted struct {
	source   io.Reader
	progress *progress // nil: the bytes of a nested container
	bytes    atomic.Int64
}

func (c *counted) Read(buffer []byte) (int, error) {
	n, err := c.source.Read(buffer)
	c.bytes.Add(int64(n))
	if c.progress != nil {
		c.progress.add(int64(n))
	}
	return n, err
}
