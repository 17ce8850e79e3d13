#pragma once
#include <turbojpeg.h>  // reads JPEG without setjmp, which libjpeg's own interface needs and Swift lacks
