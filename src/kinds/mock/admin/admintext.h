// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <nlohmann/json.hpp>

#include <string>

namespace Kinds::Mock {

// Texts as the administration's answers have them. Any thread.
namespace AdminText {

inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

// Bytes that are no UTF-8 get replacement characters.
inline std::string utf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toStdString();
}

inline std::string utf8(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

// As "body" where it is text, else as "base64".
inline void addContent(nlohmann::ordered_json &object, const QByteArray &content)
{
    const QString text = QString::fromUtf8(content);
    if (text.toUtf8() == content)
        object["body"] = text.toStdString();
    else
        object["base64"] = content.toBase64().toStdString();
}

} // namespace AdminText

} // namespace Kinds::Mock
