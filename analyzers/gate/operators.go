package gate

import (
	"math"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// kind is what is known of an operand.
type kind int

const (
	undefined kind = iota
	unknown        // it may be anything, and undefined
	text
	number
	truth
	items
	object // a record, of which only that it is there matters
)

// operand is a value worked out from a row.
type operand struct {
	kind   kind
	text   string
	number float64
	// rough: the number was reckoned from fractions. Rego does that with more digits than a float64 has.
	rough bool
	truth bool
	items []operand
}

func truthOf(holds bool) operand { return operand{kind: truth, truth: holds} }

// operator works out a builtin whose arguments are defined and known. What it can't tell is unknown.
type operator func(arguments []operand) operand

// operators are the builtins that an expression can have, by the names that rules call them, and by those of
// comparisons. They are those that rules ask of one row.
var operators map[string]operator

func init() {
	operators = map[string]operator{
		"equal":        func(a []operand) operand { return equal(a[0], a[1]) },
		"neq":          func(a []operand) operand { return unlike(a[0], a[1]) },
		"lt":           func(a []operand) operand { return less(a[0], a[1], false) },
		"lte":          func(a []operand) operand { return less(a[0], a[1], true) },
		"gt":           func(a []operand) operand { return less(a[1], a[0], false) },
		"gte":          func(a []operand) operand { return less(a[1], a[0], true) },
		"member":       member,
		"contains":     texts(func(a []string) operand { return truthOf(strings.Contains(a[0], a[1])) }),
		"startswith":   texts(func(a []string) operand { return truthOf(strings.HasPrefix(a[0], a[1])) }),
		"endswith":     texts(func(a []string) operand { return truthOf(strings.HasSuffix(a[0], a[1])) }),
		"regex.match":  texts(match),
		"lower":        texts(func(a []string) operand { return operand{kind: text, text: strings.ToLower(a[0])} }),
		"upper":        texts(func(a []string) operand { return operand{kind: text, text: strings.ToUpper(a[0])} }),
		"concat":       concat,
		"array.concat": arrayConcat,
		"count":        count,
		"plus":         numbers(func(a, b float64) float64 { return a + b }),
		"minus":        numbers(func(a, b float64) float64 { return a - b }),
		"mul":          numbers(func(a, b float64) float64 { return a * b }),
		"to_number":    toNumber,
		"div":          div,
		"array.slice":  slice,

		"regex.find_all_string_submatch_n": submatches,
		"split":                            split,
		"item":                             itemOf,
		"trim_prefix":                      texts(func(a []string) operand { return operand{kind: text, text: strings.TrimPrefix(a[0], a[1])} }),
		"trim_suffix":                      texts(func(a []string) operand { return operand{kind: text, text: strings.TrimSuffix(a[0], a[1])} }),
		"trim":                             texts(func(a []string) operand { return operand{kind: text, text: strings.Trim(a[0], a[1])} }),
		"replace":                          texts(func(a []string) operand { return operand{kind: text, text: strings.ReplaceAll(a[0], a[1], a[2])} }),
		"defined":                          func([]operand) operand { return truthOf(true) }, // its argument is: it isn't called otherwise
		"sprintf":                          sprintf,

		"net.cidr_contains": texts(cidrContains),
	}
}

// texts makes an operator of texts.
func texts(of func([]string) operand) operator {
	return func(arguments []operand) operand {
		all := make([]string, len(arguments))
		for i, a := range arguments {
			if a.kind != text {
				return operand{kind: unknown}
			}
			all[i] = a.text
		}
		return of(all)
	}
}

func numbers(of func(a, b float64) float64) operator {
	return func(a []operand) operand {
		if a[0].kind != number || a[1].kind != number {
			return operand{kind: unknown}
		}
		result := operand{kind: number, number: of(a[0].number, a[1].number)}
		result.rough = !whole(a[0].number) || !whole(a[1].number) || !whole(result.number)
		return result
	}
}

// whole: a float64 holds the number as it is.
func whole(number float64) bool {
	return number == math.Trunc(number) && math.Abs(number) < 1<<53
}

// unsure: two numbers are so near to each other that Rego may order them otherwise.
func unsure(a, b operand) bool {
	return (a.rough || b.rough) && math.Abs(a.number-b.number) <= 1e-9*math.Max(math.Abs(a.number), math.Abs(b.number))
}

func equal(a, b operand) operand {
	if a.kind == unknown || b.kind == unknown || a.kind == object || b.kind == object {
		return operand{kind: unknown}
	}
	if a.kind != b.kind {
		return truthOf(false)
	}
	switch a.kind {
	case text:
		return truthOf(a.text == b.text)
	case number:
		if unsure(a, b) {
			return operand{kind: unknown}
		}
		return truthOf(a.number == b.number)
	case truth:
		return truthOf(a.truth == b.truth)
	}
	return operand{kind: unknown} // a set is written as a list, too
}

func unlike(a, b operand) operand {
	same := equal(a, b)
	same.truth = !same.truth
	return same
}

// less holds where a is less than b, with orEqual where it is the same, too.
func less(a, b operand, orEqual bool) operand {
	switch {
	case a.kind == number && b.kind == number && unsure(a, b):
	case a.kind == number && b.kind == number:
		return truthOf(a.number < b.number || orEqual && a.number == b.number)
	case a.kind == text && b.kind == text:
		return truthOf(a.text < b.text || orEqual && a.text == b.text)
	}
	return operand{kind: unknown}
}

func member(a []operand) operand {
	if a[1].kind != items {
		return operand{kind: unknown}
	}
	result := truthOf(false)
	for _, item := range a[1].items {
		switch same := equal(a[0], item); {
		case same.kind == unknown:
			result = same
		case same.truth:
			return same
		}
	}
	return result
}

func match(a []string) operand {
	pattern, err := regexp.Compile(a[0])
	if err != nil {
		return operand{kind: unknown}
	}
	return truthOf(pattern.MatchString(a[1]))
}

func concat(a []operand) operand {
	if a[0].kind != text || a[1].kind != items {
		return operand{kind: unknown}
	}
	parts := make([]string, len(a[1].items))
	for i, item := range a[1].items {
		if item.kind != text {
			return operand{kind: unknown}
		}
		parts[i] = item.text
	}
	return operand{kind: text, text: strings.Join(parts, a[0].text)}
}

func arrayConcat(a []operand) operand {
	if a[0].kind != items || a[1].kind != items {
		return operand{kind: unknown}
	}
	return operand{kind: items, items: slices.Concat(a[0].items, a[1].items)}
}

func count(a []operand) operand {
	switch a[0].kind {
	case items:
		return operand{kind: number, number: float64(len(a[0].items))}
	}
	return operand{kind: unknown}
}

func toNumber(a []operand) operand {
	if a[0].kind == number {
		return a[0]
	}
	if a[0].kind == text {
		if value, err := strconv.ParseFloat(a[0].text, 64); err == nil {
			return operand{kind: number, number: value}
		}
	}
	return operand{kind: unknown}
}

func submatches(a []operand) operand {
	if a[0].kind != text || a[1].kind != text || a[2].kind != number {
		return operand{kind: unknown}
	}
	pattern, err := regexp.Compile(a[0].text)
	if err != nil {
		return operand{kind: unknown}
	}
	all := operand{kind: items}
	for _, found := range pattern.FindAllStringSubmatch(a[1].text, int(a[2].number)) {
		one := operand{kind: items}
		for _, part := range found {
			one.items = append(one.items, operand{kind: text, text: part})
		}
		all.items = append(all.items, one)
	}
	return all
}

func slice(a []operand) operand {
	if a[0].kind != items || a[1].kind != number || a[2].kind != number {
		return operand{kind: unknown}
	}
	from := min(max(int(a[1].number), 0), len(a[0].items))
	to := min(max(int(a[2].number), from), len(a[0].items))
	return operand{kind: items, items: a[0].items[from:to]}
}

func div(a []operand) operand {
	if a[0].kind != number || a[1].kind != number || a[1].number == 0 {
		return operand{kind: unknown}
	}
	return operand{kind: number, number: a[0].number / a[1].number, rough: true}
}

func split(a []operand) operand {
	if a[0].kind != text || a[1].kind != text {
		return operand{kind: unknown}
	}
	list := operand{kind: items}
	for part := range strings.SplitSeq(a[0].text, a[1].text) {
		list.items = append(list.items, operand{kind: text, text: part})
	}
	return list
}

// itemOf is the item of a list at a constant place, undefined past its end.
func itemOf(a []operand) operand {
	if a[0].kind != items || a[1].kind != number {
		return operand{kind: unknown}
	}
	if at := int(a[1].number); at >= 0 && at < len(a[0].items) {
		return a[0].items[at]
	}
	return operand{}
}

// sprintf knows texts and whole numbers in their plain forms.
func sprintf(a []operand) operand {
	if a[0].kind != text || a[1].kind != items {
		return operand{kind: unknown}
	}
	parts := strings.Split(a[0].text, "%")
	if len(parts) != len(a[1].items)+1 {
		return operand{kind: unknown}
	}
	var out strings.Builder
	out.WriteString(parts[0])
	for i, item := range a[1].items {
		verb, rest := parts[i+1], ""
		if verb != "" {
			verb, rest = verb[:1], verb[1:]
		}
		switch {
		case item.kind == text && (verb == "s" || verb == "v"):
			out.WriteString(item.text)
		case item.kind == number && verb == "d" && whole(item.number) && !item.rough:
			out.WriteString(strconv.FormatInt(int64(item.number), 10))
		default:
			return operand{kind: unknown}
		}
		out.WriteString(rest)
	}
	return operand{kind: text, text: out.String()}
}

func cidrContains(a []string) operand {
	prefix, err := netip.ParsePrefix(a[0])
	if err != nil {
		return operand{kind: unknown}
	}
	if address, err := netip.ParseAddr(a[1]); err == nil {
		return truthOf(prefix.Contains(address))
	}
	if inner, err := netip.ParsePrefix(a[1]); err == nil {
		return truthOf(prefix.Bits() <= inner.Bits() && prefix.Contains(inner.Addr()))
	}
	return operand{kind: unknown}
}

// key is a text that two operands share where they are the same; ok is false where that can't be told.
func (o operand) key() (key string, ok bool) {
	switch o.kind {
	case text:
		return "t" + o.text, true
	case number:
		return "n" + strconv.FormatFloat(o.number, 'g', -1, 64), !o.rough
	case truth:
		return "b" + strconv.FormatBool(o.truth), true
	case items:
		var out strings.Builder
		out.WriteByte('[')
		for _, item := range o.items {
			part, ok := item.key()
			if !ok {
				return "", false
			}
			out.WriteString(strconv.Itoa(len(part)) + ":" + part)
		}
		return out.String(), true
	}
	return "", false
}
