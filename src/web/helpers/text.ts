import Handlebars from "handlebars";

/** A model name: capital letters, a hyphen, digits. It must never break across lines. */
const MODEL_NAME = /\b[A-Z][A-Za-z]{0,7}-\d{1,4}[A-Z]{0,2}\b/g;

/** Text, escaped, with model names (`Su-35`) held together. */
export function text(value: string): Handlebars.SafeString {
  const escaped = Handlebars.escapeExpression(value);
  return new Handlebars.SafeString(escaped.replace(MODEL_NAME, '<span class="nb">$&</span>'));
}
