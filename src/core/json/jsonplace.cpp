// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonplace.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

using Array = PositionedJson::Array;
using Object = PositionedJson::Object;

bool isBefore(TextPosition a, TextPosition b)
{
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
}

QString below(const QString &path, const QString &key)
{
    static const QRegularExpression plain(u"\\A[\\w$@-]+\\z"_s);
    if (!plain.match(key).hasMatch())
        return path + u"[\"" + key + u"\"]";
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace

// The last one that does not begin behind the place is the one that has it.
QString jsonPathAt(const PositionedJson &json, TextPosition position)
{
    QString path;
    const PositionedJson *at = &json;
    while (at) {
        const PositionedJson *next = nullptr;
        if (const auto *object = at->as<Object>()) {
            const auto behind = std::ranges::upper_bound(*object, position, isBefore,
                                                         &PositionedJson::Member::position);
            if (behind != object->begin()) {
                const PositionedJson::Member &member = *std::prev(behind);
                path = below(path, member.key);
                next = isBefore(member.value.position, position) ? &member.value : nullptr;
            }
        } else if (const auto *array = at->as<Array>()) {
            const auto behind
                = std::ranges::upper_bound(*array, position, isBefore, &PositionedJson::position);
            if (behind != array->begin()) {
                const auto element = std::prev(behind);
                path += u'[' + QString::number(element - array->begin()) + u']';
                next = isBefore(element->position, position) ? &*element : nullptr;
            }
        }
        at = next;
    }
    return path;
}

const PositionedJson *atJsonPointer(const PositionedJson &json, const QString &pointer)
{
    const PositionedJson *at = &json;
    if (pointer.isEmpty())
        return at;
    for (QString part : pointer.mid(1).split(u'/')) {
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (const auto *array = at->as<Array>()) {
            bool isNumber = false;
            const qsizetype index = part.toLongLong(&isNumber);
            at = isNumber && index >= 0 && index < array->size() ? &(*array)[index] : nullptr;
        } else {
            const PositionedJson::Member *member = at->find(part);
            at = member ? &member->value : nullptr;
        }
        if (!at)
            return nullptr;
    }
    return at;
}

} // namespace Core
