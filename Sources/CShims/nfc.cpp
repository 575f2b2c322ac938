// Normalizer2's UTF-8 functions exist in the C++ API only; unorm2_* would need a copy in UTF-16.
#include "CShims.h"
#include "utf8.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

bool shim_nfc_is_normalized(const uint8_t *text, int32_t length, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    bool result = U_SUCCESS(status) && nfc->isNormalizedUTF8(utf8(text, length), status);
    *error = status;
    return result;
}

int32_t shim_nfc_normalize(
    const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), capacity);
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_SUCCESS(status)) { nfc->normalizeUTF8(0, utf8(text, length), sink, nullptr, status); }
    *error = status;
    return sink.NumberOfBytesAppended();
}
