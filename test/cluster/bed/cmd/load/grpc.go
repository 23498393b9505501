package main

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

// calls makes unary calls at a constant rate, however long the answers take,
// over one connection as gRPC clients do. Nothing is tried twice.
func calls(to target, rate float64, end <-chan struct{}, report func(sample)) error {
	connection, err := grpc.NewClient("passthrough:///"+to.address,
		grpc.WithAuthority(to.host), grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDisableRetry())
	if err != nil {
		return err
	}
	defer connection.Close()

	var due sync.WaitGroup
	defer due.Wait()
	ticker := time.NewTicker(time.Duration(float64(time.Second) / rate))
	defer ticker.Stop()
	for {
		select {
		case <-end:
			return nil
		case <-ticker.C:
			due.Go(func() { report(call(to, connection)) })
		}
	}
}

func call(to target, connection *grpc.ClientConn) sample {
	s, finish := begin()
	ctx, cancel := context.WithTimeout(context.Background(), to.patience)
	defer cancel()
	var headers metadata.MD
	answer := new(wrapperspb.StringValue)
	err := connection.Invoke(ctx, "/bed.Stub/Identify", wrapperspb.String(""), answer, grpc.Header(&headers))
	finish(&s)
	for name, values := range headers {
		s.Headers[name] = strings.Join(values, ", ")
	}
	if err != nil {
		s.Error = status.Code(err).String() + ": " + status.Convert(err).Message()
		return s
	}
	s.Status = http.StatusOK
	s.Body = json.RawMessage(answer.Value)
	return s
}
