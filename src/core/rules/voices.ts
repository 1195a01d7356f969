import type { Entry, Kit } from '../kit.ts';
import { problem, type Problem } from '../problem.ts';
import { smallestAnonymousGroup, type Testimonial } from '../testimonial.ts';
import type { KnownIds } from './known-ids.ts';

/** Testimonials that say too little, or too much, of who speaks. */
export const unclearVoices = (kit: Kit, known: KnownIds): Problem[] =>
  kit.testimonials
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .flatMap((entry) => [
      ...voiceProblems(entry, known.get('mentors') ?? new Set()),
      ...videoProblems(entry),
    ]);

const voiceProblems = (
  { file, data: { author, anonymous, signature } }: Entry<Testimonial>,
  mentors: ReadonlySet<string>,
): Problem[] => {
  const problems: Problem[] = [];
  if (anonymous && (author !== undefined || signature)) {
    problems.push(
      problem('anonymous-and-signed', { file, path: [author === undefined ? 'signature' : 'author'] }, {}),
    );
  }
  if (anonymous && anonymous.groupSize < smallestAnonymousGroup) {
    problems.push(
      problem(
        'small-group',
        { file, path: ['anonymous', 'groupSize'] },
        { count: anonymous.groupSize, min: smallestAnonymousGroup },
      ),
    );
  }
  if (!anonymous && author === undefined) problems.push(problem('nobody-speaks', { file, path: [] }, {}));
  if (author !== undefined && !signature && !anonymous && !mentors.has(author)) {
    problems.push(problem('signature-needed', { file, path: ['author'] }, { person: author }));
  }
  return problems;
};

const videoProblems = ({ file, data }: Entry<Testimonial>): Problem[] =>
  data.format === 'video' && !data.video
    ? [
        problem(
          'missing-field',
          { file, path: ['video'] },
          {
            key: 'video',
            expected: { fr: 'src, poster, transcript', en: 'src, poster, transcript' },
          },
        ),
      ]
    : [];
