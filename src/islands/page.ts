import './shortcut/search-shortcut.ts';
import './theme/theme-switch.ts';
import { closeMenus } from './menu/close-menu.ts';
import { setRunningHead } from './print/running-head.ts';

closeMenus(document);
setRunningHead(document.documentElement);
