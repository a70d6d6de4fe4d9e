package facts

// HistoryTables say what the agent went through before the dump was taken, earlier runs included (health history, 1.20).
type HistoryTables struct {
	ModuleHistory []ModuleHistory `json:"module_history" from:"node"`
	AgentRuns     []AgentRun      `json:"agent_runs" from:"node"`
}

// ModuleHistory sums up how often a module of the agent became degraded or stopped. That it recovered is not written
// down: unhealthy_modules says how it is now. Jobs that closed well are left out. At most 1000.
type ModuleHistory struct {
	Node string `json:"node"`
	// Module is the path from the root, joined with dots, as in unhealthy_modules.
	Module string `json:"module"`
	// Level is DEGRADED or STOPPED. A module that was closed in that state counts too.
	Level   string `json:"level"`
	Message string `json:"message"` // of the last time
	Error   string `json:"error"`   // of the last time
	Count   int64  `json:"count"`
	FirstAt Time   `json:"first_at"`
	LastAt  Time   `json:"last_at"`
	// ThisRun: the last time was since the agent's last start.
	ThisRun *bool  `json:"this_run"`
	Source  Source `json:"source"` // the last time
}

// AgentRun is a run of the agent's process, oldest first. At most 200, the newest.
type AgentRun struct {
	Node      string `json:"node"`
	Version   string `json:"version"` // as printed
	StartedAt Time   `json:"started_at"`
	StoppedAt Time   `json:"stopped_at"`
	// Outcome is stopped (it shut down in order), killed (another run began and this one had not stopped), or left out: the
	// last run, of which the history doesn't say whether it goes on.
	Outcome string `json:"outcome"`
	Source  Source `json:"source"` // its line "Started"
}
