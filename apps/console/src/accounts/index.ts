import Icon from '@mui/icons-material/Circle';
import type { Room } from '../rooms';
export const accounts: Room = { name: 'accounts', permission: 'unit.read', icon: Icon };
