package archive

import (
	"io"
	"strings"
)

// openNested opens an archive inside the archive, and says false if it is a plain file after all.
func (w *walk) openNested(format format, path string, size int64, content io.Reader, place place) bool {
	return false
}

// withoutBugtoolTop drops the directory that bugtool puts everything into, below a nested archive that is
// named like it: x/cilium-bugtool-pod-20260101-101500.tar.gz holds cilium-bugtool-<time>-<random>/cmd.
func withoutBugtoolTop(mount, path string) string {
	top, rest, found := strings.Cut(path, "/")
	if found && strings.Contains(mount[strings.LastIndexByte(mount, '/')+1:], "bugtool-") && strings.Contains(top, "bugtool-") {
		return rest
	}
	return path
}
