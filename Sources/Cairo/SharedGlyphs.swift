internal import Synchronization

/// Held by the thread that measures or draws text, or lets go of fonts.
///
/// Cairo keeps font files open in one table for the whole process, ten at most. Version 1.16, Debian 12's, closes one
/// that it takes for unused although another thread is about to read from it, and opens files without locking
/// FreeType: threads that write many scripts crash, or get errors, every few thousand texts. So this is one for the
/// process too. Text is a tenth of what a card takes to draw, the rest goes on beside it.
let sharedGlyphs = Mutex(())
