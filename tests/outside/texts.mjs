// Reads every text with a second Fluent parser, `@fluent/syntax`, and compares each language with English: what can't be read,
// keys, gaps, mentioned texts, plural forms as Node's own CLDR has them. Prints a line a fault, exits 1 if there is one.
//
//   npm install --no-save --prefix FOLDER @fluent/syntax
//   NODE_PATH=FOLDER/node_modules node tests/outside/texts.mjs i18n [LANGUAGE]

import { createRequire } from "node:module";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const { FluentParser, Visitor } = createRequire(import.meta.url)("@fluent/syntax");
const [folder, only] = process.argv.slice(2);
const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);

/** What a pattern needs (gaps, other texts) and the forms of each of its selectors on a count. */
class Parts extends Visitor {
  constructor() {
    super();
    this.gaps = new Set();
    this.mentions = new Set();
    this.plurals = [];
  }
  visitVariableReference(node) {
    this.gaps.add(node.id.name);
  }
  visitMessageReference(node) {
    this.mentions.add(node.id.name + (node.attribute ? `.${node.attribute.name}` : ""));
  }
  visitTermReference(node) {
    this.mentions.add(`-${node.id.name}`);
  }
  visitSelectExpression(node) {
    const forms = node.variants.map((variant) => variant.key.name ?? variant.key.value);
    if (forms.some((form) => form !== "other" && PLURALS.has(form))) {
      this.plurals.push(forms.filter((form) => PLURALS.has(form)).sort());
    }
    this.genericVisit(node);
  }
}

const parts = (pattern) => {
  const found = new Parts();
  found.visit(pattern);
  return found;
};

/** The texts of one language by key, with attributes as `key.attribute`; faults go to the list. */
function read(locale, faults) {
  const texts = new Map();
  const parser = new FluentParser({ withSpans: true });
  for (const name of readdirSync(join(folder, locale)).filter((name) => name.endsWith(".ftl")).sort()) {
    const path = join(folder, locale, name);
    const source = readFileSync(path, "utf8");
    const line = (place) => source.slice(0, place).split("\n").length;
    const add = (key, node, pattern) => {
      if (texts.has(key)) faults.push(`${path}:${line(node.span.start)}: ${key} stands twice`);
      texts.set(key, { path, line: line(node.span.start), ...parts(pattern) });
    };
    for (const entry of parser.parse(source).body) {
      if (entry.type === "Junk") {
        faults.push(`${path}:${line(entry.span.start)}: can't be read: ${entry.annotations.map((one) => one.message).join("; ")}`);
      } else if (entry.type === "Message" || entry.type === "Term") {
        const key = entry.type === "Term" ? `-${entry.id.name}` : entry.id.name;
        if (entry.value) add(key, entry, entry.value);
        for (const attribute of entry.attributes) add(`${key}.${attribute.id.name}`, attribute, attribute.value);
      }
    }
  }
  return texts;
}

const same = (one, other) => one.size === other.size && [...one].every((item) => other.has(item));
const faults = [];
const english = read("en", faults);
const locales = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory() && /^[a-z]{2}$/.test(name));
const files = new Map();
for (const locale of locales.filter((locale) => !only || locale === only || locale === "en")) {
  const texts = read(locale, locale === "en" ? [] : faults);
  files.set(locale, texts.size);
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.slice().sort();
  for (const [key, text] of texts) {
    // English has the words of contacts and sources in the directory and the catalogue.
    if (/(contacts|sources)\.ftl$/.test(text.path)) continue;
    const at = `${text.path}:${text.line}: ${key}`;
    const original = english.get(key);
    if (!original) faults.push(`${at} is not in English`);
    else if (!same(original.gaps, text.gaps)) faults.push(`${at} has the gaps ${[...text.gaps]}, English has ${[...original.gaps]}`);
    else if (!same(original.mentions, text.mentions)) faults.push(`${at} mentions ${[...text.mentions]}, English ${[...original.mentions]}`);
    else if (original.path.slice(folder.length + 3) !== text.path.slice(folder.length + 3)) faults.push(`${at} stands in another file than the English one`);
    for (const plural of text.plurals) {
      if (String(plural) !== String(forms)) faults.push(`${at} has the plural forms ${plural}, ${locale} has ${forms}`);
    }
  }
  for (const [key, text] of english) {
    if (!texts.has(key)) faults.push(`${text.path.replace("/en/", `/${locale}/`)}: ${key} is missing`);
  }
}
for (const fault of faults) console.log(fault);
console.log(`${[...files].map(([locale, count]) => `${locale} ${count}`).join(", ")} texts; ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
