import { Menu } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { rooms } from '../rooms';

export function ConsoleMenu() {
  const permissions = useViewer()?.permissions ?? [];
  return (
    <Menu>
      <Menu.DashboardItem />
      {rooms
        .filter((room) => permissions.includes(room.permission))
        .map((room) => (
          <Menu.ResourceItem key={room.name} name={room.name} />
        ))}
    </Menu>
  );
}
