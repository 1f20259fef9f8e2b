import { useEffect, useRef, useState, type RefObject } from 'react';

/** The places that take files now; the one that was opened last takes what is dropped beside all of them. */
const places: RefObject<Element | null>[] = [];

/**
 * Takes files that are dropped anywhere on the page. Without it, the browser would leave the page and show the file.
 * @returns whether files are being dragged over the page, for this place
 */
export function useDrop(place: RefObject<Element | null>, isOpen: boolean, take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    places.push(place);
    const isMine = ({ target }: DragEvent): boolean => {
      const around = places.find(({ current }) => target instanceof Node && current?.contains(target));
      return (around ?? places.at(-1)) === place;
    };
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(isMine(event));
    };
    const left = (event: DragEvent): void => {
      // Between two elements of the page the pointer leaves one for another.
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer.files];
      if (isMine(event) && files.length > 0) taking.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      places.splice(places.indexOf(place), 1);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, [place, isOpen]);
  return isOver && isOpen;
}
