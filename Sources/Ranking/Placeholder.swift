// The first file of Ranking replaces this one.
