#pragma once
#include <stdio.h>  // png.h names FILE without including it
#include <png.h>
