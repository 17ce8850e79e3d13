#pragma once
#include <xxhash.h>  // entity tags, which every process must compute alike
