import type { ComponentProps } from 'astro/types';
import type EventCard from './EventCard.astro';
import { withHardWords } from './example-content.ts';
import { englishSite, exampleSite } from './example-site.ts';

const event: ComponentProps<typeof EventCard>['event'] = {
  title: 'Cercle des mentors',
  start: '2027-01-14T12:30',
  end: '2027-01-14T14:00',
  place: { kind: 'site', site: 'nantes', name: 'Nantes, salle Erdre', online: true },
};
const hard = withHardWords(event);

export const examples = {
  default: { site: exampleSite, id: 'cercle', event },
  english: { site: englishSite, id: 'cercle', event },
  longName: { site: exampleSite, id: 'cercle', event: hard.longWord },
  markup: { site: exampleSite, id: 'cercle', event: hard.markup },
} satisfies Record<string, ComponentProps<typeof EventCard>>;
