const iconsImport = /import \{([^{}]+)\} from ['"]@fluentui\/react-icons['"]/g;

/**
 * A loader for Fluent's parts: takes each icon from its own file. They import icons from the package's index, and to read
 * that, the build would read all 17 MB of icons.
 */
export default function iconsByFile(code: string): string {
  return code.replace(iconsImport, (_, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .map((name) => `import { ${name} } from '@fluentui/react-icons/${iconFile(name)}'`)
      .join('; '),
  );
}

/** The file of an icon within its package: `ChevronDown16Regular` is in `svg/chevron-down`. */
export function iconFile(name: string): string {
  const words = name.replace(/\d*(Regular|Filled|Light|Color)\b.*$/, '').match(/[A-Z][a-z]*/g);
  // What is not an icon, such as `bundleIcon`, begins in lower case.
  return /^[A-Z]/.test(name) && words ? `svg/${words.join('-').toLowerCase()}` : 'utils';
}
