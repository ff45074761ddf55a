import type { RowGroup } from '../csv/group-rows.js';
import { squeezed } from '../entry.js';
import { type EuEntity, type Part, type PartKind, partFields } from '../eu-fsf/entity.js';
import { remarksIn } from '../eu-fsf/remarks.js';

/** The beginning of the columns of each part. */
const prefixes: Readonly<Record<PartKind, string>> = {
  regulation: 'Entity_Regulation_',
  nameAlias: 'NameAlias_',
  address: 'Address_',
  birthdate: 'BirthDate_',
  identification: 'Identification_',
  citizenship: 'Citizenship_',
};

/** Columns whose names differ in more than the first letter from those of the XML form's attributes. */
const otherNames: Readonly<Record<string, string>> = {
  birthdate: 'BirthDate',
  dayOfMonth: 'Day',
  monthOfYear: 'Month',
  identificationTypeCode: 'TypeCode',
  identificationTypeDescription: 'TypeDescription',
};

/** The rows of one `Entity_LogicalId`, their facts by the names of the XML form's attributes. */
export function entityFromRows({ key, parts, raw, row, line }: RowGroup<string>): EuEntity {
  const own = parts.get('Entity_') ?? [];
  const values = (column: string) => [
    ...new Set(own.map((cells) => squeezed(cells[column])).filter(Boolean)),
  ];
  const partsOf = <Kind extends PartKind>(kind: Kind, part = prefixes[kind]): Part<Kind>[] =>
    (parts.get(part) ?? []).map((cells) => readPart(cells, kind));
  return {
    logicalId: key,
    euReferenceNumber: values('Entity_EU_ReferenceNumber')[0] ?? '',
    unitedNationIds: values('Entity_UnitedNationId'),
    designationDates: values('Entity_DesignationDate'),
    remarks: [...values('Entity_Remark').flatMap(remarksIn), ...values('Entity_DesignationDetails')],
    subjectTypes: [...values('Entity_SubjectType'), ...values('Entity_SubjectType_ClassificationCode')],
    parts: {
      regulation: partsOf('regulation', 'Regulation'),
      nameAlias: partsOf('nameAlias'),
      address: partsOf('address'),
      birthdate: partsOf('birthdate'),
      identification: partsOf('identification'),
      citizenship: partsOf('citizenship'),
    },
    raw,
    locator: `row ${row}, line ${line}`,
    where: { line, row },
  };
}

function readPart<Kind extends PartKind>(cells: Readonly<Record<string, string>>, kind: Kind): Part<Kind> {
  const values = partFields[kind].map((field) => {
    const name = otherNames[field] ?? `${field[0]!.toUpperCase()}${field.slice(1)}`;
    const text = squeezed(cells[`${prefixes[kind]}${name}`]);
    return [field, field === 'remark' ? remarksIn(text).join('; ') : text];
  });
  return Object.fromEntries(values) as Part<Kind>;
}
