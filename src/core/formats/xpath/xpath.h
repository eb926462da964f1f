// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

#include <memory>

namespace Core {

// Picks texts of an XML document by XPath 1.0; names are compared with their prefixes. A plain
// value.
class XPath
{
public:
    static Result<XPath> parse(const QString &text);

    // Texts of elements, values of attributes, or the one number, text or truth that is
    // calculated. Empty: the document has none, or is no XML.
    QStringList find(const QByteArray &xml) const;

private:
    struct Query;

    std::shared_ptr<const Query> m_query;
};

} // namespace Core
