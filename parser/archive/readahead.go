package archive

import "io"

// ahead reads a stream in a goroutine of its own, so that decompressing it and parsing it overlap.
type ahead struct {
	full    chan piece
	empty   chan []byte // read pieces, to be filled again
	stopped chan struct{}
	current piece
	offset  int // in current
}

// piece is a part of the stream, or its last with the error at its end.
type piece struct {
	bytes []byte
	err   error
}

func readAhead(source io.Reader) *ahead {
	const pieces, pieceBytes = 4, 256 << 10
	a := &ahead{full: make(chan piece, pieces), empty: make(chan []byte, pieces), stopped: make(chan struct{})}
	for range pieces {
		a.empty <- make([]byte, pieceBytes)
	}
	go a.fill(source)
	return a
}

// fill reads the source until its end or until it is stopped.
func (a *ahead) fill(source io.Reader) {
	defer close(a.full)
	for {
		var buffer []byte
		select {
		case buffer = <-a.empty:
		case <-a.stopped:
			return
		}
		n, err := io.ReadFull(source, buffer)
		if err == io.ErrUnexpectedEOF {
			err = io.EOF
		}
		a.full <- piece{buffer[:n], err} // never blocks: there are no more pieces than it holds
		if err != nil {
			return
		}
	}
}

func (a *ahead) Read(buffer []byte) (int, error) {
	for a.offset == len(a.current.bytes) {
		if a.current.err != nil {
			return 0, a.current.err
		}
		if spent := a.current.bytes; spent != nil {
			a.empty <- spent[:cap(spent)]
		}
		a.current, a.offset = <-a.full, 0
	}
	n := copy(buffer, a.current.bytes[a.offset:])
	a.offset += n
	return n, nil
}

// Close stops reading, and waits until nothing touches the source any more.
func (a *ahead) Close() {
	close(a.stopped)
	for range a.full {
	}
}
