/**
 * Texts made of manifests by small changes, the same in every run: what people mistype, and what generators of YAML write otherwise.
 */

/** What is put in, or put for something else. */
const PIECES = [
  '"', '\'', ':', ': ', '- ', '[', ']', '{', '}', ',', '#', ' #', '&a ', '*a ', '*a: ', '!!str ', '|', '>', '|-\n', '\n', '\n\n', ' ', '  ', '\t', '---\n', '...\n', '? ', '<<: ', '%', '@', '`', '\\', '~', 'yes', '0144', '1e3', '\r\n', '\r', 'é', '\ufeff',
  '=', '!', '&', '*', '!foo ', '"a\n  b"', '"a\nb"', '[\n1\n]', '{\na: 1\n}', '{{ .x }}', '${X}', '# c\n', '\n# c\n', '""', '- - ', '-', '?', '\u2028',
];

/** A generator of numbers that is the same in every run: multiplication modulo 2^31 - 1. */
function randomOf(seed: number): (below: number) => number {
  let state = seed % 2147483647 || 1;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Change = (text: string, random: (below: number) => number) => string;

const CHANGES: readonly Change[] = [
  // Something is put in.
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + PIECES[random(PIECES.length)] + text.slice(at);
  },
  // Something is left out.
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random(3));
  },
  // A line is written twice, left out, or indented otherwise.
  (text, random) => inLines(text, random, line => [line, line]),
  (text, random) => inLines(text, random, () => []),
  (text, random) => inLines(text, random, line => [`${' '.repeat(1 + random(3))}${line}`]),
  (text, random) => inLines(text, random, line => [line.replace(/^ {1,2}/, '')]),
  (text, random) => inLines(text, random, line => [line.replace(/^ +/, '')]),
  (text, random) => inLines(text, random, line => [line.replace(/^ {2}/, '\t')]),
  // A value is another one.
  (text, random) => inLines(text, random, line => [line.replace(/: .*$/, `: ${PIECES[random(PIECES.length)]}`)]),
  (text, random) => inLines(text, random, line => [`${line}${PIECES[random(PIECES.length)]}`]),
  // A line is broken.
  (text, random) => inLines(text, random, line => {
    const at = random(line.length + 1);
    return [line.slice(0, at), ' '.repeat(random(9)) + line.slice(at)];
  }),
  // A value is put into quotes that go on in the next line.
  (text, random) => inLines(text, random, line => {
    const [, start, value] = /^(.*?: )([^\s"'[{|>&*!].*)$/.exec(line) ?? [];
    return value === undefined ? [line] : [`${start}"${value}`, `${' '.repeat(random(9))}and more"`];
  }),
];

function inLines(text: string, random: (below: number) => number, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const at = random(lines.length);
  return [...lines.slice(0, at), ...change(lines[at]), ...lines.slice(at + 1)].join('\n');
}

/** So many texts, made of those given. */
export function mutationsOf(texts: readonly string[], count: number, seed: number = 1): string[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    let text = texts[random(texts.length)];
    for (let n = 1 + random(2); n > 0; n--) { text = CHANGES[random(CHANGES.length)](text, random); }
    return text;
  });
}
