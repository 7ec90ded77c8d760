import { SaveButton, Toolbar } from 'react-admin';

/** Saving alone: nothing in these rooms is deleted. */
export function RoomToolbar() {
  return (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
}
