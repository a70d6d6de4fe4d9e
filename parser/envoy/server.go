package envoy

import (
	"fmt"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// extractServer reads {"version": "…", "state": "LIVE", "uptime_current_epoch": "123s", …}.
func extractServer(in *artifact.Input) error {
	document, err := parse(in, "server")
	if err != nil {
		return err
	}
	state := document.Get("state")
	if !state.Exists() && !document.Get("version").Exists() {
		return fmt.Errorf("read Envoy's server: no state in %s", in.Path)
	}
	row := facts.EnvoyServer{State: facts.Cut(state.String()), Version: facts.Cut(document.Get("version").String()), Source: in.At(max(state.Line(), 1))}
	if uptime, err := time.ParseDuration(document.Get("uptime_current_epoch").String()); err == nil {
		row.UptimeSeconds = new(uptime.Seconds())
	}
	in.Tables.EnvoyServers = append(in.Tables.EnvoyServers, row)
	return nil
}

func parse(in *artifact.Input, what string) (jsonvalue.Value, error) {
	content, err := in.Bytes()
	if err != nil {
		return jsonvalue.Value{}, err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return jsonvalue.Value{}, fmt.Errorf("read Envoy's %s: %w", what, err)
	}
	return document, nil
}
