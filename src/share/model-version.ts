/** Whether one version of the model, such as `1` or `1.2`, came after another. Anything else is not newer. */
export function isNewerModel(model: string, than: string): boolean {
  const [parts, thanParts] = [model.split('.'), than.split('.')];
  const at = parts.findIndex((part, place) => Number(part) !== Number(thanParts[place] ?? 0));
  return at >= 0 && Number(parts[at]) > Number(thanParts[at] ?? 0);
}

/** Whether both name the same version of the model, as `1` and `1.0` do. */
export function isSameModel(one: string, other: string): boolean {
  return !isNewerModel(one, other) && !isNewerModel(other, one);
}
