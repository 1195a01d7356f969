const answer = (purpose: string): string => `  ${purpose}:
    state: granted
    date: 2026-01-05
    expires: 2029-01-05
    form: F1
    proof: REG-${purpose}
`;

const consent = (person: string): string =>
  `person: ${person}\npurposes:\n${['profile', 'photo', 'testimonial', 'award'].map(answer).join('')}`;

/** A mentor, another signatory, and what the private folder holds of them. */
export const people: Readonly<Record<string, string>> = {
  'src/content/mentors/fr/m-7k2q.md': `---
displayName: Aurélie Roy
agreement: feminine
role: Cheffe d’atelier
site: nantes
languages: [fr, en]
timeZone: Europe/Paris
motivations: [transmit, learn]
skills:
  technical: [lean]
  transversal: []
programmes: [relais]
channels: [site, video]
availability:
  state: open
  places: 1
  checked: 2026-11-02
photo:
  src: ../photos/m-7k2q.png
  alt: Portrait abstrait sur fond jaune
charter:
  version: "1.0"
  date: 2026-09-07
status: active
---

${'Un mot puis un autre. '.repeat(10)}
`,
  'src/content/mentors/en/m-7k2q.md': `---
role: Workshop manager
photo:
  alt: Abstract portrait on yellow
---

${'One word, then another. '.repeat(12)}
`,
  'src/content/testimonials/fr/attendre.md': `---
author: m-7k2q
speaksAs: mentor
format: text
title: Attendre
quote: ${'Attendre est un art utile. '.repeat(5)}
context:
  programme: relais
  season: hiver 2026
date: 2026-03-02
mentions: [p-9x8y]
---

J’ai appris à attendre.
`,
  'src/content/testimonials/en/attendre.md': `---
title: Waiting
quote: ${'Waiting is a useful art. '.repeat(5)}
context:
  season: winter 2026
---

I learned to wait.
`,
  'private/consents/m-7k2q.yaml': consent('m-7k2q'),
  'private/consents/p-9x8y.yaml': consent('p-9x8y'),
  'private/participations/m-7k2q.yaml': `person: m-7k2q
participations:
  - programme: relais
    role: mentor
    start: 2025-01-06
    end: 2025-07-07
    outcome: completed
    hours: 9
contributions: []
`,
};
