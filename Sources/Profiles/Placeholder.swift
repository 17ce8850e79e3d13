// The first file of Profiles replaces this one.
