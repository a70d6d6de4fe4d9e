package agentstatus

import (
	"errors"
	"math"
	"net/netip"
	"regexp"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
)

var (
	pool    = regexp.MustCompile(`(IPv[46]): (\d+)/(\d+) allocated(?: from ([^\s,]+))?`)
	oldPool = regexp.MustCompile(`^(\d+)/(\d+) allocated`)
)

// ipam reads "IPAM:   IPv4: 5/254 allocated from 10.0.1.0/24, IPv6: 5/4294967295 allocated from fd00::/96". Modes with
// pools of their own print no ratio: "IPv4: 1 IPAM pool(s) available,".
func (r *reader) ipam(s section) {
	r.tables.IPAMPools = append(r.tables.IPAMPools, Pools(s.value, s.source)...)
}

// Pools reads the text of the IPAM status.
func Pools(text string, source facts.Source) []facts.IPAMPool {
	var pools []facts.IPAMPool
	for _, match := range pool.FindAllStringSubmatch(text, -1) {
		pools = append(pools, poolOf(strings.ToLower(match[1]), match[2], match[3], match[4], source))
	}
	return pools
}

func (r *reader) oldPool(s section) {
	if match := oldPool.FindStringSubmatch(s.value); match != nil {
		r.tables.IPAMPools = append(r.tables.IPAMPools, poolOf(strings.ToLower(s.key[:len("IPv4")]), match[1], match[2], "", s.source))
	}
}

func poolOf(family, used, size, cidr string, source facts.Source) facts.IPAMPool {
	row := facts.IPAMPool{Family: family, CIDR: cidr, UsedCount: count(used), SizeCount: count(size), Source: source}
	row.FreeCount = max(row.SizeCount-row.UsedCount, 0)
	return row
}

// count reads digits. An IPv6 /64 has more addresses than a fact can count: it gives the largest number there is.
func count(digits string) int64 {
	number, err := strconv.ParseInt(digits, 10, 64)
	if errors.Is(err, strconv.ErrRange) {
		return math.MaxInt64
	}
	return number
}

var allocation = regexp.MustCompile(`^\s*(\S+) \((.*)\)$`)

// allocations reads the lines below "Allocated addresses:", such as "  10.0.0.35 (kube-system/coredns-ff8999cc5-bv2h8 [restored])".
func (r *reader) allocations(s section) {
	for _, line := range s.below {
		match := allocation.FindStringSubmatch(line.text)
		if match == nil {
			continue
		}
		if row, ok := Allocation(match[1], match[2], line.source); ok {
			r.tables.IPAMAllocations = append(r.tables.IPAMAllocations, row)
		}
	}
}

// Allocation makes the row of an address and its owner. Pools other than the default one stand before the address.
func Allocation(address, owner string, source facts.Source) (facts.IPAMAllocation, bool) {
	address = address[strings.LastIndexByte(address, '/')+1:]
	if _, err := netip.ParseAddr(address); err != nil {
		return facts.IPAMAllocation{}, false
	}
	owner, restored := strings.CutSuffix(owner, " [restored]")
	return facts.IPAMAllocation{IP: address, Owner: facts.Cut(owner), Restored: new(restored), Source: source}, true
}
