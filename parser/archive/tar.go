package archive

import (
	"archive/tar"
	"errors"
	"io"
	"strings"
)

// tarStream reads a tar of any kind that archive/tar knows: V7, ustar, PAX, GNU.
type tarStream struct{ reader *tar.Reader }

func newTarStream(source io.Reader) stream { return &tarStream{tar.NewReader(source)} }

func (t *tarStream) next() (*streamEntry, error) {
	for {
		header, err := t.reader.Next()
		switch {
		case errors.Is(err, tar.ErrInsecurePath): // depends on GODEBUG; names are checked by claim
		case errors.Is(err, tar.ErrHeader):
			return nil, damaged(Corrupt, "the tar is damaged: what follows could not be read")
		case errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, ErrTruncated):
			return nil, damaged(Truncated, "the tar ends in the middle of a file")
		case err != nil:
			return nil, err
		}
		entry := &streamEntry{name: header.Name, size: header.Size, content: t.reader}
		switch header.Typeflag {
		case tar.TypeReg, '\x00', tar.TypeCont: // NUL is a regular file of V7 tars
		case tar.TypeDir:
			entry.kind = folderEntry
		case tar.TypeSymlink, tar.TypeLink:
			entry.kind = linkEntry
		case tar.TypeXGlobalHeader:
			continue
		case tar.TypeGNUSparse:
			entry.kind = sparseEntry
		default:
			entry.kind = specialEntry
		}
		for key := range header.PAXRecords {
			// Holes cost nothing in the archive and would be read as zeros without end.
			if strings.HasPrefix(key, "GNU.sparse.") {
				entry.kind = sparseEntry
			}
		}
		return entry, nil
	}
}
