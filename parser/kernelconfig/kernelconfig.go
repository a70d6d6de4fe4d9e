// Package kernelconfig reads how the node's kernel was built.
//
// In: conf/kernel-config.gz (a copy of /proc/config.gz, still compressed) or conf/kernel-config[-<release>] (a copy from
// /boot). Out: kernel_config, the options named here.
package kernelconfig

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read the kernel's configuration. The running kernel's own goes before a file of /boot.
var Extractors = []artifact.Extractor{{
	Name:     "kernel config",
	Files:    []string{"conf/kernel-config.gz"},
	Tables:   []string{"kernel_config"},
	Certain:  []string{"kernel_config"},
	Extract:  extract,
	Collect:  "cilium-bugtool on a host with /proc/config.gz",
	Priority: 1,
}, {
	Name:    "kernel config of /boot",
	Files:   []string{"conf/kernel-config", "conf/kernel-config-*"},
	Tables:  []string{"kernel_config"},
	Certain: []string{"kernel_config"},
	Extract: extract,
	Collect: "cilium-bugtool on a host with /boot/config",
}}

// ErrNoOptions says that a file has text and no option.
var ErrNoOptions = errors.New("holds no kernel option")

// maxBytes is the longest configuration that is read once unpacked; real ones have 300 KB.
const maxBytes = 16 << 20

// options are those that Cilium needs, always or for a feature (Documentation/operations/system_requirements.rst), and those
// that decide what the other files can show.
var options = set(
	"BPF", "BPF_SYSCALL", "BPF_JIT", "BPF_JIT_ALWAYS_ON", "BPF_EVENTS", "BPF_LSM", "BPF_STREAM_PARSER", "CGROUPS", "CGROUP_BPF", "CGROUP_NET_CLASSID", "CGROUP_NET_PRIO",
	"NET_CLS_BPF", "NET_CLS_ACT", "NET_SCH_INGRESS", "NET_SCH_FQ", "NET_SCH_FQ_CODEL", "NETKIT", "VETH",
	"CRYPTO_SHA1", "CRYPTO_USER_API_HASH", "CRYPTO_AEAD", "CRYPTO_AEAD2", "CRYPTO_GCM", "CRYPTO_SEQIV", "CRYPTO_CBC", "CRYPTO_HMAC", "CRYPTO_SHA256", "CRYPTO_AES",
	"PERF_EVENTS", "SCHEDSTATS", "DEBUG_INFO_BTF", "DEBUG_INFO_BTF_MODULES", "KPROBES", "HZ", "LWTUNNEL_BPF", "IKCONFIG_PROC",
	"VXLAN", "GENEVE", "FIB_RULES", "IPV6", "IPV6_MULTIPLE_TABLES", "IP_MULTIPLE_TABLES", "NF_CONNTRACK", "NF_TABLES", "INET_DIAG_DESTROY",
	"IP_SET", "IP_SET_HASH_IP", "IP_NF_IPTABLES", "IP6_NF_IPTABLES", "IP_NF_MANGLE", "IP_NF_RAW", "IP_NF_NAT",
	"NETFILTER_XTABLES", "NETFILTER_XT_SET", "NETFILTER_XT_MARK", "NETFILTER_XT_TARGET_TPROXY", "NETFILTER_XT_TARGET_MARK", "NETFILTER_XT_TARGET_CT",
	"NETFILTER_XT_MATCH_MARK", "NETFILTER_XT_MATCH_SOCKET", "NETFILTER_XT_MATCH_COMMENT", "NETFILTER_XT_MATCH_CONNTRACK", "NETFILTER_XT_MATCH_ADDRTYPE",
	"XFRM", "XFRM_USER", "XFRM_ALGO", "XFRM_STATISTICS", "XFRM_OFFLOAD", "INET_ESP", "INET6_ESP", "INET_IPCOMP", "INET6_IPCOMP", "INET_XFRM_TUNNEL", "INET6_XFRM_TUNNEL", "INET_TUNNEL", "INET6_TUNNEL",
	"WIREGUARD", "TCP_CONG_BBR", "TLS", "SECURITY_LOCKDOWN_LSM", "SECURITY_SELINUX", "BRIDGE_NETFILTER",
)

func set(names ...string) map[string]bool {
	members := make(map[string]bool, len(names))
	for _, name := range names {
		members["CONFIG_"+name] = true
	}
	return members
}

func extract(in *artifact.Input) error {
	if err := unpack(in); err != nil {
		return err
	}
	var readErr error
	known, other := false, false
	for number, line := range in.Lines(&readErr) {
		name, value, ok := parse(string(line))
		if !ok {
			other = other || len(bytes.TrimSpace(line)) > 0
			continue
		}
		known = true
		if options[name] {
			in.Tables.KernelConfig = append(in.Tables.KernelConfig, facts.Setting{Name: name, Value: facts.Cut(value), Source: in.At(number)})
		}
	}
	if readErr != nil {
		return fmt.Errorf("read kernel options: %w", readErr)
	}
	if !known && other {
		return ErrNoOptions
	}
	return nil
}

// unpack makes the reader yield text whatever the file's name says. The lines that rows cite are those of the text.
func unpack(in *artifact.Input) error {
	reader := bufio.NewReader(in.Reader)
	in.Reader = reader
	if magic, err := reader.Peek(2); err != nil || magic[0] != 0x1f || magic[1] != 0x8b {
		return nil // a read error comes back when the lines are read
	}
	unpacked, err := gzip.NewReader(reader)
	if err != nil {
		return fmt.Errorf("unpack kernel options: %w", err)
	}
	in.Reader = io.LimitReader(unpacked, maxBytes)
	return nil
}

// parse reads "CONFIG_BPF=y" or "# CONFIG_NETKIT is not set", which gives n.
func parse(line string) (name, value string, ok bool) {
	if text, found := strings.CutPrefix(line, "# CONFIG_"); found {
		name, off := strings.CutSuffix(text, " is not set")
		return "CONFIG_" + name, "n", off
	}
	name, value, ok = strings.Cut(line, "=")
	return name, strings.Trim(value, `"`), ok && strings.HasPrefix(name, "CONFIG_")
}
