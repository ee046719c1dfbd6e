import type { z } from 'zod';
import type { Path, SeedError, SeedFile } from './seedFile';

/** The value of a file by its schema, or the errors in it. */
export type Checked<Value> =
  | { readonly value: Value; readonly errors: readonly [] }
  | { readonly value: undefined; readonly errors: readonly SeedError[] };

/** Checks a file by its schema. */
export function checkFile<Schema extends z.ZodType>(
  file: SeedFile,
  schema: Schema,
): Checked<z.infer<Schema>> {
  if (file.errors.length > 0) return { value: undefined, errors: file.errors };
  const result = schema.safeParse(file.value, { error: allowed });
  if (result.success) return { value: result.data, errors: [] };
  return {
    value: undefined,
    errors: result.error.issues.flatMap((issue) => errorsOf(file, issue)),
  };
}

/** A sentence about a part of a file: its entry, its field, and what is wrong with it. */
export function sentence(file: SeedFile, path: Path, predicate: string): string {
  const [index] = path;
  const entryId = valueAt(file.value, [...path.slice(0, 1), 'id']);
  const entry = typeof index === 'number' ? `${String(entryId ?? `entry ${index + 1}`)}: ` : '';
  const names = path.filter((step) => typeof step === 'string').map((step) => `"${step}" `);
  return `${entry}${names.join('')}${predicate}`;
}

type Issue = z.core.$ZodIssue;

function errorsOf(file: SeedFile, issue: Issue): readonly SeedError[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      file.errorAt([...path, key], sentence(file, path, `unknown field "${key}"`), 'key'),
    );
  }
  return [file.errorAt(path, sentence(file, path, predicateOf(issue, valueAt(file.value, path))))];
}

function predicateOf(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'must not be empty';
  return `must be ${issue.message}; got ${shown(value)}`;
}

/** What a schema without words of its own allows. */
function allowed(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return oneOf('options' in issue && Array.isArray(issue.options) ? issue.options : []);
    default:
      return issue.code;
  }
}

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}

/** The part of a value at a path; undefined if there is none. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
