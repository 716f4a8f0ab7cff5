import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

const INK = '#1a2029';
const INK_2 = '#474d57';
const PAPER = '#fcfbf8';
const RUBRIC = '#8f2a1c';
const SERIF = 'Literata';
/** The family that the static cuts of Source Sans 3 in @fontsource carry inside; their weights are right. */
const SANS = 'Source Sans 3 ExtraLight';

/** The card that link previews show: 1200 × 630, the site's name, a title and one sentence set in lines. */
export function cardSvg({ site, title, lead }: { site: string; title: string; lead: string }): string {
  const titles = wrap(title, 26);
  const leads = wrap(lead, 62).slice(0, 4);
  const line = (text: string, y: number, size: number, family: string, weight: number, fill: string) =>
    x('text', { x: '80', y: String(y), 'font-family': family, 'font-size': String(size), 'font-weight': String(weight), fill }, text);
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', width: '1200', height: '630', viewBox: '0 0 1200 630' }, [
      x('rect', { width: '1200', height: '630', fill: PAPER }),
      x('rect', { x: '80', y: '150', width: '120', height: '6', fill: RUBRIC }),
      line(site, 112, 40, SANS, 600, RUBRIC),
      ...titles.map((text, index) => line(text, 250 + index * 88, 76, SERIF, 600, INK)),
      ...leads.map((text, index) => line(text, 262 + titles.length * 88 + index * 44, 32, SANS, 400, INK_2)),
    ]),
  );
}

/** Breaks a text into lines of at most `width` characters, at spaces that may break. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
