// The first file of PNGCoding replaces this one.
