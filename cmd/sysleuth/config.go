package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/sysleuth/sysleuth/analyzers"
	"github.com/sysleuth/sysleuth/analyzers/rule"
	"github.com/sysleuth/sysleuth/analyzers/ruleset"
)

// config is the user's configuration file. It is never taken from the working directory or from inside a dump, which may
// both come from somebody else.
type config struct {
	// Rules are packs of the user's own, directories or .tar.gz, relative to the file.
	Rules []string `yaml:"rules"`
	// Thresholds override those of the built-in rules, by name.
	Thresholds map[string]float64 `yaml:"thresholds"`
	// Disable are the ids of rules that are not judged.
	Disable []string `yaml:"disable"`
	// Severities override those of rules, by id.
	Severities map[string]string `yaml:"severities"`
	// Suppress leaves out findings that are known.
	Suppress []suppression `yaml:"suppress"`

	// name is the base name of the file, "" for none; digest is its SHA-256 as hex.
	name, digest string
}

// suppression is a finding that is known, and accepted until a day.
type suppression struct {
	Rule    string `yaml:"rule"`
	Kind    string `yaml:"kind"`
	Subject string `yaml:"subject"`
	Reason  string `yaml:"reason"`
	Until   string `yaml:"until"`
}

// readConfig reads the file that --config or $SYSLEUTH_CONFIG names, or the one in the user's configuration directory if it
// is there.
func readConfig(given string) (config, error) {
	name := given
	if name == "" {
		name = os.Getenv("SYSLEUTH_CONFIG")
	}
	optional := name == ""
	if optional {
		directory, err := os.UserConfigDir()
		if err != nil {
			return config{}, nil // no home, no configuration
		}
		name = filepath.Join(directory, "sysleuth", "config.yaml")
	}
	text, err := os.ReadFile(name)
	if optional && errors.Is(err, fs.ErrNotExist) {
		return config{}, nil
	}
	if err != nil {
		return config{}, fmt.Errorf("read configuration: %w", err)
	}
	c := config{name: filepath.Base(name), digest: fmt.Sprintf("%x", sha256.Sum256(text))}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&c); err != nil && !errors.Is(err, io.EOF) {
		return config{}, fmt.Errorf("read configuration %s: %w", name, err)
	}
	for i, directory := range c.Rules {
		if !filepath.IsAbs(directory) {
			c.Rules[i] = filepath.Join(filepath.Dir(name), directory)
		}
	}
	return c, nil
}

// apply changes the severities of rules and gives the suppressions. Ids that no rule has, and what is incomplete, are errors.
func (c *config) apply(set *ruleset.Set) ([]analyzers.Suppression, error) {
	known := map[string]*rule.Rule{}
	for _, r := range set.Rules {
		known[r.ID] = r
	}
	for _, id := range c.Disable {
		if known[id] == nil {
			return nil, fmt.Errorf("configuration %s: disable: there is no rule %s", c.name, id)
		}
	}
	for id, word := range c.Severities {
		severity, err := rule.ParseSeverity(word)
		switch {
		case known[id] == nil:
			return nil, fmt.Errorf("configuration %s: severities: there is no rule %s", c.name, id)
		case err != nil:
			return nil, fmt.Errorf("configuration %s: severities: %s: %w", c.name, id, err)
		}
		known[id].Severity = severity
	}
	var suppressions []analyzers.Suppression
	for _, s := range c.Suppress {
		until, err := time.Parse(time.DateOnly, s.Until)
		switch {
		case known[s.Rule] == nil:
			return nil, fmt.Errorf("configuration %s: suppress: there is no rule %q", c.name, s.Rule)
		case s.Reason == "":
			return nil, fmt.Errorf("configuration %s: suppress %s: reason is missing", c.name, s.Rule)
		case err != nil:
			return nil, fmt.Errorf("configuration %s: suppress %s: until is missing or no day: write the last one, as in 2027-03-31", c.name, s.Rule)
		}
		suppressions = append(suppressions, analyzers.Suppression{Rule: s.Rule, Kind: s.Kind, Subject: s.Subject, Reason: s.Reason, Until: until})
	}
	return suppressions, nil
}
