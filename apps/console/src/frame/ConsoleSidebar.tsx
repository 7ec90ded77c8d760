import { useMediaQuery, type Theme } from '@mui/material';
import { Sidebar, useSidebarState, type SidebarProps } from 'react-admin';

/**
 * The menu's place. In a window that grows narrow, as by zooming in, it is begun anew, closed: one that stood open beside the page
 * would lie over it as a drawer for a moment, and leave the whole page hidden from whoever has it read aloud.
 */
export function ConsoleSidebar(props: SidebarProps) {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const variant = phone ? 'temporary' : 'permanent';
  return <Placed key={variant} variant={variant} {...props} />;
}

/** What it is and whether it is open change in one and the same drawing, whoever hears of the window's size first. */
function Placed(props: SidebarProps) {
  const [open] = useSidebarState();
  return <Sidebar {...props} open={open} />;
}
