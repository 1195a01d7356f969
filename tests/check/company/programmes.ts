/** A programme, its charter, an edition of the award and a badge. */
export const programmes: Readonly<Record<string, string>> = {
  'src/content/programmes/fr/relais.mdx': `---
name: Relais
tagline: On se passe le témoin
lead: Six mois pour prendre ses marques.
type: classic
status: open
sites: [nantes]
languages: [fr]
identity:
  primary: "#0B5D57"
  accent: "#F2B441"
  motif: relay
  initials: RE
entry: both
frame:
  months: 6
  rhythm: chaque mois
  hoursPerMonth: 2
meetings: [formal]
channels: [site, video]
objectives: [Prendre ses marques, Comprendre]
expectations: [Venir, Prévenir]
benefits:
  mentor: [Se relire, Des heures]
  mentee: [Un regard, Du temps]
notPromised: Aucune promotion
selection: [Un an d’ancienneté]
matching:
  - label: Distance
    text: Deux équipes
answerDelay: Sous quinze jours
training:
  hours: 2
  compulsory: true
milestones:
  - month: 0
    title: Se former
    text: Deux heures
    with: [mentor]
  - month: 6
    title: Clore
    text: Une heure
    with: [pair]
compensation:
  kind: unpaid
contact:
  role: L’équipe
  email: relais@temoin.example
figures:
  - label: Binômes
    value: "12"
    n: 24
    date: 2026-06-30
charterVersion: "1.0"
variant: bar
review:
  owner: L’équipe
  last: 2026-10-01
  next: 2027-04-01
---

Un texte, une [page](/charte/) et une règle\u00a0:

<Rule code="C-01" />
`,
  'src/content/programmes/en/relais.mdx': `---
name: Relais
tagline: Passing it on
lead: Six months to find your feet.
frame:
  rhythm: every month
objectives: [Find your feet, Understand]
expectations: [Come, Say so]
benefits:
  mentor: [Hear yourself, Hours]
  mentee: [Fresh eyes, Time]
notPromised: No promotion
selection: [One year here]
matching:
  - label: Distance
    text: Two teams
answerDelay: Within a fortnight
milestones:
  - month: 0
    title: Get trained
    text: Two hours
  - month: 6
    title: Close
    text: One hour
contact:
  role: The team
figures:
  - label: Pairs
    value: "12"
review:
  owner: The team
---

A text, a [page](/en/charter/) and a rule:

<Rule code="C-01" />
`,
  'src/content/charter/fr/1-0.yaml': `version: "1.0"
status: in-force
effective: 2024-01-08
adoptedBy: Le comité
lead: Une règle.
meetingPlaces: [site, public-place, video]
rules:
  - code: C-01
    title: Chacun est libre
    text: On entre et on sort d’un mot.
    why: Rien d’imposé ne dure.
    example: L’un des deux s’arrête. On le remercie.
seal: "16cd4f1a089a2bfdd9eb8c431605bb507d6e88561f9f3302971a2744bc4945f8"
`,
  'src/content/charter/en/1-0.yaml': `adoptedBy: The committee
lead: One rule.
rules:
  - code: C-01
    title: Everyone is free
    text: Come and go with a word.
    why: Nothing imposed lasts.
    example: One of them stops. They are thanked.
`,
  'src/content/awards/fr/2026.yaml': `edition: 2026
theme: Écouter
lead: Un jury, aucun vote.
calendar:
  opens: 2025-11-03
  nominations: 2026-03-13
  jury: 2026-04-23
  ceremony: 2026-06-11
  place: Nantes
criteria:
  - label: Écoute
    text: La présence
    weight: 60
  - label: Effet
    text: Ce qui reste
    weight: 40
jury: [Une mentore, Un mentoré, Une élue]
fairness: [Aucun vote]
categories:
  - id: annee
    label: Mentor de l’année
laureates:
  - mentor: m-7k2q
    category: annee
    reason: Pour sa patience.
publishAt: 2026-06-11
`,
  'src/content/awards/en/2026.yaml': `theme: Listening
lead: A jury, no vote.
calendar:
  place: Nantes
criteria:
  - label: Listening
    text: Presence
  - label: Effect
    text: What remains
jury: [A mentor, A mentee, An elected member]
fairness: [No vote]
categories:
  - id: annee
    label: Mentor of the year
laureates:
  - mentor: m-7k2q
    reason: For her patience.
`,
  'src/content/badges/fr/engagement.yaml': `name: Engagement
role: mentor
level: 1
shape: seal
criteria: Choisir, se former
summary: choix fait
rules:
  - version: 1
    effective: 2023-09-01
    started: 1
`,
  'src/content/badges/en/engagement.yaml': `name: Engagement
criteria: Choose, get trained
summary: signed up
`,
};
