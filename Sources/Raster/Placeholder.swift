// The first file of Raster replaces this one.
