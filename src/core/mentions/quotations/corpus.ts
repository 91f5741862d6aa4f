import type { RecognizerCorpus, RecognizerExample } from "../recognizer.ts";

const SPEECH: readonly RecognizerExample[] = [
  { text: "[“We are ready to sail,”] he said.", values: [{ words: "We are ready to sail,", use: "speech" }] },
  { text: '["We are ready to sail,"] he said.', values: [{ words: "We are ready to sail,", use: "speech" }] },
  { text: "[‘We are ready to sail,’] he said.", values: [{ use: "speech" }] },
  { text: "['We are ready to sail,'] he said.", values: [{ use: "speech" }] },
  { text: "[«We are ready to sail»], he said.", values: [{ words: "We are ready to sail" }] },
  { text: "[“The crew’s ship isn’t ours,”] she said.", values: [{ words: "The crew’s ship isn’t ours," }] },
  {
    text: "['The sailors' ship isn't ours,'] she said.",
    values: [{ words: "The sailors' ship isn't ours," }],
  },
  { text: "[“He shouted ‘man overboard’ and ran,”] she said.", values: [{ use: "speech" }] },
  {
    text: '[" We sailed at dawn and came back, "] he said.',
    values: [{ words: "We sailed at dawn and came back," }],
  },
  {
    text: '["There are only 38,"] he said, ["not 39"]. He is 6\'2" tall.',
    values: [{}, { words: "not 39" }],
  },
  { text: "He called the plan [“worrisome.”]", values: [{ words: "worrisome.", use: "speech" }] },
  { text: "He asked twice. [“Never.”] Then he left.", values: [{ use: "speech" }] },
  {
    text: "[“We sailed on.\n“We saw land at dawn,”] he said.",
    values: [{ words: "We sailed on.\nWe saw land at dawn,", use: "speech" }],
  },
  { text: "[“We sailed on and on.]\nThe ship sank.", values: [{ words: "We sailed on and on." }] },
  {
    text: "[``We are ready to sail,''] he said.",
    values: [{ words: "We are ready to sail,", use: "speech" }],
  },
  {
    text: '["Yes,"] he said, ["we shall sail tomorrow."]',
    values: [{ words: "Yes," }, { words: "we shall sail tomorrow." }],
  },
];

const OTHER_USES: readonly RecognizerExample[] = [
  { text: "They sell so-called [“green”] coal.", values: [{ words: "green", use: "scare" }] },
  { text: "The [“smart”] bins were emptied.", values: [{ use: "scare" }] },
  { text: "She wrote the novel [“The Long Way Home”] in May.", values: [{ use: "title" }] },
  { text: "Her film [“Solaris”] opened.", values: [{ words: "Solaris", use: "title" }] },
];

const NEAR_MISSES: readonly RecognizerExample[] = [
  { text: "The sailors' ship and the captain's boat sank in '98.", values: [] },
  { text: "The sailors’ ship didn’t sink.", values: [] },
  { text: "He is 5'10\" tall and she is 5'8\" tall.", values: [] },
  { text: "Rock 'n' roll isn't over.", values: [] },
  { text: "Nothing was said.", values: [] },
];

export const quotationsCorpus: RecognizerCorpus = {
  recognizer: "quotations",
  examples: [
    { text: "The firm gave out a note: [“We lost it.”]", values: [{ use: "speech" }] },
    ...SPEECH,
    ...OTHER_USES,
    ...NEAR_MISSES,
  ],
};
