// The first file of Sodium replaces this one.
