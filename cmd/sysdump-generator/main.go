// Command sysdump-generator writes a large sysdump for measuring: go run ./cmd/sysdump-generator --profile large --output large.zip
package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"github.com/sysleuth/sysleuth/fixtures/synthetic"
)

func main() {
	if err := run(os.Args[1:]); err != nil && !errors.Is(err, pflag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "sysdump-generator:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	flags := pflag.NewFlagSet("sysdump-generator", pflag.ContinueOnError)
	name := flags.String("profile", "small", "size: "+strings.Join(slices.Sorted(maps.Keys(synthetic.Profiles)), ", "))
	output := flags.StringP("output", "o", "", "the zip to write")
	faults := flags.StringSlice("fault", nil, "failure to plant, NAME or NAME=N for every Nth node: "+strings.Join(synthetic.FaultNames(), ", "))
	profile, err := parse(flags, args, name)
	if err != nil {
		return err
	}
	for _, each := range *faults {
		fault, nth, given := strings.Cut(each, "=")
		every := 1
		if given {
			if every, err = strconv.Atoi(nth); err != nil {
				return fmt.Errorf("--fault %s: %w", each, err)
			}
		}
		profile.Faults = append(profile.Faults, synthetic.Fault{Name: fault, Nth: every})
	}
	if *output == "" {
		return errors.New("--output says where the zip goes")
	}
	file, err := os.Create(*output)
	if err != nil {
		return err
	}
	return errors.Join(synthetic.Write(file, profile), file.Close())
}

// parse reads the flags; those that give a size change the profile's.
func parse(flags *pflag.FlagSet, args []string, name *string) (synthetic.Profile, error) {
	var changed synthetic.Profile
	sizes := []struct {
		flag, usage string
		to          *int
	}{
		{"nodes", "nodes of the cluster", &changed.Nodes},
		{"endpoints", "endpoints of a node", &changed.Endpoints},
		{"conntrack", "conntrack entries of a node", &changed.Conntrack},
		{"nat", "NAT entries of a node", &changed.NAT},
		{"services", "services of the cluster", &changed.Services},
		{"backends", "backends of a service", &changed.Backends},
		{"policies", "policies of the cluster", &changed.Policies},
		{"policy-entries", "policy map entries of an endpoint", &changed.PolicyEntries},
		{"identities", "identities of pods", &changed.Identities},
		{"log-bytes", "length of an agent's log", &changed.LogBytes},
		{"flows", "Hubble flows of a node", &changed.Flows},
		{"ipcache-nodes", "nodes with a dump of the ipcache", &changed.IPCacheNodes},
	}
	for _, size := range sizes {
		flags.IntVar(size.to, size.flag, 0, size.usage+", instead of the profile's")
	}
	seed := flags.Uint64("seed", 1, "another seed gives another dump of the same size")
	noise := flags.Float64("noise", 0, "share of harmless warnings in a log, instead of the profile's")
	if err := flags.Parse(args); err != nil {
		return changed, err
	}
	profile, known := synthetic.Profiles[*name]
	if !known {
		return profile, fmt.Errorf("no profile %q: there are %s", *name, strings.Join(slices.Sorted(maps.Keys(synthetic.Profiles)), ", "))
	}
	given := map[string]int{} // before the profile's sizes overwrite them
	for _, size := range sizes {
		given[size.flag] = *size.to
	}
	changed = profile
	for _, size := range sizes {
		if flags.Changed(size.flag) {
			*size.to = given[size.flag]
		}
	}
	changed.Seed = *seed
	if flags.Changed("noise") {
		changed.Noise = *noise
	}
	return changed, nil
}
