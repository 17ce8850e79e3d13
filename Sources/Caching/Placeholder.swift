// The first file of Caching replaces this one.
