/** Verbs (base form) that bring people where they are treated or held: to a hospital, to a jail. */
export const BRINGING =
  "take|rush|fly|airlift|transport|transfer|move|bring|carry|send|drive|ferry|escort|admit";

/** What people undergo who want to be rid of an addiction. */
export const REHAB = "rehab|rehabilitation|treatment";
