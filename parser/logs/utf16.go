package logs

import (
	"bufio"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// decoded gives the text of a log in UTF-8. Logs that were written by PowerShell's > are UTF-16, with a byte order mark;
// a mark of UTF-8 is left out. An empty reader is fine.
func decoded(reader io.Reader) io.Reader {
	buffered := bufio.NewReaderSize(reader, 4096)
	head, _ := buffered.Peek(3)
	switch {
	case len(head) >= 2 && head[0] == 0xFF && head[1] == 0xFE:
		return &utf16Reader{source: buffered}
	case len(head) >= 2 && head[0] == 0xFE && head[1] == 0xFF:
		return &utf16Reader{source: buffered, bigEndian: true}
	case string(head) == "\xEF\xBB\xBF":
		buffered.Discard(3) //nolint:errcheck // they are in the buffer
	}
	return buffered
}

// utf16Reader turns UTF-16 into UTF-8. What is no UTF-16 becomes U+FFFD.
type utf16Reader struct {
	source    *bufio.Reader
	bigEndian bool
	started   bool
	// high is a surrogate that waits for its second half.
	high rune
	// ready is text that did not fit into the last buffer.
	ready []byte
	err   error
}

func (r *utf16Reader) Read(buffer []byte) (int, error) {
	for len(r.ready) == 0 && r.err == nil {
		r.ready = r.ready[:0]
		for len(r.ready) < 4096 && r.err == nil {
			r.unit()
		}
	}
	n := copy(buffer, r.ready)
	r.ready = r.ready[n:]
	if n == 0 {
		return 0, r.err
	}
	return n, nil
}

// unit reads two bytes.
func (r *utf16Reader) unit() {
	var pair [2]byte
	n, err := io.ReadFull(r.source, pair[:])
	if err != nil {
		if n == 1 || r.high != 0 {
			r.ready = utf8.AppendRune(r.ready, utf8.RuneError)
		}
		if err == io.ErrUnexpectedEOF {
			err = io.EOF
		}
		r.err = err
		return
	}
	unit := rune(pair[0]) | rune(pair[1])<<8
	if r.bigEndian {
		unit = rune(pair[1]) | rune(pair[0])<<8
	}
	if !r.started {
		r.started = true
		return // the byte order mark
	}
	switch high := r.high; {
	case high != 0 && unit >= 0xDC00 && unit < 0xE000:
		r.high = 0
		r.ready = utf8.AppendRune(r.ready, utf16.DecodeRune(high, unit))
		return
	case high != 0:
		r.ready = utf8.AppendRune(r.ready, utf8.RuneError)
	}
	r.high = 0
	if unit >= 0xD800 && unit < 0xDC00 {
		r.high = unit
		return
	}
	r.ready = utf8.AppendRune(r.ready, unit)
}
