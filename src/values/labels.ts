/** Whether a selector by labels selects something with these labels. An empty selector selects nothing, as that of a Service. */
export function labelsMatch(selector: { [key: string]: string }, labels: { [key: string]: string }): boolean {
  const entries = Object.entries(selector);
  return entries.length > 0 && entries.every(([key, value]) => labels[key] === value);
}
