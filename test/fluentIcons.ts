import * as utilities from '@fluentui/react-icons/utils';

/**
 * The icons of Fluent's own parts, each from its file when a part asks for it: `ChevronDown16Regular` is in
 * `chevron-down`. To load all 5,000 of them, as Fluent does, takes a second in every test file.
 */
module.exports = new Proxy(
  { ...utilities },
  {
    get: (known, name: string): unknown => {
      if (name in known) return Reflect.get(known, name);
      const words = name.replace(/\d*(Regular|Filled|Light|Color)$/, '').match(/[A-Z][a-z]*/g);
      const file = (words ?? []).join('-').toLowerCase();
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file is known only here
      return (require(`@fluentui/react-icons/svg/${file}`) as Record<string, unknown>)[name];
    },
  },
);
