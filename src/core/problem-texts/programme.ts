import type { ProblemText } from './problem-text.ts';

/** Programmes, events and ways to thank. */
export const programmeTexts = {
  'dates-out-of-order': {
    severity: 'error',
    fr: [
      '« {after} » ({afterDate}) doit venir {relation} « {before} » ({beforeDate}).',
      'Corrigez l’une des deux dates.',
    ],
    en: [
      '“{after}” ({afterDate}) must come {relation} “{before}” ({beforeDate}).',
      'Correct one of the two dates.',
    ],
  },
  'no-such-time': {
    severity: 'error',
    fr: [
      'Aucune horloge de {zone} ne montre cette heure : le jour n’existe pas, ou les horloges avancent d’une heure cette nuit-là.',
      'Choisissez une heure avant ou après le passage à l’heure d’été, ou corrigez le jour.',
    ],
    en: [
      'No clock in {zone} shows this time: the day does not exist, or clocks go forward that night.',
      'Choose an hour before or after the change to summer time, or correct the day.',
    ],
  },
  'small-sample': {
    severity: 'error',
    fr: [
      'Ce chiffre repose sur {count} réponses ; il en faut {min} au moins pour ne reconnaître personne.',
      'Retirez-le jusqu’à ce qu’il y ait assez de réponses.',
    ],
    en: [
      'This figure rests on {count} answers; at least {min} are needed so that nobody is recognised.',
      'Remove it until there are enough answers.',
    ],
  },
  'compensation-reason': {
    severity: 'error',
    fr: [
      'Une contrepartie autre que le bénévolat se justifie en {min} caractères au moins ; il y en a {length}.',
      'Écrivez la raison publiée, ou revenez à « unpaid ».',
    ],
    en: [
      'Anything but unpaid needs a published reason of at least {min} characters; there are {length}.',
      'Write the published reason, or go back to “unpaid”.',
    ],
  },
  'milestone-too-late': {
    severity: 'error',
    fr: [
      'L’étape est au mois {month} d’un programme de {months} mois.',
      'Avancez l’étape ou allongez le programme.',
    ],
    en: [
      'The milestone is in month {month} of a programme of {months} months.',
      'Move it earlier or lengthen the programme.',
    ],
  },
  'pale-colour': {
    severity: 'error',
    fr: [
      'La couleur {colour} se lit mal sur le papier du site : contraste de {ratio}, il faut {needed}.',
      'La nuance la plus proche qui convient est {passing}.',
    ],
    en: [
      'The colour {colour} is hard to read on the paper of the site: contrast {ratio}, {needed} is needed.',
      'The nearest shade that passes is {passing}.',
    ],
  },
  'duplicate-name': {
    severity: 'warning',
    fr: [
      'Un autre programme s’appelle « {name} » : {other}.',
      'Donnez-leur deux noms : rien ne les distinguerait sur les badges ni dans les fichiers téléchargés.',
    ],
    en: [
      'Another programme is called “{name}”: {other}.',
      'Give them two names: nothing would tell them apart on badges or in downloaded files.',
    ],
  },
  'close-colours': {
    severity: 'error',
    fr: [
      'Les deux couleurs {colour} et {other} se distinguent mal : contraste de {ratio}, il faut {needed}.',
      'La nuance la plus proche qui convient est {passing}.',
    ],
    en: [
      'The two colours {colour} and {other} are hard to tell apart: contrast {ratio}, {needed} is needed.',
      'The nearest shade that passes is {passing}.',
    ],
  },
  'faint-accent': {
    severity: 'warning',
    fr: [
      'La seconde couleur {colour} ne se voit presque pas sur le papier du site et des badges : contraste de {ratio}, il faut {needed}.',
      'La nuance la plus proche qui convient est {passing}.',
    ],
    en: [
      'The second colour {colour} can hardly be seen on the paper of the site and of badges: contrast {ratio}, {needed} is needed.',
      'The nearest shade that passes is {passing}.',
    ],
  },
  'few-families': {
    severity: 'warning',
    fr: [
      'La reconnaissance ne couvre que {count} familles sur {total} ; trois au moins touchent plus de personnes.',
      'Ajoutez une idée d’une autre famille : {lacking}.',
    ],
    en: [
      'Recognition covers only {count} families of {total}; at least three reach more people.',
      'Add an idea of another family: {lacking}.',
    ],
  },
  'no-free-option': {
    severity: 'warning',
    fr: ['Aucune façon de remercier n’est gratuite.', 'Ajoutez-en une avec « cost: free ».'],
    en: ['No way to say thank you is free.', 'Add one with “cost: free”.'],
  },
  'empty-quarter': {
    severity: 'warning',
    fr: [
      'Rien n’est prévu pour remercier au trimestre {quarter} (mois {months}).',
      'Ajoutez l’un de ces mois au champ « months » d’une idée.',
    ],
    en: [
      'Nothing is planned to say thank you in quarter {quarter} (months {months}).',
      'Add one of these months to the field “months” of an idea.',
    ],
  },
} as const satisfies Record<string, ProblemText>;
