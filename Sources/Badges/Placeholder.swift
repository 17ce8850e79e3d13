// The first file of Badges replaces this one.
