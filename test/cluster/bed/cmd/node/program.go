package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/kubernetes/third_party/forked/golang/expansion"
)

// missable is how many probes in a row may be refused before a container is not
// ready any more. Silence is none: the machine stands still, not the program.
const missable = 3

// program is a container that runs as a real process in a sandbox of its own.
type program struct {
	host *podHost
	spec *core.Container
	box  sandbox
	log  string

	mu       sync.Mutex
	process  *exec.Cmd
	started  meta.Time
	waiting  string // why it does not run
	crashes  int32
	missed   int // probes since the last that passed
	stopping bool
	exited   chan struct{} // of the current process
}

func (h *podHost) program(ctx context.Context, spec *core.Container, name string) (*program, error) {
	env, err := h.environment(ctx, spec)
	if err != nil {
		return nil, err
	}
	binds, err := h.mounts(ctx, spec)
	if err != nil {
		return nil, err
	}
	pod := h.runner.first
	p := &program{host: h, spec: spec}
	p.box = sandbox{
		Root:     filepath.Join(h.dir, "roots", spec.Name),
		Programs: h.runner.c.programs,
		Binds:    binds,
		Argv:     arguments(spec, name, env),
		Env:      []string{"PATH=" + sandboxPath, "HOME=/", "HOSTNAME=" + pod.Name},
		Hostname: pod.Name,
		IP:       h.network.ip.String(),
		Resolv: fmt.Sprintf("nameserver %s\nsearch %s\noptions ndots:5\n",
			h.runner.c.network.nodeIP, strings.Join(searchDomains(pod.Namespace), " ")),
	}
	for key, value := range env {
		p.box.Env = append(p.box.Env, key+"="+value)
	}
	logs := filepath.Join(h.runner.c.state, "logs", "pods")
	p.log = filepath.Join(logs, fmt.Sprintf("%s_%s_%s.log", pod.Namespace, pod.Name, spec.Name))
	return p, errors.Join(os.MkdirAll(logs, 0o755), os.MkdirAll(p.box.Root, 0o755))
}

// arguments gives command and args the meaning that they have for the image.
func arguments(spec *core.Container, name string, env map[string]string) []string {
	mapping := expansion.MappingFuncFor(env)
	var argv []string
	for _, part := range slices.Concat(spec.Command, spec.Args) {
		argv = append(argv, expansion.Expand(part, mapping))
	}
	switch {
	case len(spec.Command) > 0:
		if filepath.Base(argv[0]) == name {
			argv[0] = name // wherever the image keeps it
		}
	case name == "envoy":
		// As the image's entrypoint: arguments that don't name a program are
		// Envoy's, and without any it reads its usual file.
		if len(argv) == 0 {
			argv = []string{"-c", "/etc/envoy/envoy.yaml"}
		}
		if filepath.Base(argv[0]) != "envoy" {
			argv = append([]string{"envoy"}, argv...)
		}
	default:
		argv = append([]string{name}, argv...)
	}
	if argv[0] == "envoy" {
		// Many run side by side, and none is ever restarted in place.
		argv = append(argv, "--disable-hot-restart")
		if !slices.Contains(argv, "--concurrency") {
			argv = append(argv, "--concurrency", "1")
		}
	}
	return argv
}

func (h *podHost) startProgram(ctx context.Context, spec *core.Container, name string) (container, error) {
	p, err := h.program(ctx, spec, name)
	if err != nil {
		return nil, err
	}
	if err := p.launch(); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *program) command() (*exec.Cmd, error) {
	box, err := json.Marshal(p.box)
	if err != nil {
		return nil, err
	}
	output, err := os.OpenFile(p.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command("/proc/self/exe", sandboxCommand, string(box))
	cmd.Stdout, cmd.Stderr = output, output
	cmd.ExtraFiles = []*os.File{p.host.network.file()} // descriptor 3
	return cmd, nil
}

func release(cmd *exec.Cmd) {
	cmd.ExtraFiles[0].Close()
	cmd.Stdout.(*os.File).Close()
}

func (p *program) runOnce(ctx context.Context) error {
	cmd, err := p.command()
	if err != nil {
		return err
	}
	defer release(cmd)
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%w: %s", err, tail(p.log))
	}
	return nil
}

