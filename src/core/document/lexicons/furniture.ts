/**
 * Wording of page furniture: lines a page prints around an article. Each pattern is tested on one
 * whole line (at most `LONGEST_FURNITURE` characters), so a body sentence that merely uses such a
 * word is not touched.
 */
export const LONGEST_FURNITURE = 220;

/** A line that is furniture wherever it stands. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:last )?(?:updated|modified|published|posted|first published)(?: on| at)?\s*[:|]|^last update(?: on| at)?\s*[:|]/iu,
  // "UPDATE: Second victim dies" is a headline.
  /^update\s*[:|]\s*(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|febr)uary\b|march\b|april\b|may\b|june\b|july\b|august\b|(?:septem|octo|novem|decem)ber\b)/iu,
  /^none$|^null$|^undefined$/iu,
  /\b(?:logo|thumbnail)$/iu,
  /^(?:advertisement|advert|sponsored(?: content)?|promoted)$/iu,
  /^(?:share|tweet|print|email|save|comments?|read more|see also|related(?: articles| stories)?|more from)\b.{0,60}$/iu,
  /^(?:follow|like|find|join)\b.{1,40}\b(?:facebook|twitter|instagram|telegram|whatsapp|youtube)\b/iu,
  /^(?:copyright|©|\(c\))\s|\ball rights reserved\b|\bmay not be (?:published|reproduced|rewritten)\b/iu,
  /^stay with \S+ for (?:more |the latest )?updates/iu,
  /^(?:click|tap) here\b|^download (?:the|our) app\b|^watch(?: live)?:/iu,
  /^this (?:is a developing|story (?:is|has been|will be)|article (?:is|has been|will be))\b.{1,50}(?:story|updated)\b/iu,
];

/** A line that opens an advert; what follows to the end of the page belongs to it. */
export const ADVERT_OPENINGS: readonly RegExp[] = [
  /^subscribe\b/iu,
  /^(?:sign up|register)\b.{1,60}\b(?:newsletter|free|today|now|account)\b/iu,
  /^(?:get|enjoy)\b.{1,40}\b(?:unlimited|exclusive|digital|full) (?:digital )?access\b/iu,
  /^support (?:our|independent|quality) (?:journalism|work|reporting)\b/iu,
  /^(?:become|join us as) a (?:member|subscriber|supporter)\b/iu,
];

/** Words that adverts use and news seldom does: two of them after an opening confirm it. */
export const ADVERT_WORDS =
  /\b(?:subscri(?:be|ber|ption)|newsletter|cancel any ?time|money[- ]back|ad[- ]free|issues per year|print edition|digital (?:edition|access)|unlimited access|free trial|exclusive (?:digital|subscriber)|sign up|log in)\b/giu;

/** Ends of a caption: who took or lent the picture. */
export const CREDIT =
  /\((?:photo |image |picture |file )?(?:credits?|courtesy|photo|image|picture|source)(?: by)?\s*[:/].{1,160}\)\s*$|\((?:[A-Z][\p{L}.]{0,30}\s){0,3}(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Affiliate|via AP|Photo)\b[^()]{0,80}\)\s*$|\b(?:AP Photo|Getty Images|REUTERS)\/[\p{L} .]{1,60}$/u;

/** A line that only labels a picture; the line after it is the caption. */
export const IMAGE_LABEL =
  /^(?:(?:AP|AFP|Reuters|Getty|EPA|Shutterstock|iStock|Alamy)(?: (?:Images?|Photos?))?|(?:photo|image|picture|video|file photo)(?: by [\p{L} .]{1,60})?|(?:enlarge|open|view) (?:this )?image)(?:\/[\p{L} ]{1,40})?$/iu;
