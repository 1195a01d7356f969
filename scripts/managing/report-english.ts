import { counted, type ManagingWords } from './report-words.ts';

/** The manager’s report in English. */
export const english: ManagingWords = {
  title: 'Mentoring, as its manager sees it',
  on: (day) => `On ${day}`,
  private: 'Internal document, drawn from the private folder: do not publish it.',
  parts: {
    missing: {
      title: 'Consents to ask for',
      lead: 'Their content needs them, and nobody asked.',
      none: 'Everyone answered for what their content needs.',
    },
    expired: {
      title: 'Expired consents',
      lead: 'These people no longer appear for these purposes.',
      none: 'None.',
    },
    expiring: {
      title: 'Consents that expire within 60 days',
      lead: 'Ask again before their date.',
      none: 'None.',
    },
    vanishing: {
      title: 'What will vanish, and when',
      lead: 'Within twelve months, if nothing changes.',
      none: 'Nothing will vanish within twelve months.',
    },
    availability: {
      title: 'Availability to be confirmed',
      lead: 'Checked more than 90 days ago: the site says “to be confirmed”.',
      none: 'All were checked less than 90 days ago.',
    },
    charter: {
      title: 'Charters to sign again',
      lead: 'These mentors accepted a version that is no longer in force.',
      none: 'Everyone accepted the version in force.',
    },
    reviews: {
      title: 'Overdue reviews',
      lead: 'The content stays online; a function must read it again.',
      none: 'No review is overdue.',
    },
    translations: {
      title: 'Translations to read again',
      lead: 'The original changed since. Read again, then: npm run translated -- <file>.',
      none: 'No confirmed translation is behind its original.',
    },
    recognition: {
      title: 'Recognition',
      lead: 'A year without a gap, and a way to thank that costs nothing.',
      none: 'Every quarter has its gesture, every family a free one.',
    },
    earned: {
      title: 'Who earned what, and why',
      lead: 'By the published rules, at their version of the day.',
      none: 'No mentor is published.',
    },
  },
  purposes: {
    profile: 'profile',
    photo: 'portrait',
    video: 'video',
    testimonial: 'testimonial',
    award: 'award',
    externalBadge: 'external badges',
    newsletter: 'newsletter',
  },
  lost: {
    mentor: 'profile',
    photo: 'portrait',
    video: 'video',
    badgeImages: 'badge images',
    testimonial: 'testimonial',
    laureate: 'award wall',
    newsletter: 'newsletter',
    news: 'news',
  },
  families: {
    formal: 'formal',
    network: 'network',
    symbolic: 'symbolic',
    development: 'development',
    time: 'time',
  },
  inDays: (days) => `in ${counted('en', days, 'day', 'days')}`,
  sinceDays: (days) => (days === 0 ? 'since today' : `for ${counted('en', days, 'day', 'days')}`),
  unmarked: (count) =>
    `${counted('en', count, 'translation was never confirmed', 'translations were never confirmed')}: npm run translated.`,
  accepted: (version, day) => `version ${version}, on ${day}`,
  checked: (day) => `checked on ${day}`,
  emptyQuarter: (quarter) => `Nothing is planned in quarter ${quarter}.`,
  noFree: 'No gesture is free: add one.',
  noFreeIn: (families) => `No free gesture in: ${families}.`,
  written: (file) => `Report to print: ${file}`,
  toSee: (count) =>
    count === 0 ? 'Nothing to see to.' : counted('en', count, 'point to see to.', 'points to see to.'),
  usage: [
    'Usage: npm run report -- [options]',
    '  --json                 also writes out/report.json, and prints it',
    '  --today YYYY-MM-DD     on that day (today)',
    '  --out FOLDER           where to write (out)',
    '  --locale fr|en         language (the site’s first)',
    '  --project FOLDER       another company (this folder)',
  ].join('\n'),
};
