import './shortcut/search-shortcut.ts';
import { openTermsOnFocus } from './term/open-on-focus.ts';
import './theme/theme-switch.ts';
import { closeMenus } from './menu/close-menu.ts';
import { setRunningHead } from './print/running-head.ts';

closeMenus(document);
openTermsOnFocus(document);
setRunningHead(document.documentElement);
