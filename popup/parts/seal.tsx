/** Huiyao's mark: the character 会 cut into a seal, with the strokes of the toolbar icon (test/tools/icons.mjs draws that one). */
export function Seal() {
  return (
    <svg class="seal" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="seal-ground" x="1" y="1" width="30" height="30" rx="6" />
      <path class="seal-strokes" d="M5 14.2 16 4.8l11 9.4M10.5 14h11M6.5 20h19M14.3 20 9.5 26.3 22.5 25.3M19.6 22.3l3.7 4.7" />
    </svg>
  );
}
