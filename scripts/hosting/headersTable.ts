import { type HeaderRule, headerRules, isForAll } from './headerRules';

/** The table of the documentation: which files are answered with which headers. */
export function headersTable(): string {
  const rows = headerRules().map(
    (rule) => `| ${rule.header} | ${filesText(rule)} | \`${rule.value}\` | ${rule.why} |`,
  );
  return ['| Header | Files | Value | Why |', '|---|---|---|---|', ...rows].join('\n');
}

function filesText(rule: HeaderRule): string {
  return isForAll(rule) ? 'all' : `\`${rule.files.source.replaceAll('\\/', '/')}\``;
}
