// Package jsonvalue reads JSON in place and knows the line on which every value begins, so that a fact from
// inside a pretty-printed document can name its line.
//
// In: the bytes of a file. Out: values that are looked into on demand; nothing is built of what nobody asks for.
package jsonvalue

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"
)

// Value is a JSON value. The zero Value is one that isn't there: it has no text, number, members or items.
type Value struct {
	text []byte
	line int
}

// MaxDepth is how deep values may be nested.
const MaxDepth = 200

// Errors of Parse.
var (
	ErrNoJSON   = errors.New("holds no JSON")
	ErrTooDeep  = fmt.Errorf("JSON is nested deeper than %d", MaxDepth)
	ErrCutShort = errors.New("JSON ends early")
)

// maxStarts is how many lines Parse tries as the beginning of the document.
const maxStarts = 16

// Parse finds the JSON document in a command's output. Warnings may stand above it and other text below: the
// collector writes stdout and stderr to one file. The document begins with an object or an array at the start of a
// line. The error is ErrNoJSON, ErrTooDeep, ErrCutShort or a malformed document's.
func Parse(output []byte) (Value, error) {
	var failed error
	starts := 0
	for begin, line := 0, 1; begin < len(output) && starts < maxStarts; line++ {
		end := len(output)
		if next := bytes.IndexByte(output[begin:], '\n'); next >= 0 {
			end = begin + next + 1
		}
		if at := begin + skipSpace(output[begin:end], 0); at < end && (output[at] == '{' || output[at] == '[') {
			starts++
			stop, err := skip(output, at, 0)
			if err == nil {
				return Value{output[at:stop], line}, nil
			}
			if failed == nil {
				failed = fmt.Errorf("line %d: %w", line+bytes.Count(output[at:min(stop, len(output))], []byte{'\n'}), err)
			}
		}
		begin = end
	}
	if failed == nil {
		failed = ErrNoJSON
	}
	return Value{}, failed
}

// Exists says whether the value is there and isn't null.
func (v Value) Exists() bool { return len(v.text) > 0 && v.text[0] != 'n' }

// Line is the line of the document on which the value begins, 1-based; 0 of a value that isn't there.
func (v Value) Line() int { return v.line }

// Get follows member names into nested objects.
func (v Value) Get(names ...string) Value {
	for _, name := range names {
		found := Value{}
		for member, value := range v.Members() {
			if member == name {
				found = value
				break
			}
		}
		v = found
	}
	return v
}

// Members yields the members of an object in their order.
func (v Value) Members() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		for name, value := range v.inside('{') {
			if !yield(name.String(), value) {
				return
			}
		}
	}
}

// Items yields the items of an array.
func (v Value) Items() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for _, value := range v.inside('[') {
			if !yield(value) {
				return
			}
		}
	}
}

// inside yields what is between the brackets of an object or array; names are zero in arrays. Parse has been
// through the document, so that it can't be malformed here.
func (v Value) inside(bracket byte) iter.Seq2[Value, Value] {
	return func(yield func(Value, Value) bool) {
		if len(v.text) == 0 || v.text[0] != bracket {
			return
		}
		at, line := 1, v.line
		to := func(place int) {
			line += bytes.Count(v.text[at:place], []byte{'\n'})
			at = place
		}
		separator := func(separator byte) {
			to(skipSpace(v.text, at))
			if at < len(v.text) && v.text[at] == separator {
				at++
			}
		}
		next := func() Value {
			to(skipSpace(v.text, at))
			stop, err := skip(v.text, at, 0)
			if err != nil {
				stop = at
			}
			value := Value{v.text[at:stop], line}
			to(stop)
			return value
		}
		for {
			var name Value
			if bracket == '{' {
				name = next()
				separator(':')
			}
			value := next()
			if len(value.text) == 0 || !yield(name, value) {
				return
			}
			separator(',')
		}
	}
}

// String is the text of a string, "" of anything else.
func (v Value) String() string {
	if len(v.text) < 2 || v.text[0] != '"' {
		return ""
	}
	inner := v.text[1 : len(v.text)-1]
	if bytes.IndexByte(inner, '\\') < 0 {
		return strings.ToValidUTF8(string(inner), "\uFFFD")
	}
	var text string
	if json.Unmarshal(v.text, &text) != nil {
		return string(inner)
	}
	return text
}

// Int is a whole number, also one that is written as a string; nil of anything else.
func (v Value) Int() *int64 {
	number, err := strconv.ParseInt(v.digits(), 10, 64)
	if err != nil {
		return nil
	}
	return &number
}

// Float is a number, also one that is written as a string; nil of anything else.
func (v Value) Float() *float64 {
	number, err := strconv.ParseFloat(v.digits(), 64)
	if err != nil || number-number != 0 { // JSON has neither NaN nor infinity
		return nil
	}
	return &number
}

func (v Value) digits() string {
	if len(v.text) > 0 && v.text[0] == '"' {
		return v.String()
	}
	return string(v.text[:min(len(v.text), 400)])
}

// Bool is true or false, nil of anything else.
func (v Value) Bool() *bool {
	switch string(v.text) {
	case "true":
		return new(true)
	case "false":
		return new(false)
	}
	return nil
}
