// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/resources/resourcevalues.h"

#include <QString>
#include <QtNumeric>

#include <algorithm>

namespace Kinds::Mock::ResourceValues {

const Json *memberOf(const Json &item, std::string_view key)
{
    const Json *value = &item;
    while (true) {
        const size_t dot = key.find('.');
        const auto found
            = value->is_object() ? value->find(std::string(key.substr(0, dot))) : value->end();
        if (!value->is_object() || found == value->end())
            return nullptr;
        value = &*found;
        if (dot == std::string_view::npos)
            return value;
        key.remove_prefix(dot + 1);
    }
}

bool isId(const Json &value)
{
    return value.is_number_integer()
        || (value.is_string() && !value.get_ref<const std::string &>().empty());
}

qint64 sizeOf(const Json &value)
{
    return qint64(value.dump().size());
}

QByteArray textOf(const Json &value)
{
    return value.is_string() ? QByteArray::fromStdString(value.get_ref<const std::string &>())
                             : QByteArray::fromStdString(value.dump());
}

bool isIn(const Json &item, const std::string &member, const QByteArray &value)
{
    if (member.empty())
        return true;
    const auto found = item.find(member);
    return found != item.end() && textOf(*found) == value;
}

int compare(const QByteArray &a, const QByteArray &b)
{
    bool isNumberA = false;
    bool isNumberB = false;
    const double numberA = a.toDouble(&isNumberA);
    const double numberB = b.toDouble(&isNumberB);
    isNumberA &= qIsFinite(numberA);
    isNumberB &= qIsFinite(numberB);
    if (isNumberA && isNumberB)
        return numberA < numberB ? -1 : numberA > numberB ? 1 : 0;
    if (isNumberA != isNumberB)
        return isNumberA ? -1 : 1;
    return QString::localeAwareCompare(QString::fromUtf8(a), QString::fromUtf8(b));
}

bool containsText(const Json &value, const QString &text)
{
    if (value.is_structured()) {
        return std::any_of(value.begin(), value.end(),
                           [&](const Json &each) { return containsText(each, text); });
    }
    return QString::fromUtf8(textOf(value)).contains(text, Qt::CaseInsensitive);
}

} // namespace Kinds::Mock::ResourceValues
