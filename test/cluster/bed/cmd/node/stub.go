package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
	"google.golang.org/grpc"
	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// stub is the application that every image but the real programs gets: it
// answers on each container port who it is and what it was asked: HTTP/1.1,
// h2c, gRPC calls and the messages of WebSocket sessions.
//
// Variables that make it behave otherwise:
//
//	STUB_STATUS=500        answers this status
//	STUB_DELAY_MS=200      answers after this time
//	STUB_NOT_READY=true    serves, but is never Ready
//	ROLE=proxy             forwards to UPSTREAM=host:port and adds itself to Via
//	VIA=name               the name it adds; otherwise <app label>:<image tag>
type stub struct {
	identity identity
	status   int
	delay    time.Duration
	notReady bool
	forward  http.Handler // of a proxy
	grpc     *grpc.Server
	sessions sessions

	server   *http.Server
	started  meta.Time
	draining atomic.Bool
}

type identity struct {
	Pod       string `json:"pod"`
	Namespace string `json:"namespace"`
	App       string `json:"app"`
	Image     string `json:"image"`
	Version   string `json:"version"`
}

// answer is the body that scenarios read.
type answer struct {
	identity
	Method  string            `json:"method"`
	Host    string            `json:"host"`
	Path    string            `json:"path"`
	Headers map[string]string `json:"headers"`
}

func (h *podHost) startStub(ctx context.Context, spec *core.Container, name, tag string) (container, error) {
	env, err := h.environment(ctx, spec)
	if err != nil {
		return nil, err
	}
	pod := h.runner.first
	s := &stub{
		identity: identity{Pod: pod.Name, Namespace: pod.Namespace, App: appLabel(pod), Image: spec.Image, Version: tag},
		status:   http.StatusOK,
		notReady: env["STUB_NOT_READY"] == "true",
		started:  meta.Now(),
	}
	if status := env["STUB_STATUS"]; status != "" {
		if s.status, err = strconv.Atoi(status); err != nil {
			return nil, fmt.Errorf("STUB_STATUS: %w", err)
		}
	}
	if delay := env["STUB_DELAY_MS"]; delay != "" {
		ms, err := strconv.Atoi(delay)
		if err != nil {
			return nil, fmt.Errorf("STUB_DELAY_MS: %w", err)
		}
		s.delay = time.Duration(ms) * time.Millisecond
	}
	if env["ROLE"] == "proxy" {
		via := env["VIA"]
		if via == "" {
			via = strings.TrimSuffix(s.identity.App+":"+tag, ":")
		}
		s.forward = h.forwarder(env["UPSTREAM"], via)
	}
	s.grpc = s.newGRPC()
	return s, s.serve(h, spec)
}

func appLabel(pod *core.Pod) string {
	for _, key := range []string{"app", "app.kubernetes.io/name"} {
		if value := pod.Labels[key]; value != "" {
			return value
		}
	}
	return ""
}

func (s *stub) serve(h *podHost, spec *core.Container) error {
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetUnencryptedHTTP2(true)
	s.server = &http.Server{
		Handler:   http.HandlerFunc(s.answer),
		Protocols: protocols,
		ErrorLog:  log.New(log.Writer(), h.runner.log.Prefix(), log.Flags()|log.Lmsgprefix),
	}
	var listeners []net.Listener
	for _, port := range spec.Ports {
		if port.Protocol == core.ProtocolUDP {
			continue
		}
		listener, err := h.network.listen(port.ContainerPort)
		if err != nil {
			for _, open := range listeners {
				open.Close()
			}
			return err
		}
		listeners = append(listeners, listener)
	}
	for _, listener := range listeners {
		go s.server.Serve(listener)
	}
	return nil
}

func (s *stub) answer(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() && r.ProtoMajor == 1 {
		// So that connections that are kept alive move on while there is time.
		w.Header().Set("Connection", "close")
	}
	if r.URL.Path == "/healthz" && s.forward == nil {
		fmt.Fprintln(w, "ok")
		return
	}
	if s.delay > 0 {
		select {
		case <-time.After(s.delay):
		case <-r.Context().Done():
			return
		}
	}
	switch {
	case s.forward != nil && s.status == http.StatusOK:
		s.forward.ServeHTTP(w, r)
	case strings.HasPrefix(r.Header.Get("Content-Type"), "application/grpc"):
		s.grpc.ServeHTTP(w, r)
	case websocket.IsWebSocketUpgrade(r) && s.status == http.StatusOK:
		s.echo(w, r)
	default:
		s.identify(w, r)
	}
}

func (s *stub) identify(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(s.status)
	_ = json.NewEncoder(w).Encode(s.answerTo(r))
}

func (s *stub) answerTo(r *http.Request) answer {
	headers := map[string]string{}
	for name, values := range r.Header {
		headers[strings.ToLower(name)] = strings.Join(values, ", ")
	}
	return answer{s.identity, r.Method, r.Host, r.URL.RequestURI(), headers}
}

func (s *stub) state() (core.ContainerState, bool) {
	return core.ContainerState{Running: &core.ContainerStateRunning{StartedAt: s.started}}, !s.notReady
}

func (s *stub) restarts() int32 { return 0 }

func (s *stub) drain() { s.draining.Store(true) }

func (s *stub) stop(ctx context.Context) {
	s.sessions.end(ctx)
	if s.server.Shutdown(ctx) != nil {
		s.server.Close()
	}
}
