import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import Handlebars from "handlebars";
import { invariant } from "../base/assert.ts";
import { helpers } from "./helpers/index.ts";

/** Page templates, all made into functions at start-up: a request never reads or compiles one. */
export interface Templates {
  /** The page in the frame of the site. Throws on a field the context lacks: a template's misspelling is a bug. */
  render(page: string, context: object, frame: object): string;
}

const VIEWS = fileURLToPath(new URL("../../views", import.meta.url));

/** `strict` makes a missing field an error; only known helpers run, so article text can never name one. */
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  preventIndent: true,
};

export function loadTemplates(views: string = VIEWS): Templates {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  const read = (folder: string): Map<string, Handlebars.TemplateDelegate> =>
    new Map(
      templateFiles(join(views, folder)).map((file) => [basename(file, ".hbs"), compile(handlebars, file)]),
    );
  for (const [name, partial] of read("partials")) handlebars.registerPartial(name, partial);
  const pages = read("pages");
  const layout = read("layouts").get("main");
  invariant(layout, "views/layouts/main.hbs is there");
  return {
    render(page, context, frame) {
      const template = pages.get(page);
      invariant(template, `views/pages/${page}.hbs is there`);
      const body = new Handlebars.SafeString(template({ ...context, frame }));
      return layout({ frame, body });
    },
  };
}

function templateFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => join(folder, name));
}

function compile(handlebars: typeof Handlebars, file: string): Handlebars.TemplateDelegate {
  const source = readFileSync(file, "utf8");
  invariant(!/\{\{\{|\{\{~?&/.test(source), `${file} escapes everything it prints`);
  const code: unknown = handlebars.precompile(source, OPTIONS);
  invariant(typeof code === "string", "a precompiled template is the source of an object");
  const specification: unknown = new Script(`(${code})`, { filename: file }).runInThisContext();
  return handlebars.template(specification as TemplateSpecification);
}
