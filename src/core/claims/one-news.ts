/** Days within which articles tell the same news: what lies further apart, each tells as news of its own. */
export const ONE_NEWS = 3;
