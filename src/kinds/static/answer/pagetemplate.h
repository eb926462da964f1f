// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Kinds::Static {

// An HTML page of the resources with places to fill: {{name}}. Immutable; any thread.
class PageTemplate
{
public:
    // "listing" for listing.html.
    explicit PageTemplate(const QString &name);

    // Values are HTML already: texts have to be escaped.
    QByteArray fill(const QHash<QByteArray, QByteArray> &values) const;
    // Content-Security-Policy that lets exactly this page's own style and script through.
    QByteArray securityPolicy() const { return m_securityPolicy; }

private:
    struct Piece
    {
        QByteArray text;
        QByteArray place; // what follows the text; empty: nothing
    };

    QList<Piece> m_pieces;
    QByteArray m_securityPolicy;
};

// A text for use in content and attributes of HTML; what does not show itself, such as line ends
// and marks that change the direction of writing, is made visible.
QByteArray htmlText(const QString &text);

} // namespace Kinds::Static
