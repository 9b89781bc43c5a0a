import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/reader/background.ext.ts';

export default defineBackground(() => startBackground());
