package archive

import "sync/atomic"

// Limits bound what an archive can make us read and hold. They are shared by an archive and all archives
// inside it. Reaching one is a Problem with Loss; the other files are read all the same.
type Limits struct {
	// TotalBytes is the most that is read in total, counted after decompression, nested archives at
	// every level.
	TotalBytes int64
	// FileBytes is the most that is read of one file.
	FileBytes int64
	// Files is the most entries that are looked at.
	Files int
	// Depth is how many archives may lie in one another inside the one that was given.
	Depth int
	// NameBytes is the longest path, NameDepth the most elements a path has.
	NameBytes, NameDepth int
	// Ratio is how many times its compressed size an entry may grow to once it is larger than RatioBytes.
	Ratio, RatioBytes int64
	// MemoryBytes is the most that is held in memory of a container that can't be read in place: standard
	// input, and a zip inside another archive.
	MemoryBytes int64
	// RetainBytes is the most that is held, compressed, so that Read can answer for streamed containers.
	RetainBytes int64
}

// DefaultLimits let the largest sysdump pass that we can imagine and stop what is none:
//   - 64 GiB in total: a hundred nodes make 3 to 20 GiB;
//   - 2 GiB a file: the collector cuts logs at 1 GiB (--logs-limit-bytes);
//   - a million files: 1,000 nodes with 600 files each leave room;
//   - depth 3: a zip in a zip with packed bugtool archives, and one to spare;
//   - ratio 200 above 256 MiB: deflate reaches 1,032:1 on a bomb, a real log 100:1 at the very most;
//   - 2 GiB in memory, 512 MiB retained.
var DefaultLimits = Limits{
	TotalBytes:  64 << 30,
	FileBytes:   2 << 30,
	Files:       1_000_000,
	Depth:       3,
	NameBytes:   4096,
	NameDepth:   64,
	Ratio:       200,
	RatioBytes:  256 << 20,
	MemoryBytes: 2 << 30,
	RetainBytes: 512 << 20,
}

func (l Limits) orDefault() Limits {
	fill(&l.TotalBytes, DefaultLimits.TotalBytes)
	fill(&l.FileBytes, DefaultLimits.FileBytes)
	fill(&l.Files, DefaultLimits.Files)
	fill(&l.Depth, DefaultLimits.Depth)
	fill(&l.NameBytes, DefaultLimits.NameBytes)
	fill(&l.NameDepth, DefaultLimits.NameDepth)
	fill(&l.Ratio, DefaultLimits.Ratio)
	fill(&l.RatioBytes, DefaultLimits.RatioBytes)
	fill(&l.MemoryBytes, DefaultLimits.MemoryBytes)
	fill(&l.RetainBytes, DefaultLimits.RetainBytes)
	return l
}

func fill[T int | int64](value *T, otherwise T) {
	if *value <= 0 {
		*value = otherwise
	}
}

// budget is what is left of the limits that all parts of an archive share.
type budget struct {
	limits Limits
	bytes  atomic.Int64
	files  atomic.Int64
	memory atomic.Int64
}

// spend counts n bytes read and says whether they are within the total.
func (b *budget) spend(n int) bool { return b.bytes.Add(int64(n)) <= b.limits.TotalBytes }

// spent says that the total has been reached.
func (b *budget) spent() bool { return b.bytes.Load() >= b.limits.TotalBytes }

// countFile counts an entry and says whether it is within the limit.
func (b *budget) countFile() bool { return b.files.Add(1) <= int64(b.limits.Files) }

// hold reserves memory for a container that has to be read whole; release gives it back.
func (b *budget) hold(n int64) bool {
	if b.memory.Add(n) <= b.limits.MemoryBytes {
		return true
	}
	b.memory.Add(-n)
	return false
}

func (b *budget) release(n int64) { b.memory.Add(-n) }
