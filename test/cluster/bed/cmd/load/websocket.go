package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// sessions keeps a number of sessions open: one that ends is followed by a new one.
func sessions(to target, open int, life, pause time.Duration, end <-chan struct{}, report func(sample)) {
	var all sync.WaitGroup
	for i := range open {
		all.Go(func() {
			// Not all at the same moment.
			wait(end, time.Duration(i)*max(life, pause)/time.Duration(open))
			for !ended(end) {
				s := session(to, life, pause, end)
				report(s)
				if s.Status == 0 && s.Echoes == 0 {
					wait(end, pause) // where nobody answers, the load shall not become a storm
				}
			}
		})
	}
	all.Wait()
}

// session sends a message after the other, waits for the echo of each, and
// closes properly when its time is over.
func session(to target, life, pause time.Duration, end <-chan struct{}) (s sample) {
	s, finish := begin()
	defer func() { finish(&s) }()
	dialer := websocket.Dialer{
		NetDial:          func(string, string) (net.Conn, error) { return net.DialTimeout("tcp", to.address, to.patience) },
		HandshakeTimeout: to.patience,
	}
	connection, answer, err := dialer.Dial("ws://"+to.host+"/ws/echo", nil)
	if err != nil {
		s.Error = "handshake: " + err.Error()
		if answer != nil {
			s.Error += fmt.Sprintf(" (status %d)", answer.StatusCode)
		}
		return s
	}
	defer connection.Close()
	for name, values := range answer.Header {
		s.Headers[strings.ToLower(name)] = strings.Join(values, ", ")
	}

	last := time.Now().Add(life)
	for !ended(end) && (life == 0 || time.Now().Before(last)) {
		if err := s.exchange(connection, to.patience); err != nil {
			s.Error = fmt.Sprintf("after %d echoes: %v", s.Echoes, err)
			s.Cut = cut(err)
			return s
		}
		wait(end, pause)
	}
	// The answer to the close message may cross with one of the server's own.
	_ = connection.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(websocket.CloseNormalClosure, ""), time.Now().Add(time.Second))
	s.Status = http.StatusOK
	return s
}

// exchange sends one message and reads its echo.
func (s *sample) exchange(connection *websocket.Conn, patience time.Duration) error {
	message := fmt.Sprintf("message %d", s.Echoes)
	deadline := time.Now().Add(patience)
	_ = connection.SetWriteDeadline(deadline)
	_ = connection.SetReadDeadline(deadline)
	if err := connection.WriteMessage(websocket.TextMessage, []byte(message)); err != nil {
		return err
	}
	_, text, err := connection.ReadMessage()
	if err != nil {
		return err
	}
	var echo struct{ Message string }
	if err := json.Unmarshal(text, &echo); err != nil || echo.Message != message {
		return fmt.Errorf("the echo of %q is %q", message, text)
	}
	if s.Echoes == 0 {
		s.Body = text
	}
	s.Echoes++
	return nil
}

// cut tells the end of a connection from an answer that is missing or wrong.
func cut(err error) bool {
	var closed *websocket.CloseError
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		return false
	}
	var broken *net.OpError
	return errors.As(err, &closed) || errors.As(err, &broken) || errors.Is(err, io.EOF) || errors.Is(err, websocket.ErrCloseSent)
}

func wait(end <-chan struct{}, duration time.Duration) {
	select {
	case <-end:
	case <-time.After(duration):
	}
}

func ended(end <-chan struct{}) bool {
	select {
	case <-end:
		return true
	default:
		return false
	}
}
