package archive

import (
	"io"
)

// memory is content that had to be read whole, because its container can't be read in place. It is kept in pieces,
// so that it never takes twice its size to grow.
type memory struct {
	pieces [][]byte
	size   int64
	budget *budget
}

const pieceBytes = 1 << 20

// readMemory reads everything, as far as the budget lets it: full is false if there is more.
func readMemory(source io.Reader, budget *budget) (m *memory, full bool, err error) {
	m = &memory{budget: budget}
	for {
		if !budget.hold(pieceBytes) {
			return m, false, nil
		}
		piece := make([]byte, pieceBytes)
		n, err := io.ReadFull(source, piece)
		m.pieces = append(m.pieces, piece)
		m.size += int64(n)
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return m, true, nil
		}
		if err != nil {
			return m, true, err
		}
	}
}

// ReadAt implements io.ReaderAt.
func (m *memory) ReadAt(buffer []byte, offset int64) (int, error) {
	if offset < 0 || offset >= m.size {
		return 0, io.EOF
	}
	read := 0
	for read < len(buffer) && offset < m.size {
		piece := m.pieces[offset/pieceBytes]
		start := offset % pieceBytes
		n := copy(buffer[read:], piece[start:min(pieceBytes, start+m.size-offset)])
		read += n
		offset += int64(n)
	}
	if read < len(buffer) {
		return read, io.EOF
	}
	return read, nil
}

// release gives the memory back to the budget.
func (m *memory) release() {
	m.budget.release(int64(len(m.pieces)) * pieceBytes)
	m.pieces, m.size = nil, 0
}
