package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"github.com/sysleuth/sysleuth/parser/archive"
	"github.com/sysleuth/sysleuth/parser/artifact"
)

// limits bound what a hostile archive can make the program read and hold. Each has a flag, and reaching one is said in the
// report.
type limits struct {
	archive  archive.Limits
	artifact artifact.Limits
}

func (l *limits) addFlags(flags *pflag.FlagSet) {
	l.archive, l.artifact = archive.DefaultLimits, artifact.DefaultLimits
	flags.Var((*bytesValue)(&l.archive.TotalBytes), "limit-total", "most bytes to read in total, after decompression")
	flags.Var((*bytesValue)(&l.archive.FileBytes), "limit-file", "most bytes to read of one file")
	flags.IntVar(&l.archive.Files, "limit-files", l.archive.Files, "most files to look at")
	flags.IntVar(&l.archive.Depth, "limit-depth", l.archive.Depth, "how many archives inside each other to read")
	flags.IntVar(&l.archive.NameBytes, "limit-name", l.archive.NameBytes, "longest path, in bytes")
	flags.IntVar(&l.archive.NameDepth, "limit-name-depth", l.archive.NameDepth, "most elements of a path")
	flags.Int64Var(&l.archive.Ratio, "limit-ratio", l.archive.Ratio, "how many times its compressed size a large file may have")
	flags.Var((*bytesValue)(&l.archive.RatioBytes), "limit-ratio-from", "size from which --limit-ratio holds")
	flags.Var((*bytesValue)(&l.archive.MemoryBytes), "limit-memory", "most bytes to hold of standard input and of nested zips")
	flags.Var((*bytesValue)(&l.archive.RetainBytes), "limit-retain", "most bytes to keep of streamed archives for excerpts")
	flags.Var((*bytesValue)(&l.artifact.Bytes), "limit-whole", "largest file to read whole")
	flags.Var((*intBytesValue)(&l.artifact.LineBytes), "limit-line", "longest line, in bytes")
}

// bytesValue is a size given as 512, 64KiB, 10MB, 2GiB.
type bytesValue int64

var units = []struct {
	suffix string
	bytes  int64
}{{"TiB", 1 << 40}, {"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}, {"TB", 1e12}, {"GB", 1e9}, {"MB", 1e6}, {"kB", 1e3}, {"B", 1}, {"", 1}}

func (b *bytesValue) Set(text string) error {
	for _, unit := range units {
		if number, found := strings.CutSuffix(text, unit.suffix); found {
			count, err := strconv.ParseInt(number, 10, 64)
			if err != nil || count <= 0 || count > (1<<62)/unit.bytes {
				return fmt.Errorf("%q is not a size such as 512MiB", text)
			}
			*b = bytesValue(count * unit.bytes)
			return nil
		}
	}
	return nil
}

func (b *bytesValue) String() string {
	for _, unit := range units {
		if unit.bytes >= 1<<10 && unit.bytes&(unit.bytes-1) == 0 && int64(*b)%unit.bytes == 0 && *b != 0 {
			return fmt.Sprintf("%d%s", int64(*b)/unit.bytes, unit.suffix)
		}
	}
	return strconv.FormatInt(int64(*b), 10)
}

func (*bytesValue) Type() string { return "size" }

// intBytesValue is bytesValue for an int.
type intBytesValue int

func (b *intBytesValue) Set(text string) error {
	var size bytesValue
	if err := size.Set(text); err != nil {
		return err
	}
	if size > 1<<31-1 {
		return fmt.Errorf("%q is too large", text)
	}
	*b = intBytesValue(size)
	return nil
}

func (b *intBytesValue) String() string { size := bytesValue(*b); return size.String() }

func (*intBytesValue) Type() string { return "size" }
