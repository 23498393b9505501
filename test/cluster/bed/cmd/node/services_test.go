package main

import (
	"bufio"
	"fmt"
	"net"
	"sync"
	"syscall"
	"testing"
)

// poor is a listener that can't accept its first connections.
type poor struct {
	net.Listener
	mu       sync.Mutex
	failures int
}

func (l *poor) Accept() (net.Conn, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.failures > 0 {
		l.failures--
		return nil, &net.OpError{Op: "accept", Net: "tcp4", Err: syscall.EMFILE}
	}
	return l.Listener.Accept()
}

// Once a front that ran out of files never took a connection again, and every
// request to its Service waited until it was given up.
func TestFrontGoesOnAfterItCouldNotAccept(t *testing.T) {
	pod := listen(t)
	go func() {
		for {
			conn, err := pod.Accept()
			if err != nil {
				return
			}
			fmt.Fprintln(conn, "the pod")
			conn.Close()
		}
	}()
	front := &front{listener: &poor{Listener: listen(t), failures: 2}}
	front.endpoints.Store(&[]string{pod.Addr().String()})
	ended := make(chan struct{})
	go func() {
		front.serve()
		close(ended)
	}()

	client, err := net.Dial("tcp4", front.listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if line, err := bufio.NewReader(client).ReadString('\n'); line != "the pod\n" {
		t.Errorf("got %q and %v", line, err)
	}
	front.listener.Close()
	<-ended
}

func listen(t *testing.T) net.Listener {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	return listener
}
