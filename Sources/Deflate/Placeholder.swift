// The first file of Deflate replaces this one.
