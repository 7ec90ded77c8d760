import Icon from '@mui/icons-material/Circle';
import type { Room } from '../rooms';
export const tenants: Room = { name: 'tenants', permission: 'unit.read', icon: Icon };
