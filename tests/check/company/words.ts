const thanks = (family: string, cost: string, months: string): string => `name: Merci
summary: Deux lignes
family: ${family}
need: seen
value: attention
cost: ${cost}
from: L’atelier
moment: any
when: toute l’année
months: ${months}
personal: individual
reach: discreet
feedback:
  average: 4.5
  n: 12
`;
const thanksInEnglish = `name: Thank you
summary: Two lines
from: The workshop
when: all year
`;

/** Sites, skills, ways to thank, and everything that is read rather than counted. */
export const words: Readonly<Record<string, string>> = {
  'src/content/sites/fr/nantes.yaml': `name: Nantes
country: France
zone: Europe/Paris
quietPlaces:
  - name: Serre
    note: Au calme
`,
  'src/content/sites/en/nantes.yaml': `name: Nantes
country: France
quietPlaces:
  - name: Greenhouse
    note: Quiet
`,
  'src/content/skills/fr/lean.yaml': 'label: Lean\nfamily: technical\n',
  'src/content/skills/en/lean.yaml': 'label: Lean\n',
  'src/content/variants/fr/bar.yaml': `name: Barreau
summary: Pour un ordre d’avocats
examples: [Une avocate s’installe]
rules: []
`,
  'src/content/variants/en/bar.yaml': `name: Bar
summary: For a bar association
examples: [A lawyer sets up alone]
`,
  'src/content/recognition/fr/mot.yaml': thanks('formal', 'free', '[1, 4]'),
  'src/content/recognition/fr/cercle.yaml': thanks('network', 'modest', '[7]'),
  'src/content/recognition/fr/pause.yaml': thanks('time', 'modest', '[10]'),
  'src/content/recognition/en/mot.yaml': thanksInEnglish,
  'src/content/recognition/en/cercle.yaml': thanksInEnglish,
  'src/content/recognition/en/pause.yaml': thanksInEnglish,
  'src/content/events/fr/cercle.mdx': `---
title: Cercle
type: circle
start: "2027-02-03T12:15"
end: "2027-02-03T13:15"
zone: Europe/Paris
place:
  kind: site
  site: nantes
  name: Serre
audience: Tout le monde
summary: Une heure
accessibility: De plain-pied
photography: Aucune
registration:
  url: https://intranet.temoin.example/cercle
---

Venez.
`,
  'src/content/events/en/cercle.mdx': `---
title: Circle
place:
  name: Greenhouse
audience: Everyone
summary: One hour
accessibility: Step-free
photography: None
---

Come.
`,
  'src/content/faq/fr/arreter.mdx': `---
question: Puis-je arrêter\u00a0?
audience: all
---

${'Oui, et sans dire pourquoi. '.repeat(9)}
`,
  'src/content/faq/en/arreter.mdx': `---
question: May I stop?
---

${'Yes, and without saying why. '.repeat(9)}
`,
  'src/content/glossary/fr/mentor.yaml': 'term: Mentor\ndefinition: Quelqu’un qui attend bien.\n',
  'src/content/glossary/en/mentor.yaml': 'term: Mentor\ndefinition: Somebody who waits well.\n',
  'src/content/news/fr/serre.mdx': `---
title: La serre ouvre
summary: Un lieu calme
date: 2026-11-02
expires: 2027-06-30
programme: relais
---

Entrez.
`,
  'src/content/news/en/serre.mdx': `---
title: The greenhouse opens
summary: A quiet place
---

Come in.
`,
  'src/content/newsletters/fr/1.yaml': `number: 1
date: 2026-11-10
title: Premier numéro
lead: Une serre.
news: [serre]
events: [cercle]
mentors: [m-7k2q]
testimonials: [attendre]
resources: [guide]
`,
  'src/content/newsletters/en/1.yaml': 'title: First issue\nlead: A greenhouse.\n',
  'src/content/resources/fr/guide.mdx': `---
title: Guide
summary: Une page
category: guide
audience: all
format: page
minutes: 2
skills: [lean]
---

Ne préparez rien.
`,
  'src/content/resources/en/guide.mdx': `---
title: Guide
summary: One page
---

Prepare nothing.
`,
  'src/content/pages/fr/why.mdx': `---
title: Pourquoi
lead: Parce que.
---

Un texte.

Un autre texte.
`,
  'src/content/pages/en/why.mdx': `---
title: Why
lead: Because.
---

A text.

Another text.
`,
};
