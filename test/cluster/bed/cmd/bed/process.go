package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// patience bounds every wait for a component. On a loaded machine of two cores
// a start takes many times as long as usual.
const patience = 3 * time.Minute

// launch starts a component, one of the programs or any other by its path. Its
// death is the end of the run.
func (b *bed) launch(program string, args ...string) error {
	name := filepath.Base(program)
	if name == program {
		program = filepath.Join(b.bin, name)
	}
	file := b.path("logs", name+".log")
	output, err := os.OpenFile(file, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	cmd := exec.Command(program, args...)
	cmd.Stdout, cmd.Stderr, cmd.Dir = output, output, b.dir
	// Memory is cheaper here than the time of two cores.
	cmd.Env = append(os.Environ(), "GOGC=400")
	if err := cmd.Start(); err != nil {
		return err
	}
	go func() {
		err := cmd.Wait()
		b.died <- fmt.Errorf("%s has ended (%v); its last words:\n%s", name, err, tail(file, 15))
	}()
	return nil
}

func tail(file string, lines int) string {
	content, err := os.ReadFile(file)
	if err != nil {
		return err.Error()
	}
	all := strings.Split(strings.TrimSpace(string(content)), "\n")
	return "    " + strings.Join(all[max(0, len(all)-lines):], "\n    ")
}

// await asks until it is answered without error.
func await(ctx context.Context, what string, ask func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		err := ask(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: not ready: %w", what, err)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

var client = &http.Client{
	Timeout:   5 * time.Second,
	Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}, // only asks for health
}

// answers is an ask of await: the URL answers 200.
func answers(url string) func(context.Context) error {
	return func(ctx context.Context) error {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}
		request.Header.Set("Authorization", "Bearer "+token)
		answer, err := client.Do(request)
		if err != nil {
			return err
		}
		answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			return fmt.Errorf("%s answers %s", url, answer.Status)
		}
		return nil
	}
}

func (b *bed) kubectl(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, filepath.Join(b.bin, "kubectl"), append([]string{"--kubeconfig", b.path("kubeconfig")}, args...)...)
	cmd.Env = append(os.Environ(), "HOME="+b.dir) // its discovery cache belongs to this run
	output, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("kubectl %s: %w: %s", strings.Join(args, " "), err, output)
	}
	return string(output), err
}
