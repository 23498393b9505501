import { canary, said } from './api-server';

const LIMIT = 256 * 1024;

/** A Canary whose annotations have this size in bytes, made of a character of one, two or four bytes. */
function annotated(character: string, size: number) {
  const manifest = canary({});
  const left = size - Buffer.byteLength('note');
  const value = character.repeat(left / Buffer.byteLength(character));
  return { ...manifest, metadata: { ...manifest.metadata, annotations: { note: value } } };
}

test.each(['a', 'ä', '😀'])('annotations of %s are counted in bytes', character => {
  expect(said(annotated(character, LIMIT))).toEqual([]);
  expect(said(annotated(character, LIMIT + 4))).toEqual([expect.stringMatching(/262148/)]);
});

test('a name is counted in characters', () => {
  const gatewayRef = (name: string) => canary({ service: { port: 80, gatewayRefs: [{ name }] } });

  expect(said(gatewayRef('a'.repeat(253)))).toEqual([]);
  expect(said(gatewayRef('a'.repeat(254)))).toEqual([expect.stringMatching(/longer than 253 characters, got 254/)]);
});
