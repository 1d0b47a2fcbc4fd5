import annotate from '../content/annotate?script&iife';

console.log(annotate);
