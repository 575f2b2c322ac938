// CaseMap works on UTF-8 without opening a UCaseMap for each locale.
#include "CShims.h"
#include "utf8.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>

int32_t shim_lowercase(
    const char *locale, const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity,
    int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), capacity);
    icu::CaseMap::utf8ToLower(locale, 0, utf8(text, length), sink, nullptr, status);
    *error = status;
    return sink.NumberOfBytesAppended();
}
