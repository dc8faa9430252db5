#ifndef BOARDPACK_CPROCESS_H
#define BOARDPACK_CPROCESS_H

#include "process.h"
#include "waiting.h"

#endif
