/** Texts that parsers of YAML read in different ways, by what they are about. Each is one document, or what somebody may take for one. */
export const ODD_TEXTS: { readonly [about: string]: readonly string[] } = {
  'booleans, nulls and other words': [
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'yEs', 'true', 'True', 'TRUE', 'tRUE', 'on', 'On', 'ON', 'oN', 't', 'T'],
    ...['n', 'N', 'no', 'No', 'NO', 'nO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF', 'oFF', 'f'],
    ...['~', 'null', 'Null', 'NULL', 'nULL', '', '!!null', '"null"', '\'~\'', '~ ~', 'none'],
  ].map(value => `a: ${value}`),
  'numbers': [
    ...['0', '-0', '+0', '1', '+1', '-1', '007', '0144', '0o144', '0O17', '08', '09.5', '-0144', '+0144', '0_144', '0x', '0x1F', '0X1f', '-0x1F', '+0x1F', '0xG'],
    ...['0b101', '-0b101', '+0b101', '0B1', '0b2', '0b', '1_000', '1__000', '_1', '1_', '-_1', '1_000.5', '0x_1', '0x1_0', '0b1_0', '1e3', '1E3', '1e+3', '1e-3', '1e', '1e3.5'],
    ...['1.', '.5', '-.5', '+.5', '.', '-.', '.5e3', '._5', '1.5_0', '.5_0', '1.5', '1.50', '1e999', '-1e999', '.5e999', '1e-999', '.inf', '-.inf', '+.inf', '.Inf', '.nan', '.NAN', 'inf', 'nan'],
    ...['9007199254740993', '9223372036854775807', '9223372036854775808', '18446744073709551615', '18446744073709551616', '-9223372036854775808', '-9223372036854775809'],
    ...['+18446744073709551615', '0xFFFFFFFFFFFFFFFF', '0x1FFFFFFFFFFFFFFFF', '01777777777777777777777', '07777777777777777777777777', '0b1111111111111111111111111111111111111111111111111111111111111111'],
    ...['1:30', '190:20:30', '1:30.5', '1,000', '1 000', '0x1p-2', '1.2.3', '089', '0_7', '-1.5E-3', '1_0.5', '-010', '10s', '+', '0o18', '1e1_0', '१', '0.1', '1e21', '123456789012345678901234567890', '-0.0', '00', '-00', '0.', '0e0', '1d', '5s', '100m', '1Gi', '--1', '+-1', '0-1'],
  ].map(value => `a: ${value}`),
  'times': [
    '2001-12-14', '2001-12-14t21:59:43.10-05:00', '2001-12-14T21:59:43Z', '2001-12-14 21:59:43.10 -5', '2001-1-1', '2001-13-45', '!!timestamp 2001-12-14', '12:30:45', '2001',
  ].map(value => `a: ${value}`),
  'tags': [
    '!!str 1', '!!str', '!!str ~', '!!str yes', '!!int 1', '!!int "12"', '!!int 1.5', '!!int x', '!!int 0144', '!!int ""', '!!float 1', '!!float 1.5', '!!float "0x10"', '!!float x', '!!float .inf', '!!bool yes',
    '!!bool "no"', '!!bool 1', '!!null null', '!!null ""', '!!null x', '!!binary aGVsbG8=', '!!binary "aGVs\n  bG8="', '!!binary aGVsbG8', '!!binary "!"', '!!timestamp x', '!!map {a: 1}', '!!seq [1]', '!!set {a, b}',
    '!!omap [a: 1]', '!!map x', '!!seq x', '!foo 12', '!foo yes', '!foo {a: 1}', '!foo [1]', '!foo', '! 12', '! yes', '! [1]', '!<tag:yaml.org,2002:str> 1', '!<!foo> 1', '!!foo 1', '!e!x 1', '!!python/object:x 1',
    '!!str &a 1', '&a !!str 1', '!!str\n  1', '!foo&bar x', '!', '!!', '!foo,x', '[!!str 1, !!int "2"]', '{!!str 1: 2}', '!!merge <<', '!Ref x', '!Sub "${x}"',
  ].map(value => `a: ${value}`),
  'directives': [
    '%YAML 1.1\n---\na: yes\n', '%YAML 1.2\n---\na: yes\n', '%YAML 2.0\n---\na: 1\n', '%YAML 1.3\n---\na: 1\n', '%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1\n', '%TAG ! tag:x,1:\n---\na: !foo 1\n', '%FOO bar\n---\na: 1\n', '%YAML 1.1\na: 1\n',
    'a: %b\n', 'a: "%b"\n', '%\n',
  ],
  'keys': [
    '1: a', '1.5: a', '1e3: a', '1e6: a', '1234567.5: a', '0.1: a', '1e-7: a', '-0.0: a', 'yes: a', 'no: a', '~: a', 'null: a', ': a', '"": a', '0144: a', '0x10: a', '18446744073709551615: a', '.inf: a', '.nan: a', '2001-12-14: a', '[a]: b', '{a: b}: c',
    '? a\n: b', '? [a, b]\n: c', '? {a: b}\n: c', '? |\n  a\n: b', '? a', '? a\n? b', '? a\n:\n  b: c', '?a: b', '- ? a\n  : b', '"a": b', '\'a\': b', '"a b": c', '"a\\nb": c', 'a b: c', 'a#b: c', 'a:b: c', 'a::b: c', 'a: b: c', '!!str 1: a', '!!int "1": a', '!!binary aGk=: a',
    '__proto__: a', '__proto__: {b: 1}', 'constructor: 1', 'toString: 1', 'hasOwnProperty: 1', '-a: b', '-: b', '?: b', 'a :b', 'a : b', 'a:\tb', 'a\t: b', '"a" : b', '<<: a', '"<<": a', '*a : b', `${'k'.repeat(1100)}: v`, `"${'k'.repeat(1100)}": v`, `{${'k'.repeat(1100)}: v}`,
    'a: 1\n"a b"', 'a\n b: c', '"a\n b": c', '[a,\n b]: c', '{a: 1, a b: 2}', '{a}', '{a, b: c}', '{a: }', '{: a}', '{? a : b}', '{"a":b}', '{"a":"b"}', '{\'a\':b}', '{a:b}', '{a:1, b:2}', '{a:, b: 1}', 'a: {b:}', '{[a]: b}', '[a: b]', '["a":b]', '[a: b, c: d]', '[? a : b]', '{"a" : b}', '{"a"\n: b}', '{a\n: b}',
  ],
  'duplicate keys': [
    'a: 1\na: 2', 'a: 1\n"a": 2', '1: a\n1: b', '{a: 1, a: 2}', 'a: {b: 1, b: 2}', '- a: 1\n  a: 2', 'a: 1\nb: 2\na: 3', 'a: &x {b: 1, b: 2}\nc: *x', 'a: 1\nA: 2',
  ],
  'merges': [
    'a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}', 'a: &a {x: 1, y: 2}\nb: {y: 3, <<: *a}', 'a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}', 'a: {<<: {x: 1}}', 'a: {<<: [{x: 1}, {x: 2, y: 3}]}', 'a: {<<: 1}', 'a: {<<: [1]}', 'a: {<<: }', 'a: {<<: []}', 'a: {<<: {}}',
    'a: &a [{x: 1}]\nb: {<<: *a}', 'a: {"<<": {x: 1}}', 'a: {!!merge <<: {x: 1}}', 'a: {!!str <<: {x: 1}}', 'a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}', 'a: &a {x: {p: 1}}\nb: {<<: *a, x: {q: 2}}', 'a: &a {x: 1}\nb: {<<: *a, <<: {y: 1}}', 'a: {<<: *b}\nb: &b {x: 1}',
    'a: &a\n  x: 1\nb:\n  <<: *a\n  y: 2\n', 'a: <<', '- <<', '<<: {a: 1}', '<<: {a: 1}\na: 2', 'a: 2\n<<: {a: 1}', 'a: &x {<<: *x}', 'a: {<<: &b {x: 1}, c: *b}', 'a: {? << : {x: 1}}', 'a: {<<: {~: 1}}', 'a: &a {x: 1}\nb: {<<: [*a, {y: 1}, *a]}', 'a: {<<: [[{x: 1}]]}',
  ],
  'anchors and aliases': [
    'a: &x 1\nb: *x', 'a: &x\nb: *x', 'a: &x {b: 1}\nc: *x', 'a: *x', 'a: &x [*x]', 'a: &x {b: *x}', 'a: &x 1\nb: &x 2\nc: *x', '&x a: b\nc: *x', '&x a: *x', 'a: &x 1\n*x : b', 'a: &x k\n*x: b', 'a: &x k\nb: {*x : 1}', 'a: &x k\nb: {*x: 1}', 'a: &x k\nb:\n  *x: 1\n  c: 2', 'a: &x k\nb: [*x: 1]',
    'a: &x k\nb: [*x, *x]', 'a: &x k\nb: [*x ,*x]', 'a: &x-y_1 1\nb: *x-y_1', 'a: &x.y 1\nb: *x.y', 'a: &x/y 1\nb: *x/y', 'a: &é 1\nb: *é', 'a: & 1', 'a: * 1', 'a: *', 'a: &x &y 1', 'a: &x *y', 'a: &x 1\nb: *x c', 'a: &x 1\nb: *x # c', 'a: &x 1\nb: *x,', 'a: &x: 1\nb: *x:', 'a: &x "k"\nb: *x', '- &x a\n- *x',
    '&x\na: 1', '&x [1]', '- &x\n  a: 1\n- *x', 'a: &x !!str 1\nb: *x', '&a a: &b b\n*a : *b', 'a: &x [1]\n*x : b', 'a: &x {p: 1}\n*x : b', 'a: &x k\nb:\n  *x:\n    c: 1', 'a: &x k\nb:\n  *x:\n  - 1',
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]',
  ],
  'quoted texts': [
    'a: "b\n  c"', 'a: "b\nc"', 'a: \'b\nc\'', 'a:\n  b: "c\n  d"', 'a:\n  b: "c\nd"', 'a:\n  b: \'c\nd\'', 'a: "b\n\n  c"', 'a: "b\n\n\n c"', 'a: "b \n c"', 'a: "b\\\n c"', 'a: "b\\\n\\ c"', 'a: "b\\n\\\n  c"', 'a: "\n b"', 'a: "b\n "', 'a: " b "', 'a: "\\x41\\u0041\\U00000041"', 'a: "\\ud83d\\ude00"', 'a: "\\U0001F600"',
    'a: "\\ud83d"', 'a: "\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\"\\/\\\\\\N\\_\\L\\P"', 'a: "\\q"', 'a: "\\\'"', 'a: "\\x4"', 'a: "\\U00110000"', 'a: \'it\'\'s\'', 'a: \'\\n\'', 'a: ""', 'a: \'\'', 'a: "b', 'a: \'b', 'a: "b"c', 'a: "b" c', 'a: "b" #c', 'a: "b"#c', 'a: "\tb"', 'a: "b\tc"', 'a: "b\n\tc"', 'a: "b\n--- c"', 'a: "b\n... c"',
    'a: "b\n# c"', 'a: "b: c"', 'a: \'b: c\'', 'a: "#b"', '"a"', '\'a\'', 'a: "b"\n c: d', 'a: ["b\n c", \'d\n e\']', 'a: "b\r\n  c"', 'a: "é\n ü"', 'a: "\u00a0b\u00a0"', 'a: "b\u2028c"', 'a: "b\u0085c"', 'a: "b\\\r\n c"', 'a:\n- "b\n  c"', 'a:\n- "b\nc"', 'a:\n  - b: "c\n  d"\n    e: f', 'a: "b\n   \n  c"',
  ],
  'plain texts': [
    'a: b\n  c', 'a: b\n c', 'a: b\nc', 'a: b\n\n  c', 'a: b # c\n  d', 'a: b\n  # c\n  d', 'a: b#c', 'a: #b', 'a: b:c', 'a: b:', 'a: b: ', 'a: :b', 'a: ::', 'a: http://x:80/y', 'a: -b', 'a: - b', 'a: -', 'a: ?b', 'a: ? b', 'a: ?', 'a: @b', 'a: `b`', 'a: |b', 'a: >b', 'a: %b', 'a: ,b', 'a: b,c', 'a: ]', 'a: }', 'a: [', 'a: b]',
    'a: b}', 'a: b{c', 'a: {b}c', 'a: &', 'a: b&c', 'a: b*c', 'a: *b*', 'a: !b', 'a: b!c', 'a: "b', 'a: b"c', 'a: b\'c', 'a: \'b', 'a: \\n', 'a: b\\', 'a:b', 'a:  b  ', 'a:\tb', 'a: b\t', 'a: \tb', 'a:\n\tb', '\ta: b', ' a: b', ' a: b\nc: d', 'a: b\n c: d', 'a:\n b\n c', 'a:\n  b:\n c:', 'a: b\n  - c', 'a: é', 'a: 日本', 'a: 😀',
    'a: \u00a0b', 'a: b\u2028c', 'a: b\u0085c', 'a: \ufeffb', 'a: b\u0007c', 'a: \u007f', 'a: \u009f', 'a: \ufffe', 'a: \ud800', '[a b, c  d]', '[a\n b]', '[a:b]', '[a: b]', '[a :b]', '[-a]', '[- a]', '[-]', '[?a]', '[? a]', '[a?b]', '[http://x:80]', '[a#b]', '[a #b\n]', '[:a]', '[: a]', '[:]', '[::]', '{a: :b}', '{a: -}', '{a: - b}', '[.]', '[...]', '[---]',
    'a', 'a b', '--- a', '---\na', '--- a: b', '---a: b', '---a', '... a', 'a: b\n---', 'a: ---', 'a: ...', '- ---', 'a: b\nc', 'a\nb', 'a: "b"\nc', '- a\nb', 'a: b\n- c', '- a\nb: c',
  ],
  'blocks of text': [
    'a: |\n  b\n  c\n', 'a: >\n  b\n  c\n', 'a: |-\n  b\n', 'a: |+\n  b\n\n', 'a: >-\n  b\n\n  c\n', 'a: |2\n    b\n', 'a: |2-\n    b\n', 'a: |-2\n    b\n', 'a: |0\n  b\n', 'a: |10\n  b\n', 'a: |\nb\n', 'a: |\n', 'a: |', 'a: >', 'a: |\n\n\n  b\n', 'a: |\n    \n  b\n', 'a: |\n  b\n c\n', 'a: |\n  b\n # c\n', 'a: |\n  b\n# c\nd: e\n', 'a: | # c\n  b\n', 'a: |# c\n  b\n',
    'a: |\n  \tb\n', 'a: |\n\tb\n', 'a: >\n  b\n    c\n  d\n', 'a: >\n  b\n\n\n  c\n', 'a: >\n\n  b\n', 'a: >+\n  b\n\n\n', 'a: |\n  b\r\n  c\r\n', 'a: |\n  b  \n  c\n', 'a: |\n  b', 'a: >\n  b', 'a: |\n  # b\n', 'a: |\n  ---\n', 'a: |\n  b\n---\n', '- |\n  a\n', '- |\n a\n', '- |\n- b\n', '|\n  a\n', '|\na\n', '--- |\n  a\n', 'a:\n  b: |\n   c\n  d: e\n',
    'a: |\n  b\n\n\nc: d\n', 'a: |-\n  b\n\n\nc: d\n', 'a: |+\n  b\n\n\nc: d\n', 'a: !!str |\n  1\n', 'a: &x |\n  1\nb: *x\n', 'a: |x\n  b\n', 'a: |--\n  b\n', 'a: |\n  é\n', 'a: |\n  b\u2028c\n', 'a: |\n  {{ b }}\n', 'a: >\n  b\n  \tc\n', 'a: >\n    b\n  c\n', 'a: |1\n b\n', 'a:\n- |\n  b\n- c\n', 'a: |\n   b\n  c\n',
  ],
  'lists and maps': [
    '[]', '{}', 'a:\n  - b: [{ c: d,\n\n e: 4 }]\n', 'a:\n  b: \t{ c: { d: 1 } }', 'a: \t[1]', 'a: \t\t{b: 1}', '[a]', '[a,]', '[a,,b]', '[,]', '[,a]', '{a: 1,}', '{a: 1,,b: 2}', '{,}', '[[]]', '[{}]', '{a: []}', '{a: [1, 2], b: {c: 3}}', '[1,2]', '[1 ,2 ]', '[\n1,\n2\n]', 'a: [\n1,\n2\n]', 'a: [\n1,\n2]', 'a: {\nb: 1\n}', 'a:\n  b: [\n  1,\n  ]\n', 'a:\n  b: {\n  c: 1\n  }\n', 'a:\n  b: [\n1\n]\n', 'a:\n    b: [c,\n  d]\n', 'a: [b,\n\tc]', 'a: {b: 1,\n\tc: 2}', '{\n\t"a": 1\n}', '\t{"a": 1}',
    'a: [1, 2', 'a: {b: 1', 'a: [1}', 'a: {1]', 'a: [1]]', 'a: [1] b', 'a: [1] # b', 'a: [1]#b', 'a: [# b\n1]', 'a: [ # b\n1]', '- a\n- b', '-a', '-', '- ', '-\n- a', '-\n  a', '- - a', '- - a\n  - b', '- a: 1\n  b: 2', '- a: 1\n b: 2', '-   a: 1\n    b: 2', '- \ta', '-\ta', '-\ta: 1', 'a:\n- b', 'a:\n - b', 'a:\n- b\nc: d', 'a:\n- b\n - c', 'a:\n  - b\n - c', 'a: - b',
    'a:\n  b: 1\n c: 2', 'a:\n b: 1\n  c: 2', 'a:\n  b: 1\n  c: 2\nd: 3', 'a:', 'a:\nb:', 'a: \n  b', 'a:\n\n\n  b: 1', 'a: # c\n  b: 1', 'a:\n# c\n  b: 1', 'a: {b: 1} # c\nd: 2', 'a: {b: "c"d}', 'a: ["b"c]', 'a: ["b" c]', 'a: {b: [c}', '{a: 1} {b: 2}', '{a: 1}\n{b: 2}', '[1]\n[2]', 'a: {b:\n  c}', '{a: b\n c: d}', '{a: 1\n, b: 2}', 'a: {\n  b: 1,\n  # c\n  d: 2\n}',
    '? - a\n: - b', '- ? a', 'a: !!map\n  b: 1', 'a: !!seq\n- b', 'a: &x\n- b', 'a: &x\n  b: 1', '{"a": 1, "b": [true, null, 1.5e3, "\\u00e9"]}', '{"a":1}', '{"a":{"b":[1,2,{"c":null}]}}', '[{"a": 1}, {"a": 2}]', '{a: "b", "c": d, \'e\': f}', '{a: 1}#', '{a: 1}# b', '{ a: 1 }   ',
    ...[30, 99, 101, 300].map(n => `a: ${'['.repeat(n)}${']'.repeat(n)}`), `${'{a: '.repeat(120)}1${'}'.repeat(120)}`, Array.from({ length: 120 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), `${'- '.repeat(120)}a`,
  ],
  'comments and empty texts': ['', '\n', ' ', '\t', '#', '# a', '# a\n', '\n\n# a\n\n', '---', '---\n', '---\n---\n', '...', '...\n', '---\n...\n', '---\n# a\n', '# a\n---\na: 1\n', '# a\n---\n# b\na: 1\n', ' # a\na: 1', 'a: 1 # b', 'a: 1 #', 'a: 1\n# b', '#a\n#b\na: 1', 'a: 1\n  # b\n c: 1', 'a:\n  # b\n  c: 1\n # d\n', 'a: 1\n\t# b\n', '\t# b\na: 1', '---#a\nb: 1', '--- #a\nb: 1', '---\t\na: 1'],
  'several documents': [
    'a: 1\n---\nb: 2\n', '---\na: 1\n---\nb: 2\n', 'a: 1\n...\nb: 2\n', 'a: 1\n...\n[ b\n', 'a: 1\n...\n---\nb: 2\n', 'a: 1\n--- # c\nb: 2\n', 'a: 1\n---\n---\nb: 2\n', 'a: 1\n---\n\n---\nb: 2\n', 'a: 1\n--- {b: 2}\n', 'a: 1\n---b: 2\n', 'a: [\n---\nb: 2\n', 'a: "b\n---\nc: d"\n', 'a: 1\n--- \nb: 2\n', 'a: 1\r\n---\r\nb: 2\r\n', 'a: 1\n ---\nb: 2\n', 'a: |\n  b\n---\nc: 1\n', 'a: &x 1\n---\nb: *x\n',
    'a: 1\n---\n# c\n', 'a: 1\n---\n...\n', 'a: 1\n...\n...\nb: 2\n', '%YAML 1.1\n---\na: 1\n---\nb: 2\n', 'a: 1\n%YAML 1.1\n---\nb: 2\n', 'a: 1\n---\n%YAML 1.1\n---\nb: 2\n', 'a: 1\n----\nb: 2\n', '----\n', '- a\n---\n- b\n', 'a: 1\n---\nb: [\n---\nc: 3\n', 'a: 1\n... # c\nb: 2\n', 'a: 1\n...x\n', '{"a": 1}\n{"b": 2}\n', '{"a": 1}{"b": 2}', '{"a": 1}\n---\n{"b": 2}\n', '{"a": 1}\n---\nb: 2\n', 'a: 1\n---\n{"b": 2}\n', '{"a":1}\n\n{"b":2}\n\n{"c":3}',
    '{\n  "a": 1\n}\n{\n  "b": 2\n}\n', '{"a": 1} x', '{a: 1}\n---\n{b: 2}', '{"a": 1, "a": 2}', ' {"a": 1}', '\n\n{"a": "\\/"}', '{"a": "\\ud83d\\ude00"}', '{"a": 01}', '{"a": 0x10}', '{"a": yes}', '{"a": "b\tc"}', '{"a": 1e400}', '{"a": .5}', '{"a": 18446744073709551616}', '{"a": NaN}', '{"a": 1,}', '{// a\n"b": 1}', '{"a": "\\x41"}', '{"a": \'b\'}', '{"<<": {"a": 1}}', '{"a": 1e3}',
  ],
  'line breaks and other characters': [
    'a: 1\r\nb: 2\r\n', 'a: 1\rb: 2\r', 'a: 1\n\rb: 2', 'a: |\r\n  b\r\n  c\r\n', 'a: 1\u0085b: 2', 'a: 1\u2028b: 2', '\ufeffa: 1', '\ufeff---\na: 1', '---\n\ufeffa: 1', 'a: 1\n---\n\ufeffb: 2\n', 'a: 1\n\ufeff---\nb: 2\n', 'a: 1\n\ufeffb: 2\n', '\ufeff', '\ufeff\n', '\ufeff# a\nb: 1', 'a: \u0000', 'a: \u0001', 'a: \u001b[2J', '"\u0001"', '# \u0001\na: 1', 'a\u00a0: 1', '\u00a0a: 1', 'a: 1\u00a0', 'a:\u00a01',
    'a: \ufffd', 'a: \u{10ffff}', 'a: \u{1f600}\u{1f601}', 'a: e\u0301', 'a: \u200b', '\u200ba: 1', 'a: "\u0007"', 'a: \'\u0007\'', 'a: |\n  \u0007\n', 'a: \u000c', 'a: 1\u000c\nb: 2', 'a:\u000b1',
  ],
  'templates and variables': ['a: {{ b }}', 'a: "{{ b }}"', 'a: {{ b }}-c', '{{ if a }}\nb: 1\n{{ end }}', '{{- a -}}', 'a: ${B}', 'a: ${B:=c}', 'a: "${B}"', 'a: $B', '${A}: b', 'a: {{ .b | quote }}', 'a:\n{{ toYaml .b | indent 2 }}', 'a: [{{ b }}]', '{{/* a */}}\nb: 1', 'a: {b: ${C}}', 'a: [${B}, ${C}]', 'a: <b>', 'a: {{b}}'],
};
