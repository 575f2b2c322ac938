#include "CShims.h"

#include <unicode/utypes.h>
#include <unicode/uvernum.h>

// U_ICU_VERSION is a macro: the version of the headers that this was built with, the library's by ABI.
const char *shim_icu_version(void) { return U_ICU_VERSION; }

const char *shim_error_name(int32_t error) { return u_errorName(static_cast<UErrorCode>(error)); }
