package archive

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// The central directory is read here and not by a library, because those read any number of entries into
// memory before anybody can count them, hide where the local headers are, without which overlapping
// entries can't be told, and give up a whole archive for one bad header.

// Signatures and fixed lengths of the zip records (APPNOTE.TXT 4.3).
const (
	localSignature     = "PK\x03\x04"
	directorySignature = "PK\x01\x02"
	endSignature       = "PK\x05\x06"
	end64Signature     = "PK\x06\x06"
	locatorSignature   = "PK\x06\x07"
	dataSignature      = "PK\x07\x08"

	localHeaderBytes     = 30
	directoryHeaderBytes = 46
	endBytes             = 22
	end64Bytes           = 56
	locatorBytes         = 20
)

// zipEntry is one file as the central directory has it.
type zipEntry struct {
	name             string
	compressed, size int64
	header           int64 // offset of the local header
	crc              uint32
	attributes       uint32
	method, flags    uint16
	creator          uint8 // the system that wrote the attributes
	overlaps         bool

	path   string      // as handed out
	source io.ReaderAt // of the whole zip
}

func (e *zipEntry) isDirectory() bool {
	return strings.HasSuffix(e.name, "/") || strings.HasSuffix(e.name, `\`) || e.fileType() == typeDirectory
}

// File types in the upper half of the attributes that Unix and macOS write.
const (
	typeMask      = 0o170000
	typeRegular   = 0o100000
	typeDirectory = 0o040000
	typeLink      = 0o120000
)

func (e *zipEntry) fileType() uint32 {
	const unix, macOS = 3, 19
	if e.creator != unix && e.creator != macOS {
		return 0
	}
	return e.attributes >> 16 & typeMask
}

// flagEncrypted marks an entry that needs a password.
const flagEncrypted = 1

// readDirectory reads the central directory of a zip of size bytes. It returns at most limit entries and counts
// the others. An error says why the directory can't be relied on.
func readDirectory(source io.ReaderAt, size int64, limit int) (*zipContainer, error) {
	start, end, record, err := locateDirectory(source, size)
	if err != nil {
		return nil, err
	}
	z := &zipContainer{close: func() error { return nil }}
	reader := bufio.NewReaderSize(io.NewSectionReader(source, start, end-start), 64<<10)
	read := 0
	for ; ; read++ {
		e, err := readDirectoryEntry(reader)
		if err != nil {
			break
		}
		if read >= limit {
			z.cut++
			continue
		}
		// Bytes before the zip proper, as in self-extracting ones, shift all offsets.
		e.header += start - int64(record.offset)
		// More than the file has would make a bomb look well compressed.
		e.compressed = min(e.compressed, size)
		e.source = source
		z.entries = append(z.entries, e)
	}
	// Old writers let the number of entries wrap at 65,536.
	if uint16(read) != uint16(record.entries) {
		return nil, fmt.Errorf("its directory lists %d entries, of which %d can be read", record.entries, read)
	}
	return z, nil
}

// directoryEnd is what the end record says about the directory.
type directoryEnd struct{ entries, size, offset uint64 }

// locateDirectory finds where the directory starts and ends.
func locateDirectory(source io.ReaderAt, size int64) (start, end int64, found directoryEnd, err error) {
	const longestComment = 1<<16 - 1
	tail := make([]byte, min(size, endBytes+longestComment))
	if _, err := source.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return 0, 0, found, fmt.Errorf("its end can't be read: %w", err)
	}
	at := -1
	for i := len(tail) - endBytes; i >= 0; i-- {
		if string(tail[i:i+4]) == endSignature && i+endBytes+int(binary.LittleEndian.Uint16(tail[i+20:])) <= len(tail) {
			at = i
			break
		}
	}
	if at < 0 {
		return 0, 0, found, errors.New("it has no directory at its end")
	}
	record := tail[at:]
	if disk := binary.LittleEndian.Uint16(record[4:]); disk != 0 && disk != 0xffff {
		return 0, 0, found, errors.New("it is a part of a split zip")
	}
	end = size - int64(len(tail)) + int64(at)
	found = directoryEnd{
		entries: uint64(binary.LittleEndian.Uint16(record[10:])),
		size:    uint64(binary.LittleEndian.Uint32(record[12:])),
		offset:  uint64(binary.LittleEndian.Uint32(record[16:])),
	}
	if found.entries == 0xffff || found.size == 0xffffffff || found.offset == 0xffffffff {
		end = locateZip64(source, end, &found)
	}
	start = end - int64(found.size)
	if found.size > uint64(end) || found.offset > uint64(start) {
		return 0, 0, found, errors.New("its directory lies outside the file")
	}
	// Some writers count the directory's size wrongly, or leave records between it and the end.
	if !isSigned(source, start) && isSigned(source, int64(found.offset)) {
		start = int64(found.offset)
	}
	return start, end, found, nil
}

// isSigned says that a directory header may start at an offset.
func isSigned(source io.ReaderAt, offset int64) bool {
	var signature [4]byte
	_, err := source.ReadAt(signature[:], offset)
	return err == nil && string(signature[:]) == directorySignature
}

// locateZip64 replaces what the end record says by the zip64 record before it, if there is one, and returns
// where the directory ends.
func locateZip64(source io.ReaderAt, end int64, found *directoryEnd) int64 {
	var locator [locatorBytes]byte
	if _, err := source.ReadAt(locator[:], end-locatorBytes); err != nil || string(locator[:4]) != locatorSignature {
		return end
	}
	at := binary.LittleEndian.Uint64(locator[8:])
	var record [end64Bytes]byte
	if at > uint64(end) {
		return end
	}
	if _, err := source.ReadAt(record[:], int64(at)); err != nil || string(record[:4]) != end64Signature {
		return end
	}
	*found = directoryEnd{
		entries: binary.LittleEndian.Uint64(record[32:]),
		size:    binary.LittleEndian.Uint64(record[40:]),
		offset:  binary.LittleEndian.Uint64(record[48:]),
	}
	return int64(at)
}

// readDirectoryEntry reads one header of the directory.
func readDirectoryEntry(reader *bufio.Reader) (zipEntry, error) {
	var fixed [directoryHeaderBytes]byte
	if _, err := io.ReadFull(reader, fixed[:]); err != nil {
		return zipEntry{}, err
	}
	if string(fixed[:4]) != directorySignature {
		return zipEntry{}, errors.New("no directory header")
	}
	nameBytes := int(binary.LittleEndian.Uint16(fixed[28:]))
	extraBytes := int(binary.LittleEndian.Uint16(fixed[30:]))
	commentBytes := int(binary.LittleEndian.Uint16(fixed[32:]))
	variable := make([]byte, nameBytes+extraBytes)
	if _, err := io.ReadFull(reader, variable); err != nil {
		return zipEntry{}, err
	}
	if _, err := reader.Discard(commentBytes); err != nil {
		return zipEntry{}, err
	}
	e := zipEntry{
		name:       string(variable[:nameBytes]),
		creator:    fixed[5],
		flags:      binary.LittleEndian.Uint16(fixed[8:]),
		method:     binary.LittleEndian.Uint16(fixed[10:]),
		crc:        binary.LittleEndian.Uint32(fixed[16:]),
		attributes: binary.LittleEndian.Uint32(fixed[38:]),
	}
	sizes := [...]uint64{
		uint64(binary.LittleEndian.Uint32(fixed[24:])),
		uint64(binary.LittleEndian.Uint32(fixed[20:])),
		uint64(binary.LittleEndian.Uint32(fixed[42:])),
	}
	readZip64Extra(variable[nameBytes:], sizes[:])
	for i, field := range []*int64{&e.size, &e.compressed, &e.header} {
		// A size above 1<<61 is a lie; adding such ones must not wrap.
		*field = int64(min(sizes[i], 1<<61))
	}
	return e, nil
}

// readZip64Extra replaces those sizes that read 0xffffffff by the extra field's, which holds just those, in
// this order.
func readZip64Extra(extra []byte, sizes []uint64) {
	const zip64Tag = 1
	for len(extra) >= 4 {
		tag, length := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		extra = extra[4:]
		if length > len(extra) {
			return
		}
		field := extra[:length]
		extra = extra[length:]
		if tag != zip64Tag {
			continue
		}
		for i := range sizes {
			if sizes[i] == 0xffffffff && len(field) >= 8 {
				sizes[i] = binary.LittleEndian.Uint64(field)
				field = field[8:]
			}
		}
		return
	}
}

// overlapping returns the entries that share bytes of the zip with others: what makes a small zip hold the
// same large file thousands of times. Ranges are taken without the name and the extra field of the local
// header, so that no entry can seem to overlap that doesn't.
func overlapping(entries []*zipEntry) []*zipEntry {
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b *zipEntry) int { return cmp.Compare(a.header, b.header) })
	var found []*zipEntry
	for first := 0; first < len(sorted); {
		end := sorted[first].end()
		next := first + 1
		for next < len(sorted) && sorted[next].header < end {
			end = max(end, sorted[next].end())
			next++
		}
		if next-first > 1 {
			found = append(found, sorted[first:next]...)
		}
		first = next
	}
	return found
}

func (e *zipEntry) end() int64 {
	return e.header + localHeaderBytes + e.compressed
}

// allEncrypted says that nothing in the zip can be read without a password.
func (z *zipContainer) allEncrypted() bool {
	files := 0
	for i := range z.entries {
		e := &z.entries[i]
		if e.isDirectory() {
			continue
		}
		if e.flags&flagEncrypted == 0 {
			return false
		}
		files++
	}
	return files > 0
}
