import { headerNames, type HeaderRule, isForAll } from './headerRules';

export interface NginxOptions {
  readonly rules: readonly HeaderRule[];
  /** The folder with the site's files. */
  readonly site: string;
  /** Under which path of its host the site is reached: `/ai-capex`; empty if it has the host for itself. */
  readonly path: string;
  readonly port: number;
  /** The one folder that nginx writes to. */
  readonly work: string;
}

/** What is worth packing: text. Pictures are packed already. */
const textTypes = 'text/css text/plain text/xml application/javascript application/json';

/**
 * A whole configuration of nginx for the site. It needs no rights: a port above 1023, one folder to write to, and no
 * log, so that nothing is kept about who comes. TLS is the business of what is before it.
 */
export function nginxConfiguration({ rules, site, path, port, work }: NginxOptions): string {
  const special = rules.filter((rule) => !isForAll(rule));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# Written by "npm run release" from scripts/hosting/headerRules.ts: change it there.
worker_processes auto;
pid ${work}/nginx.pid;
error_log stderr warn;

events {}

http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${textTypes};
  access_log off;
  log_not_found off;
  server_tokens off;
  sendfile on;
${temporary.map((name) => `  ${name}_temp_path ${work}/${name};`).join('\n')}

  gzip on;
  gzip_min_length 1000;
  gzip_proxied any;
  gzip_types ${textTypes};
  gzip_vary on;

${headerNames(special)
  .map((header) => map(header, rules, path))
  .join('\n\n')}

  server {
    listen ${port};
    absolute_redirect off;

${headerNames(special)
  .map((header) => `    add_header ${header} ${variable(header)};`)
  .join('\n')}
${rules
  .filter(isForAll)
  // An error has these too; but an error is not to be kept for a year.
  .map(({ header, value }) => `    add_header ${header} "${value}" always;`)
  .join('\n')}

    location ${path}/ {
      alias ${site}/;
    }
${path === '' ? '' : besides(path)}  }
}
`;
}

/** The path without its slash leads to the site; what is not the site's is not there. */
function besides(path: string): string {
  return `    location = ${path} {
      return 301 ${path}/;
    }
    location / {
      return 404;
    }
`;
}

/** Which value a header has for which path; an empty one is not sent. */
function map(header: string, rules: readonly HeaderRule[], path: string): string {
  const lines = rules
    .filter((rule) => rule.header === header)
    .map(({ files, value }) => `    "~${underPath(files, path)}" "${value}";`);
  return `  map $uri ${variable(header)} {\n    default "";\n${lines.join('\n')}\n  }`;
}

/** A pattern of paths within the site as one of addresses. */
function underPath({ source }: RegExp, path: string): string {
  return source.replace(/^\^/, `^${path}/`);
}

function variable(header: string): string {
  return `$${header.toLowerCase().replaceAll('-', '_')}`;
}
