import { useEffect, useState } from 'react';

const REST_MS = 500;

/**
 * Says something to screen readers. While the playhead runs nothing is said; where it rests, the last.
 *
 * @param words empty: nothing new
 */
export function Announcement({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setSaid(words), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
