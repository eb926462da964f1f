// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/boundedjson.h"

#include <vector>

namespace Core {

bool isWithin(const JsonBounds &bounds, QByteArrayView text)
{
    std::vector<qsizetype> colons; // of each level that is open
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            isInString = !isInString;
        } else if (isInString) {
            i += c == '\\' ? 1 : 0;
        } else if (c == '{' || c == '[') {
            if (colons.size() == size_t(bounds.depth))
                return false;
            colons.push_back(0);
        } else if (!colons.empty()) {
            if (c == '}' || c == ']')
                colons.pop_back();
            else if (c == ':' && ++colons.back() > bounds.members)
                return false;
        }
    }
    return true;
}

} // namespace Core
