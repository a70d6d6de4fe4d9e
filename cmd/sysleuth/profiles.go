package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// profiles are what the program writes about itself, for go tool pprof.
type profiles struct{ cpu, memory string }

func (p *profiles) addFlags(flags *pflag.FlagSet) {
	flags.StringVar(&p.cpu, "cpuprofile", "", "write a CPU profile of sysleuth itself to this file")
	flags.StringVar(&p.memory, "memprofile", "", "write a memory profile of sysleuth itself to this file")
}

// around profiles what a command does. Without flags it does nothing.
func (p *profiles) around(run func(*cobra.Command, []string) error) func(*cobra.Command, []string) error {
	return func(command *cobra.Command, args []string) (err error) {
		if p.cpu != "" {
			file, err := os.Create(p.cpu)
			if err != nil {
				return fmt.Errorf("write the CPU profile: %w", err)
			}
			defer file.Close()
			if err := pprof.StartCPUProfile(file); err != nil {
				return fmt.Errorf("write the CPU profile: %w", err)
			}
			defer pprof.StopCPUProfile()
		}
		if p.memory != "" {
			defer func() { err = errors.Join(err, p.writeMemory()) }()
		}
		return run(command, args)
	}
}

func (p *profiles) writeMemory() error {
	file, err := os.Create(p.memory)
	if err != nil {
		return fmt.Errorf("write the memory profile: %w", err)
	}
	runtime.GC() // what is alive at the end, beside all that was allocated
	return errors.Join(pprof.Lookup("allocs").WriteTo(file, 0), file.Close())
}
