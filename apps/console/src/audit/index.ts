import Icon from '@mui/icons-material/Circle';
import type { Room } from '../rooms';
export const audit: Room = { name: 'audit', permission: 'unit.read', icon: Icon };
