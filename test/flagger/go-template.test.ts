import { readGoTemplate } from '../../src/flagger/go-template';

// What Go 1.26 says to each of these, with Flagger's functions, no data, and missingkey=error.
describe('what Go renders has no fault', () => {
  test.each([
    'sum(errors)', '{{ interval }}', '{{interval}}', '}} foo {{- interval -}} x', '{{ interval | printf "%s" }}', '{{ printf "%s-%s" target service }}',
    '{{ variables.foo }}', '{{ (variables).foo }}', '{{ len variables.foo }}', '{{ index variables "my-key" }}', '{{ print (index variables "my-key") }}',
    '{{ . }}', '{{ "a" }}', '{{ `raw }}` }}', '{{ \'a\' }}', '{{ "}}" }}', '{{ 1.5 }} {{ -3 }} {{ 1e3 }} {{ 0x1F }}', '{{ $x := "a" }}{{ $x }}',
    '{{/* foo */}}', '{{- /* foo */ -}}', '{{/* }} */}}', 'a{b="{{target}}"}',
    '{{ if variables.a }}x{{ else }}y{{ end }}', '{{ if eq target "a" }}x{{ else if eq target "b" }}y{{ end }}', '{{ if true }}a{{ else }}{{ if true }}b{{ end }}{{ end }}',
    '{{ range $k, $v := variables }}{{ $k }}{{ end }}', '{{ with variables }}{{ .foo }}{{ end }}', '{{ if\n true\n}}x{{ end }}',
  ])('%s', text => {
    expect(readGoTemplate(text).error).toBeUndefined();
  });
});

describe('what Go refuses has one', () => {
  test.each([
    ['{{ foo }}', 'function "foo" not defined'], ['{{ foo.bar }}', 'function "foo" not defined'], ['{{ Namespace }}', 'function "Namespace" not defined'],
    ['{{ $x }}', 'undefined variable "$x"'], ['{{ $labels.pod }}', 'undefined variable "$labels"'],
    ['{{ .Name }}', 'nil data; no entry for key "Name"'], ['{{ $.foo }}', 'nil data; no entry for key "foo"'], ['{{ .Values.foo }}', 'nil data; no entry for key "Values"'],
    ['{{ interval', 'unclosed action'], ['{{ "a }}', 'unclosed action'],
    ['{{ variables.my-key }}', 'bad character \'-\''],
    ['{{}}', 'missing value for command'], ['{{ }}', 'missing value for command'],
    ['{{ end }}', 'end without them'], ['{{ if true }}x', 'without its end'],
  ])('%s: %s', (text, error) => {
    expect(readGoTemplate(text).error).toContain(error);
  });
});

describe('the variables that a template needs', () => {
  test('are those that it asks for in any case', () => {
    expect([...readGoTemplate('{{ variables.a }} {{ (variables).b }} {{ len variables.c }} {{ index variables "d" }} {{ variables }}').variables]).toEqual(['a', 'b', 'c']);
  });

  test('are not known where conditions decide', () => {
    expect([...readGoTemplate('{{ if variables.a }}{{ variables.b }}{{ end }}').variables]).toEqual([]);
    expect([...readGoTemplate('{{ or variables.a "b" }}').variables]).toEqual([]);
  });
});

test('a template that never ends is read in good time', () => {
  const started = performance.now();
  expect(readGoTemplate(`{{ ${'"a" '.repeat(5000)}`).error).toBe('unclosed action');
  expect(readGoTemplate('{{ '.repeat(5000)).error).toBe('unclosed action');
  expect(performance.now() - started).toBeLessThan(2000);
});
