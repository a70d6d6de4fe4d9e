# Lines of container logs, times and numbers as texts.
package cilium.lib.lines

# What a line says, without the time stamps of the container runtime and of the logger before it.
said(line) := substring(regex.replace(line, `^[0-9]{4}-[0-9T:.Z+-]+ ((stdout|stderr) [FP] )?(time=("[^"]*"|[^ ]+) )?`, ""), 0, 400)

# An instant to the second.
moment(at) := sprintf("%sZ", [substring(at, 0, 19)])

times(1) := "once"

times(n) := sprintf("%d times", [n]) if n != 1

# A number with its noun, "1 pod" or "3 pods".
number(1, noun) := sprintf("1 %s", [noun])

number(n, noun) := sprintf("%d %ss", [n, noun]) if n != 1
