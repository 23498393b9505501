// Command bed runs a Kubernetes control plane, a node stand-in, Flagger and a
// gateway as plain processes, then a command against them, and ends with that
// command's exit code. It expects to be the first process of namespaces of its
// own (network, mount, PID), so that everything it starts ends with it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

const (
	nodeIP      = "10.244.0.1"
	nodeAddress = nodeIP + "/16"
	serviceCIDR = "10.96.0.0/16"
	apiServer   = "https://" + nodeIP + ":6443"
	hooks       = "http://" + nodeIP + ":8090"
	gateway     = "http://10.96.0.80"
	token       = "bed"
	temporary   = "tmp" // the folder of temporary files within that of the run
)

type bed struct {
	bin     string // the programs
	crds    string // CRDs of Flagger, the Gateway API and Contour
	source  string // this module's folder, for its manifests
	dir     string // of this run
	started time.Time
	died    chan error
}

func main() {
	b := &bed{started: time.Now(), died: make(chan error, 16)}
	var keep bool
	var alive int
	flag.StringVar(&b.bin, "bin", "", "folder of the programs")
	flag.StringVar(&b.crds, "crds", "", "folder of the CRDs")
	flag.StringVar(&b.source, "source", "", "folder of the bed's manifests")
	flag.StringVar(&b.dir, "dir", "", "folder of this run")
	flag.BoolVar(&keep, "keep", false, "stay up after the command")
	flag.IntVar(&alive, "alive", 0, "descriptor that reaches its end when the bed is to stop")
	flag.Parse()
	b.dir = must(filepath.Abs(b.dir))

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if alive > 0 {
		// The runner holds the other end: however it dies, this ends too.
		go func() {
			_, _ = os.NewFile(uintptr(alive), "alive").Read(make([]byte, 1))
			os.Exit(130)
		}()
	}
	os.Exit(b.run(ctx, flag.Args(), keep))
}

func (b *bed) run(ctx context.Context, command []string, keep bool) int {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() { cancel(<-b.died) }()

	if err := b.start(ctx); err != nil {
		if interrupted := ctx.Err() != nil && errors.Is(context.Cause(ctx), context.Canceled); interrupted {
			return 130
		}
		b.say("the bed did not come up: %v", firstOf(context.Cause(ctx), err))
		b.say("the end of the node's log:\n%s", tail(b.path("logs", "node.log"), 15))
		b.collect()
		return 1
	}
	b.say("up")
	code, err := b.execute(ctx, command)
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		b.say("%v", cause)
		code = 1
	} else if err != nil {
		b.say("%v", err)
		code = 1
	}
	if code != 0 {
		b.collect()
	}
	if keep && ctx.Err() == nil {
		b.say("staying up, as asked; Ctrl-C ends it")
		<-ctx.Done()
	}
	return code
}

func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil && !errors.Is(err, context.Canceled) {
			return err
		}
	}
	return errs[0]
}

// execute runs the command in the foreground, with the bed's addresses.
func (b *bed) execute(ctx context.Context, command []string) (int, error) {
	if len(command) == 0 {
		return 0, nil
	}
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(),
		"KUBECONFIG="+b.path("kubeconfig"),
		"PATH="+b.bin+":"+os.Getenv("PATH"),
		// An ordinary user is root in here, and the real one may have left files under the same names in the usual folder.
		"TMPDIR="+b.path(temporary),
		"NODE_EXTRA_CA_CERTS="+b.path("pki", "apiserver.crt"),
		"BED_DIR="+b.dir,
		"BED_SOURCE="+b.source,
		"BED_API="+apiServer,
		"BED_TOKEN="+token,
		"BED_GATEWAY="+gateway,
		"BED_HOOKS="+hooks,
		"BED_TOOLS="+filepath.Dir(must(os.Executable())),
	)
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return max(exit.ExitCode(), 1), nil
	}
	return 0, err
}

func (b *bed) path(parts ...string) string {
	return filepath.Join(append([]string{b.dir}, parts...)...)
}

func (b *bed) say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "bed %5.1f s  %s\n", time.Since(b.started).Seconds(), fmt.Sprintf(format, args...))
}

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bed:", err)
		os.Exit(1)
	}
	return value
}
