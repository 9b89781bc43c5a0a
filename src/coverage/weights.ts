// How much each quality of another outlet's article counts. The reader has read one account and wants another of the
// same thing: so the part of the story comes first, then that it is not the same text again, then that it comes from
// elsewhere, best from the other side of the border that the event crosses. `addsEach` is for one statement that was
// left out, `addsMost` for three or more; `sameDay` fades out over `NEAR_DAYS`.

export const samePart = 4;
export const independent = 3;
export const addsMost = 3;
export const addsEach = 1;
export const otherCountry = 2;
export const acrossTheBorder = 1;
export const sameDay = 2;
export const headlineIsOurs = -1;
