import { squeezed } from '../entry.js';
import { type EuEntity, type Part, type PartKind, partFields } from '../eu-fsf/entity.js';
import { remarksIn } from '../eu-fsf/remarks.js';
import { elementsAt, flatten, textAt, textsAt, type XmlElement } from '../xml/element.js';

/** A `sanctionEntity`, its facts by the names of their attributes; the empty ones are as if left out. */
export function entityFromElement(record: XmlElement, line: number): EuEntity {
  const attribute = (name: string) => squeezed(record.attributes.get(name));
  const logicalId = attribute('logicalId');
  const details = attribute('designationDetails');
  return {
    logicalId,
    euReferenceNumber: attribute('euReferenceNumber'),
    unitedNationIds: [attribute('unitedNationId')].filter(Boolean),
    designationDates: [attribute('designationDate')].filter(Boolean),
    remarks: [...textsAt(record, 'remark').flatMap(remarksIn), details].filter(Boolean),
    subjectTypes: elementsAt(record, 'subjectType')
      .flatMap(({ attributes }) => [attributes.get('code'), attributes.get('classificationCode')])
      .map(squeezed)
      .filter(Boolean),
    parts: {
      regulation: elementsAt(record, 'regulation').map(readRegulation),
      nameAlias: partsOf(record, 'nameAlias'),
      address: partsOf(record, 'address'),
      birthdate: partsOf(record, 'birthdate'),
      identification: partsOf(record, 'identification'),
      citizenship: partsOf(record, 'citizenship'),
    },
    raw: Object.fromEntries(Object.entries(flatten(record)).filter(([, value]) => value !== '')),
    locator: `sanctionEntity ${logicalId || '(without logicalId)'}, line ${line}`,
    where: { line },
  };
}

function partsOf<Kind extends PartKind>(record: XmlElement, kind: Kind): Part<Kind>[] {
  return elementsAt(record, kind).map((element) => readPart(element, kind));
}

function readPart<Kind extends PartKind>(element: XmlElement, kind: Kind): Part<Kind> {
  const remark = textsAt(element, 'remark').flatMap(remarksIn).join('; ');
  const values = partFields[kind].map((field) => [
    field,
    field === 'remark' ? remark : squeezed(element.attributes.get(field)),
  ]);
  return Object.fromEntries(values) as Part<Kind>;
}

/** The address of an act in the Official Journal is an element of its own. */
function readRegulation(element: XmlElement): Part<'regulation'> {
  const part = readPart(element, 'regulation');
  return { ...part, publicationUrl: part.publicationUrl || textAt(element, 'publicationUrl') };
}
