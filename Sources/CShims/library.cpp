#include "CShims.h"

#include <unicode/utypes.h>
#include <unicode/uvernum.h>

// A macro of the headers; the library is of the same major version, since its symbols end in it.
const char *shim_icu_version(void) { return U_ICU_VERSION; }

const char *shim_error_name(int32_t error) { return u_errorName(static_cast<UErrorCode>(error)); }
