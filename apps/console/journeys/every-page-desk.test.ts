import { WIDE } from './desk';
import { everyPageOn } from './every-page';

everyPageOn(WIDE, 'a desk');
