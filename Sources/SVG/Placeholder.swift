// The first file of SVG replaces this one.
