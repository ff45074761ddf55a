import { asSpoken } from './person-name.js';
import type { Perturbation } from './perturbation.js';

/** A name that says where it is would contradict another place. */
const namesPlace =
  /beijing|peking|shanghai|shenzhen|guangzhou|hangzhou|chengdu|wuhan|nanjing|tianjin|xi'?an|hong ?kong|china|chinese|xinjiang|urumqi|taiwan|macau/i;

/** Words around a name that belong to the letter and not to it: a form of address, a department, a branch. */
export const extraWords: Perturbation = (name, random) => {
  const { text, type } = name;
  if (type === 'aircraft') return undefined;
  if (type === 'vessel') return random.pick([`M/V ${text}`, `MV ${text}`, `M.V. ${text}`]);
  if (type === 'person') {
    const spoken = asSpoken(name);
    return random.pick([
      `Mr. ${spoken}`,
      `Mr ${spoken}`,
      `Dr. ${spoken}`,
      `H.E. ${spoken}`,
      `Attn: ${spoken}`,
    ]);
  }
  const around = [
    `M/s ${text}`,
    `M/s. ${text}`,
    `Messrs. ${text}`,
    `${text} and its affiliates`,
    `${text} and subsidiaries`,
    `${text} (Head Office)`,
    `${text} - Purchasing Department`,
  ];
  if (!namesPlace.test(text)) around.push(`${text} (Beijing)`, `${text}, Dubai Branch`);
  return random.pick(around);
};
