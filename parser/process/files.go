package process

import (
	"bytes"
	"fmt"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// extractFiles counts lines such as "lrwx------ 1 root root 64 Nov 23 02:51 7 -> socket:[303679]".
func extractFiles(in *artifact.Input) error {
	var files facts.OpenFiles
	var readErr error
	other := false
	for number, line := range in.Lines(&readErr) {
		_, target, found := bytes.Cut(line, []byte(" -> "))
		if !found || line[0] != 'l' {
			other = other || len(bytes.TrimSpace(line)) > 0
			continue
		}
		if files.Count++; files.Count == 1 {
			files.Source = in.At(number)
		}
		if bytes.HasPrefix(target, []byte("socket:")) {
			files.SocketsCount++
		}
	}
	if files.Count > 0 {
		in.Tables.OpenFiles = append(in.Tables.OpenFiles, files)
	}
	if readErr != nil {
		return fmt.Errorf("read open files: %w", readErr)
	}
	if files.Count == 0 && other && in.Failure == nil {
		return ErrNoFiles
	}
	return nil
}
