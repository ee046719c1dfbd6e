import { faultCode } from '../functions/fault';
import { faultMessage, reasonMessage } from '../functions/messages';
import type { Definition } from '../functions/definition';
import type { Language } from '../language';
import { faultsOf } from './faultsOf';
import { pages } from './pages/pages';
import { readCall } from './readCall';
import { reasonsOf } from './reasonsOf';
import { helpTexts } from './helpTexts';

interface ErrorListProps {
  readonly definition: Definition;
  readonly language: Language;
}

/** Each reason for an error that the function gives, in the cell's own words, and what to do. */
export function ErrorList({ definition, language }: ErrorListProps) {
  const texts = helpTexts.in(language);
  return (
    <>
      <dl className="errors">
        {Object.entries(pages[definition.name].reasons).map(([kind, call]) => {
          const reason = reasonsOf(readCall(call)).find((each) => each.kind === kind);
          if (!reason) throw new RangeError(`${call} does not fail for ${kind}`);
          return (
            <div key={kind}>
              <dt>
                <code>#N/A</code> {texts.quoted(reasonMessage(reason, language))}
              </dt>
              <dd>{texts.reasonRemedies[reason.kind]}</dd>
              <dd className="facts">
                <b>{texts.tryIt}</b> <code>{`=CAPEX.${call}`}</code>
              </dd>
            </div>
          );
        })}
        {faultsOf(definition).map((fault) => (
          <div key={fault.kind}>
            <dt>
              <code>{faultCode(fault)}</code> {texts.quoted(faultMessage(fault, language))}
            </dt>
            <dd>{texts.faultRemedies[fault.kind]}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.handedOn}</p>
    </>
  );
}
