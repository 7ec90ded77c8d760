import Icon from '@mui/icons-material/Circle';
import type { Room } from '../rooms';
export const units: Room = { name: 'units', permission: 'unit.read', icon: Icon };
