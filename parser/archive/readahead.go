package archive

import "io"

// ahead reads a stream in a goroutine of its own, so that decompressing it and parsing it overlap.
type ahead struct {
	full    chan piece
	stopped chan struct{}
	current []byte
	err     error
}

// piece is a part of the stream, or its end.
type piece struct {
	bytes []byte
	err   error
}

func readAhead(source io.Reader) *ahead {
	const pieces, pieceBytes = 4, 256 << 10
	a := &ahead{full: make(chan piece, pieces), stopped: make(chan struct{})}
	go func() {
		defer close(a.full)
		for {
			buffer := make([]byte, pieceBytes)
			n, err := io.ReadFull(source, buffer)
			if err == io.ErrUnexpectedEOF {
				err = io.EOF
			}
			select {
			case a.full <- piece{buffer[:n], err}:
			case <-a.stopped:
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return a
}

func (a *ahead) Read(buffer []byte) (int, error) {
	for len(a.current) == 0 {
		if a.err != nil {
			return 0, a.err
		}
		next := <-a.full
		a.current, a.err = next.bytes, next.err
	}
	n := copy(buffer, a.current)
	a.current = a.current[n:]
	return n, nil
}

// Close stops reading and waits until nothing touches the source any more.
func (a *ahead) Close() {
	close(a.stopped)
	for range a.full {
	}
}
