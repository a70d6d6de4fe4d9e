package main

import (
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows a bar on a terminal once the work has taken a second.
type progress struct {
	out   io.Writer // nil: no bar
	label string
	began time.Time

	mutex sync.Mutex
	bar   *progressbar.ProgressBar
	bytes bool
}

func newProgress(streams streams, label string, bytes bool) *progress {
	p := &progress{label: label, began: time.Now(), bytes: bytes}
	if isTerminal(streams.err) {
		p.out = streams.err
	}
	return p
}

// report is called from any goroutine.
func (p *progress) report(done, total int64) {
	if p.out == nil || total <= 0 || time.Since(p.began) < time.Second {
		return
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.bar == nil {
		p.bar = progressbar.NewOptions64(total, progressbar.OptionSetWriter(p.out), progressbar.OptionSetDescription(p.label),
			progressbar.OptionShowBytes(p.bytes), progressbar.OptionClearOnFinish(), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionSetWidth(30))
	}
	_ = p.bar.Set64(done) // only fails where the bar can't be drawn
}

// finish takes the bar away.
func (p *progress) finish() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.bar != nil {
		_ = p.bar.Finish()
		p.out = nil
	}
}
