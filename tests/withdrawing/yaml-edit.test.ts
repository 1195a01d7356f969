import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { withoutItems, withoutPart, withValue } from '../../scripts/withdrawing/yaml-edit.ts';

const text = `# Who is named
person: m-7k2q   # kept

mentors: [ m-aaaa,  m-7k2q, m-bbbb ] # three

photo: # both lines go
  src: "a.png"

  alt: 'A tile'

# about laureates
laureates:
  # the first
  - mentor: m-7k2q
    reason: >
      For all
      of it

  - mentor: m-aaaa
    reason: "Kept"
last: yes
`;

describe('withoutPart', () => {
  it('removes a field with its lines and no other byte', () => {
    expect(withoutPart(text, ['photo'])).toBe(
      text.replace('photo: # both lines go\n  src: "a.png"\n\n  alt: \'A tile\'\n', ''),
    );
  });

  it.each([
    [0, '[ m-7k2q, m-bbbb ]'],
    [1, '[ m-aaaa,  m-bbbb ]'],
    [2, '[ m-aaaa,  m-7k2q ]'],
  ])('removes item %i of a list on one line', (index, left) => {
    expect(withoutPart(text, ['mentors', index])).toBe(text.replace('[ m-aaaa,  m-7k2q, m-bbbb ]', left));
  });

  it('removes an item of a list of blocks', () => {
    expect(withoutPart(text, ['laureates', 0])).toBe(
      text.replace('  - mentor: m-7k2q\n    reason: >\n      For all\n      of it\n', ''),
    );
  });

  it('leaves an empty list when the last item goes', () => {
    const alone = 'before: 1\nlist: # why\n  - a: 1\n    b: 2\nafter: 2\n';
    expect(withoutPart(alone, ['list', 0])).toBe('before: 1\nlist: [] # why\nafter: 2\n');
    expect(withoutPart('list: [a]\n', ['list', 0])).toBe('list: []\n');
  });

  it('leaves a text alone that does not have the part', () => {
    expect(withoutPart(text, ['video'])).toBe(text);
  });
});

describe('withoutItems', () => {
  it('finds them by what a key says, wherever they are', () => {
    expect(parse(withoutItems(text, 'laureates', { key: 'mentor', says: 'm-aaaa' }))).toMatchObject({
      laureates: [{ mentor: 'm-7k2q' }],
    });
  });
});

describe('withValue', () => {
  it('changes the value and nothing around it', () => {
    expect(withValue(text, ['person'], 'm-zzzz')).toBe(text.replace('person: m-7k2q ', 'person: m-zzzz '));
  });
});

describe('whatever a file holds', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const item = fc.record({ a: word, b: fc.oneof(word, fc.constant('two\nlines\n'), fc.array(word)) });
  const data = fc.record({
    before: word,
    list: fc.array(item, { minLength: 1, maxLength: 4 }),
    after: fc.array(word),
  });

  it('removing an item gives the data without it, and keeps every other line', () => {
    fc.assert(
      fc.property(data, fc.nat(), (value, number) => {
        const index = number % value.list.length;
        const before = stringify(value);
        const after = withoutPart(before, ['list', index]);
        expect(parse(after)).toEqual({ ...value, list: value.list.toSpliced(index, 1) });
        if (value.list.length === 1) return;
        const left = before.split('\n');
        for (const line of after.split('\n')) expect(left.splice(left.indexOf(line), 1)).toEqual([line]);
      }),
    );
  });
});
