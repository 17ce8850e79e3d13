// The first file of Server replaces this one.
