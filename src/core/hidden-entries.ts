import type { Consent, Purpose } from './consent.ts';
import { addMonths, type Day } from './day.ts';
import { inLocale, type Entry, type Kit } from './kit.ts';
import type { Bilingual } from './locale.ts';
import type { Mentor } from './mentor.ts';
import { publish, retentionMonths } from './published.ts';
import type { Testimonial } from './testimonial.ts';

/** An entry, or a part of one, that visitors do not see on a day, and why: for whoever writes, never for a page. */
export interface HiddenEntry {
  readonly collection: 'mentors' | 'testimonials' | 'news' | 'newsletters' | 'awards';
  readonly id: string;
  readonly file: string;
  readonly why: Bilingual;
}

const told = (fr: string, en: string): Bilingual => ({ fr, en });
const from = (day: Day): Bilingual => told(`à partir du ${day}`, `from ${day}`);
const until = (day: Day): Bilingual => told(`finie depuis le ${day}`, `over since ${day}`);

/** Everything that `publish` leaves out on a day, in the default language. */
export const hiddenEntries = (kit: Kit, today: Day): HiddenEntry[] => {
  const shown = publish(kit, today);
  const hidden = <N extends HiddenEntry['collection']>(
    collection: N,
    why: (entry: Kit[N][number]) => Bilingual | undefined,
  ): HiddenEntry[] =>
    inLocale<Kit[N][number]['data']>(kit[collection], kit.settings.defaultLocale).flatMap((entry) => {
      const reason = why(entry as Kit[N][number]);
      return reason ? [{ collection, id: entry.id, file: entry.file, why: reason }] : [];
    });
  const isShown = (name: HiddenEntry['collection'], id: string): boolean =>
    shown[name].some((one) => one.id === id);
  const reasons = { kit, today };
  return [
    ...hidden('mentors', (one) => (isShown('mentors', one.id) ? undefined : whyMentor(one, reasons))),
    ...hidden('testimonials', (one) =>
      isShown('testimonials', one.id) ? undefined : whyTestimonial(one, reasons),
    ),
    ...hidden('news', ({ id, data }) =>
      isShown('news', id) ? undefined : data.date > today ? from(data.date) : until(data.expires),
    ),
    ...hidden('newsletters', ({ id, data }) => (isShown('newsletters', id) ? undefined : from(data.date))),
    ...hidden('awards', ({ data }) =>
      data.laureates.length > 0 && data.publishAt > today
        ? told(`noms sous embargo jusqu’au ${data.publishAt}`, `names under embargo until ${data.publishAt}`)
        : undefined,
    ),
  ];
};

interface Reasons {
  readonly kit: Kit;
  readonly today: Day;
}

const whyMentor = ({ id, data }: Entry<Mentor>, { kit, today }: Reasons): Bilingual =>
  data.status === 'left'
    ? told('la personne est partie (status: left)', 'the person left (status: left)')
    : whyConsent(kit.consents.find((one) => one.data.person === id)?.data, 'profile', today);

const whyTestimonial = ({ data }: Entry<Testimonial>, { kit, today }: Reasons): Bilingual => {
  if (data.date > today) return from(data.date);
  const end = addMonths(data.date, retentionMonths.testimonial);
  if (today >= end) return until(end);
  const people = [...(data.author === undefined ? [] : [data.author]), ...data.mentions];
  const reasons = people.flatMap((id) => {
    const consent = kit.consents.find(({ data: { person } }) => person === id)?.data;
    const why = whyConsent(consent, 'testimonial', today);
    return why === granted ? [] : [told(`${id} : ${why.fr}`, `${id}: ${why.en}`)];
  });
  return (
    reasons[0] ?? told('le profil de l’auteur n’est pas publié', 'the profile of its author is not published')
  );
};

const granted = told('consentement donné', 'consent given');

/** Where a person's answer to a purpose stands. */
const whyConsent = (consent: Consent | undefined, purpose: Purpose, today: Day): Bilingual => {
  const answer = consent?.purposes[purpose];
  const of = told(`consentement « ${purpose} »`, `consent “${purpose}”`);
  if (!answer) return told(`${of.fr} absent du registre`, `${of.en} is not in the register`);
  if (answer.state === 'refused') return told(`${of.fr} refusé`, `${of.en} refused`);
  if (answer.state === 'withdrawn') return told(`${of.fr} retiré`, `${of.en} withdrawn`);
  if (answer.date > today) return told(`${of.fr} à partir du ${answer.date}`, `${of.en} from ${answer.date}`);
  if (answer.expires !== undefined && today >= answer.expires)
    return told(`${of.fr} expiré le ${answer.expires}`, `${of.en} expired on ${answer.expires}`);
  return granted;
};
