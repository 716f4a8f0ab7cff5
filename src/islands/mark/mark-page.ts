import { isLanguage, type Language } from '../../domain/locale/language.ts';
import { markWords, type Sought, soughtIn } from '../../domain/search/query/mark.ts';

/** What is never marked: what is no text of the record, or not to be read. */
const LEFT_OUT = 'script, style, nav, [data-search-skip], button, input, textarea, select, mark';

/** Marks the words and names that were looked for in the text of a page, and goes to the first one after the place the address names. Escape takes the marks off. */
export function markPage(page: Document, names: readonly string[]): void {
  const main = page.querySelector('main');
  const lang: Language = isLanguage(page.documentElement.lang) ? page.documentElement.lang : 'fr';
  const sought = soughtIn(names, lang);
  if (!main || sought.phrases.length === 0) return;
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.closest(LEFT_OUT)) texts.push(text);
  }
  const marks = texts.flatMap((text) => markText(text, sought));
  goTo(page, marks);
  const takeOff = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    page.removeEventListener('keydown', takeOff);
  };
  page.addEventListener('keydown', takeOff);
}

function markText(text: Text, sought: Sought): HTMLElement[] {
  const pieces = markWords(text.data, sought);
  if (!pieces.some(({ isMarked }) => isMarked)) return [];
  const marks: HTMLElement[] = [];
  text.replaceWith(
    ...pieces.map(({ text: words, isMarked }) => {
      if (!isMarked) return words;
      const mark = document.createElement('mark');
      mark.textContent = words;
      marks.push(mark);
      return mark;
    }),
  );
  return marks;
}

/** Goes to the first mark, after the heading if the address names one, when the window would not show it. */
function goTo(page: Document, marks: readonly HTMLElement[]): void {
  const heading = location.hash ? page.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const first = marks.find((mark) => !heading || heading.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING);
  heading?.scrollIntoView();
  if (first && first.getBoundingClientRect().bottom > innerHeight) first.scrollIntoView({ block: 'center' });
}
