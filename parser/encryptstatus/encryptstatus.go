// Package encryptstatus reads cilium-dbg encrypt status (cilium up to 1.14): how an agent encrypts, from the kernel's
// point of view.
//
// In: lines "Key: value". Out: one row, which goes before that of cilium-dbg status.
package encryptstatus

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:     "encryption status",
	Files:    []string{"cmd/cilium-encrypt-status.md"},
	Tables:   []string{"agent_encryption"},
	Certain:  []string{"agent_encryption"},
	Extract:  extract,
	Collect:  "cilium-dbg encrypt status",
	Priority: 1,
}}

// extract reads
//
//	Encryption: IPsec                     Encryption: Wireguard
//	Decryption interface(s): eth0         Interface: cilium_wg0
//	Keys in use: 1                        	Public key: …
//	Max Seq. Number: 0x1e3/0xffffffff     	Number of peers: 2
//	Errors: 7
//		XfrmInNoStates: 7
func extract(in *artifact.Input) error {
	row := facts.AgentEncryption{}
	var details []string
	var err error
	for number, bytes := range in.Lines(&err) {
		key, value, found := strings.Cut(strings.TrimSpace(string(bytes)), ":")
		if value = strings.TrimSpace(value); !found {
			continue
		}
		switch key {
		case "Encryption":
			row.Mode, row.Source = value, in.At(number)
		case "Keys in use":
			row.KeysInUseCount = whole(value, 10)
		case "Max Seq. Number":
			highest, _, _ := strings.Cut(value, "/")
			row.MaxSequenceNumber = whole(strings.TrimPrefix(highest, "0x"), 16)
		case "Errors":
			row.ErrorsTotal = whole(value, 10)
		case "Number of peers":
			if peers := whole(value, 10); peers != nil {
				if row.PeersCount != nil {
					*peers += *row.PeersCount
				}
				row.PeersCount = peers
			}
		default:
			if strings.HasPrefix(key, "Xfrm") || strings.HasPrefix(key, "Decryption interface") || key == "Interface" {
				details = append(details, key+": "+value)
			}
		}
	}
	if row.Source.Line == 0 {
		if err == nil {
			err = fmt.Errorf("read encryption status: no mode in %s", in.Path)
		}
		return err
	}
	row.Message = facts.Cut(strings.Join(details, ", "))
	in.Tables.AgentEncryption = append(in.Tables.AgentEncryption, row)
	return err
}

func whole(text string, base int) *int64 {
	number, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		return nil
	}
	return &number
}
