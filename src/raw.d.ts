/** Data files arrive as their text. */
declare module '*.tsv?raw' {
  const text: string;
  export default text;
}
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
