import { listOf, Manifest, mapOf } from './manifest';

/** Whether a label selector selects an object with these labels. Where not all labels of it are known, conditions on the others are taken to hold. */
export function selectorMatches(selector: unknown, labels: { readonly [key: string]: Manifest }, complete: boolean = true): boolean {
  const { matchLabels, matchExpressions } = mapOf(selector);
  const isKnown = (key: string) => complete || key in labels;
  return Object.entries(mapOf(matchLabels)).every(([key, value]) => !isKnown(key) || labels[key] === value)
    && listOf(matchExpressions).map(mapOf).every(expression => !isKnown(expression.key) || holds(expression, labels));
}

function holds({ key, operator, values }: { readonly [field: string]: Manifest }, labels: { readonly [key: string]: Manifest }): boolean {
  const has = key in labels;
  switch (operator) {
    case 'In': return has && listOf(values).includes(labels[key]);
    case 'NotIn': return !has || !listOf(values).includes(labels[key]);
    case 'Exists': return has;
    case 'DoesNotExist': return !has;
    default: return true;
  }
}
