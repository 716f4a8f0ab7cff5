import './shortcut/search-shortcut.ts';
import { openTermsOnFocus } from './term/open-on-focus.ts';
import './theme/theme-switch.ts';
import { closeMenus } from './menu/close-menu.ts';
import { setRunningHead } from './print/running-head.ts';

closeMenus(document);
openTermsOnFocus(document);
setRunningHead(document.documentElement);

const sought = new URLSearchParams(location.search).getAll('mark');
if (sought.length > 0) void import('./mark/mark-page.ts').then(({ markPage }) => markPage(document, sought));
