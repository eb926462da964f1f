// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Core {

// The secret values of one exchange, to be found again where they are written in other ways. Any
// thread.
class Secrets
{
public:
    // Shorter ones would be found everywhere.
    static constexpr qsizetype shortest = 6;

    void add(QByteArrayView value);
    bool isEmpty() const { return m_plain.isEmpty(); }

    // Whether a text that is unescaped has one.
    bool isIn(QByteArrayView text) const;
    // Replaces each by the mask: as it is, percent-encoded, in JSON, in HTML and in Base64.
    // False: there was none.
    bool maskIn(QByteArray &bytes) const;

private:
    void addForm(const QByteArray &form);

    QList<QByteArray> m_plain;
    QList<QByteArray> m_forms; // the longest first
};

} // namespace Core
