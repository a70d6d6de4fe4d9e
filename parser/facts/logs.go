package facts

// LogTables come from one pass over the container logs.
type LogTables struct {
	LogFiles   []LogFile  `json:"log_files" from:"node"`
	LogGroups  []LogGroup `json:"log_groups" from:"node"`
	LogMatches []LogMatch `json:"log_matches" from:"node"`
}

// LogFile is one collected container log.
type LogFile struct {
	Component string `json:"component"` // see LogGroup
	Node      string `json:"node"`
	Namespace string `json:"namespace"`
	Pod       string `json:"pod"`
	Container string `json:"container"`
	// Previous: the log of the container's last run (-prev.log). A previous log that equals the current one is not read.
	Previous   bool  `json:"previous"`
	LinesCount int64 `json:"lines_count"`
	FirstAt    Time  `json:"first_at"`
	LastAt     Time  `json:"last_at"`
	// BeginsTruncated: the container started more than 60 s before the first line.
	BeginsTruncated *bool `json:"begins_truncated"`
	WarningsCount   int64 `json:"warnings_count"`
	ErrorsCount     int64 `json:"errors_count"`
	// FatalsCount counts panics as well.
	FatalsCount int64 `json:"fatals_count"`
	DebugsCount int64 `json:"debugs_count"`
	// LastLine is the text of the last line that isn't blank; Last is where it stands.
	LastLine string `json:"last_line"`
	Last     Sample `json:"last"`
	// Digest is a checksum of the file's bytes and their number: two logs that share it are the same.
	Digest string `json:"digest"`
	Source Source `json:"source"`
}

// LogGroup is every warning, error, fatal and panic of one container with the same template.
type LogGroup struct {
	// Component is cilium-agent, cilium-operator, cilium-envoy, hubble-relay, clustermesh-apiserver,
	// kvstoremesh, etcd, …: what runs in the container; init containers of the agent are cilium-agent-init.
	Component string `json:"component"`
	Node      string `json:"node"`
	Namespace string `json:"namespace"`
	Pod       string `json:"pod"`
	Container string `json:"container"`
	Previous  bool   `json:"previous"`
	// Level is warning, error, fatal or panic, in both log formats.
	Level string `json:"level"`
	// Template is the message with its variable parts masked; Message is the first one as it stands. A log of very many
	// templates ends in one group "other", with the worst level of those that it counts.
	Template string `json:"template"`
	Message  string `json:"message"`
	// Error is field error of the first line that has one, Subsystem its subsys (up to 1.17) or module.
	Error     string `json:"error"`
	Subsystem string `json:"subsystem"`
	Count     int64  `json:"count"`
	FirstAt   Time   `json:"first_at"`
	LastAt    Time   `json:"last_at"`
	// LastAgeSeconds is how long before capture the last one was.
	LastAgeSeconds *float64 `json:"last_age_seconds"`
	// ContainerReady: the container is ready at capture (false too when it is gone).
	ContainerReady *bool `json:"container_ready"`
	// EndsLog: the log's last record, with the lines of its stack trace, is of this group.
	EndsLog bool     `json:"ends_log"`
	Samples []Sample `json:"samples"` // first and last
	Source  Source   `json:"source"`  // of the first
}

// LogMatch is what one pattern of a rule's metadata matched in one container log.
type LogMatch struct {
	// Name is the pattern's; Rule is the id of the rule that declares it. A rule sees its own rows only.
	Name      string `json:"name"`
	Rule      string `json:"rule"`
	Component string `json:"component"`
	Node      string `json:"node"`
	Namespace string `json:"namespace"`
	Pod       string `json:"pod"`
	Container string `json:"container"`
	Previous  bool   `json:"previous"`
	// Level is that of the last match, "" where the line has none; here it can also be info or debug.
	Level   string `json:"level"`
	Count   int64  `json:"count"`
	FirstAt Time   `json:"first_at"`
	LastAt  Time   `json:"last_at"`
	// LastAgeSeconds is how long before capture the last one was.
	LastAgeSeconds *float64 `json:"last_age_seconds"`
	ContainerReady *bool    `json:"container_ready"`
	// Capture1 to Capture4 are the pattern's groups in the last match.
	Capture1 string   `json:"capture_1"`
	Capture2 string   `json:"capture_2"`
	Capture3 string   `json:"capture_3"`
	Capture4 string   `json:"capture_4"`
	Samples  []Sample `json:"samples"` // first and last
	Source   Source   `json:"source"`  // of the first
}
