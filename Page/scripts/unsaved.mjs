// What would be lost, and the questions before it is.

import { isTyped } from './draft.mjs';
import { t } from './words.mjs';

/** Whether closing the page, or opening another file, would lose work. */
export function isUnsaved({ file, kept }) {
  return Boolean(file?.steps.isUnsaved || kept.text?.isChanged || isTyped(kept.record));
}

/**
 * Asks before the file becomes another version where that drops what is typed.
 * @param {'text' | 'record'} [own] where what is typed is what makes the version
 */
export function mayChange({ kept: { text, record } }, own) {
  const isLost = own !== 'text' && text?.isChanged || own !== 'record' && record?.corrects && isTyped(record);
  return !isLost || confirm(t('loseTyped'));
}

/** Asks before another figure takes the place of one that is typed. */
export function mayReplaceRecord({ kept }, isSourceLost) {
  return !isTyped(kept.record, isSourceLost) || confirm(t('loseRecord'));
}
