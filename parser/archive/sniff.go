package archive

import (
	"bytes"
	"strconv"
)

// headBytes is how much of a file is looked at to know its format: one tar header.
const headBytes = 512

// format is what the first bytes of a file say it is.
type format string

const (
	plainFormat format = ""
	zipFormat   format = "zip"
	tarFormat   format = "tar"
	gzipFormat  format = "gzip"
	zstdFormat  format = "zstd"
	bzip2Format format = "bzip2"
	sevenFormat format = "7z"
	rarFormat   format = "rar"
	xzFormat    format = "xz"
	lz4Format   format = "lz4"
)

// magics are the first bytes of the formats that have such.
var magics = []struct {
	bytes  string
	format format
}{
	{"PK\x03\x04", zipFormat},
	{"PK\x05\x06", zipFormat}, // without an entry
	{"PK\x07\x08", zipFormat}, // the first part of several
	{"\x1f\x8b\x08", gzipFormat},
	{"\x28\xb5\x2f\xfd", zstdFormat},
	{"7z\xbc\xaf\x27\x1c", sevenFormat},
	{"Rar!\x1a\x07", rarFormat},
	{"\xfd7zXZ\x00", xzFormat},
	{"\x04\x22\x4d\x18", lz4Format},
}

// sniff names the format of a file by its head, which is up to headBytes long.
func sniff(head []byte) format {
	for _, magic := range magics {
		if bytes.HasPrefix(head, []byte(magic.bytes)) {
			return magic.format
		}
	}
	if len(head) >= 10 && string(head[:3]) == "BZh" && string(head[4:10]) == "1AY&SY" {
		return bzip2Format
	}
	if isTarHeader(head) {
		return tarFormat
	}
	return plainFormat
}

// compresses says that the format holds one file, which may be an archive.
func (f format) compresses() bool { return f == gzipFormat || f == zstdFormat || f == bzip2Format }

// needsTool is the command that turns an archive of a format that isn't read into one that is, "" if it is read.
func (f format) needsTool() string {
	switch f {
	case sevenFormat, rarFormat:
		return "7z x FILE -oDIR && zip -r dump.zip DIR"
	case xzFormat:
		return "xz -d FILE"
	case lz4Format:
		return "lz4 -d FILE"
	}
	return ""
}

// isTarHeader checks the header's own checksum, which text never passes: the sum of all its bytes with the
// checksum field taken as blanks. It covers tars of the time before "ustar" too.
func isTarHeader(head []byte) bool {
	const checksumAt, checksumLength = 148, 8
	if len(head) < headBytes || head[0] == 0 {
		return false
	}
	field := head[checksumAt : checksumAt+checksumLength]
	want, err := strconv.ParseInt(string(bytes.Trim(field, " \x00")), 8, 64)
	if err != nil {
		return false
	}
	sum := int64(checksumLength * ' ')
	for i, b := range head[:headBytes] {
		if i < checksumAt || i >= checksumAt+checksumLength {
			sum += int64(b)
		}
	}
	return sum == want
}
