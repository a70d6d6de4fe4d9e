# How trouble that logs speak of stands at capture. A hit is what a rule makes of one log group: {"age", "level",
# "previous", "down", "text", "count", "sources"}; age is of the last line, down says that the container isn't ready.
package cilium.lib.trouble

# What left no other trace and was logged last before that counts as over.
recent_seconds := 300

long_ago := 1000000000

# The age of a last line, from the list of it or from none where the log has no times.
age(known) := min(array.concat([long_ago], known))

# It goes on: the container isn't ready, or this run of it logged it within the last minutes and lived on.
current(hit) if hit.down == true

current(hit) if {
	hit.previous == false
	not hit.level in {"fatal", "panic"}
	hit.age <= recent_seconds
}

# What a start decides holds as long as that run of the container lives.
lasting(hit) if hit.down == true

lasting(hit) if hit.previous == false

severity(hits, full) := full if {
	some hit in hits
	current(hit)
} else := "low"

reason(hits) := "it goes on at capture" if {
	some hit in hits
	current(hit)
} else := "it did not show in the last minutes before the dump, and the container runs"

lasting_severity(hits, full) := full if {
	some hit in hits
	lasting(hit)
} else := "low"

lasting_reason(hits) := "the run that says so is the present one" if {
	some hit in hits
	lasting(hit)
} else := "a previous run said so, and the container runs"

# Texts and lines, the newest first: hits are sets, whose order is by age.
text(hits) := [hit.text | some hit in hits][0]

evidence(hits) := array.slice([source | some hit in hits; some source in hit.sources], 0, 12)

occurrences(hits) := sum([hit.count | some hit in hits])
