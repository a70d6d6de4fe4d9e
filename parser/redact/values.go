package redact

import (
	"reflect"
	"strings"
)

// Value redacts the value of a field by the field's name: an option, an environment variable, a header.
func Value(name, value string) string {
	if named := name + "=" + value; strings.IndexByte(value, '\n') < 0 && Line(named) != named && Line(value) == value {
		return Mark
	}
	return Text(value)
}

// All redacts every string that value, a pointer, leads to: in structs, lists and maps with string keys. Where a struct has
// string fields Name and Value, or a map holds strings, the name decides with the value. Text that is no UTF-8 becomes so.
func All(value any) { all(reflect.ValueOf(value)) }

func all(value reflect.Value) {
	switch value.Kind() {
	case reflect.String:
		if value.CanSet() {
			if text := value.String(); text != "" {
				value.SetString(Text(strings.ToValidUTF8(text, "\uFFFD")))
			}
		}
	case reflect.Struct:
		for i := range value.NumField() {
			if value.Type().Field(i).IsExported() {
				all(value.Field(i))
			}
		}
		if name, field, named := namedValue(value); named {
			field.SetString(Value(name.String(), field.String()))
		}
	case reflect.Slice, reflect.Array:
		if lines, isText := value.Interface().([]string); isText {
			texts(lines)
			return
		}
		for i := range value.Len() {
			all(value.Index(i))
			if i > 0 {
				entry(value.Index(i-1), value.Index(i))
			}
		}
	case reflect.Pointer, reflect.Interface:
		if !value.IsNil() {
			all(value.Elem())
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			text, isText := value.MapIndex(key).Interface().(string)
			if isText && key.Kind() == reflect.String {
				value.SetMapIndex(key, reflect.ValueOf(Value(key.String(), strings.ToValidUTF8(text, "\uFFFD"))))
			}
		}
	}
}

// texts redacts a list in place as lines that follow each other, which the context of a line is.
func texts(lines []string) {
	for i, line := range Lines(lines) {
		if strings.Contains(lines[i], "\n") {
			line = Text(lines[i])
		}
		lines[i] = strings.ToValidUTF8(line, "\uFFFD")
	}
}

// namedValue finds the string fields Name and Value of a struct.
func namedValue(value reflect.Value) (name, field reflect.Value, found bool) {
	if value.Kind() != reflect.Struct {
		return name, field, false
	}
	name, field = value.FieldByName("Name"), value.FieldByName("Value")
	return name, field, name.IsValid() && field.IsValid() && name.Kind() == reflect.String && field.Kind() == reflect.String && field.CanSet()
}

// entry redacts the value of an entry of a list that was flattened: env[0].name = DB_PASSWORD, env[0].value = ….
func entry(before, after reflect.Value) {
	beforeName, beforeValue, found := namedValue(before)
	afterName, afterValue, alsoFound := namedValue(after)
	if !found || !alsoFound {
		return
	}
	list, isName := strings.CutSuffix(beforeName.String(), ".name")
	if isName && afterName.String() == list+".value" {
		afterValue.SetString(Value(beforeValue.String(), afterValue.String()))
	}
}
