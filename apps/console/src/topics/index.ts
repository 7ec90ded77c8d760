import Icon from '@mui/icons-material/Circle';
import type { Room } from '../rooms';
export const topics: Room = { name: 'topics', permission: 'unit.read', icon: Icon };
