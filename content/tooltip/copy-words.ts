/** Puts words on the clipboard after a click. Many news sites are plain http, where the clipboard's own interface is missing. */

/** By a selection in a field of our own, which no page can look into; the page's selection and focus come back. */
function copySelected(doc: Document, root: ShadowRoot, text: string): boolean {
  const field = doc.createElement('textarea');
  const focused = root.activeElement as HTMLElement | null;
  const selection = doc.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  field.className = 'copied';
  field.value = text;
  // Pages that add words to whatever is copied do not hear of this one.
  field.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
  });
  root.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const done = doc.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  if (range && selection && !selection.rangeCount) selection.addRange(range);
  return done;
}

/** @param root where a field may stand for a moment. @returns whether the words are on the clipboard */
export async function copyWords(doc: Document, root: ShadowRoot, text: string): Promise<boolean> {
  const { clipboard } = (doc.defaultView as Window).navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) return copySelected(doc, root, text);
  return clipboard.writeText(text).then(
    () => true,
    () => copySelected(doc, root, text),
  );
}
