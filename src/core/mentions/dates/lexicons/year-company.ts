/** Words before four digits that make them a number or a name, not a year. */
export const NUMBER_COMPANY: ReadonlySet<string> = new Set(
  `$ € £ ¥ # no number nearly almost approximately roughly some least most route highway flight room page
  type model windows office boeing airbus section article resolution number rs rm total only another`.split(
    /\s+/,
  ),
);

/** Nouns after four digits that are counted or measured by them. */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set(
  `people persons men women children soldiers troops workers employees jobs homes houses families residents
  refugees civilians migrants students passengers patients cases deaths victims prisoners police officers
  members dollars euros pounds yen yuan rubles rupees cents percent km kilometers kilometres miles meters
  metres feet ft m kg tons tonnes hectares acres barrels gallons liters litres points votes shares units
  vehicles cars planes aircraft ships flights drones missiles tanks hours days weeks months years utc gmt
  hrs local mw mhz ghz rpm copies pages stores companies schools buildings others million billion degrees`.split(
    /\s+/,
  ),
);
