import './shortcut/search-shortcut.ts';
import './theme/theme-switch.ts';
import { setRunningHead } from './print/running-head.ts';

setRunningHead(document.documentElement);
