#pragma once
#include <libdeflate.h>  // gzip and zlib streams for the HTTP variant and for small PNG files
