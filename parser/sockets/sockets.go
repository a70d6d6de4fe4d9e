// Package sockets reads who listens on a node.
//
// In: cmd/ss--t--p--a--i--s.md or, from 1.13 on, ss--t--p--a--i--s--n--e.md and ss--u--p--a--i--s--n--e.md. Out:
// listening_sockets.
package sockets

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read ss.
var Extractors = []artifact.Extractor{{
	Name:    "sockets",
	Files:   []string{"cmd/ss--t--p--a--i--s.md", "cmd/ss--t--p--a--i--s--n--e.md", "cmd/ss--u--p--a--i--s--n--e.md"},
	Tables:  []string{"listening_sockets"},
	Extract: extract,
	Collect: "ss -t -p -a -i -s -n -e",
}}

// ErrNoSockets says that a file has text and none of the command's headers.
var ErrNoSockets = errors.New("holds no list of sockets")

// maxRows bounds nodes whose pods share the network with the host and listen on many ports.
const maxRows = 500

func extract(in *artifact.Input) error {
	protocol := "TCP"
	if strings.Contains(in.Name, "ss--u-") {
		protocol = "UDP"
	}
	var readErr error
	known, other := false, false
	for number, line := range in.Lines(&readErr) {
		listens := bytes.HasPrefix(line, []byte("LISTEN")) || bytes.HasPrefix(line, []byte("UNCONN"))
		known = known || listens || bytes.HasPrefix(line, []byte("State")) || bytes.HasPrefix(line, []byte("Total:"))
		other = other || len(bytes.TrimSpace(line)) > 0
		if !listens || len(in.Tables.ListeningSockets) >= maxRows {
			continue
		}
		if socket, ok := parse(string(line)); ok {
			socket.Protocol, socket.Source = protocol, in.At(number)
			in.Tables.ListeningSockets = append(in.Tables.ListeningSockets, socket)
		}
	}
	if readErr != nil {
		return fmt.Errorf("read sockets: %w", readErr)
	}
	if !known && other && in.Failure == nil {
		return ErrNoSockets
	}
	return nil
}

// parse reads "LISTEN 0 4096 172.30.0.11:4240 0.0.0.0:* users:(("cilium-agent",pid=77,fd=224)) ino:…". Without -n (up to 1.12) a port can
// be a name; such sockets are left out.
func parse(line string) (facts.ListeningSocket, bool) {
	words := strings.Fields(line)
	if len(words) < 5 {
		return facts.ListeningSocket{}, false
	}
	colon := strings.LastIndexByte(words[3], ':')
	if colon < 0 {
		return facts.ListeningSocket{}, false
	}
	port, err := strconv.ParseInt(words[3][colon+1:], 10, 64)
	if err != nil {
		return facts.ListeningSocket{}, false
	}
	socket := facts.ListeningSocket{Address: facts.Cut(strings.Trim(words[3][:colon], "[]")), Port: port}
	if _, users, found := strings.Cut(line, `users:(("`); found {
		process, _, _ := strings.Cut(users, `"`)
		socket.Process = facts.Cut(process)
	}
	return socket, true
}
