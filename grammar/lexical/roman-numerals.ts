/** Roman numerals from 1 on, as lists and amendments are numbered. */
export const romanNumerals: readonly string[] =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
