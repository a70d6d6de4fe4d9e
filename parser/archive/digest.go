package archive

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
)

// digest hashes the container file once, on the side of whatever else reads it.
type digest struct {
	source  io.ReaderAt // nil: nothing to hash
	size    int64
	once    sync.Once
	stopped atomic.Bool
	running sync.WaitGroup
	text    string
	err     error
}

var errClosed = errors.New("archive is closed")

func (d *digest) sum() (string, error) {
	d.compute()
	return d.text, d.err
}

// compute hashes the container, or waits for whoever does.
func (d *digest) compute() {
	d.once.Do(func() {
		if d.source == nil {
			return
		}
		d.running.Add(1)
		defer d.running.Done()
		hash := sha256.New()
		reader := io.NewSectionReader(d.source, 0, d.size)
		buffer := make([]byte, 256<<10)
		for {
			if d.stopped.Load() {
				d.err = errClosed
				return
			}
			n, err := reader.Read(buffer)
			hash.Write(buffer[:n])
			if err == io.EOF {
				break
			}
			if err != nil {
				d.err = fmt.Errorf("hash archive: %w", err)
				return
			}
		}
		d.text = hex.EncodeToString(hash.Sum(nil))
	})
}

// stop ends a computation that nobody waits for any more. The file may be closed after it.
func (d *digest) stop() {
	d.stopped.Store(true)
	d.once.Do(func() { d.err = errClosed })
}
