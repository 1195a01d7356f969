import type { Purpose } from '../../src/core/consent.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { Scope } from '../../src/core/withdrawal.ts';
import type { FileChange } from './file-drafts.ts';
import type { Passage } from './plan.ts';

interface Words {
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly kinds: Readonly<Record<FileChange['kind'], string>>;
  readonly why: Readonly<Record<Passage['why'], string>>;
  readonly everything: string;
  readonly title: (person: string, scope: string) => string;
  readonly dry: string;
  readonly files: string;
  readonly none: string;
  readonly reread: string;
  readonly line: string;
  readonly pages: string;
  readonly noBuild: string;
  readonly journeys: Readonly<Record<'none' | 'ongoing', string>> & {
    readonly until: (day: string) => string;
  };
  readonly memory: (file: string, day: string) => string;
  readonly cache: (count: number) => string;
  readonly checked: string;
  readonly before: string;
  readonly undone: string;
  readonly next: readonly string[];
  readonly ticket: string;
  readonly ticketText: (facts: TicketFacts) => string[];
  readonly profileAlone: string;
  readonly unknown: (person: string, near: string | undefined) => string;
  readonly usage: string;
}

/** What the text for the ticket tells. */
export interface TicketFacts {
  readonly person: string;
  readonly scope: string;
  readonly today: string;
  readonly deleted: number;
  readonly edited: number;
  readonly passages: number;
  readonly journeys: string;
  readonly memory: string | undefined;
}

