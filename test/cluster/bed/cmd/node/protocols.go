package main

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

// newGRPC answers every call, of whatever service and method, by a StringValue
// that holds what an HTTP request would have been answered.
func (s *stub) newGRPC() *grpc.Server {
	return grpc.NewServer(grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
		if err := stream.RecvMsg(new(wrapperspb.StringValue)); err != nil {
			return err
		}
		if s.status != http.StatusOK {
			return status.Errorf(codes.Unavailable, "STUB_STATUS is %d", s.status)
		}
		method, _ := grpc.Method(stream.Context())
		received, _ := metadata.FromIncomingContext(stream.Context())
		headers := map[string]string{}
		for name, values := range received {
			headers[name] = strings.Join(values, ", ")
		}
		text, err := json.Marshal(answer{s.identity, http.MethodPost, headers[":authority"], method, headers})
		if err != nil {
			return err
		}
		return stream.SendMsg(wrapperspb.String(string(text)))
	}))
}

// sessions are the WebSocket connections of a stub, which its HTTP server no
// longer knows.
type sessions struct {
	mu   sync.Mutex
	open map[*websocket.Conn]bool
}

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// echo answers each message of a session by what an HTTP request would have
// been answered, and the message itself.
func (s *stub) echo(w http.ResponseWriter, r *http.Request) {
	session, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // the upgrader has answered
	}
	defer session.Close()
	s.sessions.add(session)
	defer s.sessions.remove(session)
	for {
		_, message, err := session.ReadMessage()
		if err != nil {
			return
		}
		err = session.WriteJSON(struct {
			answer
			Message string `json:"message"`
		}{s.answerTo(r), string(message)})
		if err != nil {
			return
		}
	}
}

func (s *sessions) add(session *websocket.Conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open == nil {
		s.open = map[*websocket.Conn]bool{}
	}
	s.open[session] = true
}

func (s *sessions) remove(session *websocket.Conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, session)
}

// end tells the clients of all sessions that the server goes away, as an
// application does that is told to stop.
func (s *sessions) end(ctx context.Context) {
	deadline, ok := ctx.Deadline()
	if !ok {
		deadline = time.Now().Add(time.Second)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for session := range s.open {
		_ = session.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(websocket.CloseGoingAway, "the pod ends"), deadline)
		session.Close()
	}
}
