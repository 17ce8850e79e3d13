#pragma once

#include <stdbool.h>

/* Opens libcurl, unless it is open already; false where it cannot be opened. */
bool open_curl(void);
