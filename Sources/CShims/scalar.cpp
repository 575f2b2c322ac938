// Functions behind renaming macros, which Swift does not see.
#include "CShims.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

int32_t shim_scalar_category(uint32_t scalar) { return u_charType(static_cast<UChar32>(scalar)); }

// The values that Swift's `Script` names; ICU keeps them stable.
static_assert(USCRIPT_COMMON == 0 && USCRIPT_INHERITED == 1);
static_assert(USCRIPT_CYRILLIC == 8 && USCRIPT_GREEK == 14 && USCRIPT_LATIN == 25);

int32_t shim_scalar_script(uint32_t scalar) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(scalar), &status);
}

uint32_t shim_scalar_lowercase(uint32_t scalar) {
    return static_cast<uint32_t>(u_tolower(static_cast<UChar32>(scalar)));
}

bool shim_scalar_is_white_space(uint32_t scalar) {
    return u_isUWhiteSpace(static_cast<UChar32>(scalar));
}

bool shim_scalar_is_uppercase(uint32_t scalar) {
    return u_isUUppercase(static_cast<UChar32>(scalar));
}
