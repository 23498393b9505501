// Reads texts as kubectl reads files, and prints what it makes of them.
//
// In: a JSON array of texts, each in base64, so that every byte may be in one. Out: a JSON array with one entry for each text: the documents in their
// order, each as the JSON that kubectl would send or as the reason why it cannot.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"os"

	utf "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
	"k8s.io/apimachinery/pkg/util/yaml"
	sigs "sigs.k8s.io/yaml"
)

// A document holds one of the two.
type document struct {
	JSON  json.RawMessage `json:"json,omitempty"`
	Error string          `json:"error,omitempty"`
	// Whether a strict decoder refuses it: a key is there twice.
	Strict string `json:"strict,omitempty"`
}

// raw keeps the JSON as it is, as kubectl's runtime.RawExtension does.
type raw struct{ data json.RawMessage }

func (r *raw) UnmarshalJSON(data []byte) error {
	r.data = append([]byte(nil), data...)
	return nil
}

// More errors than this in one text are not asked for: after one that does not pass, such as a syntax error in a stream of JSON, there would be no end.
const maxErrors = 20

func documentsOf(text []byte) []document {
	// kubectl reads files through this decoder, which takes UTF-8 where no byte order mark says otherwise.
	reader := transform.NewReader(bytes.NewReader(text), utf.BOMOverride(utf.UTF8.NewDecoder()))
	decoder := yaml.NewYAMLOrJSONDecoder(reader, 4096)
	documents := []document{}
	for errors := 0; errors < maxErrors; {
		var value raw
		err := decoder.Decode(&value)
		if err == io.EOF {
			break
		}
		if err != nil {
			errors++
			documents = append(documents, document{Error: err.Error()})
			continue
		}
		documents = append(documents, document{JSON: value.data})
	}
	return documents
}

// strictly says why a strict decoder refuses a text of one document.
func strictly(text []byte) string {
	if _, err := sigs.YAMLToJSONStrict(text); err != nil {
		return err.Error()
	}
	return ""
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		panic(err)
	}
	all := make([][]document, len(texts))
	for i, encoded := range texts {
		text, err := base64.StdEncoding.DecodeString(encoded)
		if err != nil {
			panic(err)
		}
		all[i] = documentsOf(text)
		if len(all[i]) == 1 {
			all[i][0].Strict = strictly(text)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(all); err != nil {
		panic(err)
	}
}