/** What `npm run withdraw` says, in French and English. */
export const withdrawTexts: Readonly<Record<ToolLocale, Words>> = {
  fr: {
    purposes: {
      profile: 'profil',
      photo: 'portrait',
      video: 'vidéo',
      testimonial: 'témoignage',
      award: 'prix',
      externalBadge: 'badges externes',
      newsletter: 'infolettre',
    },
    kinds: { edited: 'modifié', deleted: 'supprimé', created: 'créé' },
    why: {
      replaced: 'le nom a été remplacé par des mots neutres : relisez la phrase',
      removed: 'ce qui citait ou montrait la personne a été retiré : relisez autour',
      mention: 'ce texte nomme la personne dans « mentions » : il ne paraît plus tant qu’il n’est pas récrit',
      named: 'un mot du nom s’y trouve encore : récrivez, sinon la construction s’arrêtera',
    },
    everything: 'toutes les finalités',
    title: (person, scope) => `Retrait de ${person} : ${scope}`,
    dry: 'Essai : rien n’est écrit.',
    files: 'Fichiers',
    none: 'Aucun fichier à changer : ce retrait est déjà fait.',
    reread: 'À relire',
    line: 'ligne',
    pages: 'Pages du dernier site construit qui montrent cette personne',
    noBuild: 'Il n’y a pas de site construit dans dist : les pages touchées ne peuvent pas être dites.',
    journeys: {
      none: 'Parcours : aucun n’est conservé.',
      ongoing:
        'Parcours : conservés dans le dossier privé, dont un en cours (heures validées, jamais publiés).',
      until: (day) =>
        `Parcours : conservés dans le dossier privé jusqu’au ${day} (trois ans après leur fin, jamais publiés).`,
    },
    memory: (file, day) => `Pour prouver l’absence : ${file}, à supprimer le ${day}.`,
    cache: (count) => `Images retirées du cache : ${count}.`,
    checked: 'Le contenu passe la vérification.',
    before: 'Le contenu avait déjà des erreurs, sans rapport avec ce retrait : npm run check.',
    undone: 'Ce retrait aurait rendu le contenu fautif : tout a été remis en place. Signalez-le.',
    next: [
      'Ensuite : npm run build, publiez le site, puis npm run withdraw:verify.',
      'Hors de portée : téléchargements, LinkedIn, courriels, historique Git, sauvegardes (docs/withdrawal.md).',
    ],
    ticket: 'Texte pour le ticket',
    ticketText: (facts) => [
      `Retrait de ${facts.person} (${facts.scope}), le ${facts.today}.`,
      `Fait : consentement marqué « retiré », ${facts.deleted} fichiers supprimés, ${facts.edited} modifiés, contenu vérifié.`,
      facts.journeys,
      ...(facts.memory === undefined ? [] : [facts.memory]),
      facts.passages > 0
        ? `À relire par la communication : ${facts.passages} passages.`
        : 'Aucun passage à relire.',
      'Reste : construire et publier ; vérifier avec withdraw:verify ; historique Git et sauvegardes ;',
      'prévenir la personne que ses téléchargements et sa page LinkedIn ne dépendent que d’elle.',
    ],
    profileAlone:
      'Retirer le profil retire tout ce qui en dépend : lancez la commande sans --purpose, ou nommez d’autres finalités.',
    unknown: (person, near) =>
      `« ${person} » n’est ni un mentor, ni une personne du registre.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`}`,
    usage: [
      'Utilisation : npm run withdraw -- m-7k2q [options]',
      '  --purpose FINALITÉ    photo, video, testimonial, award, externalBadge ou newsletter ; peut être répété',
      '  --dry-run             dit ce qui serait fait, sans rien écrire',
      '  --today AAAA-MM-JJ    date du retrait (aujourd’hui)',
      '  --locale fr|en        langue des messages (la première du site)',
      '  --project DOSSIER     une autre entreprise (ce dossier)',
    ].join('\n'),
  },
  en: {
    purposes: {
      profile: 'profile',
      photo: 'portrait',
      video: 'video',
      testimonial: 'testimonial',
      award: 'award',
      externalBadge: 'external badges',
      newsletter: 'newsletter',
    },
    kinds: { edited: 'edited', deleted: 'deleted', created: 'created' },
    why: {
      replaced: 'the name was replaced by neutral words: read the sentence again',
      removed: 'what quoted or showed the person was removed: read around it',
      mention: 'this text names the person in “mentions”: it is hidden until it is rewritten',
      named: 'a word of the name still stands there: rewrite it, or the build will stop',
    },
    everything: 'all purposes',
    title: (person, scope) => `Withdrawal of ${person}: ${scope}`,
    dry: 'Dry run: nothing is written.',
    files: 'Files',
    none: 'No file to change: this withdrawal is already done.',
    reread: 'To be read again',
    line: 'line',
    pages: 'Pages of the last site built that show this person',
    noBuild: 'There is no built site in dist: the pages touched cannot be told.',
    journeys: {
      none: 'Journeys: none is kept.',
      ongoing:
        'Journeys: kept in the private folder, one of them ongoing (validated hours, never published).',
      until: (day) =>
        `Journeys: kept in the private folder until ${day} (three years after their end, never published).`,
    },
    memory: (file, day) => `To prove the absence: ${file}, to be deleted on ${day}.`,
    cache: (count) => `Pictures removed from the cache: ${count}.`,
    checked: 'The content passes the check.',
    before: 'The content already had errors, unrelated to this withdrawal: npm run check.',
    undone: 'This withdrawal would have broken the content: everything was put back. Please report it.',
    next: [
      'Next: npm run build, publish the site, then npm run withdraw:verify.',
      'Out of reach: downloads, LinkedIn, e-mails, Git history, backups (docs/withdrawal.en.md).',
    ],
    ticket: 'Text for the ticket',
    ticketText: (facts) => [
      `Withdrawal of ${facts.person} (${facts.scope}), on ${facts.today}.`,
      `Done: consent marked “withdrawn”, ${facts.deleted} files deleted, ${facts.edited} edited, content checked.`,
      facts.journeys,
      ...(facts.memory === undefined ? [] : [facts.memory]),
      facts.passages > 0
        ? `For communications to read again: ${facts.passages} passages.`
        : 'No passage to read again.',
      'Left: build and publish; verify with withdraw:verify; Git history and backups;',
      'tell the person that downloads and their LinkedIn page are in their own hands.',
    ],
    profileAlone:
      'Withdrawing the profile withdraws all that rests on it: run the command without --purpose, or name other purposes.',
    unknown: (person, near) =>
      `“${person}” is neither a mentor nor a person of the register.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    usage: [
      'Usage: npm run withdraw -- m-7k2q [options]',
      '  --purpose PURPOSE     photo, video, testimonial, award, externalBadge or newsletter; may be repeated',
      '  --dry-run             says what would be done, without writing anything',
      '  --today YYYY-MM-DD    day of the withdrawal (today)',
      '  --locale fr|en        language of the messages (the site’s first)',
      '  --project FOLDER      another company (this folder)',
    ].join('\n'),
  },
};

/** The scope in words. */
export const scopeWords = (scope: Scope, locale: ToolLocale): string => {
  const { everything, purposes } = withdrawTexts[locale];
  return scope === 'everything' ? everything : scope.map((one) => purposes[one]).join(', ');
};
