#pragma once
#include <cairo/cairo.h>  // surfaces, paths, patterns, painting
