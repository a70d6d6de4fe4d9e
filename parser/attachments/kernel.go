package attachments

import (
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// extractQueues reads "qdisc fq 8001: dev eth0 root refcnt 2 …" and, of the line below it, "(dropped 3, …)".
func extractQueues(in *artifact.Input) error {
	return each(in, "queueing disciplines", func(number int, _ string, words []string) bool {
		if words[0] == "qdisc" {
			device := after(words, "dev")
			if len(words) < 2 || device == "" {
				return false
			}
			if len(in.Tables.QueueDisciplines) == maxRows {
				in.LeftOut++
				return true
			}
			queue := facts.QueueDiscipline{Device: facts.Cut(device), Kind: facts.Cut(words[1]), Source: in.At(number)}
			for _, word := range words {
				queue.Root = queue.Root || word == "root"
			}
			in.Tables.QueueDisciplines = append(in.Tables.QueueDisciplines, queue)
			return true
		}
		dropped, err := strconv.ParseInt(strings.TrimSuffix(after(words, "(dropped"), ","), 10, 64)
		if last := len(in.Tables.QueueDisciplines) - 1; err == nil && last >= 0 {
			in.Tables.QueueDisciplines[last].DroppedTotal = &dropped
		}
		return false
	})
}

// extractMount reads lines such as "MountPoint:       /sys/fs/bpf".
func extractMount(in *artifact.Input) error {
	var mount facts.BPFMount
	err := each(in, "bpf file system", func(number int, text string, _ []string) bool {
		name, value, found := strings.Cut(text, ":")
		value = facts.Cut(strings.TrimSpace(value))
		if !found {
			return false
		}
		switch name {
		case "MountPoint":
			mount.MountPoint, mount.Source = value, in.At(number)
		case "MountOptions":
			mount.Options = value
		case "FilesystemType":
			mount.Type = value
		case "Mounted State":
			if mounted, err := strconv.ParseBool(value); err == nil {
				mount.Mounted = &mounted
				if mount.Source.Line == 0 {
					mount.Source = in.At(number)
				}
			}
		case "MountID", "ParentID", "OptionFields", "MountSource", "SuperOptions":
		default:
			return false
		}
		return true
	})
	if mount.Source.Line > 0 {
		in.Tables.BPFMounts = append(in.Tables.BPFMounts, mount)
	}
	return err
}

// extractModules reads "xt_TPROXY  16384  0", below a header.
func extractModules(in *artifact.Input) error {
	return each(in, "kernel modules", func(number int, _ string, words []string) bool {
		if len(words) < 3 || len(in.Tables.KernelModules) >= maxRows {
			return false
		}
		if words[0] == "Module" && words[1] == "Size" {
			return true
		}
		if _, err := strconv.Atoi(words[1]); err != nil {
			return false
		}
		in.Tables.KernelModules = append(in.Tables.KernelModules, facts.KernelModule{Name: facts.Cut(words[0]), Source: in.At(number)})
		return true
	})
}
