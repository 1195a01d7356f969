import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  directoryList,
  listedMentors,
  type DirectoryList,
  type ListedMentor,
} from '../../src/core/directory-list.ts';

const word = fc.stringMatching(/^[^\n\r]{1,12}$/);
const words = fc.array(word, { maxLength: 4 });
const mentor: fc.Arbitrary<ListedMentor> = fc.record({
  id: fc.stringMatching(/^m-[a-z0-9]{4,8}$/),
  name: word,
  hasPhoto: fc.boolean(),
  role: word,
  place: fc.record({ text: word, words }),
  state: fc.record({ shown: word, text: word, words }),
  programmes: fc.record({ ids: words, words }),
  skills: fc.array(fc.record({ label: word, word }), { maxLength: 6 }),
});

test('a long directory comes out of the browser as it was written', () => {
  fc.assert(
    fc.property(fc.array(mentor, { maxLength: 60 }), (mentors) => {
      const sent = JSON.parse(JSON.stringify(directoryList(mentors))) as DirectoryList;
      expect(listedMentors(sent)).toEqual(mentors);
    }),
  );
});
