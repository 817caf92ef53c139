/**
 * graphql-js looks, when it is loaded, whether it is in production: otherwise it checks at every value whether there are
 * two copies of it, which takes a twentieth of the time of an answer. Imported before everything else.
 */
process.env.NODE_ENV ??= 'production';
