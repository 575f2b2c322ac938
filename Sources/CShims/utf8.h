// ICU's C++ API takes UTF-8 as char; Swift has it as uint8_t.
#ifndef KIELIPOLKU_UTF8_H
#define KIELIPOLKU_UTF8_H

#include <unicode/stringpiece.h>

inline icu::StringPiece utf8(const uint8_t *text, int32_t length) {
    return {reinterpret_cast<const char *>(text), length};
}

#endif
