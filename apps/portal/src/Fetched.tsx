import { useEffect, useState, type ReactNode } from 'react';
import { useText } from './language';
import { Loading, Refusal } from './parts';

type Props<Part> = Readonly<{ load: () => Promise<Part>; children: (part: Part) => ReactNode }>;

/** A page that few open, fetched by those who do. `load` is one function for good, or it would be fetched again and again. */
export function Fetched<Part>({ load, children }: Props<Part>) {
  const text = useText();
  const [fetched, setFetched] = useState<Readonly<{ part: Part } | { failed: true }> | null>(null);
  useEffect(() => {
    load().then(
      (part) => setFetched({ part }),
      () => setFetched({ failed: true }),
    );
  }, [load]);
  if (fetched === null) return <Loading />;
  if ('part' in fetched) return children(fetched.part);
  // what a browser could not fetch it remembers as such, until the page is a new one
  return (
    <Refusal problem={{ code: 'NETWORK', message: text.network }} onRetry={() => window.location.reload()} />
  );
}
