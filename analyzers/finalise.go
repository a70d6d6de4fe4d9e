package analyzers

import (
	"reflect"
	"strings"

	"github.com/sysleuth/sysleuth/parser/redact"
)

// finalise redacts every string of the report. It is the one way from the archive's text to any output, whatever a
// rule put into its message.
func finalise(report *Report) { redactValue(reflect.ValueOf(report).Elem()) }

func redactValue(value reflect.Value) {
	switch value.Kind() {
	case reflect.String:
		if value.CanSet() {
			value.SetString(redactText(value.String()))
		}
	case reflect.Struct:
		for i := range value.NumField() {
			redactValue(value.Field(i))
		}
	case reflect.Slice:
		for i := range value.Len() {
			redactValue(value.Index(i))
		}
	case reflect.Pointer:
		if !value.IsNil() {
			redactValue(value.Elem())
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			if text, isText := value.MapIndex(key).Interface().(string); isText {
				value.SetMapIndex(key, reflect.ValueOf(redactText(text)))
			}
		}
	}
}

// redactText also makes the text valid UTF-8, which JSON demands.
func redactText(text string) string { return redact.Text(strings.ToValidUTF8(text, "\uFFFD")) }
