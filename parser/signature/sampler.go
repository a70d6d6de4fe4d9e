package signature

import "encoding/binary"

const (
	gramLength = 4
	// filterBits is how many bits of a gram's hash index the filter: 8 KiB, which stay in the fastest cache.
	filterBits = 16
	// bucketBits is how many bits of it index the table behind the filter.
	bucketBits = 12
)

// sampler finds literals that are at least window bytes long.
type sampler struct {
	window   int
	literals []windowed
	filter   [1 << filterBits / 64]uint64
	// buckets[h] to buckets[h+1] are the places with that hash, sorted by it.
	buckets [1<<bucketBits + 1]int32
	places  []place
}

// windowed is a literal with the offset of its window.
type windowed struct {
	text   string
	index  int
	offset int
}

// place is a gram of a literal's window.
type place struct {
	// head is the window's first eight bytes. Comparing them first is far cheaper than comparing the literal, and
	// where text and literals share their words it decides nearly always.
	head uint64
	// back is how far before the gram the window begins.
	back    int32
	literal int32 // in literals
}

func newSampler(window int) sampler { return sampler{window: window} }

func hash(gram uint32) uint32 { return gram * 0x9E3779B1 }

func gramOf(text string, at int) uint32 {
	return uint32(text[at]) | uint32(text[at+1])<<8 | uint32(text[at+2])<<16 | uint32(text[at+3])<<24
}

// add takes a literal and chooses its window.
func (s *sampler) add(literal string, index int, frequency map[uint32]int) {
	best, least := 0, int(^uint(0)>>1)
	for offset := 0; offset+s.window <= len(literal); offset++ {
		sum := 0
		for at := offset; at+gramLength <= offset+s.window; at++ {
			sum += frequency[gramOf(literal, at)]
		}
		if sum < least {
			best, least = offset, sum
		}
	}
	s.literals = append(s.literals, windowed{literal, index, best})
}

// build fills filter and buckets.
func (s *sampler) build() {
	var counts [1 << bucketBits]int32
	for pass := range 2 {
		for number, literal := range s.literals {
			for at := literal.offset; at+gramLength <= literal.offset+s.window; at++ {
				gram := gramOf(literal.text, at)
				h := hash(gram)
				bucket := h >> (32 - bucketBits)
				if pass == 0 {
					bit := h >> (32 - filterBits)
					s.filter[bit/64] |= 1 << (bit % 64)
					counts[bucket]++
					continue
				}
				counts[bucket]--
				head := binary.LittleEndian.Uint64([]byte(literal.text[literal.offset:]))
				s.places[s.buckets[bucket]+counts[bucket]] = place{head, int32(at - literal.offset), int32(number)}
			}
		}
		if pass == 0 {
			total := int32(0)
			for bucket, count := range counts {
				s.buckets[bucket] = total
				total += count
			}
			s.buckets[1<<bucketBits] = total
			s.places = make([]place, total)
		}
	}
}

// find appends the hits of all literals in block to hits.
func (s *sampler) find(block []byte, hits []Hit) []Hit {
	stride := s.window - gramLength + 1
	for at := 0; at+gramLength <= len(block); at += stride {
		h := hash(binary.LittleEndian.Uint32(block[at:]))
		bit := h >> (32 - filterBits)
		if s.filter[bit/64]&(1<<(bit%64)) != 0 {
			hits = s.verify(block, at, h, hits)
		}
	}
	return hits
}

// verify compares the text around a point with every literal that may have the gram found there.
func (s *sampler) verify(block []byte, at int, h uint32, hits []Hit) []Hit {
	bucket := h >> (32 - bucketBits)
	for i := s.buckets[bucket]; i < s.buckets[bucket+1]; i++ {
		place := &s.places[i]
		window := at - int(place.back)
		if window < 0 || window+8 > len(block) || binary.LittleEndian.Uint64(block[window:]) != place.head {
			continue
		}
		literal := &s.literals[place.literal]
		start := window - literal.offset
		end := start + len(literal.text)
		if start >= 0 && end <= len(block) && string(block[start:end]) == literal.text {
			hits = append(hits, Hit{At: start, Literal: literal.index})
		}
	}
	return hits
}

// gramFrequency counts the grams of a text.
func gramFrequency(sample []byte) map[uint32]int {
	frequency := make(map[uint32]int, len(sample))
	for at := 0; at+gramLength <= len(sample); at++ {
		frequency[binary.LittleEndian.Uint32(sample[at:])]++
	}
	return frequency
}
