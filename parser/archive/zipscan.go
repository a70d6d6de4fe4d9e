package archive

import (
	"bufio"
	"encoding/binary"
	"hash/crc32"
	"io"
	"math"

	"github.com/klauspost/compress/flate"
)

// zipScan reads a zip from its start by the headers before each file. That is needed when the directory at its end is
// missing, because a download broke off or a disk was full, and for a zip that can be neither read in place nor
// held in memory.
type zipScan struct {
	walk     *walk
	path     string // of the zip
	counted  *counted
	reader   *bufio.Reader
	entry    io.Reader // the entry before, which must be read to its end
	complete bool      // the directory has been reached
}

func newZipScan(w *walk, path string, source io.Reader) *zipScan {
	raw := &counted{source: source}
	return &zipScan{walk: w, path: path, counted: raw, reader: bufio.NewReaderSize(raw, 64<<10)}
}

// at is the offset of the next byte.
func (z *zipScan) at() int64 { return z.counted.bytes.Load() - int64(z.reader.Buffered()) }

func (z *zipScan) next() (*streamEntry, error) {
	if z.entry != nil {
		// What is wrong with it concerns its own reader; seek finds the next header all the same.
		io.Copy(io.Discard, z.entry)
		z.entry = nil
	}
	if err := z.seek(); err != nil {
		return nil, err
	}
	var fixed [localHeaderBytes]byte
	if _, err := io.ReadFull(z.reader, fixed[:]); err != nil {
		return nil, z.cut(err)
	}
	nameBytes, extraBytes := int(binary.LittleEndian.Uint16(fixed[26:])), int(binary.LittleEndian.Uint16(fixed[28:]))
	variable := make([]byte, nameBytes+extraBytes)
	if _, err := io.ReadFull(z.reader, variable); err != nil {
		return nil, z.cut(err)
	}
	sizes := []uint64{uint64(binary.LittleEndian.Uint32(fixed[22:])), uint64(binary.LittleEndian.Uint32(fixed[18:]))}
	readZip64Extra(variable[nameBytes:], sizes)
	return z.open(zipEntry{
		name:       string(variable[:nameBytes]),
		flags:      binary.LittleEndian.Uint16(fixed[6:]),
		method:     binary.LittleEndian.Uint16(fixed[8:]),
		crc:        binary.LittleEndian.Uint32(fixed[14:]),
		size:       int64(min(sizes[0], math.MaxInt64)),
		compressed: int64(min(sizes[1], math.MaxInt64)),
	}), nil
}

// cut is the error at the end of a zip that has no directory. Other errors were reported where they came from.
func (z *zipScan) cut(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return damaged(Truncated, "the zip is cut off after %d bytes: what followed is lost", z.counted.bytes.Load())
	}
	return err
}

// seek goes to the next local header, or says io.EOF at the directory. Between two files at most a data
// descriptor is skipped in peace.
func (z *zipScan) seek() error {
	const longestDescriptor = 24
	for skipped := int64(0); ; {
		window, err := z.reader.Peek(localHeaderBytes)
		if len(window) < 4 {
			return z.cut(err)
		}
		switch signature := string(window[:4]); {
		case signature == localSignature && plausibleHeader(window):
			if skipped > longestDescriptor {
				z.walk.problems.add(z.path, Corrupt, true, "%d bytes before offset %d of the zip are no file", skipped, z.at())
			}
			return nil
		case signature == directorySignature, signature == endSignature, signature == end64Signature:
			z.complete = true
			return io.EOF
		}
		step := 1
		for step < len(window) && window[step] != 'P' {
			step++
		}
		z.reader.Discard(step)
		skipped += int64(step)
	}
}

// plausibleHeader tells a local header from compressed bytes that begin like one.
func plausibleHeader(header []byte) bool {
	const newestVersion = 63
	return len(header) < localHeaderBytes || header[4] <= newestVersion && binary.LittleEndian.Uint16(header[26:]) > 0
}

// open gives an entry's content, and remembers what has to be read before the next header.
func (z *zipScan) open(e zipEntry) *streamEntry {
	const flagDescriptor = 8 // sizes and checksum follow the content, because the writer streamed it
	opened := &streamEntry{name: e.name, size: e.size}
	if e.isDirectory() {
		opened.kind = folderEntry
	}
	start := z.at()
	taken := func() int64 { return z.at() - start }
	limited := &io.LimitedReader{R: z.reader, N: e.compressed}
	var content io.Reader
	switch streamed := e.flags&flagDescriptor != 0 && e.compressed == 0; {
	case e.flags&flagEncrypted != 0:
		content = unreadable{errEncrypted}
	case streamed && e.method == methodDeflate:
		opened.size = -1
		// The decompressor takes single bytes of a bufio.Reader, and so stops right at the end.
		content = &described{scan: z, inflate: flate.NewReader(z.reader)}
	case streamed:
		content = unreadable{damaged(Corrupt, "only the zip's directory knows where it ends")}
	default:
		decompressed, err := decompressEntry(e.method, limited)
		if err != nil {
			content = unreadable{err}
			break
		}
		content = &checked{ReadCloser: decompressed, size: e.size, crc: e.crc}
	}
	opened.guard = &guard{walk: z.walk, source: content, compressed: taken}
	opened.content = opened.guard
	z.entry = io.MultiReader(silent{opened.content}, limited)
	return opened
}

// silent is a reader whose errors are known already.
type silent struct{ reader io.Reader }

func (s silent) Read(buffer []byte) (int, error) {
	n, err := s.reader.Read(buffer)
	if err != nil {
		err = io.EOF
	}
	return n, err
}

// described is the content of an entry that is followed by a data descriptor.
type described struct {
	scan     *zipScan
	inflate  io.Reader
	produced int64
	sum      uint32
	err      error
}

func (d *described) Read(buffer []byte) (int, error) {
	if d.err != nil {
		return 0, d.err
	}
	n, err := d.inflate.Read(buffer)
	d.produced += int64(n)
	d.sum = crc32.Update(d.sum, crc32.IEEETable, buffer[:n])
	if err == io.EOF {
		err = d.descriptor()
	}
	d.err = err
	return n, err
}

// descriptor reads the checksum and sizes after the content, which may have a signature, and may be of 32 or
// 64 bits. It returns io.EOF if they are right.
func (d *described) descriptor() error {
	const longest = 24
	window, _ := d.scan.reader.Peek(longest)
	at := 0
	if len(window) >= 4 && string(window[:4]) == dataSignature {
		at = 4
	}
	field := func(offset, bytes int) uint64 {
		var padded [8]byte
		copy(padded[:], window[min(at+offset, len(window)):min(at+offset+bytes, len(window))])
		return binary.LittleEndian.Uint64(padded[:])
	}
	const narrow, wide = 12, 20
	switch {
	case len(window) < at+narrow:
		return damaged(Truncated, "the zip ends before the checksum of this file")
	case uint32(field(0, 4)) != d.sum:
		return damaged(Corrupt, "the checksum of the content is wrong")
	case field(8, 4) == uint64(uint32(d.produced)):
		d.scan.reader.Discard(at + narrow)
	case len(window) >= at+wide && field(12, 8) == uint64(d.produced):
		d.scan.reader.Discard(at + wide)
	}
	return io.EOF
}
