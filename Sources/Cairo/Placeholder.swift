// The first file of Cairo replaces this one.
