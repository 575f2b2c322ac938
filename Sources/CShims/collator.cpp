// Rules and sort keys are made from UTF-16; UnicodeString, which exists in the C++ API only, holds a
// name in it without an allocation.
#include "CShims.h"
#include "utf8.h"

#include <unicode/coll.h>
#include <unicode/tblcoll.h>
#include <unicode/ucol.h>

// A ShimCollator is an icu::Collator; C only ever holds the pointer.
static ShimCollator *wrap(icu::Collator *collator, UErrorCode status, int32_t *error) {
    *error = status;
    if (U_SUCCESS(status)) { return reinterpret_cast<ShimCollator *>(collator); }
    delete collator;
    return nullptr;
}

static const icu::Collator *unwrap(const ShimCollator *collator) {
    return reinterpret_cast<const icu::Collator *>(collator);
}

ShimCollator *shim_collator_open(const char *locale, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Collator *collator = icu::Collator::createInstance(icu::Locale(locale), status);
    return wrap(collator, status, error);
}

ShimCollator *shim_collator_open_rules(const uint8_t *rules, int32_t length, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Collator *collator =
        new icu::RuleBasedCollator(icu::UnicodeString::fromUTF8(utf8(rules, length)), status);
    return wrap(collator, status, error);
}

const char *shim_collator_locale(const ShimCollator *collator, int32_t *error) {
    UErrorCode status = U_ZERO_ERROR;
    // The C++ getLocale gives a value; this, a string that lasts as long as the collator.
    const char *name = ucol_getLocaleByType(
        unwrap(collator)->toUCollator(), ULOC_ACTUAL_LOCALE, &status);
    *error = status;
    return name == nullptr ? "" : name;
}

int32_t shim_collator_sort_key(
    const ShimCollator *collator, const uint8_t *text, int32_t length, uint8_t *out,
    int32_t capacity) {
    return unwrap(collator)->getSortKey(
        icu::UnicodeString::fromUTF8(utf8(text, length)), out, capacity);
}

void shim_collator_close(ShimCollator *collator) {
    delete reinterpret_cast<icu::Collator *>(collator);
}
