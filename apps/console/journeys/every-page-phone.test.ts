import { PHONE } from './desk';
import { everyPageOn } from './every-page';

everyPageOn(PHONE, 'a phone');
