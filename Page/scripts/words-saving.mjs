// What the page says where files are handed on or come back.

export const wordsOfSaving = {
  theFile: ['The registry', 'Le registre'],
  nothingChanged: ['Nothing was changed since it was opened.', 'Rien n’a été modifié depuis l’ouverture.'],
  changesMade: ['One step since it was opened:|{count} steps since it was opened:', 'Une étape depuis l’ouverture :|{count} étapes depuis l’ouverture :'],
  saveAs: ['Save {name}', 'Sauvegarder {name}'],
  difference: ['What changed, and which verdicts', 'Ce qui a changé, et quels résultats'],
  asOpened: ['as opened', 'à l’ouverture'],
  asNow: ['now', 'maintenant'],

  scorecards: ['The scorecard', 'Le tableau de bord'],
  ofOwnPeriod: ['Of the file’s own period, in the language of this page.', 'Pour la période du fichier, dans la langue de cette page.'],
  asOnBoard: [
    'Of the period that is chosen for the scorecard, in the language of this page.',
    'Pour la période choisie dans le tableau de bord, dans la langue de cette page.'],
  'format-html': ['Page', 'Page'],
  'about-html': ['for screens, phones and paper', 'pour écrans, téléphones et papier'],
  'format-brief': ['Brief', 'Note'],
  'about-brief': ['at most 150 words for a report', '150 mots au plus pour un rapport'],
  'format-svg': ['Picture', 'Image'],
  'about-svg': ['for a message or a slide', 'pour un message ou une diapositive'],
  'format-markdown': ['Markdown', 'Markdown'],
  'about-markdown': ['for Word, by way of pandoc', 'pour Word, au moyen de pandoc'],
  'format-text': ['Plain text', 'Texte'],
  'about-text': ['for a mail or a terminal', 'pour un courriel ou un terminal'],
  'format-csv': ['Table', 'Tableau'],
  'about-csv': ['a row for each verdict', 'une ligne par résultat'],
  'format-json': ['JSON', 'JSON'],
  'about-json': ['for programs', 'pour les programmes'],

  tables: ['Tables for a spreadsheet', 'Tableaux pour un tableur'],
  'table-table': ['Observations', 'Données'],
  'about-table-table': ['all that the sources say; edited, it can be imported', 'tout ce que disent les sources ; modifié, il peut être importé'],
  'table-lists': ['Candidate lists', 'Listes de candidatures'],
  'about-table-lists': ['a row for each list; edited, it can be imported', 'une ligne par liste ; modifié, il peut être importé'],
  'table-series': ['Series', 'Séries'],
  'about-table-series': ['each figure over time, with its share', 'chaque chiffre dans le temps, avec la part'],

  takeTable: ['Import a table', 'Importer un tableau'],
  takeTableHint: [
    'A table of observations that was edited in a spreadsheet, or that a field office gave back. What it changes is shown first.',
    'Un tableau de données modifié dans un tableur, ou rendu par un bureau de terrain. Ce qu’il change est d’abord montré.'],
  chooseTable: ['Table (CSV)', 'Tableau (CSV)'],
  dates: ['Dates in it', 'Dates du tableau'],
  asWritten: ['as exported: 2026-12-31', 'comme exportées : 2026-12-31'],
  dayFirst: ['day first: 31/12/2026', 'jour d’abord : 31/12/2026'],
  monthFirst: ['month first: 12/31/2026', 'mois d’abord : 12/31/2026'],
  takeTableOver: ['Import it', 'L’importer'],
  tableTaken: ['{name} was imported.', '{name} a été importé.'],

  collection: ['A form for field offices', 'Un formulaire pour les bureaux de terrain'],
  collectionHint: [
    'A page with the questions alone. It works offline, and gives the answers back as a table to import here.',
    'Une page avec les seules questions. Elle marche sans réseau et rend les réponses sous forme de tableau, à importer ici.'],
  formLanguage: ['Language of the form', 'Langue du formulaire'],
  formSource: ['Source that the answers are cited as', 'Source citée pour les réponses'],
  formSourceHint: [
    'It must be in the file: record one figure of it first.',
    'Elle doit être dans le fichier : enregistrez-en d’abord un chiffre.'],
  formSubjects: ['What it asks about', 'Ce qu’il demande'],
  makeForm: ['Make the form', 'Créer le formulaire'],
  formLacks: ['Choose a source, and something to ask about.', 'Choisissez une source et au moins une question.'],
  formHeading: ['Figures on women', 'Chiffres sur les femmes'],
  formIntroduction: [
    'Please give the figures that you know. When you are done, press the button at the end and send the file that it makes to whoever sent you this page.',
    'Indiquez les chiffres que vous connaissez. Quand vous avez fini, appuyez sur le bouton à la fin et envoyez le fichier créé à la personne dont vient cette page.'],
  formCountHint: [
    'Leave empty what you do not know; 0 means that there was none. “≥20” is at least 20, “20..25” from 20 to 25.',
    'Laissez vide ce que vous ne savez pas ; 0 veut dire qu’il n’y en avait pas. « ≥20 » veut dire au moins 20, « 20..25 » de 20 à 25.'],
  giveBack: ['Save my answers', 'Sauvegarder mes réponses'],
  givenBack: [
    'answers.csv is in your folder of downloads: send it back.',
    'answers.csv se trouve dans votre dossier de téléchargements : renvoyez ce fichier.'],
  nothingGiven: ['There is no answer yet.', 'Il n’y a pas encore de réponse.'],
  dayMissing: ['Please give the day for:', 'Indiquez le jour pour :'],

  otherFile: ['Another file', 'Un autre fichier'],
  orDrop: ['or drop it anywhere on this page', 'ou déposez-le n’importe où sur cette page'],
  openOther: ['Open another registry', 'Ouvrir un autre registre'],
};
