package main

import (
	"encoding/json"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// hookServer is what Flagger calls: webhooks and a metrics server whose
// answers scenarios set.
//
//	PUT  /gate/<name>?status=500   what calls of this gate get from now on
//	POST /gate/<name>              a call, as Flagger makes it
//	GET  /gate/<name>              {"status": 500, "calls": [{"at": …, "body": …}]}
//	PUT  /metric?contains=<text>&value=<number>   the value of queries that contain the text;
//	                               without value: no data
//	GET  /api/v1/query?query=…     as Prometheus; without a matching metric: no data
type hookServer struct {
	mu      sync.Mutex
	gates   map[string]*gate
	metrics []metric // the latest first
}

type gate struct {
	Status int    `json:"status"`
	Calls  []call `json:"calls"`
}

type call struct {
	At   time.Time `json:"at"`
	Body any       `json:"body"`
}

type metric struct{ contains, value string }

func serveHooks(address string) error {
	listener, err := net.Listen("tcp4", address)
	if err != nil {
		return err
	}
	s := &hookServer{gates: map[string]*gate{}}
	mux := http.NewServeMux()
	mux.HandleFunc("/gate/{name...}", s.gate)
	mux.HandleFunc("PUT /metric", s.setMetric)
	mux.HandleFunc("/api/v1/query", s.query)
	mux.HandleFunc("/-/ready", func(http.ResponseWriter, *http.Request) {})
	go func() { log.Fatal(http.Serve(listener, mux)) }()
	return nil
}

func (s *hookServer) gate(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.gates[r.PathValue("name")]
	if g == nil {
		g = &gate{Status: http.StatusOK, Calls: []call{}}
		s.gates[r.PathValue("name")] = g
	}
	switch r.Method {
	case http.MethodPost:
		var payload any
		if json.Unmarshal(body, &payload) != nil {
			payload = string(body)
		}
		g.Calls = append(g.Calls, call{time.Now(), payload})
		w.WriteHeader(g.Status)
	case http.MethodPut:
		status, err := strconv.Atoi(r.FormValue("status"))
		if err != nil || status < 200 || status > 599 {
			http.Error(w, "status must be a number from 200 to 599", http.StatusBadRequest)
			return
		}
		g.Status = status
	default:
		respond(w, g)
	}
}

func (s *hookServer) setMetric(_ http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.metrics = append([]metric{{r.FormValue("contains"), r.FormValue("value")}}, s.metrics...)
}

func (s *hookServer) query(w http.ResponseWriter, r *http.Request) {
	query := r.FormValue("query")
	if strings.HasPrefix(query, "vector(") {
		// Flagger's question whether anyone is there.
		respond(w, vector("1"))
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range s.metrics {
		if strings.Contains(query, m.contains) {
			respond(w, vector(m.value))
			return
		}
	}
	respond(w, vector(""))
}

func vector(value string) any {
	result := []any{}
	if value != "" {
		result = append(result, map[string]any{
			"metric": map[string]string{},
			"value":  []any{float64(time.Now().UnixMilli()) / 1000, value},
		})
	}
	return map[string]any{"status": "success", "data": map[string]any{"resultType": "vector", "result": result}}
}

func respond(w http.ResponseWriter, body any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(body)
}
