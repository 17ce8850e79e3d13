#pragma once
#include <fontconfig/fontconfig.h>    // which font files there are, without the system's configuration
#include <pango/pangocairo.h>         // shaping, line breaking and drawing of text
#include <pango/pangofc-fontmap.h>    // hands the fontconfig configuration to a font map
