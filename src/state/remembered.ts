import type { Priorities } from '../core/burden.ts';
import type { Answers } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';

/** Makes a value for answers and priorities once, and remembers it for as long as both live. */
export function remembered<Value>(make: (grounds: Grounds) => Value): (grounds: Grounds) => Value {
  const values = new WeakMap<Answers, WeakMap<Priorities, { readonly value: Value }>>();
  return ({ answers, priorities }) => {
    const known = values.get(answers) ?? new WeakMap<Priorities, { readonly value: Value }>();
    values.set(answers, known);
    const { value } = known.get(priorities) ?? { value: make({ answers, priorities }) };
    known.set(priorities, { value });
    return value;
  };
}
