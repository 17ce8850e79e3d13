#pragma once
#include <stdio.h>  // png.h names FILE without including it
#include <png.h>    // the simplified API reads pictures; the classic one needs setjmp, which Swift lacks

// Function and arithmetic macros do not reach Swift.
static const png_uint_32 png_format_rgb = PNG_FORMAT_RGB;
static const png_uint_32 png_format_rgba = PNG_FORMAT_RGBA;
