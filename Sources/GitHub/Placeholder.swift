// The first file of GitHub replaces this one.
