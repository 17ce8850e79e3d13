// The first file of Typography replaces this one.
