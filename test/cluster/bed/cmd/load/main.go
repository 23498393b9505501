// Command load is the client of other protocols than plain HTTP: it puts a
// constant load on an address until its standard input ends, and then writes
// no more than what is still due. Each line of its output is what came of one
// call or one session, in the form of the HTTP samples of support/load.ts.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

// sample is one call or session.
type sample struct {
	At      int64             `json:"at"`   // when it began, in milliseconds since the epoch
	Took    float64           `json:"took"` // milliseconds
	Status  int               `json:"status"`
	Error   string            `json:"error,omitempty"`
	Cut     bool              `json:"cut,omitempty"`    // the other side ended the session
	Echoes  int               `json:"echoes,omitempty"` // of a session
	Body    json.RawMessage   `json:"body,omitempty"`   // what the stub said of itself
	Headers map[string]string `json:"headers"`
}

// target is where the load goes.
type target struct {
	address, host string
	patience      time.Duration // for each answer
}

func main() {
	var to target
	flag.StringVar(&to.address, "address", "", "host and port to connect to")
	flag.StringVar(&to.host, "host", "", "host to ask for")
	flag.DurationVar(&to.patience, "patience", 5*time.Minute, "how long an answer may take")
	protocol := flag.String("protocol", "", "grpc or websocket")
	rate := flag.Float64("rate", 20, "gRPC: calls per second")
	open := flag.Int("sessions", 10, "WebSocket: sessions that are open at a time")
	life := flag.Duration("life", time.Second, "WebSocket: how long a session lasts; 0 is until the end")
	pause := flag.Duration("pause", 100*time.Millisecond, "WebSocket: between two messages of a session")
	flag.Parse()

	end := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(end)
	}()
	out := newOutput()
	var err error
	switch *protocol {
	case "grpc":
		err = calls(to, *rate, end, out.write)
	case "websocket":
		sessions(to, *open, *life, *pause, end, out.write)
	default:
		err = fmt.Errorf("unknown protocol %q", *protocol)
	}
	out.flush()
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

// output writes each sample as it comes.
type output struct {
	mu     sync.Mutex
	buffer *bufio.Writer
}

func newOutput() *output { return &output{buffer: bufio.NewWriter(os.Stdout)} }

func (o *output) write(s sample) {
	line, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	_, _ = o.buffer.Write(append(line, '\n'))
	_ = o.buffer.Flush()
}

func (o *output) flush() {
	o.mu.Lock()
	defer o.mu.Unlock()
	_ = o.buffer.Flush()
}

func begin() (sample, func(*sample)) {
	began := time.Now()
	return sample{At: began.UnixMilli(), Headers: map[string]string{}}, func(s *sample) {
		s.Took = float64(time.Since(began).Microseconds()) / 1000
	}
}