func (p *program) launch() error {
	cmd, err := p.command()
	if err != nil {
		return err
	}
	defer release(cmd)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stopping {
		return nil
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	p.process, p.started, p.waiting, p.exited = cmd, meta.Now(), "", make(chan struct{})
	p.missed = missable
	go p.supervise(cmd, p.exited)
	return nil
}

// supervise starts it again when it ends by itself, with a growing pause.
func (p *program) supervise(cmd *exec.Cmd, exited chan struct{}) {
	err := cmd.Wait()
	close(exited)
	p.mu.Lock()
	if p.stopping {
		p.mu.Unlock()
		return
	}
	p.crashes++
	p.waiting = fmt.Sprintf("%s ended (%v): %s", p.box.Argv[0], err, tail(p.log))
	pause := min(time.Duration(p.crashes)*time.Second, 10*time.Second)
	p.mu.Unlock()
	p.host.runner.log.Printf("container %s: %s", p.spec.Name, p.waiting)
	p.host.runner.fail(context.Background(), "BackOff", p.waiting)
	time.Sleep(pause)
	if err := p.launch(); err != nil {
		p.host.runner.log.Printf("container %s: %v", p.spec.Name, err)
	}
}

func (p *program) state() (core.ContainerState, bool) {
	p.mu.Lock()
	waiting, started := p.waiting, p.started
	p.mu.Unlock()
	if waiting != "" {
		return core.ContainerState{Waiting: &core.ContainerStateWaiting{Reason: "CrashLoopBackOff", Message: waiting}}, false
	}
	return core.ContainerState{Running: &core.ContainerStateRunning{StartedAt: started}}, p.ready()
}

func (p *program) ready() bool {
	err := p.probe()
	p.mu.Lock()
	defer p.mu.Unlock()
	var silence net.Error
	switch {
	case err == nil:
		p.missed = 0
	case !errors.As(err, &silence) || !silence.Timeout():
		p.missed++
	}
	return p.missed < missable
}

func (p *program) restarts() int32 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.crashes
}

// probe asks the readinessProbe, or else whether all ports take connections.
func (p *program) probe() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if probe := p.spec.ReadinessProbe; probe != nil && probe.HTTPGet != nil {
		return p.get(ctx, probe.HTTPGet)
	} else if probe != nil && probe.TCPSocket != nil {
		return p.connect(ctx, p.port(probe.TCPSocket.Port))
	}
	for _, port := range p.spec.Ports {
		if port.Protocol == core.ProtocolUDP {
			continue
		}
		if err := p.connect(ctx, port.ContainerPort); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) port(port intstr.IntOrString) int32 {
	for _, named := range p.spec.Ports {
		if named.Name == port.StrVal && port.Type == intstr.String {
			return named.ContainerPort
		}
	}
	return int32(port.IntValue())
}

func (p *program) connect(ctx context.Context, port int32) error {
	// From the node, as a kubelet does.
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp4", fmt.Sprintf("%s:%d", p.host.network.ip, port))
	if err == nil {
		conn.Close()
	}
	return err
}

var probes = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}

func (p *program) get(ctx context.Context, probe *core.HTTPGetAction) error {
	url := fmt.Sprintf("http://%s:%d/%s", p.host.network.ip, p.port(probe.Port), strings.TrimPrefix(probe.Path, "/"))
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	answer, err := probes.Do(request)
	if err != nil {
		return err
	}
	answer.Body.Close()
	if answer.StatusCode >= 400 {
		return fmt.Errorf("status %d", answer.StatusCode)
	}
	return nil
}

// drain does nothing: a proxy behind a Service is only taken out of it.
func (p *program) drain() {}

func (p *program) stop(ctx context.Context) {
	p.mu.Lock()
	p.stopping = true
	cmd, exited := p.process, p.exited
	p.mu.Unlock()
	if cmd == nil {
		return
	}
	_ = cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-exited:
	case <-ctx.Done():
		_ = cmd.Process.Kill()
		<-exited
	}
}

// tail is the end of a log, without what Envoy says of itself as it starts.
func tail(file string) string {
	const size = 1000
	content, err := os.ReadFile(file)
	if err != nil {
		return err.Error()
	}
	var lines []string
	for line := range strings.SplitSeq(strings.TrimSpace(string(content)), "\n") {
		if !strings.Contains(line, "][info][") {
			lines = append(lines, line)
		}
	}
	text := strings.Join(lines, "\n")
	return text[max(0, len(text)-size):]
}
